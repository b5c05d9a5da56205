"""Turns numbers into the text that people read; the browser has a twin that writes the same.

Digits come from the exact binary value, half away from zero, which is what JavaScript's
``toPrecision``, ``toFixed`` and ``toExponential`` do.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.intervals import Interval

__all__ = [
    "UNDEFINED",
    "count",
    "interval_text",
    "listed",
    "money",
    "plain",
    "share",
    "small_money",
    "three_significant",
    "threshold",
]

UNDEFINED = "–"

_THREE_DIGITS = Context(prec=3, rounding=ROUND_HALF_UP)
_EXACT = Context(prec=800, rounding=ROUND_HALF_UP)


def three_significant(x: float) -> str:
    """Three significant digits, trailing zeros kept, never an exponent.

    Parameters
    ----------
    x : float
        Finite, or NaN.

    Returns
    -------
    str
        "–" when undefined.

    Raises
    ------
    ValueError
        When ``x`` is infinite.

    Examples
    --------
    >>> three_significant(0.5), three_significant(12345), three_significant(0.00001234)
    ('0.500', '12300', '0.0000123')
    """
    if math.isnan(x):
        return UNDEFINED
    if _finite(x) == 0:
        return "0"
    return f"{_rounded(x):f}"


def share(x: float) -> str:
    """A share of one as a percentage; a share below 1 is never written as 100%.

    Parameters
    ----------
    x : float
        Usually in [0, 1]; NaN when undefined.

    Returns
    -------
    str
        Three significant digits and "%".

    Examples
    --------
    >>> share(0.8125), share(0.005), share(1.0), share(0.9999), share(0.000001), share(145)
    ('81.3%', '0.500%', '100%', '>99.9%', '<0.001%', '14,500%')
    """
    if math.isnan(x):
        return UNDEFINED
    percent = _finite(x) * 100
    if percent == 0:
        return "0%"
    if abs(percent) < 0.001:
        return ">-0.001%" if percent < 0 else "<0.001%"
    text = f"{_grouped(three_significant(percent))}%"
    return ">99.9%" if text == "100%" and x < 1 else text


def money(x: float, currency: str = "$") -> str:
    """An amount with its currency sign in front, millions as "m", billions as "bn".

    Parameters
    ----------
    x : float
        Currency; NaN when undefined.
    currency : str
        Sign or code in front of the digits.

    Returns
    -------
    str
        Three significant digits, thousands separated.

    Examples
    --------
    >>> money(412.4), money(-3.2), money(12345), money(1.234e6), money(5e12), money(0)
    ('$412', '-$3.20', '$12,300', '$1.23m', '$5,000bn', '$0')
    """
    if math.isnan(x):
        return UNDEFINED
    size = abs(_finite(x))
    if size == 0:
        return f"{currency}0"
    if size < 0.001:
        return f">-{currency}0.001" if x < 0 else f"<{currency}0.001"
    sign = "-" if x < 0 else ""
    rounded = _rounded(size)
    if rounded >= 1_000_000_000:
        return f"{sign}{currency}{_grouped(three_significant(size / 1e9))}bn"
    if rounded >= 1_000_000:
        return f"{sign}{currency}{three_significant(size / 1e6)}m"
    return f"{sign}{currency}{_grouped(three_significant(size))}"


def small_money(x: float, currency: str = "$") -> str:
    """A price that may be far below a cent, with three digits however small it is.

    Where `money` would say "less than" of most prices of one prediction. It never has an exponent.

    Examples
    --------
    >>> small_money(0.00042), small_money(8.87e-7), small_money(12.3), small_money(0.0)
    ('$0.000420', '$0.000000887', '$12.3', '$0')
    """
    return f"{currency}{three_significant(x)}" if 0 < x < 0.001 else money(x, currency)


def exact_money(x: float, currency: str = "$") -> str:
    """An amount that was set, or a whole multiple of one: to the cent, without empty digits.

    Where `money` would write the zeros of a measurement behind 70. Amounts from a million on, and
    those finer than a cent, are written as `money` writes them.

    Examples
    --------
    >>> exact_money(70), exact_money(12.5), exact_money(12345), exact_money(0.004), exact_money(4e6)
    ('$70', '$12.50', '$12,345', '$0.00400', '$4.00m')
    """
    cents = round(x * 100, 6) if 0 <= x < 1_000_000 else math.nan
    if math.isnan(cents) or cents % 1 or (cents == 0 < x):
        return money(x, currency)
    return f"{currency}{cents / 100:,.{0 if cents % 100 == 0 else 2}f}"


def count(n: float) -> str:
    """A whole number with thousands separators.

    Examples
    --------
    >>> count(9812), count(12.5)
    ('9,812', '13')
    """
    if math.isnan(n):
        return UNDEFINED
    whole = -math.floor(-n + 0.5) if _finite(n) < 0 else math.floor(n + 0.5)
    return f"{whole:,}"


def plain(x: float) -> str:
    """Three decimals, for figures without a unit such as F1 and AUC.

    Examples
    --------
    >>> plain(0.9232), plain(float("nan"))
    ('0.923', '–')
    """
    if math.isnan(x):
        return UNDEFINED
    return f"{Decimal(_finite(x)).quantize(Decimal('0.001'), context=_EXACT):f}"


def threshold(x: float) -> str:
    """A score with three significant digits; an exponent only below 0.0001 in size.

    Examples
    --------
    >>> threshold(0.31), threshold(-1.5), threshold(0.000000123)
    ('0.310', '-1.50', '1.23e-7')
    """
    if math.isnan(x):
        return UNDEFINED
    if _finite(x) == 0:
        return "0"
    if abs(x) >= 0.0001:
        return three_significant(x)
    digits, exponent = f"{_rounded(x):.2e}".split("e")
    return f"{digits}e{int(exponent)}"


def interval_text(interval: Interval | None, form: Callable[[float], str] = share) -> str:
    """Both ends of an interval in brackets, each written by `form`.

    Parameters
    ----------
    interval : Interval or None
        "–" when None or undefined. An infinite `high` is "no limit".
    form : callable
        Turns one end into text: `share`, `plain`, or `money` with its currency.

    Examples
    --------
    >>> from simulator.intervals import wilson_interval
    >>> interval_text(wilson_interval(81, 263))
    '[25.5%, 36.6%]'
    """
    if interval is None or math.isnan(interval.low) or math.isnan(interval.high):
        return UNDEFINED
    high = "no limit" if interval.high == math.inf else form(interval.high)
    return f"[{form(interval.low)}, {high}]"


def listed(names: Iterable[str], joint: str = "and") -> str:
    """Names as one phrase: commas between them, a word before the last; "" for none.

    Examples
    --------
    >>> listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"], "or")
    ('a', 'a and b', 'a, b or c')
    """
    *others, last = [*names] or [""]
    return f"{', '.join(others)} {joint} {last}" if others else last


def _rounded(x: float) -> Decimal:
    """Three significant digits of a number that is not 0, zeros kept."""
    rounded = _THREE_DIGITS.create_decimal(Decimal(x))
    step = Decimal((0, (1,), rounded.adjusted() - 2))
    return rounded.quantize(step, context=_EXACT)


def _finite(x: float) -> float:
    if math.isinf(x):
        raise ValueError(f"a number to be shown must be finite, got {x}")
    return x


def _grouped(digits: str) -> str:
    whole, point, fraction = digits.partition(".")
    return re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", whole) + point + fraction
