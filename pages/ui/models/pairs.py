"""The part "Every two models": paired differences with intervals, and the pinning of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import attempts, board_session, latency_figures, state
from pages.ui.cascade_figures import CASCADE
from pages.ui.controls import plain
from pages.ui.models import cascade_row
from pages.ui.review import comparison, frame
from pages.ui.tables import table
from simulator.budget import CASCADE_NAMED, Named
from simulator.comparison import PairedDifference
from simulator.comparison_words import (
    GIVEN_THRESHOLDS,
    RANKING,
    difference_form,
    difference_text,
    interval_of_difference_text,
    metric_label,
    settles,
)
from simulator.formatting import count, share
from simulator.models import MODELS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pages.ui.models.cascade_row import CascadeRow
    from pages.ui.tables import Row
    from simulator.scenario import Scenario
    from simulator.scores import Scores

LOWER_IS_BETTER = ("cost_per_1000",)
WIDTH = 240
POPOVER = "pairs_pinning"
GIVEN_BAND = "The same holds for the band of the cascade."


def show(
    scenario: Scenario,
    scores: Mapping[str, Scores],
    cascade: CascadeRow | None = None,
    taken: str | None = None,
) -> None:
    """Draw the difference of every two models on one metric, in numbers and in words.

    That of the `cascade` and the model that is `taken` comes last, where there are both.
    """
    if len(scores) < 2:
        st.markdown("A difference takes two models with scores. Choose a second one above.")
        return
    metric = _metric()
    pairs = latency_figures.pair_differences(scenario, scores, metric)
    known = {pair: one for pair, one in pairs.items() if isinstance(one, PairedDifference)}
    known |= _with_cascade(scenario, scores, cascade, taken, metric)
    if known:
        rows = [_row(scenario, pair, one) for pair, one in known.items()]
        table(
            rows,
            numbers=("difference", "95% interval", "alerted by one only"),
            alt=f"Paired differences in {metric_label(metric).lower()}",
        )
    for sentence in dict.fromkeys(one for one in pairs.values() if isinstance(one, str)):
        st.markdown(f"- {plain(sentence)}")
    if known:
        st.markdown(plain(words(scenario, known, metric)))
        st.caption(plain(caveats(known, metric)))
    attempts.shown(lambda: _pin(scenario, scores))


def _with_cascade(
    scenario: Scenario,
    scores: Mapping[str, Scores],
    cascade: CascadeRow | None,
    taken: str | None,
    metric: str,
) -> dict[tuple[str, str], PairedDifference]:
    """Return the cascade against what is recommended, or against both its parts when it is that."""
    if cascade is None:
        return {}
    of = cascade.cascade
    against = {of.first, of.second} if taken in (None, CASCADE) else {taken}
    pairs = cascade_row.pair_differences(scenario, scores, cascade, metric)
    return {
        pair: one
        for pair, one in pairs.items()
        if isinstance(one, PairedDifference) and pair[1] in against
    }


def words(
    scenario: Scenario, known: Mapping[tuple[str, str], PairedDifference], metric: str
) -> str:
    """Return how many differences leave zero out, and the largest of them as a sentence."""
    apart = {pair: one for pair, one in known.items() if settles(one.interval)}
    text = f"{len(apart)} of {len(known)} differences leave zero out."
    if len(known) == 1:
        text = "The interval leaves zero out." if apart else "The interval includes zero."
    widest = max(apart or known, key=lambda pair: abs(known[pair].value))
    one = known[widest]
    clause = difference_text(
        metric,
        one.value,
        one.interval,
        first=_named(widest[0]).title,
        second=_named(widest[1]).title,
        currency=scenario.costs.currency,
    )
    text += f" {'The largest of them: ' if len(apart) > 1 else ''}{clause}."
    if len(apart) < len(known):
        text += " Where zero is inside, these rows do not tell the two apart: keep the simpler one."
    return text


def caveats(known: Mapping[tuple[str, str], PairedDifference], metric: str) -> str:
    """Return what the intervals rest on, and what they do not cover."""
    one = next(iter(known.values()))
    text = (
        f"Paired: both models of a pair on the same {count(one.rows)} rows, {count(one.positives)} "
        "of them positive, with every answer in time."
    )
    if len(known) > 1:
        text += (
            f" Each interval is for its own pair, at 95%, and nothing is corrected: among "
            f"{len(known)} pairs one may leave zero out by luck more often than 1 time in 20."
        )
    if metric in RANKING:
        return text
    band = f" {GIVEN_BAND}" if any(CASCADE in pair for pair in known) else ""
    return f"{text} {GIVEN_THRESHOLDS}{band}"


def _metric() -> str:
    chosen = st.selectbox(
        "Figure",
        comparison.METRICS,
        key="pairs_metric",
        format_func=metric_label,
        on_change=state.hear,
        width=WIDTH,
    )
    return chosen or comparison.METRICS[0]


def _row(scenario: Scenario, pair: tuple[str, str], one: PairedDifference) -> Row:
    currency = scenario.costs.currency
    first, second = (_named(model).title for model in pair)
    form = difference_form(one.metric, currency)
    row = {
        "first minus second": f"{first} minus {second}",
        "difference": form(one.value),
        "95% interval": interval_of_difference_text(one.metric, one.interval, currency) or "–",
    }
    if not one.metric.startswith("roc_auc"):
        row["alerted by one only"] = share(one.disagreements / one.rows)
    return row | {"says": verdict(pair, one)}


def verdict(pair: tuple[str, str], one: PairedDifference) -> str:
    """Return what a difference allows to say, in few words.

    Which side is better is said only where one metric says it: more alerts are neither.
    """
    first, second = (_named(model) for model in pair)
    if not settles(one.interval):
        simple = min((first, second), key=lambda spec: spec.simplicity)
        return f"not told apart; {simple.title} is simpler"
    metric = one.metric.removesuffix("_difference")
    lower = metric in LOWER_IS_BETTER
    ahead = first if (one.value < 0) == lower else second
    return f"{ahead.title} {'costs less' if lower else 'is higher'}"


def _named(model: str) -> Named:
    """Return title and simplicity; a cascade is less simple than any model alone."""
    if model == CASCADE:
        return CASCADE_NAMED
    return Named(MODELS[model].title, MODELS[model].simplicity)


def _opened() -> None:
    """Let the pinning open with the figure that the table shows."""
    if state.widget(POPOVER):
        state.set_widget("comparison_metric", state.widget("pairs_metric"))


def _pin(scenario: Scenario, scores: Mapping[str, Scores]) -> None:
    """Offer to pin a difference into the board that is open, the same way as the review page."""
    board = board_session.on_screen()
    if board is None:
        st.caption("With a board open, a difference can be pinned into its answer from here.")
        return
    if not frame.writable(board):
        return
    with st.popover(
        "Pin a difference",
        help="Freeze one of these into the answer, as evidence.",
        key=POPOVER,
        on_change=_opened,
    ):
        comparison.pin_one(board, busy=len(scores) < len(scenario.models))
    said = frame.memory(board).said
    if said:
        st.markdown(plain(said))
