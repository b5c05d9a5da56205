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

from pages.ui import cached, latency_figures
from pages.ui.pair_figures import gap_between
from simulator.budget import Loaded, candidate, remedies
from simulator.comparison import PairedDifference
from simulator.comparison_words import settles
from simulator.load import Response
from simulator.recommendation import Candidate, recommend
from simulator.recommendation_words import Setting

if TYPE_CHECKING:
    from simulator.decision import Choice
    from simulator.figures import Figure
    from simulator.intervals import Interval
    from simulator.latency import LatencyProfile
    from simulator.scenario import Scenario
    from simulator.scores import Scores

COST = "effective_cost_per_1000"
ELSEWHERE = "The cascade is compared on the Models page."
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
    advice = found["recommendation"]
    return found | {"recommendation": advice | {"words": f"{advice['words']} {ELSEWHERE}"}}


def _figures(scenario: Scenario, scores: Mapping[str, Scores]) -> dict[str, Any]:
    found = latency_figures.responses(scenario)
    effective = latency_figures.effective(scenario, scores)
    choices = latency_figures.points(scenario, scores)
    judged = [
        _candidate(scenario, model, found[model], effective[model], choices[model])
        for model in scenario.models
        if model in scores
    ]
    pairs = latency_figures.pairs_at_objective(scenario, scores, judged)
    return {
        "models": {
            model: _response(one, effective[model], in_focus=model == scenario.focus)
            for model, one in found.items()
            if model in scores and isinstance(one, Response)
        },
        "pairs": {
            "|".join(sorted(pair)): not settles(one.interval)
            for pair, one in pairs.items()
            if isinstance(one, PairedDifference) and one.interval is not None
        },
        "recommendation": _advice(scenario, scores, judged, found, pairs),
    }


def _candidate(
    scenario: Scenario, model: str, found: Response | str, effective: Effective, choice: Choice
) -> Candidate:
    point = choice.point
    return candidate(
        model,
        found if isinstance(found, str) else _loaded(found),
        scenario.serving,
        quality=math.nan if isinstance(effective, str) else effective[COST].value,
        on_time=math.nan if point is None else 1000 * point.expected_cost(scenario.costs),
        no_point=choice.reason if point is None else "",
    )


def _loaded(found: Response) -> Loaded:
    p99_ms = found.p99.value_ms if found.stable else math.nan
    return Loaded(p99_ms=p99_ms, utilisation=found.utilisation, stable=found.stable)


def _advice(
    scenario: Scenario,
    scores: Mapping[str, Scores],
    judged: list[Candidate],
    found: Mapping[str, Response | str],
    pairs: latency_figures.Pairs,
) -> dict[str, str | bool | None]:
    gap, serving = gap_between(pairs), scenario.serving
    on_time = gap_between(latency_figures.pair_differences(scenario, scores))

    def helps(model: str) -> tuple[str, ...]:
        one = found[model]
        return () if isinstance(one, str) else remedies(_loaded(one), serving)

    setting = Setting(
        objective_ms=serving.objective_ms,
        servers=serving.servers,
        currency=scenario.costs.currency,
        late=latency_figures.late_title(serving.late),
    )
    advice = recommend(
        judged,
        latency_figures.differs_of(gap),
        on_time=latency_figures.differs_of(on_time),
        gap=gap,
        remedies=helps,
        setting=setting,
    )
    taken = found.get(advice.model) if advice.model else None
    open_ = ""
    if isinstance(taken, Response):
        open_ = latency_figures.not_certain_words(taken, serving)
    return {
        "model": advice.model,
        "words": f"{advice.words} {open_}".strip(),
        "binding": advice.binding,
        "certain": open_ == "",
    }


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
