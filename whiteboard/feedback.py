"""Turns a board into its findings and concepts, and says whether they may be shown yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from whiteboard import clock as clocks
from whiteboard.board import Board
from whiteboard.checks import CHECKS, check
from whiteboard.concepts import Coverage, coverage
from whiteboard.finding import Finding
from whiteboard.problems import PROBLEMS
from whiteboard.rubric import default_rubric


@dataclass(frozen=True)
class Feedback:
    """What the checks say of a board.

    Findings are shown once the candidate has given every dimension of the rubric a level, so that
    the first judgement is the candidate's own; the example shows them at once, until somebody
    writes in it. How many are open is no secret before.

    Parameters
    ----------
    findings : all of them, in the order of the template's sections.
    concepts : what the rubric looks for, section by section.
    answered : keys of the findings that somebody has answered.
    scored, dimensions : how many dimensions of the rubric have a level, of how many.
    revealed : whether findings and concepts may be shown.
    """

    findings: tuple[Finding, ...]
    concepts: tuple[Coverage, ...]
    answered: frozenset[str]
    scored: int
    dimensions: int
    revealed: bool

    @property
    def open(self) -> int:
        """How many findings nobody has answered."""
        return sum(one.key not in self.answered for one in self.findings)

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The findings that may be shown now."""
        return self.findings if self.revealed else ()

    @property
    def concepts_shown(self) -> tuple[Coverage, ...]:
        """The concepts that may be shown now."""
        return self.concepts if self.revealed else ()

    @staticmethod
    def title(finding: Finding) -> str:
        """Return the name of the check that found it, in words."""
        return CHECKS[finding.check].title


def feedback(board: Board, *, now: datetime, written_in: bool = False) -> Feedback:
    """Return what the checks say of `board`, with the time spent until `now`.

    `written_in` says of an example that its text is not the example's any more.
    """
    template, rubric = board.template, default_rubric()
    seconds = {
        section: clocks.section_seconds(board.clock, section, now)
        for section in template.ids
        if board.clock.used
    }
    problem = PROBLEMS.get(board.problem)
    answer = board.answer
    own = board.levels("self")
    scored = sum(dimension.id in own for dimension in rubric.dimensions)
    return Feedback(
        findings=tuple(
            check(answer, answer.evidence, problem, template=template, seconds=seconds or None)
        ),
        concepts=tuple(
            one for one in coverage(answer, rubric.concepts) if one.section in template.ids
        ),
        answered=frozenset(response.finding for response in board.responses),
        scored=scored,
        dimensions=len(rubric.dimensions),
        revealed=(board.example and not written_in) or scored == len(rubric.dimensions),
    )
