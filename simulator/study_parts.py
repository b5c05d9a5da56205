"""Turns a study into the names of its parts, without loading data or scikit-learn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from simulator.feature_groups import MOST_GROUPS, feature_groups

__all__ = ["GROUP", "SHARES", "Names", "share_name", "shuffled_units", "subsets"]

SHARES = (0.1, 0.2, 0.4, 0.7, 1.0)
"""Parts of each training fold that are trained on, the whole last."""
GROUP = "group: "
"""How the name of a unit begins that shuffles a whole group of columns together."""
Names = tuple[str, ...]


def share_name(share: float) -> str:
    """The part in words.

    Examples
    --------
    >>> share_name(0.7)
    '70%'
    """
    return f"{100 * share:.0f}%"


def subsets(names: Iterable[str]) -> list[Names]:
    """All subsets in the order of their size, the empty one first and the whole last.

    Raises
    ------
    ValueError
        For more than five names.

    Examples
    --------
    >>> subsets(["a", "b"])
    [(), ('a',), ('b',), ('a', 'b')]
    """
    known = tuple(names)
    if len(known) > MOST_GROUPS:
        raise ValueError(f"names must be at most {MOST_GROUPS}, got {len(known)}")
    return [chosen for size in range(len(known) + 1) for chosen in combinations(known, size)]


def shuffled_units(
    dataset: str, columns: Sequence[str] | None = None
) -> dict[str, tuple[str, ...]]:
    """What is shuffled: each column by itself, then each group of several columns together.

    `columns`, when given, are shuffled one by one and no group is.

    Examples
    --------
    >>> list(shuffled_units("binormal"))
    ['score', 'noise_1', 'noise_2', 'noise_3', 'group: Noise']
    """
    groups = feature_groups(dataset) if columns is None else ()
    named = columns or [column for group in groups for column in group.columns]
    units: dict[str, tuple[str, ...]] = {str(column): (str(column),) for column in named}
    units |= {GROUP + group.title: group.columns for group in groups if len(group.columns) > 1}
    return units
