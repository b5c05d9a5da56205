"""Turns the corpus and what the checks find in it into precision and recall per check.

Recall counts labels: a label is found when a finding of its check stands over its words (or in its
section, about its subject, where nothing is quoted). Precision counts findings: one is a false
alarm when its check has to be silent on that answer; for the checks of `EXACT`, whose labels are
complete, also when no label asked for it. Other findings beside a label are listed, not counted.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from tests.corpus.reading import CHECKS, PARTS, Item, Label, corpus
from whiteboard.answer import Answer
from whiteboard.checks import check
from whiteboard.finding import Finding

EXACT = ("claim_outside_evidence", "missing_foundation", "section_empty_or_over")
AIM = 0.95


@dataclass(frozen=True, kw_only=True)
class Row:
    """How one check did.

    Parameters
    ----------
    check : its id.
    answers, silent : answers in which it must find something, and must not.
    wanted : labels, each a thing to be found.
    missed, alarms, beside : labels not found, false alarms, findings beside the labels; in words.
    """

    check: str
    answers: int
    silent: int
    wanted: int
    missed: tuple[str, ...]
    alarms: tuple[str, ...]
    beside: tuple[str, ...]

    @property
    def found(self) -> int:
        """Labels that were found."""
        return self.wanted - len(self.missed)

    @property
    def precision(self) -> float:
        """Found labels among these and the false alarms; NaN when there are neither."""
        return _share(self.found, self.found + len(self.alarms))

    @property
    def recall(self) -> float:
        """Found labels among all; NaN when there are none."""
        return _share(self.found, self.wanted)


def findings_of(item: Item) -> list[Finding]:
    """Return what the checks find in one answer."""
    return check(item.answer, item.answer.evidence, item.problem, seconds=item.seconds)


@cache
def rows(part: str = "") -> tuple[Row, ...]:
    """Return a row per check, over one part of the corpus or all of it."""
    items = [item for item in corpus() if part in ("", item.part)]
    found = {item.name: findings_of(item) for item in items}
    return tuple(_row(check_id, items, found) for check_id in CHECKS)


def shown(part: str = "") -> str:
    """Return the report as text: the table, then every item that differs."""
    head = "check                       answers silent wanted found alarms precision recall"
    lines = [head, *map(_line, rows(part))]
    for row in rows(part):
        for title, texts in (
            ("missed", row.missed),
            ("false alarm", row.alarms),
            ("beside the labels", row.beside),
        ):
            lines += [f"{title}: {text}" for text in texts]
    return "\n".join(lines)


def matched(
    labels: Sequence[Label], findings: Sequence[Finding], answer: Answer
) -> tuple[list[Label], list[Finding]]:
    """Return the labels no finding answers, and the findings no label asked for."""
    missed: list[Label] = []
    left = list(findings)
    for label in labels:
        fitting = [finding for finding in left if fits(label, finding, answer)]
        if fitting:
            left.remove(max(fitting, key=lambda finding: _closeness(label, finding)))
        else:
            missed.append(label)
    return missed, left


def fits(label: Label, finding: Finding, answer: Answer) -> bool:
    """Return whether a finding is the one a label asks for.

    The quoted words must be words of the text at the place the finding names.
    """
    if finding.check != label.check:
        return False
    if answer.text(finding.section)[finding.start : finding.end] != finding.quote:
        return False
    if label.section and finding.section != label.section:
        return False
    if label.about and finding.about != label.about:
        return False
    if not label.quote:
        return True
    begin = answer.text(label.section).index(label.quote)
    return finding.start < begin + len(label.quote) and finding.end > begin


def _row(check_id: str, items: Iterable[Item], found: dict[str, list[Finding]]) -> Row:
    answers = silent = wanted = 0
    missed: list[str] = []
    alarms: list[str] = []
    beside: list[str] = []
    for item in items:
        labels = item.labels_of(check_id)
        findings = [finding for finding in found[item.name] if finding.check == check_id]
        lost, extra = matched(labels, findings, item.answer)
        answers, wanted = answers + bool(labels), wanted + len(labels)
        silent += check_id in item.must_not
        missed += [f"{item.part} {item.name}: {label}" for label in lost]
        told = [f"{item.part} {item.name}: {_words(finding)}" for finding in extra]
        strict = check_id in EXACT and check_id not in item.free
        (alarms if check_id in item.must_not or strict else beside).extend(told)
    return Row(
        check=check_id,
        answers=answers,
        silent=silent,
        wanted=wanted,
        missed=tuple(missed),
        alarms=tuple(alarms),
        beside=tuple(beside),
    )


def _closeness(label: Label, finding: Finding) -> tuple[bool, int]:
    """Prefer a finding that quotes the label's words, and of these the one that quotes least."""
    return finding.quote in label.quote, -len(finding.quote)


def _line(row: Row) -> str:
    return (
        f"{row.check:27} {row.answers:7} {row.silent:6} {row.wanted:6} {row.found:5} "
        f"{len(row.alarms):6} {row.precision:9.3f} {row.recall:6.3f}"
    )


def _words(finding: Finding) -> str:
    parts = (finding.check, finding.section, finding.about, f"“{finding.quote}”")
    return " ".join(part for part in parts if part)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else math.nan


if __name__ == "__main__":
    for name in PARTS:
        print(f"{name}\n{shown(name)}\n")  # noqa: T201 - a report for the terminal
