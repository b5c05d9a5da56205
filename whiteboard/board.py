"""Turns an answer into a board: its address, its place in history, and what people said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal, cast

from whiteboard.answer import Answer
from whiteboard.clock import NEVER_STARTED, Clock
from whiteboard.template import Template, default_template, parsed_template

MAX_WORDS = 500
"""Letters a reason may have."""

Kind = Literal["covered", "not_relevant"]
Rater = Literal["self", "reviewer"]
KINDS: tuple[Kind, ...] = ("covered", "not_relevant")
RATERS: tuple[Rater, ...] = ("self", "reviewer")
LEVELS = (1, 2, 3, 4)


@dataclass(frozen=True, kw_only=True)
class Response:
    """What the person answered to a finding: "covered, here" or "not relevant, because".

    Parameters
    ----------
    finding : the key of the finding.
    kind : ``"covered"`` or ``"not_relevant"``.
    words : where it is covered, or why it is not relevant; at most 500 letters.
    """

    finding: str
    kind: Kind
    words: str

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"kind must be one of {', '.join(KINDS)}, got {self.kind!r:.40}")
        if len(self.words) > MAX_WORDS:
            raise ValueError(f"words must have at most {MAX_WORDS} letters, got {len(self.words)}")


@dataclass(frozen=True, kw_only=True)
class Rating:
    """One level given by one person; the product never gives one.

    Parameters
    ----------
    rater : ``"self"`` for the candidate, ``"reviewer"`` for somebody else.
    dimension : id of a dimension of the rubric.
    level : 1 to 4; 4 is best.
    note : why, at most 500 letters.
    """

    rater: Rater
    dimension: str
    level: int
    note: str = ""

    def __post_init__(self) -> None:
        if self.rater not in RATERS:
            raise ValueError(f"rater must be one of {', '.join(RATERS)}, got {self.rater!r:.40}")
        if self.level not in LEVELS:
            raise ValueError(f"level must be 1, 2, 3 or 4, got {self.level!r:.40}")
        if len(self.note) > MAX_WORDS:
            raise ValueError(f"note must have at most {MAX_WORDS} letters, got {len(self.note)}")


@dataclass(frozen=True, kw_only=True)
class Board:
    """An answer with its address and its place in history.

    Parameters
    ----------
    id : the unguessable name in the link that may edit it.
    view_id : the unguessable name in the link that may only read it; empty before it is saved.
    title : one line.
    answer : the text and the pins.
    revision : how many times it was saved; 1 when it is new.
    created_at, updated_at : with time zone.
    example : True while it shows the example that a first visit opens with.
    problem : id of the problem it answers; empty for a free one.
    attempt : which attempt at the problem this is, from 1.
    responses : what was answered to findings, at most one a finding.
    ratings : levels given, at most one per rater and dimension.
    template_toml : source of its own template; empty for the one that travels with the product.
    clock : time spent; not part of the history.
    archived : True while it is put away from the list.
    """

    id: str
    title: str
    answer: Answer
    revision: int
    created_at: datetime
    updated_at: datetime
    example: bool = False
    view_id: str = ""
    problem: str = ""
    attempt: int = 1
    responses: tuple[Response, ...] = ()
    ratings: tuple[Rating, ...] = ()
    template_toml: str = ""
    clock: Clock = NEVER_STARTED
    archived: bool = False

    @property
    def template(self) -> Template:
        """The sections of this board."""
        return parsed_template(self.template_toml) if self.template_toml else default_template()

    def response(self, finding: str) -> Response | None:
        """Return what was answered to a finding, or None."""
        return next((one for one in self.responses if one.finding == finding), None)

    def levels(self, rater: Rater) -> dict[str, int]:
        """Return the levels one rater gave, by dimension."""
        return {one.dimension: one.level for one in self.ratings if one.rater == rater}


def with_response(board: Board, response: Response) -> Board:
    """Return `board` with one answer to a finding; an earlier one to the same is replaced."""
    kept = without_response(board, response.finding).responses
    return replace(board, responses=(*kept, response))


def without_response(board: Board, finding: str) -> Board:
    """Return `board` with the answer to a finding taken back."""
    return replace(board, responses=tuple(r for r in board.responses if r.finding != finding))


def with_rating(board: Board, rating: Rating) -> Board:
    """Return `board` with one level given; an earlier one for the same dimension is replaced."""
    kept = [
        one
        for one in board.ratings
        if (one.rater, one.dimension) != (rating.rater, rating.dimension)
    ]
    return replace(board, ratings=(*kept, rating))


def review_to_dict(board: Board) -> dict[str, Any]:
    """Return responses and ratings as plain JSON values."""
    return {
        "responses": [vars(one) for one in board.responses],
        "ratings": [vars(one) for one in board.ratings],
    }


def review_from_dict(
    fields: Mapping[str, Any],
) -> tuple[tuple[Response, ...], tuple[Rating, ...]]:
    """Return the responses and ratings written by `review_to_dict`; both may be missing.

    Raises
    ------
    ValueError
        Naming the part that is not usable.

    >>> review_from_dict({})
    ((), ())
    """
    try:
        responses = tuple(Response(**one) for one in _rows(fields, "responses"))
        ratings = tuple(Rating(**one) for one in _rows(fields, "ratings"))
    except TypeError as error:
        raise ValueError(f"responses and ratings have missing or unknown fields: {error}") from None
    return responses, ratings


def _rows(fields: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    rows = fields.get(name, [])
    if not isinstance(rows, list) or not all(
        isinstance(row, Mapping)
        and all(isinstance(key, str) for key in cast("Mapping[Any, Any]", row))
        for row in cast("list[Any]", rows)
    ):
        raise ValueError(f"{name} must be a list of objects")
    return cast("list[Mapping[str, Any]]", rows)
