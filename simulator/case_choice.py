"""Turns scores and a wish, such as a missed positive, into the row of one case."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from simulator.scores import Scores

__all__ = ["CASES", "chosen_row"]

CASES = {
    "missed": "a missed positive",
    "false_alarm": "a false alarm",
    "closest": "closest to the threshold",
    "row": "by row number",
}
"""Ways to choose a case, in words."""


def chosen_row(
    scores: Scores, wish: str, *, threshold: float | None, row: int | None = None
) -> int | str:
    """Row number in the data of the case wished for, or the sentence that says why there is none.

    Parameters
    ----------
    scores
        Out-of-fold scores.
    wish
        A key of `CASES`. Of the missed positives the one of the lowest score is taken, of the
        false alarms the one of the highest: the clearest mistakes. Ties go to the lower row.
    threshold
        Alerts are scores ``>= threshold``; None when the rule has no place.
    row
        For "row".

    Raises
    ------
    ValueError
        For an unknown wish.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> from simulator.scores import out_of_fold
    >>> scores = out_of_fold(load("breast_cancer"), "logistic")
    >>> row = chosen_row(scores, "missed", threshold=0.5)
    >>> int(scores.y_true[row]), bool(scores.y_score[row] < 0.5)
    (1, True)
    """
    if wish not in CASES:
        raise ValueError(f"wish must be one of {', '.join(CASES)}, got {wish[:40]!r}")
    if wish == "row":
        return _by_number(scores, row)
    if threshold is None:
        return "The rule has no place, so nothing is missed and nothing is alerted."
    alerted = scores.y_score >= threshold
    if wish == "closest":
        return int(scores.row[np.argmin(np.abs(scores.y_score - threshold))])
    positive = scores.y_true == 1
    mistakes = np.flatnonzero(positive & ~alerted if wish == "missed" else ~positive & alerted)
    if not len(mistakes):
        return f"There is no such case: {CASES[wish]} does not occur at this threshold."
    sure = scores.y_score[mistakes] * (1 if wish == "missed" else -1)
    return int(scores.row[mistakes[np.argmin(sure)]])


def _by_number(scores: Scores, row: int | None) -> int | str:
    if row is not None and row in scores.row:
        return row
    if row is None:
        return f"No row was chosen: take one of the {scores.rows:,}, which count from 0."
    if 0 <= row < scores.rows:
        return f"Row {row:,} was not scored: the first rows in time only train. Choose another."
    return f"There is no row {row:,}: rows count from 0 to {scores.rows - 1:,}."
