"""Turns the revisions of a board into the steps that a person remembers, each in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from whiteboard.answer import words
from whiteboard.store.documents import BLANK, Change, Document
from whiteboard.store.rows import Revision

PAUSE = timedelta(minutes=3)
LONGEST = timedelta(minutes=5)
"""A step of typing ends after this long, however busy the hand."""
MOST_GONE = 20
"""Words that may go at once before what stood there becomes a step of its own."""
"""Work that rests for longer than this goes on in another step."""

_SECTIONS_NAMED = 3


@dataclass(frozen=True)
class Step:
    """Revisions that belong together.

    Parameters
    ----------
    first, last : numbers of its first and last revision.
    began_at, ended_at : when these were saved.
    what : what changed, in words: ``"Evaluation metrics: 84 words more"``, ``"pinned E3"``.
    """

    first: int
    last: int
    began_at: datetime
    ended_at: datetime
    what: str


@dataclass
class _Group:
    """Revisions of one step; they are met from the newest to the first."""

    kind: str
    last: Revision
    first: Revision
    sections: dict[str, None] = field(default_factory=dict[str, None])


def steps(revisions: Iterable[Revision], titles: Mapping[str, str]) -> Iterator[Step]:
    """Yield the steps of a board, newest first.

    Parameters
    ----------
    revisions : every revision, newest first, down to the first that is kept.
    titles : the heading of each section by its id, in the order in which sections are named.
    """
    group: _Group | None = None
    for revision in revisions:
        kind = _kind(revision.change)
        if group is not None and not _goes_on(group, revision, kind):
            yield _step(group, revision.document, titles)
            group = None
        group = group or _Group(kind, revision, revision)
        group.first = revision
        if revision.change is not None:
            group.sections |= dict.fromkeys(revision.change.get("sections", ()))
    if group is not None:
        yield _step(group, dict(BLANK), titles)


def _kind(change: Change | None) -> str:
    """Return which of `_WORDS` a revision is told with: the rarest of what it did."""
    if change is None:
        return "began"
    return next(
        (kind for kind, names in _SIGNS.items() if any(map(change.__contains__, names))), ""
    )


def _goes_on(group: _Group, earlier: Revision, kind: str) -> bool:
    """Return whether the revision before a group is part of the same step.

    Text that was there must stay within reach: a step ends where another hand takes over, where
    many words went at once, and after a while.
    """
    later = group.first
    if kind != group.kind or kind in _ALONE or later.saved_at - earlier.saved_at > PAUSE:
        return False
    if kind != "typed":
        return True
    longest = group.last.saved_at - earlier.saved_at > LONGEST
    return not (longest or later.client != earlier.client or _words_gone(later) > MOST_GONE)


def _words_gone(revision: Revision) -> int:
    """Return how many words fewer the sections have that a revision changed; 0 when they grew."""
    splices = (revision.change or {}).get("sections", {}).values()
    return sum(
        max(0, words(str(removed)) - words(str(inserted))) for _, removed, inserted in splices
    )


def _step(group: _Group, before: Document, titles: Mapping[str, str]) -> Step:
    said = _WORDS[group.kind](group, before, titles)
    first, last = group.first, group.last
    return Step(first.number, last.number, first.saved_at, last.saved_at, said)


def _began(group: _Group, _before: Document, _titles: Mapping[str, str]) -> str:
    document = group.last.document
    if group.first.number > 1:
        return "history is kept from here on"
    if document["example"]:
        return "began with the example"
    written = sum(map(words, document["sections"].values()))
    return f"began with {_count(written, 'word')}" if written else "began"


def _typed(group: _Group, before: Document, titles: Mapping[str, str]) -> str:
    order = [section for section in titles if section in group.sections]
    order += sorted(section for section in group.sections if section not in titles)
    named = [titles.get(section, section) for section in order]
    if len(named) > _SECTIONS_NAMED:
        rest = len(named) - _SECTIONS_NAMED + 1
        named = [*named[: _SECTIONS_NAMED - 1], f"{rest} more sections"]
    old, new = before["sections"], group.last.document["sections"]
    more = sum(words(new.get(one, "")) - words(old.get(one, "")) for one in order)
    return f"{', '.join(named)}: {_difference(more, old, new, order)}"


def _difference(more: int, old: Document, new: Document, sections: list[str]) -> str:
    if more:
        return f"{_count(abs(more), 'word')} {'more' if more > 0 else 'fewer'}"
    same = all(old.get(section, "") == new.get(section, "") for section in sections)
    return "changed and changed back" if same else "reworded"


def _pinned(group: _Group, before: Document, _titles: Mapping[str, str]) -> str:
    old = [pin["id"] for pin in before["evidence"]]
    new = [pin["id"] for pin in group.last.document["evidence"]]
    added, removed = [one for one in new if one not in old], [one for one in old if one not in new]
    said = [f"pinned {', '.join(added)}"] if added else []
    said += [f"removed {', '.join(removed)}"] if removed else []
    return ", ".join(said) or "changed pins and changed them back"


def _scored(group: _Group, before: Document, _titles: Mapping[str, str]) -> str:
    old, new = before["ratings"], group.last.document["ratings"]
    said = [
        f"{who}: {_count(number, 'dimension')}"
        for rater, who in (("self", "self-score"), ("reviewer", "reviewer's score"))
        if (number := sum(one not in old for one in new if one["rater"] == rater))
    ]
    return ", ".join(said) or "took a score back"


def _answered(group: _Group, before: Document, _titles: Mapping[str, str]) -> str:
    old, new = before["responses"], group.last.document["responses"]
    number = sum(one not in old for one in new)
    return f"answered {_count(number, 'finding')}" if number else "took back an answer to a finding"


def _set(group: _Group, before: Document, _titles: Mapping[str, str]) -> str:
    names = {"problem": "the problem", "attempt": "the attempt", "template_toml": "the template"}
    now = group.last.document
    said = [words for name, words in names.items() if now[name] != before[name]]
    return f"changed {' and '.join(said)}" if said else "changed settings and changed them back"


def _example(group: _Group, _before: Document, _titles: Mapping[str, str]) -> str:
    brought = group.last.document["example"]
    return "brought the example back" if brought else "cleared the example"


def _renamed(group: _Group, _before: Document, _titles: Mapping[str, str]) -> str:
    return f"renamed to “{group.last.document['title']}”"


def _restored(group: _Group, _before: Document, _titles: Mapping[str, str]) -> str:
    change = group.last.change or {}
    return f"went back to revision {change['restored']}"


def _nothing(_group: _Group, _before: Document, _titles: Mapping[str, str]) -> str:
    return "saved without a change"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


_SIGNS: dict[str, tuple[str, ...]] = {
    "restored": ("restored",),
    "example": ("example",),
    "set": ("template_toml", "problem", "attempt"),
    "pinned": ("evidence",),
    "scored": ("ratings",),
    "answered": ("responses",),
    "renamed": ("title",),
    "typed": ("sections",),
}
_WORDS: dict[str, Callable[[_Group, Document, Mapping[str, str]], str]] = {
    "began": _began,
    "restored": _restored,
    "example": _example,
    "set": _set,
    "pinned": _pinned,
    "scored": _scored,
    "answered": _answered,
    "renamed": _renamed,
    "typed": _typed,
    "": _nothing,
}
_ALONE = ("began", "restored", "example")
