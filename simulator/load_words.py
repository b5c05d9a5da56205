"""Turns a load that a fleet cannot hold into the sentence that says what it could hold."""

from __future__ import annotations

import math
from decimal import ROUND_DOWN, ROUND_UP, Context, Decimal
from typing import TYPE_CHECKING

from simulator.formatting import count, interval_text, three_significant
from simulator.recommendation_words import apart_text, milliseconds, objective_text
from simulator.serving import LARGEST_RATE, LEAST_RATE, MAX_SERVERS, Serving

if TYPE_CHECKING:
    from simulator.intervals import Interval

__all__ = [
    "beyond_table",
    "budget_words",
    "fleet_of",
    "near_one",
    "no_fleet",
    "no_objective",
    "per_second",
    "per_second_at_most",
    "rate_words",
    "search_end",
    "too_fast",
    "too_many",
    "unanswered",
    "unstable",
    "unstable_table",
]


def fleet_of(servers: int) -> str:
    """``1 server``, ``3 servers``."""
    return "1 server" if servers == 1 else f"{count(servers)} servers"


def per_second(rate: float) -> str:
    """Turn a number into text without the zeros that a measurement would need: 400, 12.5, 0.03.

    >>> per_second(400.0), per_second(12.53), per_second(0.0312), per_second(999.7)
    ('400', '12.5', '0.0312', '1,000')
    """
    return count(rate) if round(rate) >= 1_000 else f"{Decimal(f'{rate:.3g}'):f}"


def per_second_at_most(rate: float) -> str:
    """Return three significant digits, rounded down, of a rate that must not be exceeded.

    >>> per_second_at_most(500.55), per_second_at_most(9_637.9), per_second_at_most(0.01999)
    ('500', '9,630', '0.0199')
    >>> per_second_at_most(0.7)  # a binary number just below seven tenths
    '0.7'
    """
    near = float(f"{rate:.3g}")
    down = Context(prec=3, rounding=ROUND_DOWN)
    return per_second(near if near <= rate else float(down.create_decimal_from_float(rate)))


def rate_words(rate: float, interval: Interval | None) -> str:
    """Return a largest rate with its interval, rounded down like every such rate.

    >>> from simulator.intervals import Interval
    >>> rate_words(312.4, Interval(289.6, 335.2)), rate_words(312.4, None)
    ('312 [289, 335] requests/s', '312 requests/s')
    """
    ends = "" if interval is None else f"{interval_text(interval, per_second_at_most)} "
    return f"{per_second_at_most(rate)} {ends}requests/s"


def search_end(rate: float) -> str:
    """Return why no rate beyond the largest one is looked at.

    >>> search_end(301.2), search_end(1e6)
    ('searched to 99% utilisation', 'searched to 1,000,000/s')
    """
    if rate >= LARGEST_RATE:
        return f"searched to {count(LARGEST_RATE)}/s"
    return "searched to 99% utilisation"


def unstable(mean_ms: float, serving: Serving) -> str:
    """Return why the queue grows without end, and which rate or fleet would be stable.

    Parameters
    ----------
    mean_ms : float
        Mean service time.
    serving : Serving
        With a utilisation of 1 or more.
    """
    offered = serving.arrival_rate_per_s * mean_ms / 1_000
    most = serving.servers * 1_000 / mean_ms
    return (
        f"{per_second(serving.arrival_rate_per_s)} requests/s keep {fleet_of(serving.servers)} "
        f"{_percent(offered / serving.servers)} busy, so the queue grows without end. "
        f"Stable below {per_second_at_most(most)} requests/s{_or(offered, 'with')}."
    )


def unanswered(serving: Serving) -> str:
    """Return why these servers have no cost per prediction at this rate.

    >>> unanswered(Serving(arrival_rate_per_s=340, servers=2))
    'no cost per 1,000 predictions: 2 servers never answer 340 requests/s'
    """
    one = "1 server never answers"
    who = one if serving.servers == 1 else f"{fleet_of(serving.servers)} never answer"
    rate = per_second(serving.arrival_rate_per_s)
    return f"no cost per 1,000 predictions: {who} {rate} requests/s"


def near_one(mean_ms: float, serving: Serving) -> str:
    """Return why there are no times just below a utilisation of 1."""
    offered = serving.arrival_rate_per_s * mean_ms / 1_000
    most = serving.servers * 1_000 / mean_ms
    return (
        f"{serving.arrival_rate_per_s:,.10g} requests/s are within a thousandth of the "
        f"{per_second_at_most(most)} that {fleet_of(serving.servers)} can take: the queue settles "
        f"so slowly that no response time means anything. "
        f"Lower the rate{_or(offered / 0.99, 'take')}."
    )


