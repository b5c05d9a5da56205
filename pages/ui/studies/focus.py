"""Gathers what every study of the Models page shows: the focus model, its ink and its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pages.ui import cached
from pages.ui.charts import style
from simulator.datasets import DATASETS
from simulator.models import MODELS
from simulator.operating import board_points, deployed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simulator.datasets import CaseWords, Dataset
    from simulator.decision import Choice
    from simulator.scenario import Scenario
    from simulator.scores import Scores


@dataclass(frozen=True)
class Focus:
    """The model that is studied, and its scores on all of the data."""

    scenario: Scenario
    model: str
    scores: Scores

    @property
    def title(self) -> str:
        """The model's name."""
        return MODELS[self.model].title

    @property
    def currency(self) -> str:
        """Sign before amounts."""
        return self.scenario.costs.currency

    @property
    def words(self) -> CaseWords:
        """How the data set names its cases and positives."""
        return DATASETS[self.scenario.dataset].words

    @property
    def ink(self) -> style.Ink:
        """The model's ink: the same as on the board."""
        place = self.scenario.models.index(self.model)
        return style.model_ink(place, MODELS[self.model].short)

    @property
    def data(self) -> Dataset:
        """The rows that were scored."""
        of = self.scenario
        return cached.dataset(of.dataset, of.rows, of.seed)

    @property
    def choice(self) -> Choice:
        """Where the model stands on the board."""
        sweep = deployed(self.scenario, cached.sweep(self.scores))
        flags = {self.model: self.scores.is_probability}
        return board_points(self.scenario, {self.model: sweep}, flags)[self.model]

    @property
    def setting(self) -> str:
        """What decides where a rule stands, spelled out for a key."""
        of = self.scenario
        chosen = (of.rule, of.parameter, of.threshold, of.prevalence, of.costs, of.seed)
        return repr((self.model, *chosen, of.capacity_per_day, of.cases_per_day, of.needs_fit))


def focus(scenario: Scenario, scores: Mapping[str, Scores]) -> Focus:
    """Return the focus model of a scenario, or the first that has scores when it has none."""
    model = scenario.focus if scenario.focus in scores else next(iter(scores))
    return Focus(scenario, model, scores[model])
