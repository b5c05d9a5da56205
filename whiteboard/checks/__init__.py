"""Turns an answer, its pins and its problem into findings: words beside what contradicts them.

No language model, no percentage, no praise. A finding quotes the text, shows the evidence, says the
rule and asks. What is not found in the text is "not detected": the words may say it another way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from whiteboard.answer import Answer
from whiteboard.checks import (
    accuracy_headline,
    batch_against_real_time,
    better_within_noise,
    claim_outside_evidence,
    default_threshold,
    drift_without_action,
    fpr_of_all,
    impact_without_number,
    metrics_disagree,
    missing_foundation,
    p99_over_objective,
    random_split,
    section_empty_or_over,
    uncalibrated_probabilities,
)
from whiteboard.checks.case import Case, case_of
from whiteboard.evidence import Evidence
from whiteboard.finding import Finding
from whiteboard.problems import Problem
from whiteboard.template import Template, default_template

__all__ = ["CHECKS", "Check", "check"]


@dataclass(frozen=True)
class Check:
    """One row of the checks.

    Parameters
    ----------
    id : its stable name, as in a finding.
    title : what it is about, in a few words.
    rule : what it holds an answer to, one sentence.
    find : the function that yields its findings.
    """

    id: str
    title: str
    rule: str
    find: Callable[[Case], Iterator[Finding]]


_MODULES = (
    accuracy_headline,
    claim_outside_evidence,
    p99_over_objective,
    default_threshold,
    missing_foundation,
    impact_without_number,
    random_split,
    uncalibrated_probabilities,
    batch_against_real_time,
    metrics_disagree,
    drift_without_action,
    better_within_noise,
    fpr_of_all,
    section_empty_or_over,
)

CHECKS: Mapping[str, Check] = MappingProxyType(
    {one.ID: Check(one.ID, one.TITLE, one.RULE, one.find) for one in _MODULES}
)
"""Every check by id, in the order in which they are listed."""
_NO_TIME: Mapping[str, float] = MappingProxyType({})


def check(
    answer: Answer,
    evidence: Sequence[Evidence],
    problem: Problem | None,
    *,
    template: Template | None = None,
    seconds: Mapping[str, float] | None = None,
) -> list[Finding]:
    """Return what the checks find, in the template's order of sections, then by place in the text.

    Of each section the first 20,000 letters are read, so that a pasted book does not hang a page.

    Parameters
    ----------
    answer : the texts by section.
    evidence : the pins they may cite.
    problem : what the answer is about, or None.
    template : the sections and their minutes; the default template without one.
    seconds : time spent by section id [s].

    Returns
    -------
    list of Finding
        No two have the same key.

    Examples
    --------
    >>> from whiteboard.answer import EMPTY, with_text
    >>> answer = with_text(EMPTY, "metrics", "Recall is 0.9.")
    >>> found = check(answer, (), None)
    >>> [(one.quote, one.evidence) for one in found if one.check == "claim_outside_evidence"]
    [('Recall is 0.9', 'Nothing is pinned for recall.')]
    """
    wanted = template or default_template()
    case = case_of(answer, evidence, problem, wanted, seconds or _NO_TIME)
    order = {section: at for at, section in enumerate(case.lines)}
    rank = {name: at for at, name in enumerate(CHECKS)}
    found = [finding for one in CHECKS.values() for finding in one.find(case)]
    found.sort(
        key=lambda one: (order[one.section], one.start, rank[one.check], one.about, one.quote)
    )
    return list({finding.key: finding for finding in reversed(found)}.values())[::-1]
