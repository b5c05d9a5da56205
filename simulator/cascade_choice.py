"""Holds what the search for the best cascade found: the choice and the costs around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from simulator.cascade import CascadeOutcome
    from simulator.serving import Cascade

__all__ = ["CascadeChoice", "FrontierPoint", "Kind"]

Kind = Literal["band", "first", "second", "none"]
"""A band proper; nothing sent on; everything sent on; or no cascade is feasible."""


@dataclass(frozen=True, kw_only=True)
class FrontierPoint:
    """The lowest cost when at most a share `limit` of cases may be sent on.

    Parameters
    ----------
    limit : float
        In [0, 1].
    sent : float
        Share of cases that the cheapest cascade within it sends on.
    cost_per_1000 : float
        Expected cost of 1,000 cases [currency]; never rises along the frontier.
    cascade : Cascade
        The one that costs this.
    """

    limit: float
    sent: float
    cost_per_1000: float
    cascade: Cascade


@dataclass(frozen=True, kw_only=True)
class CascadeChoice:
    """The cascade of lowest expected cost that is feasible, on the rows it was chosen on.

    Parameters
    ----------
    kind : Kind
        Whether it is a band at all.
    cascade : Cascade or None
        None when not even sending nothing on is feasible.
    outcome : CascadeOutcome or None
        What it decides.
    cost_per_1000, sent : float
        Of `outcome`: currency for 1,000 cases, share sent on; NaN without one.
    first_cost_per_1000 : float
        Of the first model alone at its own best threshold.
    second_cost_per_1000 : float
        Of the second model for every case at its own best threshold, feasible or not.
    unlimited_cost_per_1000, unlimited_sent : float
        Of the best cascade if any share could be sent on.
    frontier : tuple of FrontierPoint
        Lowest cost for 33 limits from 0 to 1, feasible or not.
    reason : str
        For the screen, in full sentences.
    """

    kind: Kind
    cascade: Cascade | None
    outcome: CascadeOutcome | None
    cost_per_1000: float
    sent: float
    first_cost_per_1000: float
    second_cost_per_1000: float
    unlimited_cost_per_1000: float
    unlimited_sent: float
    frontier: tuple[FrontierPoint, ...]
    reason: str

    @property
    def limited(self) -> bool:
        """Whether the limit on the share sent on costs anything."""
        return not self.cost_per_1000 <= self.unlimited_cost_per_1000
