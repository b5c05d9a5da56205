"""Turns the levels two people gave into what each of them may see, and into words."""

from __future__ import annotations

from collections.abc import Mapping

from whiteboard.board import Board, Rater, Rating

NAMES: Mapping[Rater, str] = {"self": "The candidate", "reviewer": "A reviewer"}
OTHER: Mapping[Rater, Rater] = {"self": "reviewer", "reviewer": "self"}
_FAR = {1: "one level", 2: "two levels", 3: "three levels"}


def given(board: Board, rater: Rater, dimension: str) -> Rating | None:
    """Return the level one rater gave one dimension, or None."""
    found = (one for one in board.ratings if (one.rater, one.dimension) == (rater, dimension))
    return next(found, None)


def may_see(board: Board, rater: Rater, dimension: str, viewer: Rater | None) -> bool:
    """Return whether `viewer` may see what `rater` gave; a reader (None) sees everything.

    Each judges first: the level of the other is shown once one's own is given.
    """
    return viewer in (None, rater) or given(board, viewer, dimension) is not None


def compared(own: int, reviewer: int) -> str:
    """Return in words how far the two levels are apart.

    >>> compared(3, 1), compared(2, 2)
    ('the reviewer is two levels lower', 'the same level')
    """
    if own == reviewer:
        return "the same level"
    return f"the reviewer is {_FAR[abs(own - reviewer)]} {'lower' if reviewer < own else 'higher'}"