def _or(offered: float, by: str) -> str:
    """Return how a sentence about the rate ends: by how many servers instead, or why by none."""
    needed = math.floor(offered) + 1
    if needed > MAX_SERVERS:
        return f"; this one would take {fleet_of(needed)}, more than the {MAX_SERVERS} allowed here"
    return f", or {by} {fleet_of(needed)}"


def _percent(busy: float) -> str:
    return f"{per_second(100 * busy)}%"


def unstable_table(mean_ms: float, servers: int, utilisation: float) -> str:
    """Return the sentence of `unstable` for a fleet of which only utilisation is known."""
    rate = min(max(utilisation * servers * 1_000 / mean_ms, LEAST_RATE), LARGEST_RATE)
    return unstable(mean_ms, Serving(arrival_rate_per_s=rate, servers=servers))


def beyond_table(mean_ms: float, servers: int, largest: float) -> str:
    """Return why no response time is read off between the last utilisation of a table and 1."""
    most = largest * servers * 1_000 / mean_ms
    return (
        f"Above {per_second(100 * largest)}% utilisation, {per_second_at_most(most)} requests/s "
        f"here, response times grow so steeply that none is read off while dragging."
    )


def budget_words(
    p99_ms: float, interval: Interval | None, objective_ms: float | None, reason: str = ""
) -> str:
    """Return whether a p99 is within its objective for certain, with the numbers.

    Parameters
    ----------
    p99_ms : float
        NaN gives an empty text, as no objective does.
    interval : Interval or None
        [ms]; `high` may be infinite.
    objective_ms : float or None
    reason : str
        Why there is no interval.

    Examples
    --------
    >>> from simulator.intervals import Interval
    >>> budget_words(18.2, Interval(15.9, 22.4), 20)
    'p99 18.2 ms [15.9, 22.4]: within 20 ms is not certain.'
    >>> budget_words(18.2, Interval(15.9, 19.1), 20)
    'p99 18.2 ms [15.9, 19.1]: within 20 ms, at either end of its interval.'
    >>> budget_words(31.0, Interval(25.0, math.inf), 20)
    'p99 31.0 ms [25.0, no limit]: above 20 ms, at either end of its interval.'
    """
    if math.isnan(p99_ms) or objective_ms is None:
        return ""
    side = "within" if p99_ms <= objective_ms else "above"
    told, goal = apart_text(p99_ms, objective_ms), objective_text(objective_ms)
    if interval is None:
        return f"p99 {told}: {side} {goal} is not certain. {reason}".strip()
    told = f"p99 {told} {interval_text(interval, lambda x: _ms(x).removesuffix(' ms'))}"
    if interval.low <= objective_ms < interval.high:
        return f"{told}: {side} {goal} is not certain."
    return f"{told}: {side} {goal}, at either end of its interval."


def no_objective() -> str:
    """Return what to set first."""
    return "There is no objective for the 99th percentile: set one in milliseconds."


def no_fleet(no_load_ms: float, objective_ms: float, stages_ms: float) -> str:
    """Return why no fleet is fast enough, and what would make one so.

    Parameters
    ----------
    no_load_ms : float
        99th percentile of the response when nobody waits.
    objective_ms : float
        Below it.
    stages_ms : float
        The same of the stages alone; 0 without stages.
    """
    shorter = (
        f"take time out of the stages (p99 {_ms(stages_ms)} by themselves) or serve it another way"
        if stages_ms > 0
        else "serve it another way"
    )
    return (
        f"With no load at all the p99 is {apart_text(no_load_ms, objective_ms)}, above the "
        f"objective of {objective_text(objective_ms)}, and servers do not change that: raise the "
        f"objective to at least {_at_least(no_load_ms)}, {shorter}, or choose a faster model."
    )


def too_fast(no_load_ms: float, objective_ms: float) -> str:
    """Return why no rate is low enough although the objective is above the p99 without load."""
    return (
        f"The objective of {_ms(objective_ms)} is so close to the p99 without load, "
        f"{_ms(no_load_ms)}, that even a thousandth of what the servers can take breaks it."
    )


def too_many(serving: Serving) -> str:
    """Return why no fleet of at most 64 servers is enough."""
    return (
        f"{per_second(serving.arrival_rate_per_s)} requests/s need more than {MAX_SERVERS} "
        f"servers, the most this page counts with: lower the rate or choose a faster model."
    )


def _at_least(time_ms: float) -> str:
    """Return a time with three digits that is not below it."""
    return milliseconds(float(Context(prec=3, rounding=ROUND_UP).create_decimal(repr(time_ms))))


def _ms(time_ms: float) -> str:
    return f"{three_significant(time_ms)} ms"
