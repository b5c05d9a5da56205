"""Turns what editors typed into one text, or into two texts to choose from; never into less."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_CLIENT = re.compile(r"[A-Za-z0-9_-]{8,64}")


class Conflict(Exception):  # noqa: N818 - it is an outcome to show, not a fault
    """Somebody else changed the same sections; nothing was saved.

    Parameters
    ----------
    revision : the revision that holds the other text.
    mine, theirs : both texts by section id, only for the sections that both changed.
    """

    def __init__(self, revision: int, mine: Mapping[str, str], theirs: Mapping[str, str]) -> None:
        super().__init__(f"revision {revision} changed {', '.join(mine)} as well")
        self.revision = revision
        self.mine = dict(mine)
        self.theirs = dict(theirs)


@dataclass(frozen=True)
class Edit:
    """Text that one editor sends: the sections it changed since the revision it had seen.

    Parameters
    ----------
    client : names one editor, for as long as it is on a page.
    seq : counts that editor's saves; the same number is never used for another text.
    base_revision : the revision the editor had seen; 0 when it had seen none.
    sections : the changed text by section id.
    heir_of : client and last seq of each editor whose unsaved text this one goes on with, as after
        a reload, and of those whose text that one went on with; what they saved up to there counts
        as seen.
    """

    client: str
    seq: int
    base_revision: int
    sections: Mapping[str, str]
    heir_of: tuple[tuple[str, int], ...] = ()

    def is_own(self, client: str, seq: int) -> bool:
        """Return whether a revision saved by `client` as `seq` is this editor's own."""
        if client == self.client:
            return True
        return any(client == name and seq <= last for name, last in self.heir_of)

    def __post_init__(self) -> None:
        if not _CLIENT.fullmatch(self.client):
            raise ValueError("client must be 8 to 64 letters, digits, - or _")
        for name, number in (("seq", self.seq), ("base_revision", self.base_revision)):
            if not 0 <= number < 2**53:
                raise ValueError(f"{name} must be between 0 and 2**53, got {number}")


@dataclass(frozen=True)
class Save:
    """One revision: its number, who saved it, and the text of every section."""

    number: int
    client: str
    seq: int
    sections: Mapping[str, str]


def merged(
    known: Mapping[str, str], head: Mapping[str, str], sent: Mapping[str, str]
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the sections after applying `sent` to `head`, and the ids both sides changed.

    `known` holds what the sender had seen when the change was typed. A section that both changed,
    differently, keeps the text of `head` and is reported; nothing is chosen silently.

    >>> merged({"a": "1"}, {"a": "1", "b": "theirs"}, {"a": "mine"})
    ({'a': 'mine', 'b': 'theirs'}, ())
    >>> merged({"a": "1"}, {"a": "theirs"}, {"a": "mine"})
    ({'a': 'theirs'}, ('a',))
    """
    result, clashes = dict(head), list[str]()
    for section, text in sent.items():
        current = head.get(section, "")
        if current in (known.get(section, ""), text):
            result[section] = text
        else:
            clashes.append(section)
    return result, tuple(clashes)


def seen(edit: Edit, history: Sequence[Save]) -> dict[str, str]:
    """Return the text the editor knew: its base revision, and its own saves on top of it.

    An acknowledgement can get lost. What an editor saved itself is no news to it, unless somebody
    else's text lay underneath.

    >>> base = Save(1, "somebody", 1, {"a": "x"})
    >>> own = Save(2, "editor-1", 1, {"a": "xy"})
    >>> seen(Edit("editor-1", 2, 1, {"a": "xyz"}), [base, own])
    {'a': 'xy'}
    """
    known: dict[str, str] = {}
    before: Mapping[str, str] = {}
    for save in history:
        if save.number < edit.base_revision:
            continue
        if save.number == edit.base_revision:
            known = dict(save.sections)
        elif edit.is_own(save.client, save.seq):
            for section in save.sections.keys() | before.keys():
                if before.get(section, "") == known.get(section, ""):
                    known[section] = save.sections.get(section, "")
        before = save.sections
    return known


def was_saved(edit: Edit, history: Sequence[Save]) -> bool:
    """Return whether this edit, or a later one of its editor, is already saved.

    Raises
    ------
    Conflict
        When another text is saved under the number: two windows took the same editor's name, and
        neither may lose its text.
    """
    own = _own(edit, history)
    if not own:
        return False
    newest = history[-1]
    known = arrived(edit, history)
    lost = {
        section: text
        for section, text in edit.sections.items()
        if section not in known
        and all(save.sections.get(section, "") != text for save in (*own, newest))
    }
    if lost:
        theirs = {section: newest.sections.get(section, "") for section in lost}
        raise Conflict(newest.number, lost, theirs)
    return True


def arrived(edit: Edit, history: Sequence[Save]) -> dict[str, int]:
    """Return the sections whose text has been saved already, each with the revision that did.

    An editor that never heard the answer leaves a record of text that had arrived, and an heir may
    come upon it long after. Where it is the last text of its editors, what somebody else made of it
    since is no conflict.

    >>> own, theirs = Save(2, "editor-1", 4, {"a": "x"}), Save(3, "other", 1, {"a": "xy"})
    >>> arrived(Edit("editor-2", 1, 1, {"a": "x"}, (("editor-1", 4),)), [own, theirs])
    {'a': 2}
    """
    last: dict[str, tuple[str, int]] = {}
    before: Mapping[str, str] = {}
    for save in history:
        for section in edit.sections if edit.is_own(save.client, save.seq) else ():
            text = save.sections.get(section, "")
            if text != before.get(section, ""):
                last[section] = text, save.number
        before = save.sections
    found = {section: last.get(section, ("", 0)) for section in edit.sections}
    return {
        at: number for at, (text, number) in found.items() if number and text == edit.sections[at]
    }


def saved_as(edit: Edit, history: Sequence[Save]) -> int:
    """Return the revision that an edit which `was_saved` made: the newest its editor has seen.

    Not the newest of all: what somebody else wrote since is news to this editor, and an
    acknowledgement that named it would let the next edit overwrite it.

    >>> own, theirs = Save(2, "editor-1", 1, {"a": "mine"}), Save(3, "other", 1, {"a": "?"})
    >>> saved_as(Edit("editor-1", 1, 1, {"a": "mine"}), [own, theirs])
    2
    """
    return min([_own(edit, history)[0].number, *arrived(edit, history).values()])


def _own(edit: Edit, history: Sequence[Save]) -> list[Save]:
    return [save for save in history if save.client == edit.client and save.seq >= edit.seq]
