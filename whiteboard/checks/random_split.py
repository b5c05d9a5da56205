"""Turns a random split of rows that have time or belong together into a finding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from simulator.datasets import DATASETS
from whiteboard.checks.case import Case, Line, finding_at
from whiteboard.finding import Finding
from whiteboard.text.phrases import Hit
from whiteboard.text.tokens import word_set

ID = "random_split"
TITLE = "A random split of rows with time or groups"
RULE = (
    "A random split puts later rows, or rows of the same group, on both sides: the test then looks "
    "better than the first month in use."
)
_ONE = word_set("a an one each every the")
_AND = word_set("and then but plus before after")
_NEAR = 14
"""Tokens from "random" to "test" at most, both inside."""


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each random split, when the data has time or groups."""
    for line in case.all_lines():
        if line.is_question or line.has("turned_down"):
            continue
        place = _random_split(line)
        if place is not None and _is_dismissed(line, place):
            continue
        known = None if place is None else _structure(case, line)
        if place is not None and known is not None:
            words, pin, is_time = known
            if _keeps_groups(case, line) and not (is_time and not _has_time_split(case)):
                continue
            yield finding_at(
                line,
                place,
                check=ID,
                evidence=words,
                evidence_ids=(pin,) if pin else (),
                rule=RULE,
                question="How does the result change when you split by time, or keep groups whole?",
            )


def _random_split(line: Line) -> tuple[int, int] | None:
    """Return the tokens that propose a random split, or None."""
    if line.has("time_split") or _is_rejected(line):
        return None
    for hit in line.asserted("random_split"):
        return hit.first, hit.last
    parts = [*((hit.first, hit.last) for hit in line.asserted("split")), *_ratios(line)]
    assigned = [hit.first for hit in line.hits("assigns")]
    for one in line.asserted("random"):
        if any(_is_of(line, one, at, parts) for at in assigned):
            continue
        for first, last in parts:
            begin, end = min(one.first, first), max(one.last, last)
            parted = any(token.text == ";" for token in line.sentence.tokens[begin:end])
            if end - begin <= _NEAR and not parted:
                return begin, end
    return None


def _is_of(line: Line, one: Hit, at: int, parts: Sequence[tuple[int, int]]) -> bool:
    """Return whether "random" is said of what stands at `at`, such as the undersampling.

    It is not in "split at random and undersample": the split is on this side of "and".
    """
    if not _are_joined(line, one.first, at):
        return False
    if not _are_parted(line, (one.first, one.last), (at, at)):
        return True
    return all(_are_parted(line, (one.first, one.last), part) for part in parts)


def _are_parted(line: Line, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Return whether "and", "then" or the like stands between two places."""
    first, second = sorted((one, other))
    return bool(_AND & {*line.sentence.words_between(first[1] + 1, second[0] - 1)})


def _is_dismissed(line: Line, place: tuple[int, int]) -> bool:
    """Return whether words after a split, or before it without a comma, dismiss it."""
    return any(
        hit.first > place[0] or _are_joined(line, hit.first, place[0])
        for hit in line.hits("dismisses")
    )


def _are_joined(line: Line, one: int, other: int) -> bool:
    """Return whether no comma parts two tokens."""
    first, last = sorted((one, other))
    return not any(token.text == "," for token in line.sentence.tokens[first:last])


def _ratios(line: Line) -> Iterator[tuple[int, int]]:
    """Yield the tokens of each "90/10", "80-20" or "70/15/15": parts of a hundred."""
    found = line.sentence.tokens
    for at, token in enumerate(found):
        parts = token.text.split("/") if token.kind == "junk" else []
        if sum(int(part) for part in parts if part.isdigit()) == 100:
            yield at, at
    for at in range(len(found) - 2):
        first, mark, second = found[at : at + 3]
        if mark.text in "/:-–" and first.value + second.value == 100:
            yield at, at + 2


def _is_rejected(line: Line) -> bool:
    """Return whether a random split is only named to say what it would do."""
    words = {token.word for token in line.sentence.tokens}
    return bool(
        words
        & {"would", "leak", "leaks", "against", "versus", "vs", "optimistic", "mistake", "cheating"}
    )


def _keeps_groups(case: Case, line: Line) -> bool:
    """Return whether whole groups are drawn, and not single rows."""
    following = case.after(line)
    words = [token.word for token in line.sentence.tokens]
    for at in range(len(words) - 3):  # "all clips of a speaker go the same way"
        if words[at] == "all" and words[at + 2] == "of" and words[at + 3] in _ONE:
            return True
    return line.has("group_split", "whole_groups") or (
        following is not None and following.has("whole_groups")
    )


def _has_time_split(case: Case) -> bool:
    """Return whether a later time is held out elsewhere in the answer."""
    return any(line.asserted("time_split") for line in case.all_lines())


def _structure(case: Case, line: Line) -> tuple[str, str, bool] | None:
    """Return in words what the rows have, the pin that says it, and whether that is time."""
    cited = [case.pin(name) for name in line.cites]
    for pin in [*(pin for pin in cited if pin), *reversed(case.current_pins)]:
        if pin.scenario is not None and DATASETS[pin.scenario.dataset].time is not None:
            title = DATASETS[pin.scenario.dataset].title
            return f"{pin.id}: the rows of {title} are in order of time.", pin.id, True
    problem = case.problem
    if problem is not None and problem.has_time:
        return "The problem: rows come in an order in time.", "", True
    if problem is not None and problem.groups:
        return f"The problem: several rows belong to one {problem.groups}.", "", False
    return case.once(_told)


def _told(case: Case) -> tuple[str, str, bool] | None:
    """Return the words by which the text itself says that rows have time or groups, or None."""
    for other in case.all_lines():
        hits = (*other.asserted("has_time"), *other.asserted("has_groups"))
        if hits:
            _, words = other.quote(hits[0].first, hits[0].last)
            return f"The text: “{words}”.", "", bool(other.asserted("has_time"))
    return None
