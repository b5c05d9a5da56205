"""Turns the range of shares, scores and money into axes with readable ticks."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from simulator import formatting
from simulator.sweep import Sweep
from whiteboard.exports.drawing_plot import Axis

__all__ = ["money_axis", "nice_ticks", "score_axis", "share_axis"]

_NEAR_ZERO, _MASS = 0.1, 0.9
"""Probabilities of which this share lies below 0.1 are unreadable on an even axis."""
_MOST_DECADES = 6
_HIGHEST = (0.001, 0.005, 0.01, 0.05, 0.1, 0.2, 0.5)
_THOUSANDS = 10_000, 1_000_000


def share_axis(title: str, highest: float = 1.0) -> Axis:
    """Return an axis of shares from 0% to 100%, or to a round share above a low `highest`.

    Examples
    --------
    >>> share_axis("precision", 0.07).ticks[-1]
    (0.1, '10%')
    """
    high = next((step for step in _HIGHEST if 1.1 * highest <= step), 1.0)
    ticks = tuple((high * part / 5, f"{100 * high * part / 5:g}%") for part in range(6))
    return Axis(title=title, low=0.0, high=high, ticks=ticks)


def money_axis(low: float, high: float, currency: str) -> Axis:
    """Return an axis of costs per 1,000 cases."""
    ticks = nice_ticks(low, high, lambda value: _money(value, currency))
    return Axis(title="expected cost per 1,000 cases", low=low, high=high, ticks=ticks)


def score_axis(sweeps: Sequence[Sweep], *, is_probability: bool) -> Axis:
    """Return the axis of thresholds: by decades when nearly all scores are close to 0."""
    high = max(float(sweep.threshold[0]) for sweep in sweeps)
    low = min(float(sweep.threshold[-1]) for sweep in sweeps)
    above = [
        float(sweep.threshold[sweep.threshold > 0][-1])
        for sweep in sweeps
        if (sweep.threshold > 0).any()
    ]
    least = max(min(above, default=high), high / 10**_MOST_DECADES) if high > 0 else high
    if is_probability and all(map(_mostly_low, sweeps)) and least < high / 10:
        powers = range(math.ceil(math.log10(least) - 1e-9), math.floor(math.log10(high) + 1e-9) + 1)
        ticks = tuple((float(f"1e{power}"), f"{float(f'1e{power}'):g}") for power in powers)
        return Axis(title="threshold, log scale", low=least, high=high, ticks=ticks, log=True)
    if not low < high:
        low, high = low - 0.5, high + 0.5
    ticks = nice_ticks(low, high, lambda value: f"{value:g}")
    return Axis(title="threshold", low=low, high=high, ticks=ticks)


def nice_ticks(
    low: float, high: float, words: Callable[[float], str]
) -> tuple[tuple[float, str], ...]:
    """Return four to eight round values between `low` and `high`, with their words.

    Examples
    --------
    >>> [text for _, text in nice_ticks(0, 910, "{:g}".format)]
    ['0', '200', '400', '600', '800']
    """
    step = 10 ** math.floor(math.log10((high - low) / 4))
    step *= next(factor for factor in (5, 2, 1) if factor * step <= (high - low) / 4)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return tuple((value := round(k * step, 12), words(value)) for k in range(first, last + 1))


def _money(value: float, currency: str) -> str:
    """Return ``"$200k"`` for a tick, where "$200,000" would not fit."""
    if _THOUSANDS[0] <= abs(value) < _THOUSANDS[1]:
        return f"{'-' if value < 0 else ''}{currency}{abs(value) / 1000:g}k"
    return formatting.money(value, currency)


def _mostly_low(sweep: Sweep) -> bool:
    observed = sweep.at_prevalence(sweep.natural_prevalence)
    return observed.at(_NEAR_ZERO).alert_rate <= 1 - _MASS
