"""Turns what a person should know about a data set into one checked row of the registry."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from simulator.costs import CostMatrix

__all__ = ["ROW_ORDER", "CaseWords", "DatasetSpec"]

ROW_ORDER = "row order"
"""Value of `DatasetSpec.time` when the rows are in order of time but carry no date."""


@dataclass(frozen=True, slots=True)
class CaseWords:
    """The words of one decision, so that every screen can say it in a sentence.

    "Of 10,000 {cases}, 97 are {alerted}: 41 of them are {positives}, 56 are false alarms.
    9 {positives} {missed}." One of each: "1 is {alerted}", "1 {positive} {missed_one}".

    Examples
    --------
    >>> words = CaseWords(
    ...     case="card payment",
    ...     cases="card payments",
    ...     positive="fraud",
    ...     positives="frauds",
    ...     alerted="stopped",
    ...     missed="pass unnoticed",
    ...     missed_one="passes unnoticed",
    ... )
    >>> f"Of 10,000 {words.cases}, 97 are {words.alerted}; 9 {words.positives} {words.missed}."
    'Of 10,000 card payments, 97 are stopped; 9 frauds pass unnoticed.'
    """

    case: str
    cases: str
    positive: str
    positives: str
    alerted: str
    missed: str
    missed_one: str


@dataclass(frozen=True, kw_only=True)
class DatasetSpec:
    """One row of the registry: what a data set is, decides and costs.

    Costs, latency objectives and volumes are assumptions that a user edits; the notes say where
    each comes from.

    Parameters
    ----------
    name, title : str
        Key in the registry; what the screen shows.
    summary : str
        One sentence: what is decided, for whom.
    words : CaseWords
        A case and its outcomes in words.
    source, licence : str
        As in ``data/SOURCES.md``.
    rows : int
        Rows in the file, or generated.
    target : str
        Column of 0 and 1 in the file.
    simulated : bool
        True when no observed case is behind the rows; every screen says so.
    file : str or None
        Name in ``data/``; None when the rows come from code.
    excluded : mapping of str to str
        Columns that models must not see, with the reason in words. Some are already absent from
        the file; they are named because a reader would look for them.
    time : str or None
        Column that orders the cases, ``"row order"``, or None when the data has no time.
    weight : str or None
        Column of survey weights; never a feature.
    groups : tuple of str
        Columns of ``X`` by which results can be sliced.
    costs : CostMatrix
        Default prices [currency per case].
    cost_note : str
        The direction and size of the asymmetry, and where it comes from, in words.
    latency_objective_ms : float
        Target for the 99th percentile of the response time [ms].
    latency_note : str
        Why that objective.
    arrival_rate_per_s, servers : float, int
        Load at the busiest hour [requests per second], and the servers that take it.
    cases_per_day, capacity_per_day : int
        Cases decided per day, and alerts that people can act on per day.
    default_rows : int
        Rows loaded unless the user asks for more.

    Raises
    ------
    ValueError
        If the volumes, rows or latency objective are out of range.
    """

    name: str
    title: str
    summary: str
    words: CaseWords
    source: str
    licence: str
    rows: int
    target: str
    costs: CostMatrix
    cost_note: str
    latency_objective_ms: float
    latency_note: str
    cases_per_day: int
    capacity_per_day: int
    arrival_rate_per_s: float = 50.0
    servers: int = 2
    default_rows: int = 10_000
    simulated: bool = False
    file: str | None = None
    excluded: Mapping[str, str] = field(default_factory=dict[str, str])
    time: str | None = None
    weight: str | None = None
    groups: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "excluded", MappingProxyType(dict(self.excluded)))
        if not 2 <= self.default_rows <= self.rows:
            raise ValueError(
                f"default_rows must be between 2 and rows = {self.rows}, got {self.default_rows}"
            )
        if not 0 < self.capacity_per_day <= self.cases_per_day:
            raise ValueError(
                "capacity_per_day must be between 1 and cases_per_day = "
                f"{self.cases_per_day}, got {self.capacity_per_day}"
            )
        if not (math.isfinite(self.latency_objective_ms) and self.latency_objective_ms > 0):
            raise ValueError(
                f"latency_objective_ms must be positive, got {self.latency_objective_ms}"
            )

    @property
    def columns_kept_from_models(self) -> frozenset[str]:
        """Columns of the file that never enter ``X``: target, time, weight and exclusions."""
        named = {self.target, *self.excluded}
        named |= {column for column in (self.time, self.weight) if column not in (None, ROW_ORDER)}
        return frozenset(named)
