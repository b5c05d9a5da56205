"""Gathers what every tab of the Diagnostics page shows: scenario, scores, sweeps and points."""

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

    from simulator.datasets import CaseWords
    from simulator.decision import Choice
    from simulator.scenario import Scenario
    from simulator.scores import Scores
    from simulator.sweep import Sweep


@dataclass(frozen=True)
class View:
    """One scenario as it is drawn; `focus` is the model whose details are shown."""

    scenario: Scenario
    focus: str
    scores: Mapping[str, Scores]
    sweeps: Mapping[str, Sweep]
    choices: Mapping[str, Choice]

    @property
    def words(self) -> CaseWords:
        """How the data set names its cases and positives."""
        return DATASETS[self.scenario.dataset].words

    @property
    def title(self) -> str:
        """The focus model's name."""
        return MODELS[self.focus].title

    def ink(self, model: str) -> style.Ink:
        """Return the ink of a model: the same as on the board."""
        return style.model_ink(self.scenario.models.index(model), MODELS[model].short)


def view(scenario: Scenario, scores: Mapping[str, Scores]) -> View:
    """Return the view of the models in `scores` (at least one), at the deployed prevalence."""
    focus = scenario.focus if scenario.focus in scores else next(iter(scores))
    sweeps = {model: deployed(scenario, cached.sweep(found)) for model, found in scores.items()}
    flags = {model: found.is_probability for model, found in scores.items()}
    return View(scenario, focus, scores, sweeps, board_points(scenario, sweeps, flags))
