"""Turns typed text into text that can hide nothing: control and direction characters are shown.

Every export passes everything a person typed through `visible` first, so that what follows only
has to think of letters.
"""

from __future__ import annotations

import re

__all__ = ["one_line", "shown_as_code", "visible"]

_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")
_NOTHING = re.compile("[\u200b\u2060\ufeff]")
"""Zero-width spaces: they come along with pasted text, carry nothing and split words."""

_HIDDEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, apart from tab and line feed
    "\u202a-\u202e\u2066-\u2069"  # directions that show a text in another order than it has
    "\u2061-\u2065\u206a-\u206f\u180e\ufff9-\ufffb"  # invisible signs
    "\ud800-\udfff"  # halves of a character, which no file can hold
    "\ufdd0-\ufdef\ufffe\uffff"  # never characters
    "\U000e0000-\U000e007f"  # tags: an invisible alphabet
    "]"
)


def visible(text: str) -> str:
    r"""Return `text` with line ends as ``\n`` and every hidden character shown by its number.

    Marks that right-to-left writing needs (U+200E, U+200F, U+061C) and joiners stay: they cannot
    reorder the text around them. A noncharacter beyond the first plane stays too; no font has it.

    Examples
    --------
    >>> visible("pay\u202egnp.exe\x00\r\nnow\u200b")
    'pay‹U+202E›gnp.exe‹U+0000›\nnow'
    """
    text = _NOTHING.sub("", _LINE_ENDS.sub("\n", text))
    return _HIDDEN.sub(lambda found: shown_as_code(found[0]), text)


def one_line(text: str) -> str:
    """Return `text` visible and on one line, as a title or a cell shows it.

    >>> one_line(" My   answer ")
    'My answer'
    """
    return " ".join(visible(text).split())


def shown_as_code(character: str) -> str:
    """Return the number of a character as text: ``"‹U+202E›"``."""
    return f"‹U+{ord(character):04X}›"
