"""Turns text into sentences, their clauses, and which of their words are negated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from whiteboard.text.tokens import Token, tokens, word_set

__all__ = ["Sentence", "sentences"]

NEGATION_WINDOW = 6
"""Words a "not" reaches forward."""
LONGEST = 150
"""Tokens of a sentence at most; a longer one is cut, so that the time stays linear."""
_WRAPPED = 60
"""A line at least this long that ends in mid-sentence goes on in the next line."""

_NEVER_ENDS = word_set("vs approx ca cf fig eq incl resp e.g. i.e. a.k.a. z.b. d.h.")
_SELDOM_ENDS = word_set("etc no max min avg est p.a.")
_CLOSING = frozenset("\"'”’)]*_")
_CLAUSE_MARKS = frozenset(";:—|")
_CLAUSE_WORDS = word_set(
    "but because since whereas while although though so which where however unless if when "
    "whenever until whether"
)
_NOT = word_set("not never without no cannot neither nor none avoid instead rather")
_NOT_STEMS = ("avoid", "ignor", "skip", "exclud", "dismiss")
_NOT_AFTER_ALL = word_set("only just merely doubt question longer-term least later")
_FACING = word_set("know forget sure clear mention worry exceed")
_COMPARED = word_set("more less fewer higher lower later than")
_SUBJECTS = word_set("i we it they you he she this that there")
_SCOPE_ENDS = frozenset(".,()[]—–:;|?!")


@dataclass(frozen=True)
class Sentence:
    """One sentence of a section.

    Parameters
    ----------
    section : id of the section.
    text : the text of the whole section.
    tokens : its tokens, line ends left out; at least one.
    follows_line : whether it is the first of its line.
    """

    section: str
    text: str
    tokens: tuple[Token, ...]
    follows_line: bool = True

    @property
    def start(self) -> int:
        """Where it begins in the section [characters]."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends in the section [characters]."""
        return self.tokens[-1].end

    @cached_property
    def is_question(self) -> bool:
        """Whether it ends with a question mark."""
        marks = [token.text for token in self.tokens[-3:] if token.kind == "mark"]
        return "?" in marks

    @cached_property
    def clauses(self) -> tuple[int, ...]:
        """The number of the clause of each token."""
        numbers: list[int] = []
        clause = 0
        for at, token in enumerate(self.tokens):
            if token.word in _CLAUSE_WORDS or _is_dash_between_words(self, at):
                clause += 1
            numbers.append(clause)
            if token.text in _CLAUSE_MARKS:
                clause += 1
        return tuple(numbers)

    @cached_property
    def negations(self) -> tuple[int, ...]:
        """How many negations reach each token."""
        reached = [0] * len(self.tokens)
        for at, token in enumerate(self.tokens):
            if _negates(self.tokens, at):
                for inside in _scope(self, at, subject_ends=token.word != "nor"):
                    reached[inside] += 1
        return tuple(reached)

    def negated(self, at: int) -> bool:
        """Whether an odd number of negations reaches the token `at`."""
        return self.negations[at] % 2 == 1

    def words_between(self, first: int, last: int) -> tuple[str, ...]:
        """Return the words of the tokens `first` to `last`, both inside."""
        return tuple(token.word for token in self.tokens[max(first, 0) : last + 1] if token.word)

    def span(self, first: int, last: int) -> tuple[int, str]:
        """Return where the tokens `first` to `last` begin in the section, and their text."""
        start, end = self.tokens[first].start, self.tokens[last].end
        return start, self.text[start:end]


def sentences(section: str, text: str) -> tuple[Sentence, ...]:
    """Return the sentences of the text of a section, in order.

    Decimals, "e.g.", "vs." and citations do not end one; a citation after the full stop belongs to
    the sentence before it.

    >>> [len(part.tokens) for part in sentences("data", "Recall .81, e.g. at 0.3. [E3] Why?")]
    [8, 2]
    """
    return tuple(
        Sentence(section, text, tuple(part), first) for part, first in _parts(text, tokens(text))
    )


