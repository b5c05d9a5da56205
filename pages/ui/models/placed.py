"""Holds where models stand in the charts of quality against time and money."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pages.ui.latency_figures import Pairs
    from simulator.intervals import Interval
    from simulator.recommendation import Candidate
    from simulator.scenario import Scenario

COST, ON_TIME, AUC = "effective cost", "cost, all in time", "ROC AUC"


@dataclass(frozen=True, kw_only=True)
class Place:
    """One model in both charts; NaN where it has no place.

    Parameters
    ----------
    candidate : Candidate
    quality, with_fleet : float
        As shown: a cost per 1,000, or an area; on the servers that are set, and on those needed.
    quality_interval, with_fleet_interval : Interval or None
    p99_ms : float
        On the servers that are set; with its interval.
    fleet : float
        Cost of the servers that it needs [currency per month]; NaN when no number is enough.
    """

    candidate: Candidate
    quality: float
    quality_interval: Interval | None
    with_fleet: float
    with_fleet_interval: Interval | None
    p99_ms: float
    p99_interval: Interval | None
    fleet: float


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What both charts are drawn from: the quality that is chosen, and who is told apart in it."""

    scenario: Scenario
    quality: str
    pairs: Pairs
    taken: str | None

    @property
    def sign(self) -> int:
        """Return what the quality is multiplied by so that lower is better."""
        return -1 if self.quality == AUC else 1

    @property
    def set_fleet(self) -> str:
        """Return the servers that are set, as a phrase."""
        servers = self.scenario.serving.servers
        return "at the 1 server set" if servers == 1 else f"at the {servers} servers set"
