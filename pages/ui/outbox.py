"""The files a visitor asked for, from the press of a button until the browser has saved them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Outgoing:
    """A file on its way to the browser: the number it is known by, its name, kind and content."""

    number: str
    name: str
    mime: str
    data: bytes


@dataclass
class Outbox:
    """What one session was asked for and has not yet handed over.

    Parameters
    ----------
    wanted : keys of the buttons that were pressed and whose files are still to be made.
    files : files that were made, until the browser says that it saved them.
    """

    wanted: set[str] = field(default_factory=set[str])
    files: tuple[Outgoing, ...] = ()

    def put(self, name: str, mime: str, data: bytes) -> None:
        """Hand a file over with the next answer to the browser."""
        self.files = (*self.files, Outgoing(secrets.token_hex(8), name, mime, data))

    def saved(self, numbers: object) -> None:
        """Forget the files whose numbers the browser names; anything else names none."""
        known = numbers if isinstance(numbers, list) else []
        self.files = tuple(one for one in self.files if one.number not in known)
