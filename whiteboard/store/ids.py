"""Turns chance into the ids of boards, and anything at all into whether it could be one."""

from __future__ import annotations

import re
import secrets
from typing import TypeGuard

_ID = re.compile(r"[A-Za-z0-9_-]{22}")


def new_id() -> str:
    """Return an id that nobody can guess: 128 random bits as 22 characters."""
    return secrets.token_urlsafe(16)


def is_id(text: object) -> TypeGuard[str]:
    """Return whether `text` has the form of a board id.

    >>> is_id(new_id()), is_id("../etc/passwd"), is_id(None)
    (True, False, False)
    """
    return isinstance(text, str) and _ID.fullmatch(text) is not None
