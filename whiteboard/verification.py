"""Turns a pin, scores and measured times of today into whether its figure still comes out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from simulator.balance import supports
from simulator.comparison import DIFFERENCE_METRICS
from simulator.comparison_words import DIFFERENCE
from simulator.models import MODELS
from simulator.scenario import Scenario
from simulator.scores import Scores
from simulator.serving_paths import unavailable
from simulator.sweep import Sweep
from simulator.sweep import sweep as make_sweep
from simulator.uncertainty import Interval
from whiteboard.evidence import Evidence, model_title
from whiteboard.evidence_measured import measured_text
from whiteboard.evidence_words import is_cascade
from whiteboard.pinning import METRICS, pin_of_comparison, pins_of_board
from whiteboard.serving_figures import Missing, ProfileOf, ScoresOf, models_of, timed_models
from whiteboard.serving_metrics import SERVING_METRICS, is_serving
from whiteboard.serving_pins import pin_of_serving
from whiteboard.verdict_words import (
    change,
    data_words,
    listed,
    measured_words,
    misfit,
    other_interval,
    other_versions,
    same,
    same_figure,
    same_words,
    times_of,
)

__all__ = ["Kind", "ProfileOf", "ScoresOf", "Verdict", "models_behind", "renewed", "verdict"]

Kind = Literal["same", "changed", "libraries", "data", "measured", "gone", "waiting"]


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What came of computing a pin again.

    Parameters
    ----------
    kind : ``"same"``; ``"changed"`` where neither the data nor the libraries explain it, as where
        the pin calls its figure by another name or unit;
        ``"libraries"`` where other versions of them computed it; ``"data"`` where the rows are
        others than those it was pinned on; ``"measured"`` where the measured times are others, of
        another machine or another day; ``"gone"`` where it cannot be computed here any more;
        ``"waiting"`` while scores or measured times are missing.
    words : one sentence, or two.
    now : the figure as it comes out today, not numbered; None when it was not computed.
    waits_for : what is missing, ``"scores"`` or ``"times"``; empty unless it waits.
    """

    kind: Kind
    words: str
    now: Evidence | None = None
    waits_for: Literal["", "scores", "times"] = ""

    @property
    def value(self) -> float | None:
        """The value as it comes out today; None when it was not computed."""
        return self.now.value if self.now else None

    @property
    def interval(self) -> Interval | None:
        """The interval as it comes out today."""
        return self.now.interval if self.now else None


def verdict(pin: Evidence, scores_of: ScoresOf, profile_of: ProfileOf | None = None) -> Verdict:
    """Return what comes of computing `pin` again from its scenario; the pin stays as it is.

    Parameters
    ----------
    pin : as it is on the board.
    scores_of : called with the pin's scenario and each model it is about; see `ScoresOf`. Nothing
        is fitted here: None gives the verdict ``"waiting"``.
    profile_of : the measured times that are here now, or why there are none, which gives
        ``"waiting"``; called for figures about serving.
    """
    reason = _cannot(pin)
    scenario = pin.scenario
    if reason or scenario is None:
        return _gone(reason)
    if is_serving(pin.metric):
        return _of_serving(pin, scenario, scores_of, profile_of or _unmeasured)
    found = {model: scores_of(scenario, model) for model in pin.models}
    missing = [model_title(model) for model, one in found.items() if one is None]
    if missing:
        words = f"Waiting for the scores of {' and '.join(missing)}."
        return Verdict(kind="waiting", words=words, waits_for="scores")
    try:
        now = _recomputed(pin, scenario, {m: one for m, one in found.items() if one is not None})
    except ValueError as error:
        return _gone(str(error))
    return _compared(pin, now)


def models_behind(pin: Evidence) -> tuple[str, ...]:
    """Return the models whose scores or measured times a pin is computed from."""
    if pin.scenario is None or not is_serving(pin.metric):
        return pin.models
    return models_of(pin.metric, _focused(pin, pin.scenario))


def _focused(pin: Evidence, scenario: Scenario) -> Scenario:
    """Return the scenario that a figure about serving is computed under, its model in focus.

    A cascade has two, of which none need be in focus: what is stays.
    """
    return scenario if is_cascade(pin.metric) else replace(scenario, focus=pin.model)


def renewed(pin: Evidence, found: Verdict, created_at: datetime) -> Evidence:
    """Return the pin that supersedes `pin`, with the figure as it comes out today.

    The old one stays as it is. The new one is in the same section, and its id is empty until the
    answer takes it in.

    Raises
    ------
    ValueError
        When nothing was computed, or it came out the same.
    """
    if found.now is None:
        raise ValueError(f"{pin.id} cannot be renewed: {found.words}")
    if found.kind == "same":
        raise ValueError(f"{pin.id} need not be renewed: {found.words}")
    return replace(found.now, id="", supersedes=pin.id, created_at=created_at)


