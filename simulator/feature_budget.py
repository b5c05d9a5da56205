"""Turns what features may cost and how long they may take into a yes, or a reason why not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.formatting import money, three_significant

if TYPE_CHECKING:
    from simulator.feature_value import SetValue

__all__ = ["Budget"]


@dataclass(frozen=True, kw_only=True)
class Budget:
    """What features may cost and how long they may take; None for no limit.

    Parameters
    ----------
    price_per_1000 : at most [currency per 1,000 predictions].
    p99_ms : p99 of the time until the answer, at most [ms].

    Raises
    ------
    ValueError
        When a limit is below 0 or NaN, which nothing would exceed.
    """

    price_per_1000: float | None = None
    p99_ms: float | None = None

    def __post_init__(self) -> None:
        for name in ("price_per_1000", "p99_ms"):
            limit = getattr(self, name)
            if limit is not None and not limit >= 0:
                raise ValueError(f"{name} must be at least 0, or None for no limit, got {limit}")

    def refusal(self, value: SetValue, currency: str = "$") -> str:
        """Why a subset is over the budget, with the number; empty when it is within."""
        over: list[str] = []
        if self.price_per_1000 is not None and value.price_per_1000 > self.price_per_1000:
            over.append(
                f"{money(value.price_per_1000, currency)} of "
                f"{money(self.price_per_1000, currency)} per 1,000"
            )
        if self.p99_ms is not None and value.time.p99_ms > self.p99_ms:
            over.append(
                f"p99 {three_significant(value.time.p99_ms)} ms of "
                f"{three_significant(self.p99_ms)} ms"
            )
        return " and ".join(over)
