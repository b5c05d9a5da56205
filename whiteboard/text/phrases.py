"""Turns lists of phrases into a matcher that finds all of them in one walk over the tokens."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from whiteboard.text.tokens import Token, tokens

__all__ = ["Hit", "Phrases"]

_PREFIX = 2
"""Letters by which phrases that begin with an open ending ("recalibrat*") are looked up."""
_REMEMBERED = 20_000
"""Words for which the phrases that begin with them are remembered."""
_JOINERS = frozenset("/&+:")
"""Marks that are part of a phrase ("a/b test")."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a phrase stands: the tokens `first` to `last`, both inside, and what it stands for."""

    label: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Part:
    """One word, number or joining mark of a phrase; with `open` any ending will do."""

    word: str
    open: bool

    def fits(self, token: Token) -> bool:
        if token.kind != "word":
            return not self.open and self.word == token.text.replace(",", "")
        if self.open:
            return token.word.startswith(self.word) or token.stem.startswith(self.word)
        return token.stem == self.word


_Row = tuple[tuple[_Part, ...], str]
_NONE: list[_Row] = []


class _Beginning:
    """The phrases that begin with one word: that word alone, and longer ones by the second."""

    def __init__(self, rows: Iterable[_Row]) -> None:
        ordered = sorted(rows, key=lambda row: -len(row[0]))
        self.alone = tuple(dict.fromkeys(label for parts, label in ordered if len(parts) == 1))
        self.second: dict[str, list[_Row]] = {}
        for parts, label in ordered:
            if len(parts) > 1:
                key = "*" if parts[1].open else parts[1].word
                self.second.setdefault(key, []).append((parts, label))

    def going_on(self, token: Token) -> list[_Row]:
        """Return the longer phrases whose second word may be `token`, the longest first."""
        closed = self.second.get(token.stem or token.text.replace(",", ""), _NONE)
        opened = self.second.get("*", _NONE)
        if closed and opened:
            return sorted((*closed, *opened), key=lambda row: -len(row[0]))
        return closed or opened


class Phrases:
    """Finds phrases at word boundaries, whatever their hyphens, plurals and apostrophes.

    Parameters
    ----------
    by_label : phrases by what they stand for. A ``*`` at the end of a word stands for any ending.

    Examples
    --------
    >>> found = Phrases({"pet": ("cat",), "split": ("time-based split*",)})
    >>> [hit.label for hit in found.hits(tokens("Concatenate, then cats and a time based split."))]
    ['pet', 'split']
    """

    def __init__(self, by_label: Mapping[str, Iterable[str]]) -> None:
        self._by_word: dict[str, list[_Row]] = {}
        self._by_prefix: dict[str, list[_Row]] = {}
        self._known: dict[str, _Beginning] = {}
        for label, phrases in by_label.items():
            for phrase in phrases:
                self._add(phrase, label)

    def hits(self, found: Sequence[Token]) -> list[Hit]:
        """Return every place of every phrase, in order; the longest first where they begin alike.

        Phrases of one label never overlap.
        """
        hits: list[Hit] = []
        taken: dict[str, int] = {}
        for at, token in enumerate(found):
            if token.kind not in ("word", "number") and token.text not in _JOINERS:
                continue
            beginning = self._known.get(token.word or token.text) or self._beginning_like(token)
            if beginning.second and at + 1 < len(found):
                for parts, label in beginning.going_on(found[at + 1]):
                    last = at + len(parts) - 1
                    if taken.get(label, -1) < at and _goes_on(parts, found, at):
                        taken[label] = last
                        hits.append(Hit(label, at, last))
            for label in beginning.alone:
                if taken.get(label, -1) < at:
                    taken[label] = at
                    hits.append(Hit(label, at, at))
        return hits

    def _add(self, phrase: str, label: str) -> None:
        parts = _parts(phrase)
        if not parts:
            raise ValueError(f"a phrase must have a word, got {phrase[:60]!r}")
        if parts[0].open:
            rows = self._by_prefix.setdefault(parts[0].word[:_PREFIX], [])
        else:
            rows = self._by_word.setdefault(parts[0].word, [])
        rows.append((parts, label))

    def _beginning_like(self, token: Token) -> _Beginning:
        """Return the phrases whose first word `token` is, the longest first; remembered."""
        starts = (token.word[:_PREFIX], token.word[:1])
        rows = list(self._by_word.get(token.stem or token.text.replace(",", ""), ()))
        for start in dict.fromkeys(starts):
            rows += (row for row in self._by_prefix.get(start, ()) if row[0][0].fits(token))
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        known = self._known[token.word or token.text] = _Beginning(rows)
        return known


def _parts(phrase: str) -> tuple[_Part, ...]:
    parts: list[_Part] = []
    for token in tokens(phrase.lower()):
        if token.kind == "word":
            parts.append(_Part(token.stem, open=False))
        elif token.kind == "number" or token.text in _JOINERS:
            parts.append(_Part(token.text.replace(",", ""), open=False))
        elif token.text == "*" and parts:
            word = phrase.lower()[: token.start].rstrip("*").split()[-1]
            letters = [part for part in tokens(word) if part.kind == "word"]
            parts[-1] = _Part(letters[-1].word if letters else parts[-1].word, open=True)
    return tuple(parts)


def _goes_on(parts: tuple[_Part, ...], found: Sequence[Token], at: int) -> bool:
    """Return whether the rest of a phrase follows the token `at`, which is its first word."""
    if at + len(parts) > len(found):
        return False
    return all(part.fits(found[at + step]) for step, part in enumerate(parts) if step)