def _cannot(pin: Evidence) -> str:
    """Return why a pin cannot be computed here whatever the scores are; empty when it can."""
    if pin.scenario is None:
        return pin.frozen.reason if pin.frozen else "it has no scenario"
    metric = pin.metric.removesuffix(DIFFERENCE)
    if metric not in (DIFFERENCE_METRICS if pin.against else METRICS):
        return f"no figure called {pin.metric[:60]!r} is computed here"
    refused = [supports(model, pin.scenario.balance) for model in models_behind(pin)]
    if is_serving(metric):
        # What cannot be served here cannot be measured here: waiting would be for ever.
        timed = timed_models(metric, _focused(pin, pin.scenario))
        refused += [unavailable(model, pin.scenario.serving.path) for model in timed]
    return next((reason for reason in refused if reason), "")


def _of_serving(
    pin: Evidence, scenario: Scenario, scores_of: ScoresOf, profile_of: ProfileOf
) -> Verdict:
    try:
        now = pin_of_serving(
            _focused(pin, scenario),
            pin.metric,
            scores_of=scores_of,
            profile_of=profile_of,
            section=pin.section,
            created_at=pin.created_at,
        )
    except Missing as missing:
        words = f"Waiting: {missing}"
        if missing.what == "times" and pin.measured:
            words = f"{words} The pin rests on service times {measured_text(pin.measured)}."
        return Verdict(kind="waiting", words=words, waits_for=missing.what)
    except ValueError as error:
        return _gone(str(error))
    return _compared(pin, now)


def _unmeasured(_scenario: Scenario, model: str) -> str:
    return f"{model_title(model)} is not measured here."


def _gone(reason: str) -> Verdict:
    return Verdict(
        kind="gone",
        words=f"It cannot be computed again: {reason.rstrip('.')}. The figure stays as pinned.",
    )


def _recomputed(pin: Evidence, scenario: Scenario, found: dict[str, Scores | Sweep]) -> Evidence:
    if pin.against:
        first, second = found[pin.model], found[pin.against]
        if isinstance(first, Sweep) or isinstance(second, Sweep):
            raise ValueError("a difference between two models needs the scores of both, row by row")
        return pin_of_comparison(
            scenario,
            first,
            second,
            metric=pin.metric,
            section=pin.section,
            created_at=pin.created_at,
        )
    one = found[pin.model]
    (now,) = pins_of_board(
        replace(scenario, focus=pin.model),
        one if isinstance(one, Sweep) else make_sweep(one.y_true, one.y_score),
        is_probability=MODELS[pin.model].is_probability,
        metrics=(pin.metric,),
        section=pin.section,
        created_at=pin.created_at,
    )
    return now


def _compared(pin: Evidence, now: Evidence) -> Verdict:
    if unlike := misfit(pin, now):
        came = "The figure comes out the same." if same_figure(pin, now) else change(pin, now)
        return Verdict(kind="changed", words=f"{unlike} {came}", now=now)
    if pin.data_version and pin.data_version != now.data_version:
        return Verdict(kind="data", words=data_words(pin, now), now=now)
    if times_of(pin) and times_of(pin) != times_of(now):
        return Verdict(kind="measured", words=measured_words(pin, now), now=now)
    if same(pin, now):
        return Verdict(kind="same", words=same_words(pin, now), now=now)
    others = other_versions(pin.libraries, now.libraries)
    moved = change(pin, now)
    if pin.libraries and others:
        because = f"It was pinned with {listed(others, 0)}; here is {listed(others, 1)}."
        return Verdict(kind="libraries", words=f"{moved} {because}", now=now)
    if not (pin.libraries and pin.data_version):
        because = "Which libraries and data it was pinned with was not kept."
    elif other := other_interval(pin, now):
        because = other
    elif now.measured and not pin.measured:
        because = "Which measured times it was pinned with was not kept."
    else:
        because = f"The data and the libraries are those it was pinned with.{_own_late(now)}"
    return Verdict(kind="changed", words=f"{moved} {because}", now=now)


def _own_late(now: Evidence) -> str:
    """Return that earlier versions counted late answers of the model that stands in as its own."""
    found = SERVING_METRICS.get(now.metric)
    late = None if now.scenario is None else now.scenario.serving.late
    if found is None or not found.at_objective or late not in {one.model for one in now.measured}:
        return ""
    return " Late answers of the model that stands in pass now; in earlier versions they did not."
