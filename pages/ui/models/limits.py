"""The part "Under the objective": what each model costs within the limits, and which to take."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import latency_figures, measuring, numbers, replays, state
from pages.ui.cascade_figures import CASCADE
from pages.ui.controls import plain
from pages.ui.models import cascade_offer, cascade_row, objective
from pages.ui.models.faded import faded_table
from pages.ui.serving.load_words import late_again
from simulator.budget import rate_text
from simulator.cascade_deadline import WITHIN_A_KIND
from simulator.cascade_response import OPEN_SENT
from simulator.datasets import DATASETS
from simulator.deadline import GIVEN_ATTAINMENT, INDEPENDENT
from simulator.deadline_words import own_late_words
from simulator.fleet import cost_per_1000, cost_per_month
from simulator.formatting import (
    UNDEFINED,
    count,
    exact_money,
    interval_text,
    money,
    share,
    small_money,
)
from simulator.models import MODELS, simplicity_words
from simulator.recommendation_words import milliseconds, objective_text
from simulator.screen_names import DISPATCH_TITLES, late_title
from simulator.serving import LARGEST_RATE, LEAST_RATE, MAX_SERVERS
from simulator.serving_paths import PATHS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pages.ui.models.cascade_row import CascadeRow
    from pages.ui.tables import Row
    from simulator.figures import Figure
    from simulator.intervals import Interval
    from simulator.load import Response
    from simulator.recommendation import Candidate, Recommendation
    from simulator.scenario import Scenario
    from simulator.scores import Scores

NO_BREAK = "\u00a0"
RATE, SERVERS = "models_rate", "models_servers"
NUMBERS_WIDTH = 170
PATH_WIDTH = 330
WHY_NOT = "why not"
REPLAYED = "p99 replayed"


def show(
    scenario: Scenario,
    scores: Mapping[str, Scores],
    candidates: tuple[Candidate, ...],
    cascade: CascadeRow | None = None,
) -> Recommendation:
    """Draw the limits, the recommendation (returned), what binds, and the table behind them."""
    _limits(scenario)
    measuring.row(scenario, list(scores))
    found = cascade_row.recommendation(scenario, scores, candidates, cascade)
    judged = candidates if cascade is None else (*candidates, cascade.candidate)
    open_ = replays.open_words(scenario, found.model, _answer(scenario, found, cascade))
    first, stop, rest = found.words.partition(". ")
    order = replays.words(scenario, found.model, judged)
    # What is open about the objective is as bold as the recommendation that rests on it.
    bold = plain(f"{first}{stop.strip()} {open_}".strip())
    st.markdown(f"**{bold}** {plain(f'{rest} {order}'.strip())}")
    st.markdown(plain(found.binding))
    figures = latency_figures.effective(scenario, scores)
    answers = latency_figures.responses(scenario)
    rows = [
        _row(scenario, one, _name(one.model), figures[one.model], answers[one.model])
        for one in candidates
    ]
    if cascade is not None:
        one = cascade.candidate
        rows.append(_row(scenario, one, cascade.name, cascade.figures, cascade.response))
    rows = _with_replays(scenario, rows, judged)
    out = {place for place, one in enumerate(judged) if not one.feasible and one.judged}
    if all(not row[WHY_NOT] for row in rows):
        rows = [{name: text for name, text in row.items() if name != WHY_NOT} for row in rows]
    faded_table(
        rows,
        out,
        struck="model",
        words=("model", WHY_NOT),
        alt="What each model costs under the objective, and how it answers",
    )
    cascade_offer.show(scenario, scores, cascade)
    said = notes(scenario, cascade=cascade is not None)
    if any(REPLAYED in row for row in rows):
        said.append(replays.MEANING)
    st.caption(plain(" ".join(said)))
    return found


def _limits(scenario: Scenario) -> None:
    """Draw the limits that can be changed here."""
    serving = scenario.serving
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        objective.field(scenario)
        numbers.field(
            "Arrival rate, requests/s",
            RATE,
            serving.arrival_rate_per_s,
            numbers.Limits(
                least=LEAST_RATE,
                most=LARGEST_RATE,
                unit=" requests/s",
                name="Arrival rate",
                step=10.0,
            ),
            lambda used: state.change_serving(arrival_rate_per_s=used),
            width=NUMBERS_WIDTH,
        )
        numbers.field(
            "Servers",
            SERVERS,
            serving.servers,
            numbers.Limits(least=1, most=MAX_SERVERS, whole="servers"),
            lambda used: state.change_serving(servers=used),
            width=NUMBERS_WIDTH,
        )
        state.set_widget("models_path", serving.path)
        st.selectbox(
            "Served as",
            list(PATHS),
            key="models_path",
            format_func=lambda name: PATHS[name].title,
            on_change=lambda: state.change_serving(path=state.widget("models_path")),
            width=PATH_WIDTH,
        )
    numbers.remarks(
        (objective.FIELD, serving.objective_ms),
        (RATE, serving.arrival_rate_per_s),
        (SERVERS, serving.servers),
    )


def _answer(
    scenario: Scenario, found: Recommendation, cascade: CascadeRow | None
) -> Response | str | None:
    """Return how the recommended one answers."""
    if found.model is None:
        return None
    if found.model == CASCADE:
        return None if cascade is None else cascade.response
    return latency_figures.response_of(scenario, found.model)


def _name(model: str) -> str:
    return f"{MODELS[model].title} ({MODELS[model].short})"


def _row(
    scenario: Scenario,
    one: Candidate,
    name: str,
    figures: dict[str, Figure] | str,
    found: Response | str,
) -> Row:
    currency, serving = scenario.costs.currency, scenario.serving
    row = {
        "model": name,
        "cost per 1,000": money(one.on_time, currency),
    }
    if serving.objective_ms is not None:
        cost = None if isinstance(figures, str) else figures[latency_figures.EFFECTIVE_COST]
        row |= {
            "effective cost": UNDEFINED if cost is None else money(cost.value, currency),
            "95% interval": _whole(
                interval_text(None if cost is None else cost.interval, lambda x: money(x, currency))
            ),
        }
    row |= _answers(scenario, found) | _fleet(scenario, one)
    return row | {WHY_NOT: one.reason if not one.feasible else ""}


def _answers(scenario: Scenario, found: Response | str) -> Row:
    known = None if isinstance(found, str) or found.reason else found
    row = {
        "p99": UNDEFINED if known is None else _whole(milliseconds(known.p99.value_ms)),
        "p99 interval": UNDEFINED if known is None else milliseconds_interval(known.p99.interval),
    }
    if scenario.serving.objective_ms is not None:
        row["attainment"] = UNDEFINED if known is None else share(known.attainment)
    used = math.nan if isinstance(found, str) else found.utilisation
    return row | {"utilisation": share(used)}


def _with_replays(scenario: Scenario, rows: list[Row], judged: Sequence[Candidate]) -> list[Row]:
    """Return the rows with the p99 of the replay beside that of the estimate, if there is one."""
    cells = replays.cells(scenario, [one.model for one in judged])
    if not cells:
        return rows
    made: list[Row] = []
    for row, cell in zip(rows, cells, strict=True):
        with_cell: Row = {}
        for name, text in row.items():
            with_cell[name] = text
            if name == "p99 interval":
                with_cell[REPLAYED] = cell.replace(" ms", f"{NO_BREAK}ms")
        made.append(with_cell)
    return made


def _fleet(scenario: Scenario, one: Candidate) -> Row:
    currency, fleet = scenario.costs.currency, latency_figures.fleet_of(scenario, one)
    if fleet is None:
        return dict.fromkeys(("servers needed", "per month", "per 1,000 predictions"), UNDEFINED)
    return {
        "servers needed": count(fleet.servers),
        "per month": exact_money(cost_per_month(fleet), currency),
        "per 1,000 predictions": small_money(cost_per_1000(fleet), currency),
    }


def milliseconds_interval(interval: Interval | None) -> str:
    """Return an interval of times with its unit once, in one piece.

    >>> milliseconds_interval(None)
    '–'
    """
    if interval is None:
        return UNDEFINED
    text = interval_text(interval, lambda x: milliseconds(x).removesuffix(" ms"))
    return _whole(f"{text} ms")


def _whole(text: str) -> str:
    """Return a number that does not break between two lines."""
    return text.replace(" ", NO_BREAK)


def notes(scenario: Scenario, *, cascade: bool = False) -> list[str]:
    """Return what the table takes for granted, about a `cascade` too when there is one."""
    serving = scenario.serving
    late = late_title(serving.late, DATASETS[scenario.dataset].words.alerted)
    servers = "1 server" if serving.servers == 1 else f"{serving.servers} servers"
    dispatch = DISPATCH_TITLES[serving.dispatch]
    queue = f" with {dispatch[0].lower()}{dispatch[1:]}" if serving.servers > 1 else ""
    load = f"{rate_text(serving.arrival_rate_per_s)} on {servers}{queue}"
    first = f"No objective is set, so that no answer is late. The load is {load}."
    if serving.objective_ms is not None:
        target = objective_text(serving.objective_ms)
        first = f"Objective: 99 of 100 answers within {target}, at {load}."
        first += (
            f" Attainment is the share that comes within it. Late answers {late}; the effective "
            "cost counts them so."
        )
        if serving.late in MODELS:
            words = DATASETS[scenario.dataset].words
            first += f" {own_late_words(MODELS[serving.late].title, words)}"
            first += f" {again}" if (again := late_again(scenario)) else ""
        first += f" {INDEPENDENT} {f'{WITHIN_A_KIND} ' if cascade else ''}{GIVEN_ATTAINMENT}"
    each = exact_money(serving.server_cost_per_month, scenario.costs.currency)
    fleet = (
        "Servers needed: the fewest that do at this rate by the estimate, whatever number is set. "
        f"The fleet costs {each} a month for each of them."
    )
    costs = "Costs are per 1,000 cases, at " + (
        "the data's own share of positives."
        if scenario.prevalence is None
        else f"a deployed prevalence of {share(scenario.prevalence)}."
    )
    redrawn = (
        "The p99 interval says what other timings of the same model would have given, and more "
        "requests where a queue was simulated."
    )
    if cascade:
        redrawn += f" {OPEN_SENT}"
    several = [simplicity_words(scenario.models)] if len(scenario.models) > 1 else []
    return [first, costs, *several, redrawn, fleet]
