"""Turns a goal, an offline metric and a watched metric that do not go together into findings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from whiteboard.checks.case import Case, Line, finding_at
from whiteboard.checks.families import (
    ACTIVITY,
    DECISIONS,
    MEASURED_BY,
    PROXY,
    QUALITIES,
    families_in,
)
from whiteboard.finding import Finding
from whiteboard.text.phrases import Hit

ID = "metrics_disagree"
TITLE = "Goal, offline metric and watched metric"
RULE = "What is optimised offline and what is watched in use both measure the goal."
_GOAL = (
    "The goal is about the errors of decisions; this metric does not weigh them, so it can rise "
    "while the goal is served less."
)
_NEITHER = "Neither the offline metric nor what is watched in use measures the goal that is told."
_WATCHED = (
    "The metric that is watched is of another kind than the one the model was chosen by: it can "
    "stay still while the other falls."
)
_ACTIVITY = "A count of what the system does stays as it is while its decisions get worse."
_QUESTION = "Which figure in use would show that the goal is missed, and how late does it come?"


@dataclass(frozen=True)
class Named:
    """A measure that is named: where, and of which family."""

    line: Line
    hit: Hit
    family: str

    @property
    def words(self) -> str:
        """Its words."""
        return self.line.quote(self.hit.first, self.hit.last)[1]


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding where the offline metric misses the goal, and where the watched one does."""
    goal = _goal(case)
    offline, watched = list(_offline(case)), list(_watched(case))
    aims = {one.family for one in goal}
    measures = {family for aim in aims for family in MEASURED_BY[aim]}
    kinds, seen = {one.family for one in offline}, {one.family for one in watched}
    told = f"Goal: “{goal[0].line.whole()[1]}”" if goal else ""
    if aims and aims <= DECISIONS and kinds and not measures & kinds and _is_chosen(offline[0]):
        yield _finding(offline[0], f"{told}.", _GOAL, _question_of(offline[0]))
    elif _neither(aims, measures, kinds, seen):
        yield _finding(watched[0], f"{told}; offline: “{offline[0].words}”.", _NEITHER, _QUESTION)
    elif seen and seen <= ACTIVITY and any(one.line.has("nothing_else") for one in watched):
        yield _finding(
            watched[0], f"{told or 'Watched: nothing else detected'}.", _ACTIVITY, _QUESTION
        )
    else:
        yield from _of_another_kind(offline, watched)


def _neither(aims: set[str], measures: set[str], kinds: set[str], seen: set[str]) -> bool:
    """Return whether a goal is told, and neither what is optimised nor what is watched shows it."""
    known = bool(aims and kinds and seen) and PROXY not in seen
    return known and not measures & (kinds | seen)


def _of_another_kind(offline: list[Named], watched: list[Named]) -> Iterator[Finding]:
    """Yield the finding that the watched quality is another one than the offline one."""
    chosen = {QUALITIES[one.family] for one in offline if one.family in QUALITIES}
    qualities = [one for one in watched if one.family in QUALITIES]
    seen = {QUALITIES[one.family] for one in qualities}
    if chosen and seen and not chosen & seen:
        said = next(one for one in offline if one.family in QUALITIES)
        evidence = f"Offline: “{said.words}” in “{said.line.whole()[1]}”."
        question = "Which figure in use would show that the offline one has fallen, and how late?"
        yield _finding(qualities[0], evidence, _WATCHED, question)


def _offline(case: Case) -> Iterator[Named]:
    """Yield the measures that the metrics section names for before the launch."""
    named = [
        one
        for line in case.of("metrics")
        for one in _named(line)
        if "offline" in _times(line, one.hit)
    ]
    chosen = [one for one in named if one.line.has("offline")]
    yield from chosen or named  # what a model is chosen by counts before what is only reported


def _watched(case: Case) -> Iterator[Named]:
    """Yield what is watched in use."""
    for section in ("metrics", "iterate"):
        for line in case.of(section):
            named = _named(line, watched=True)
            yield from (one for one in named if "in use" in _times(line, one.hit))


def _times(line: Line, named: Hit) -> set[str]:
    """Return whether a measure is meant before the launch, in use, or both.

    Where a sentence speaks of both, the last word about it before the measure decides, or the
    first one after it.
    """
    cues = [(hit.first, "in use") for hit in (*line.asserted("monitors"), *line.asserted("online"))]
    if line.section == "iterate":
        cues += [(hit.first, "in use") for hit in line.asserted("reports")]
    cues += [(hit.first, "offline") for hit in line.asserted("offline")]
    if not cues:
        denied = line.has("monitors", "online")
        return set() if denied or line.section != "metrics" else {"offline"}
    kinds = {kind for _, kind in cues}
    if len(kinds) == 1 or _alike(line):
        return kinds
    before = [cue for cue in sorted(cues) if cue[0] < named.first]
    return {(before[-1] if before else min(cues))[1]}


def _alike(line: Line) -> bool:
    """Return whether a sentence says the same of before and after the launch."""
    return any(token.word in ("alike", "both", "same") for token in line.sentence.tokens)


def _named(line: Line, *, watched: bool = False) -> Iterator[Named]:
    if line.is_question or line.has("dismisses", "trivial", "turned_down"):
        return
    for family, hit in families_in(line):
        if watched or family not in ACTIVITY:
            yield Named(line, hit, family)


def _goal(case: Case) -> list[Named]:
    """Return the measures of the goal, as the sentences that tell it name them."""
    return [
        Named(line, hit, family)
        for line in _goal_lines(case)
        for family, hit in families_in(line, of_goal=True)
        if family in MEASURED_BY
    ]


def _goal_lines(case: Case) -> Iterator[Line]:
    """Yield the sentences that tell the goal, or answer a question about it."""
    asked = False
    for line in case.of("clarify"):
        if not line.is_question and (asked or line.has("goal")):
            yield line
        asked = line.is_question and line.has("goal")
    yield from (line for line in case.of("impact") if line.has("goal_of_all"))


def _is_chosen(one: Named) -> bool:
    """Return whether an offline measure is what a model is chosen by, and not one of several."""
    return one.family not in DECISIONS or one.line.has("selects", "offline", "uses")


def _question_of(one: Named) -> str:
    return f"How does “{one.words}” change when the goal is met better, at the threshold in use?"


def _finding(one: Named, evidence: str, rule: str, question: str) -> Finding:
    return finding_at(
        one.line,
        (one.hit.first, one.hit.last),
        check=ID,
        evidence=evidence,
        rule=rule,
        question=question,
    )
