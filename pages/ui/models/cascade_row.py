"""Turns the cascade of a scenario into one more candidate beside its models."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pages.ui import cached, cascade_figures, latency_figures
from pages.ui.cascade_figures import CASCADE
from pages.ui.pair_figures import gap_between, identity
from simulator.budget import CASCADE_NAMED, Loaded, candidate, late_cost, moved, remedies
from simulator.cascade_words import weighed_words
from simulator.comparison import PairedDifference, Standing, paired_difference
from simulator.comparison_words import RANKING
from simulator.figures import Figure, key_figures
from simulator.formatting import share
from simulator.formatting import threshold as score_text
from simulator.models import MODELS
from simulator.recommendation import Recommendation, recommend
from simulator.recommendation_words import Setting
from simulator.serving import ALLOW, BLOCK

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pages.ui.pair_figures import Pairs
    from simulator.cascade import CascadeOutcome
    from simulator.load import Response
    from simulator.recommendation import Candidate, Gap
    from simulator.scenario import Scenario
    from simulator.scores import Scores
    from simulator.serving import Cascade

COST = "cost_per_1000"
DECIDES = 0.5
"""Decisions are scores of 0 and 1: alerted are those at or above this."""
LESS_SIMPLE = (
    "A cascade counts as less simple than any model alone: two are to be kept and explained."
)


@dataclass(frozen=True, kw_only=True)
class CascadeRow:
    """The cascade as a candidate, with what it rests on.

    Parameters
    ----------
    cascade : Cascade
    candidate : Candidate
    outcome : CascadeOutcome
    figures : dict of str to Figure, or the sentence that says why there are none
        At the objective.
    on_time : dict of str to Figure
        With every answer in time.
    response : Response or str
        At the load and on the servers that are set.
    """

    cascade: Cascade
    candidate: Candidate
    outcome: CascadeOutcome
    figures: dict[str, Figure] | str
    on_time: dict[str, Figure]
    response: Response | str

    @property
    def name(self) -> str:
        """What the row is called in a table."""
        first, second = (MODELS[model].title for model in (self.cascade.first, self.cascade.second))
        return f"Cascade: {first}, then {second} on {share(self.outcome.sent)}"

    @property
    def words(self) -> str:
        """Which cases go where, in one sentence."""
        band = self.cascade
        first, second = (MODELS[model].title for model in (band.first, band.second))
        return (
            f"Cascade: {first} answers every case; those that it scores from "
            f"{score_text(band.low)} to {score_text(band.high)}, {share(self.outcome.sent)} of the "
            f"cases, go on to {second}. {LESS_SIMPLE}"
        )


def row(
    scenario: Scenario, scores: Mapping[str, Scores], *, fleets: bool = True
) -> CascadeRow | None:
    """Return the scenario's cascade as a candidate; None without one, or before it has scores.

    Without `fleets` nobody looks for how many servers would do.
    """
    band, outcome = scenario.serving.cascade, cascade_figures.outcome_of(scenario, scores)
    if band is None or outcome is None:
        return None
    figures = cascade_figures.effective(scenario, scores, outcome)
    loaded = cascade_figures.loaded_of(scenario, outcome, fleets=fleets)
    on_time = key_figures(outcome.point, scenario.costs)
    at_needed = math.nan
    if isinstance(loaded, Loaded) and loaded.servers_needed is not None:
        enough = replace(scenario.serving, servers=loaded.servers_needed)
        there = replace(scenario, serving=enough)
        at_needed = _cost(cascade_figures.effective(there, scores, outcome))
    return CascadeRow(
        cascade=band,
        candidate=candidate(
            CASCADE,
            loaded,
            scenario.serving,
            quality=_cost(figures),
            on_time=on_time[COST].value,
            at_needed=at_needed,
            named=CASCADE_NAMED,
        ),
        outcome=outcome,
        figures=figures,
        on_time=on_time,
        response=cascade_figures.answered(scenario, outcome),
    )


def pair_differences(
    scenario: Scenario,
    scores: Mapping[str, Scores],
    of: CascadeRow,
    metric: str = COST,
) -> Pairs:
    """Return the paired difference of the cascade and every model, or why not.

    Each model stands where the board has it; no answer is late. None ranks: a cascade has no score.
    """
    decided = cascade_figures.decisions(scores, of.outcome)
    if decided is None or metric in RANKING:
        return {}
    choices = latency_figures.points(scenario, scores)
    found: Pairs = {}
    for model in (model for model in scenario.models if model in scores):
        point = choices[model].point
        if point is None:
            found[CASCADE, model] = (
                f"{MODELS[model].title} has no operating point. {choices[model].reason}"
            )
            continue
        at = [
            Standing(
                threshold=threshold, prevalence=scenario.prevalence, cost_matrix=scenario.costs
            )
            for threshold in (DECIDES, point.threshold)
        ]
        found[CASCADE, model] = _difference(
            scenario, of.cascade, decided, scores[model], metric, at
        )
    return found


def why_none(scenario: Scenario, scores: Mapping[str, Scores]) -> str:
    """Return why the cascade that is set is not compared; empty without one, or where it is."""
    band = scenario.serving.cascade
    models = () if band is None else (band.first, band.second)
    missing = [MODELS[model].title for model in models if model not in scores]
    return (
        f"The cascade is not compared: {' and '.join(missing)} not scored yet." if missing else ""
    )


def pairs_at_objective(
    scenario: Scenario,
    scores: Mapping[str, Scores],
    candidates: Sequence[Candidate],
    of: CascadeRow,
) -> Pairs:
    """Return the differences of the cascade and every model, moved by what late answers cost."""
    late = {one.model: late_cost(one) for one in (*candidates, of.candidate)}
    return {
        pair: one if isinstance(one, str) else moved(one, late[pair[0]] - late[pair[1]])
        for pair, one in pair_differences(scenario, scores, of).items()
    }


def recommendation(
    scenario: Scenario,
    scores: Mapping[str, Scores],
    candidates: Sequence[Candidate],
    of: CascadeRow | None,
    *,
    helps: Callable[[str], Sequence[str]] | None = None,
) -> Recommendation:
    """Return what to take under the limits among the models and the cascade, if there is one.

    `helps` gives what would make one of them feasible; None to look for it with all that takes.
    """
    if of is None:
        return latency_figures.recommendation(scenario, scores, candidates)
    pairs = pair_differences(scenario, scores, of)
    gap = gap_between(
        latency_figures.pairs_at_objective(scenario, scores, candidates)
        | pairs_at_objective(scenario, scores, candidates, of)
    )
    on_time = gap_between(latency_figures.pair_differences(scenario, scores) | pairs)
    setting = _setting(scenario, scores)
    found = recommend(
        (*candidates, of.candidate),
        latency_figures.differs_of(gap),
        on_time=latency_figures.differs_of(on_time),
        gap=gap,
        remedies=helps or (lambda model: _remedies(scenario, of) if model == CASCADE else ()),
        setting=setting,
    )
    if found.model is not None:
        return _weighed(scenario, found, candidates, of, gap, setting)
    if helps is None and found.closest not in (None, CASCADE):
        # The same model is the closest without the cascade: there it is said what helps it.
        alone = latency_figures.recommendation(scenario, scores, candidates)
        return replace(found, words=alone.words)
    return found


def _weighed(
    scenario: Scenario,
    found: Recommendation,
    candidates: Sequence[Candidate],
    of: CascadeRow,
    gap: Gap,
    setting: Setting,
) -> Recommendation:
    """Return the recommendation with what it leaves the cascade for, where it does."""
    taken = next((one for one in candidates if one.model == found.model), None)
    if taken is None:
        return found
    between, told = gap(CASCADE, taken.model), of.candidate.title in found.words
    answer, load = of.response, scenario.serving
    open_ = "" if isinstance(answer, str) else latency_figures.not_certain_words(answer, load)
    said = weighed_words(of.candidate, taken, between, setting, told=told, certain=not open_)
    return replace(found, words=f"{found.words} {said}")


def _setting(scenario: Scenario, scores: Mapping[str, Scores]) -> Setting:
    serving = scenario.serving
    return Setting(
        objective_ms=serving.objective_ms,
        servers=serving.servers,
        currency=scenario.costs.currency,
        late=latency_figures.late_title(serving.late),
        late_scored=serving.late in (ALLOW, BLOCK, *scores),
        cascade=True,
    )


def _remedies(scenario: Scenario, of: CascadeRow) -> tuple[str, ...]:
    loaded = cascade_figures.loaded_of(scenario, of.outcome, rate=True)
    return () if isinstance(loaded, str) else remedies(loaded, scenario.serving)


def _difference(
    scenario: Scenario,
    band: Cascade,
    decided: Scores,
    other: Scores,
    metric: str,
    at: Sequence[Standing],
) -> PairedDifference | str:
    try:
        return cached.computed(
            "cascade difference",
            repr((identity(decided), band, identity(other), metric, at, scenario.seed)),
            lambda: paired_difference(
                decided, other, metric, first_at=at[0], second_at=at[1], seed=scenario.seed
            ),
        )
    except ValueError as error:
        return str(error)


def _cost(figures: dict[str, Figure] | str) -> float:
    cost = latency_figures.EFFECTIVE_COST
    return math.nan if isinstance(figures, str) else figures[cost].value
