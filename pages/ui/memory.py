"""What the list of boards and the review page remember between two runs of a session."""

from __future__ import annotations

from dataclasses import dataclass, field

from whiteboard.board_file import BoardFile
from whiteboard.verification import Verdict

ROWS = 25
"""Boards drawn before somebody asks for more."""


@dataclass(frozen=True)
class Deleted:
    """A board that was deleted last: what it takes to bring it back as it was."""

    board_id: str
    title: str
    was_open: bool


@dataclass
class ShelfMemory:
    """What the list of boards remembers.

    Parameters
    ----------
    said : a sentence about the last action; empty when there is nothing to say.
    deleted : what the last action deleted; None after any other.
    unfolded : id of the board that has a line open below it, and which: rename or export.
    rows : how many boards are drawn.
    round : counts what was made or read, so that the fields of a form start empty again.
    upload : name of an uploaded file, and what was read from it or why it was refused; a large one
        is read once.
    """

    said: str = ""
    deleted: Deleted | None = None
    unfolded: tuple[str, str] = ("", "")
    rows: int = ROWS
    round: int = 0
    upload: tuple[str, BoardFile | str] = ("", "")


@dataclass
class ReviewMemory:
    """What the review page remembers of one board.

    Parameters
    ----------
    board : the board it is about; for another one everything is forgotten.
    said : a sentence about the last action; empty when there is nothing to say.
    refused : finding whose answer could not be kept, and why.
    asked : pins that are to be computed again, in the order they were asked for.
    verdicts : what came of it, by pin; a pin never changes, so that each is computed once.
    restored : the revision that was the newest before an older one was restored; 0 when none was.
    critiqued : the revision that a critique was asked for last; 0 when none was.
    """

    board: str = ""
    said: str = ""
    refused: tuple[str, str] = ("", "")
    asked: tuple[str, ...] = ()
    verdicts: dict[str, Verdict] = field(default_factory=dict[str, Verdict])
    restored: int = 0
    critiqued: int = 0
