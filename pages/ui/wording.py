"""Turns numbers of things into words, and words into Markdown that shows them as they are."""

from __future__ import annotations

from simulator.formatting import count

WORD_JOINER = "\u2060"


def many(number: int, noun: str) -> str:
    """Return how many there are of a thing whose name takes an s.

    >>> many(1, "word"), many(0, "word")
    ('1 word', '0 words')
    """
    return f"{count(number)} {noun}{'' if number == 1 else 's'}"


def plain(text: str) -> str:
    """Return `text` such that Markdown shows it as it is, without a link or an image."""
    special = set("\\`*_{}[]()<>#+!|$~:")
    escaped = "".join(f"\\{letter}" if letter in special else letter for letter in text)
    # What looks like an address becomes a link even when escaped: a mark without width parts it.
    for part in ("//", "www.", "@"):
        escaped = escaped.replace(part, f"{part[:-1]}{WORD_JOINER}{part[-1]}")
    return escaped
