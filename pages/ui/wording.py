"""Turns numbers of things into words."""

from __future__ import annotations

from simulator.formatting import count


def many(number: int, noun: str) -> str:
    """Return how many there are of a thing whose name takes an s.

    >>> many(1, "word"), many(0, "word")
    ('1 word', '0 words')
    """
    return f"{count(number)} {noun}{'' if number == 1 else 's'}"