def _parts(text: str, found: Sequence[Token]) -> Iterator[tuple[list[Token], bool]]:
    part: list[Token] = []
    first = True
    ended = False
    for at, token in enumerate(found):
        if ended and not _belongs_to_what_ended(token, part):
            if _says_something(part):
                yield part, first
            part, first, ended = [], False, False
        if token.kind == "line":
            ended = ended or _line_ends(text, found, at)
            if ended:
                if _says_something(part):
                    yield part, first
                part, first, ended = [], True, False
            continue
        part.append(token)
        ended = ended or token.text in "?!" or (token.text == "." and _stop_ends(text, found, at))
        ended = ended or len(part) >= LONGEST
    if _says_something(part):
        yield part, first


def _says_something(part: list[Token]) -> bool:
    """Return whether a part is more than marks and the number of a list ("1.")."""
    if not any(token.kind in ("word", "cite", "number") for token in part):
        return False
    return not (len(part) == 2 and part[0].kind == "number" and part[1].text in ".)")


def _belongs_to_what_ended(token: Token, part: list[Token]) -> bool:
    """Return whether a token after a full stop still belongs to the sentence: "). [E3]"."""
    if token.kind in ("cite", "line") or token.text in ".?!":
        return True
    return token.text in _CLOSING and bool(part) and part[-1].end == token.start


def _stop_ends(text: str, found: Sequence[Token], at: int) -> bool:
    before = found[at - 1].word if at else ""
    after = text[found[at].end : found[at].end + 1]
    following = found[at + 1] if at + 1 < len(found) else None
    if following is None or following.kind == "line":
        return True
    if not after.isspace() and after not in _CLOSING:
        return len(before) > 1 and after.isupper() and len(following.text) > 1
    if before in _NEVER_ENDS:
        return False
    return not (before in _SELDOM_ENDS and not following.text[:1].isupper())


def _line_ends(text: str, found: Sequence[Token], at: int) -> bool:
    """Return whether a line end is the end of a sentence, and not a wrapped line."""
    start = text.rfind("\n", 0, found[at].start) + 1
    before = text[start : found[at].start].rstrip()
    following = found[at + 1] if at + 1 < len(found) else None
    if following is None or following.kind not in ("word", "number", "cite"):
        return True
    if len(before) < _WRAPPED or before[-1] in ".?!:;":
        return True
    return following.text[:1].isupper() and following.kind == "word"


def _is_dash_between_words(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    if token.text not in "–-" or token.kind != "mark" or at in (0, len(sentence.tokens) - 1):
        return False
    before, after = sentence.tokens[at - 1], sentence.tokens[at + 1]
    spaced = before.end < token.start and token.end < after.start
    return spaced and not (before.kind == "number" and after.kind == "number")


def _negates(found: Sequence[Token], at: int) -> bool:
    word = found[at].word
    following = found[at + 1].word if at + 1 < len(found) else ""
    if word in ("instead", "rather"):
        return following in ("of", "than")
    if word.endswith("n't") or word in ("dont", "wont", "isnt", "cant", "doesnt"):
        return following not in _FACING and following not in _NOT_AFTER_ALL
    if word in _NOT:
        return not (following in _NOT_AFTER_ALL or following in _FACING or following in _COMPARED)
    return word.startswith(_NOT_STEMS)


def _scope(sentence: Sentence, at: int, *, subject_ends: bool) -> Iterator[int]:
    """Yield the tokens that a negation at `at` reaches."""
    words = 0
    for inside in range(at + 1, len(sentence.tokens)):
        token = sentence.tokens[inside]
        if token.text in _SCOPE_ENDS or token.word in _CLAUSE_WORDS:
            return
        if subject_ends and words and token.word in _SUBJECTS:
            return
        words += token.kind in ("word", "number")
        if words > NEGATION_WINDOW:
            return
        yield inside
