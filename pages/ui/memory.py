"""What pages remember between two runs of a session: boards, reviews, and what was pinned."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from whiteboard.board_file import BoardFile
from whiteboard.verification import Verdict

ROWS = 25
"""Boards drawn before somebody asks for more."""
RUN = 3
"""So many ids in a row are written as "E1 to E3"."""
ALREADY = "Already pinned, and not pinned twice: {}."


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


@dataclass
class PinMemory:
    """What was pinned from a page without the list of pins, for that page to say.

    Parameters
    ----------
    place : the page, the board and the scenario it was pinned from; elsewhere nothing is said.
    fresh : ids of the pins made there.
    known : ids of pins that were asked for although they were there.
    """

    place: object = None
    fresh: dict[str, None] = field(default_factory=dict[str, None])
    known: dict[str, None] = field(default_factory=dict[str, None])

    def enter(self, place: object) -> None:
        """Forget what was pinned from any other place."""
        if place != self.place:
            self.place, self.fresh, self.known = place, {}, {}

    def sentences(self, place: object) -> tuple[str, ...]:
        """Return what there is to say of the pins made from here.

        >>> memory = PinMemory("here", dict.fromkeys(["E7", "E8", "E9", "E12"]), {"E1": None})
        >>> memory.sentences("here")
        ('Pinned as E7 to E9, E12.', 'Already pinned, and not pinned twice: E1.')
        >>> memory.sentences("there")
        ()
        """
        if place != self.place:
            return ()
        said = (("Pinned as {}.", self.fresh), (ALREADY, self.known))
        return tuple(words.format(ids_text(ids)) for words, ids in said if ids)


def ids_text(ids: Iterable[str]) -> str:
    """Return the ids of pins in the order given, those in a row by their two ends.

    >>> ids_text(["E1", "E2"]), ids_text(["E1", "E2", "E3", "E5"]), ids_text([])
    ('E1, E2', 'E1 to E3, E5', '')
    """
    runs: list[list[str]] = []
    for name in ids:
        if runs and name == f"E{int(runs[-1][-1][1:]) + 1}":
            runs[-1].append(name)
        else:
            runs.append([name])
    return ", ".join(
        f"{run[0]} to {run[-1]}" if len(run) >= RUN else ", ".join(run) for run in runs
    )
