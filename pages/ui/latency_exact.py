"""Turns a scenario into what the explorer shows of serving once the hand rests, as JSON.

No fleet is searched here: how many servers would do is on the pages that have time for it. Nor are
intervals computed that nobody sees: the model in focus has them, and the recommended one is asked
whether its p99 is within the objective for certain.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pages.ui import cached, latency_figures, replays
from pages.ui.cascade_figures import CASCADE
from pages.ui.models import cascade_row
from pages.ui.pair_figures import gap_between
from simulator.budget import Loaded, candidate, remedies
from simulator.comparison import PairedDifference
from simulator.comparison_words import settles
from simulator.load import Response
from simulator.recommendation import Candidate, Recommendation, recommend
from simulator.recommendation_words import Setting
from simulator.serving import ALLOW, BLOCK

if TYPE_CHECKING:
    from simulator.decision import Choice
    from simulator.figures import Figure
    from simulator.intervals import Interval
    from simulator.latency import LatencyProfile
    from simulator.scenario import Scenario
    from simulator.scores import Scores

COST = "effective_cost_per_1000"
Effective = dict[str, "Figure"] | str


def exact_figures(
    scenario: Scenario, scores: Mapping[str, Scores], profiles: Mapping[str, LatencyProfile | str]
) -> dict[str, Any]:
    """Return Python's figures for exactly this scenario; made once as long as nothing changes.

    The keys are those of ``exact`` in ``explorer/src/contract.ts``, the version left out.
    """
    measured = [one if isinstance(one, str) else one.id for one in profiles.values()]
    served = replace(scenario.serving, cascade=None, server_cost_per_month=0)
    setting = replace(scenario, serving=served).to_json()
    key = repr((setting, [one.dataset_version for one in scores.values()], list(scores), measured))
    found = cached.computed("latency figures", key, lambda: _figures(scenario, scores))
    if scenario.serving.cascade is None:
        return found
    band = repr((key, scenario.serving.cascade))
    return found | cached.computed(
        "latency figures beside a cascade", band, lambda: _beside(scenario, scores, found)
    )


def _beside(
    scenario: Scenario, scores: Mapping[str, Scores], alone: Mapping[str, Any]
) -> dict[str, Any]:
    """Return what another candidate changes of the figures of the models `alone`: the cascade."""
    advice, of = alone["recommendation"], cascade_row.row(scenario, scores, fleets=False)
    if of is None:
        why = cascade_row.why_none(scenario, scores)
        return {"recommendation": advice | {"words": f"{advice['words']} {why}".strip()}}
    found = latency_figures.responses(scenario)
    judged = _judged(scenario, scores, found, latency_figures.effective(scenario, scores))
    pairs = cascade_row.pairs_at_objective(scenario, scores, judged, of)
    answers = {**found, CASCADE: of.response}
    chosen = cascade_row.recommendation(
        scenario, scores, judged, of, helps=lambda model: _helps(answers[model], scenario)
    )
    return {
        "pairs": alone["pairs"] | _includes_zero(pairs),
        "recommendation": _told(chosen, answers, scenario, [*judged, of.candidate]),
        "cascade": _weighed(of.candidate),
    }


def _weighed(of: Candidate) -> dict[str, Any]:
    """Return the cascade as the browser chooses among candidates; what is undefined is None."""
    values = {
        "quality": of.quality,
        "on_time": of.on_time,
        "p99_ms": of.p99_ms,
        "utilisation": of.utilisation,
    }
    made: dict[str, Any] = {
        name: None if math.isnan(value) else float(value) for name, value in values.items()
    }
    return made | {
        name: getattr(of, name) for name in ("simplicity", "stable", "feasible", "judged", "reason")
    }


def _figures(scenario: Scenario, scores: Mapping[str, Scores]) -> dict[str, Any]:
    found = latency_figures.responses(scenario)
    effective = latency_figures.effective(scenario, scores)
    judged = _judged(scenario, scores, found, effective)
    pairs = latency_figures.pairs_at_objective(scenario, scores, judged)
    return {
        "models": {
            model: _response(one, effective[model], in_focus=model == scenario.focus)
            | {"replayed": _replayed(scenario, model)}
            for model, one in found.items()
            if model in scores and isinstance(one, Response)
        },
        "pairs": _includes_zero(pairs),
        "recommendation": _advice(scenario, scores, judged, found, pairs),
    }


def _includes_zero(pairs: latency_figures.Pairs) -> dict[str, bool]:
    return {
        "|".join(sorted(pair)): not settles(one.interval)
        for pair, one in pairs.items()
        if isinstance(one, PairedDifference) and one.interval is not None
    }


def _judged(
    scenario: Scenario,
    scores: Mapping[str, Scores],
    found: Mapping[str, Response | str],
    effective: Mapping[str, Effective],
) -> list[Candidate]:
    choices = latency_figures.points(scenario, scores)
    return [
        _candidate(scenario, model, found[model], effective[model], choices[model])
        for model in scenario.models
        if model in scores
    ]


def _candidate(
    scenario: Scenario, model: str, found: Response | str, effective: Effective, choice: Choice
) -> Candidate:
    point = choice.point
    return candidate(
        model,
        found if isinstance(found, str) else _loaded(found, _idle_ms(scenario, model)),
        scenario.serving,
        quality=math.nan if isinstance(effective, str) else effective[COST].value,
        on_time=math.nan if point is None else 1000 * point.expected_cost(scenario.costs),
        no_point=choice.reason if point is None else "",
    )


def _idle_ms(scenario: Scenario, model: str) -> float:
    """Return the p99 of a model when nobody waits: above the objective, no fleet is enough."""
    of = latency_figures.station_of(scenario, model)
    return math.nan if isinstance(of, str) else of.no_load_ms(0.99)


def _loaded(found: Response, idle_ms: float = math.nan) -> Loaded:
    return Loaded(
        p99_ms=found.p99.value_ms if found.stable else math.nan,
        utilisation=found.utilisation,
        stable=found.stable,
        idle_p99_ms=idle_ms,
    )


def _advice(
    scenario: Scenario,
    scores: Mapping[str, Scores],
    judged: list[Candidate],
    found: Mapping[str, Response | str],
    pairs: latency_figures.Pairs,
) -> dict[str, str | bool | None]:
    gap, serving = gap_between(pairs), scenario.serving
    on_time = gap_between(latency_figures.pair_differences(scenario, scores))

    setting = Setting(
        objective_ms=serving.objective_ms,
        servers=serving.servers,
        currency=scenario.costs.currency,
        late=latency_figures.late_title(serving.late),
        late_scored=serving.late in (ALLOW, BLOCK, *scores),
    )
    advice = recommend(
        judged,
        latency_figures.differs_of(gap),
        on_time=latency_figures.differs_of(on_time),
        gap=gap,
        remedies=lambda model: _helps(found[model], scenario),
        setting=setting,
    )
    return _told(advice, found, scenario, judged)


def _helps(found: Response | str, scenario: Scenario) -> tuple[str, ...]:
    """Return what would make a model feasible, without a search."""
    return () if isinstance(found, str) else remedies(_loaded(found), scenario.serving)


def _told(
    advice: Recommendation,
    found: Mapping[str, Response | str],
    scenario: Scenario,
    judged: list[Candidate],
) -> dict[str, str | bool | None]:
    taken = found.get(advice.model) if advice.model else None
    open_ = ""
    if isinstance(taken, Response):
        open_ = latency_figures.not_certain_words(taken, scenario.serving)
    said = replays.open_words(scenario, advice.model, taken)
    order = replays.words(scenario, advice.model, judged)
    # No fleet is searched for here, so that limits which decide nothing may be those of this fleet.
    decides = advice.model is None or advice.binding_limits or not advice.ruled_out
    return {
        "model": advice.model,
        "words": " ".join(filter(None, (advice.words, said, order))),
        "binding": advice.binding if decides else "",
        "certain": open_ == "",
    }


def _replayed(scenario: Scenario, model: str) -> str:
    """Return a replayed p99 where the estimate holds the objective and it does not, or contrary."""
    of = replays.turned(scenario, model)
    return "" if of is None else of.about


def _response(found: Response, effective: Effective, *, in_focus: bool) -> dict[str, Any]:
    known = not math.isnan(found.p99.value_ms)
    figures = {} if isinstance(effective, str) else effective
    shown = {name: _figure(one.value, one.interval) for name, one in figures.items()}
    return {
        "utilisation": found.utilisation,
        "reason": found.reason,
        "method": found.method,
        "p99_ms": _figure(found.p99.value_ms, found.p99.interval if in_focus else None)
        if known
        else None,
        "attainment": _figure(found.attainment, found.attainment_interval if in_focus else None),
        "effective": {name: exact for name, exact in shown.items() if exact is not None},
    }


def _figure(value: float, interval: Interval | None) -> list[float | None] | None:
    """Return value, low and high for JSON; None when undefined, and for a missing limit."""
    if math.isnan(value):
        return None
    ends = (math.nan, math.nan) if interval is None else (interval.low, interval.high)
    return [float(value), *(float(end) if math.isfinite(end) else None for end in ends)]
