"""Turns a pin and the scores of today into a verdict on whether its figure still comes out."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from simulator.balance import supports
from simulator.comparison import DIFFERENCE_METRICS
from simulator.comparison_words import DIFFERENCE
from simulator.models import MODELS
from simulator.scenario import Scenario
from simulator.scores import Scores
from simulator.sweep import Sweep
from simulator.sweep import sweep as make_sweep
from simulator.uncertainty import Interval
from whiteboard.evidence import Evidence, interval_text, model_title, value_text
from whiteboard.pinning import METRICS, pin_of_comparison, pins_of_board

__all__ = ["Kind", "ScoresOf", "Verdict", "renewed", "verdict"]

Kind = Literal["same", "changed", "libraries", "data", "gone", "waiting"]
ScoresOf = Callable[[Scenario, str], Scores | Sweep | None]
"""Scores of a model under a scenario, None while they are not computed. For a pin of one model its
sweep, at the data's own prevalence, will do."""
TOLERANCE = 1e-12
"""Figures that differ by less, relative to their size, are the same."""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What came of computing a pin again.

    Parameters
    ----------
    kind : ``"same"``; ``"changed"`` where neither the data nor the libraries explain it, as where
        the pin calls its figure by another name or unit;
        ``"libraries"`` where other versions of them computed it; ``"data"`` where the rows are
        others than those it was pinned on; ``"gone"`` where it cannot be computed here any more;
        ``"waiting"`` while scores are missing.
    words : one sentence, or two.
    now : the figure as it comes out today, not numbered; None when it was not computed.
    """

    kind: Kind
    words: str
    now: Evidence | None = None

    @property
    def value(self) -> float | None:
        """The value as it comes out today; None when it was not computed."""
        return self.now.value if self.now else None

    @property
    def interval(self) -> Interval | None:
        """The interval as it comes out today."""
        return self.now.interval if self.now else None


def verdict(pin: Evidence, scores_of: ScoresOf) -> Verdict:
    """Return what comes of computing `pin` again from its scenario; the pin stays as it is.

    Parameters
    ----------
    pin : as it is on the board.
    scores_of : called with the pin's scenario and each model it is about; see `ScoresOf`. Nothing
        is fitted here: None gives the verdict ``"waiting"``.
    """
    reason = _cannot(pin)
    scenario = pin.scenario
    if reason or scenario is None:
        return _gone(reason)
    found = {model: scores_of(scenario, model) for model in pin.models}
    missing = [model_title(model) for model, one in found.items() if one is None]
    if missing:
        return Verdict(kind="waiting", words=f"Waiting for the scores of {' and '.join(missing)}.")
    try:
        now = _recomputed(pin, scenario, {m: one for m, one in found.items() if one is not None})
    except ValueError as error:
        return _gone(str(error))
    return _compared(pin, now)


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
    refused = (supports(model, pin.scenario.balance) for model in pin.models)
    return next((reason for reason in refused if reason), "")


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
    if misfit := _misfit(pin, now):
        came = "The figure comes out the same." if _same_figure(pin, now) else _change(pin, now)
        return Verdict(kind="changed", words=f"{misfit} {came}", now=now)
    if pin.data_version and pin.data_version != now.data_version:
        return Verdict(kind="data", words=_data_words(pin, now), now=now)
    if _same(pin, now):
        return Verdict(kind="same", words=_same_words(pin, now), now=now)
    others = _other_versions(pin.libraries, now.libraries)
    change = _change(pin, now)
    if pin.libraries and others:
        because = f"It was pinned with {_listed(others, 0)}; here is {_listed(others, 1)}."
        return Verdict(kind="libraries", words=f"{change} {because}", now=now)
    if not (pin.libraries and pin.data_version):
        because = "Which libraries and data it was pinned with was not kept."
    else:
        because = "The data and the libraries are those it was pinned with."
    return Verdict(kind="changed", words=f"{change} {because}", now=now)


def _misfit(pin: Evidence, now: Evidence) -> str:
    """Return which words of a pin are not those of its figure; neither data nor libraries do it."""
    if pin.claim != now.claim:
        return f"The pin calls it {pin.claim[:120]}, the scenario gives {now.claim}."
    if pin.unit != now.unit:
        return f"The pin's unit is {pin.unit or 'none'}, the scenario gives {now.unit or 'none'}."
    if (pin.threshold is None) != (now.threshold is None):
        old, new = (_threshold_words(one.threshold) for one in (pin, now))
        return f"The pin has {old}, the scenario gives {new}."
    return ""


def _same(pin: Evidence, now: Evidence) -> bool:
    """Return whether value, interval and threshold are equal, to rounding in the last digits."""
    return _same_figure(pin, now) and _same_threshold(pin, now)


def _same_threshold(pin: Evidence, now: Evidence) -> bool:
    if pin.threshold is None or now.threshold is None:
        return pin.threshold is now.threshold
    return math.isclose(pin.threshold, now.threshold, rel_tol=TOLERANCE)


def _threshold_words(threshold: float | None) -> str:
    return "no threshold" if threshold is None else f"the threshold {threshold!r}"


def _same_figure(pin: Evidence, now: Evidence) -> bool:
    if (pin.interval is None) != (now.interval is None):
        return False
    before, after = _numbers(pin), _numbers(now)
    scale = max((abs(number) for number in before if not math.isnan(number)), default=0.0)
    return all(
        (math.isnan(a) and math.isnan(b))
        or math.isclose(a, b, rel_tol=TOLERANCE, abs_tol=TOLERANCE * scale)
        for a, b in zip(before, after, strict=True)
    )


def _numbers(pin: Evidence) -> tuple[float, ...]:
    ends = (pin.interval.low, pin.interval.high) if pin.interval else ()
    return (pin.value, *ends)


def _same_words(pin: Evidence, now: Evidence) -> str:
    if not pin.libraries:
        return "It comes out the same."
    others = _other_versions(pin.libraries, now.libraries)
    return f"It comes out the same{f', with {_listed(others, 1)}' if others else ''}."


def _data_words(pin: Evidence, now: Evidence) -> str:
    opening = "The rows are not those it was pinned on: the data set or its sampling has changed."
    if _same(pin, now):
        return f"{opening} The figure comes out the same."
    return f"{opening} {_change(pin, now)}"


def _change(pin: Evidence, now: Evidence) -> str:
    """Return the old and the new figure, with as many digits as tell them apart."""
    moved = ""
    if not _same_threshold(pin, now):
        old, new = (_threshold_words(one.threshold) for one in (pin, now))
        moved = f"The pin has {old}, the scenario gives {new}."
        if _same_figure(pin, now):
            return moved
    old, new = (f"{value_text(one)} {interval_text(one)}".strip() for one in (pin, now))
    if old == new:
        old, new = (_all_digits(one) for one in (pin, now))
    return f"{moved} It was {old} and comes out as {new}.".lstrip()


def _all_digits(pin: Evidence) -> str:
    if pin.interval is None:
        return repr(pin.value)
    return f"{pin.value!r} [{pin.interval.low!r}, {pin.interval.high!r}]"


def _other_versions(then: str, now: str) -> list[tuple[str, str]]:
    """Return what differs, as it was and as it is, "none" for what is missing."""
    before, after = _versions(then), _versions(now)
    return [
        (_part(name, before.get(name)), _part(name, after.get(name)))
        for name in dict.fromkeys([*before, *after])
        if before.get(name) != after.get(name)
    ]


def _versions(text: str) -> dict[str, str]:
    parts = (part.strip().rpartition(" ") for part in text.split(",") if part.strip())
    return {name or version: version for name, _, version in parts}


def _part(name: str, version: str | None) -> str:
    called = "version of the scores" if name == "scores" else name
    return f"{called[:40]} {(version or 'none')[:40]}"


def _listed(others: list[tuple[str, str]], side: int) -> str:
    return ", ".join(pair[side] for pair in others)
