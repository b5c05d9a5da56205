"""Turns text into runs of letters that the bundled fonts can draw, and counts those they cannot."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportAttributeAccessIssue=false

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from whiteboard.exports.inert import shown_as_code

__all__ = ["BOLD", "ITALIC", "MONO", "REGULAR", "Letters", "register_fonts"]

REGULAR, BOLD, ITALIC, MONO = (
    "DejaVuSans",
    "DejaVuSans-Bold",
    "DejaVuSans-Oblique",
    "DejaVuSansMono",
)
BOX = "□"
"""Stands for a character that no bundled font has."""
_FOLDER = Path(__file__).parent.parent / "content" / "fonts"
_NAMED = 12
"""So many missing characters are named in the note."""


@cache
def register_fonts() -> None:
    """Make the bundled fonts known to reportlab; takes a moment the first time."""
    for name in (REGULAR, BOLD, ITALIC, MONO):
        pdfmetrics.registerFont(TTFont(name, str(_FOLDER / f"{name}.ttf")))


@dataclass
class Letters:
    """Writes the markup of paragraphs, and remembers what the fonts lacked.

    Parameters
    ----------
    missing : how often each character was drawn as a box.
    leftward : how many letters of right-to-left scripts were drawn in the order they were typed.
    """

    missing: dict[str, int] = field(default_factory=dict[str, int])
    leftward: int = 0

    def markup(self, text: str, font: str = REGULAR) -> str:
        """Return `text` as reportlab's paragraph markup: inert, in `font` where that has letters.

        Nothing in `text` is read as markup. Characters without width are left out.
        """
        runs = groupby(filter(_has_width, text), key=lambda letter: _font_for(letter, font))
        return "".join(self._run(name, "".join(letters)) for name, letters in runs)

    def plain(self, text: str) -> str:
        """Return `text` as the regular font can draw it."""
        return "".join(
            letter if _font_for(letter, REGULAR) else BOX for letter in filter(_has_width, text)
        )

    @property
    def notes(self) -> list[str]:
        """What the reader should know about letters, a sentence each."""
        notes: list[str] = []
        if self.missing:
            many, kinds = sum(self.missing.values()), len(self.missing)
            named = ", ".join(shown_as_code(one) for one in list(self.missing)[:_NAMED])
            more = f" and {kinds - _NAMED} more" if kinds > _NAMED else ""
            notes.append(
                f"{many} {'character' if many == 1 else 'characters'} that the fonts of this file "
                f"lack drawn as {BOX}: {named}{more}. The HTML export shows them."
            )
        if self.leftward:
            notes.append(
                "Right-to-left writing stands in the order it was typed in, from left to right. "
                "The HTML export shows it as it is read."
            )
        return notes

    def _run(self, font: str, text: str) -> str:
        self.leftward += sum(map(_runs_leftward, text))
        if not font:
            for letter in text:
                self.missing[letter] = self.missing.get(letter, 0) + 1
            font, text = REGULAR, BOX * len(text)
        return f'<font name="{font}">{escape(text)}</font>'


@cache
def _glyphs(font: str) -> Any:
    return pdfmetrics.getFont(font).face.charToGlyph


def _font_for(letter: str, font: str) -> str:
    """Return the first font that has the letter: the one wanted, the regular one, or none."""
    code = ord(letter)
    if letter.isspace() or code in _glyphs(font):
        return font
    return REGULAR if code in _glyphs(REGULAR) else ""


def _has_width(letter: str) -> bool:
    """Whether a letter is drawn; joiners, soft hyphens and variation selectors are not."""
    if letter.isascii():
        return True
    return unicodedata.category(letter) != "Cf" and not 0xFE00 <= ord(letter) <= 0xFE0F


def _runs_leftward(letter: str) -> bool:
    return not letter.isascii() and unicodedata.bidirectional(letter) in ("R", "AL")
