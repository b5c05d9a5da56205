"""Turns what the buttons of undo and redo say into presses in their order among other messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeGuard, cast

UNDO, REDO = "u", "r"


@dataclass(frozen=True)
class Presses:
    """The presses of one window that Python had not counted when they were sent.

    Parameters
    ----------
    log : names the window.
    first : how many presses came before these.
    moves : UNDO and REDO, oldest first.
    after : the number of the explorer's last message before each press; empty when not known.
    """

    log: str
    first: int
    moves: str
    after: tuple[int, ...] = ()

    @classmethod
    def read(cls, message: object) -> Presses | None:
        """Return the presses of a browser's message, None when it is no such message.

        >>> Presses.read({"log": "window", "first": 0, "moves": "ur", "after": [3, 4]})
        Presses(log='window', first=0, moves='ur', after=(3, 4))
        """
        fields = cast("Mapping[str, Any]", message if isinstance(message, Mapping) else {})
        log, first, moves = fields.get("log"), fields.get("first"), fields.get("moves")
        if not isinstance(log, str) or not isinstance(moves, str) or set(moves) - {UNDO, REDO}:
            return None
        if not _is_count(first):
            return None
        after = fields.get("after")
        known = isinstance(after, list) and len(after) == len(moves) and all(map(_is_count, after))
        return cls(log, first, moves, tuple(cast("list[int]", after)) if known else ())

    def before(self, number: int) -> Presses:
        """Return those known to have come before the explorer's message of that number.

        >>> Presses("window", 0, "ur", (3, 4)).before(4)
        Presses(log='window', first=0, moves='u', after=(3,))
        """
        count = next((i for i, last in enumerate(self.after) if last >= number), len(self.after))
        return replace(self, moves=self.moves[:count], after=self.after[:count])

    def since(self, made: int) -> list[tuple[str, int]]:
        """Return each press after the first `made` of the log, with its place; 0 when not known.

        >>> Presses("window", 7, "ur", (3, 4)).since(8)
        [('r', 4)]
        """
        after = self.after or (0,) * len(self.moves)
        return list(zip(self.moves, after, strict=True))[made - self.first :]


def _is_count(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
