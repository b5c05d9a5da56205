"""Turns the scores of one model into the row of figures that a comparison of models starts from."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.calibration import brier, log_loss
from simulator.curves import average_precision, roc_auc
from simulator.uncertainty import Interval, auc_interval

if TYPE_CHECKING:
    from simulator.scores import Scores
    from simulator.sweep import OperatingPoint, Sweep


@dataclass(frozen=True)
class Measured:
    """Out-of-fold figures of one model at the data's own prevalence.

    Parameters
    ----------
    model : a name in ``MODELS``.
    roc_auc : in [0, 1], higher is better; `auc_interval` is its DeLong interval.
    average_precision : in [0, 1], higher is better; `prevalence` is what no skill scores.
    brier, log_loss : lower is better; NaN when the scores are not probabilities.
    accuracy : share of right decisions at the operating point; NaN without one.
    majority_accuracy : share of right decisions of always giving the more common answer.
    """

    model: str
    roc_auc: float
    auc_interval: Interval
    average_precision: float
    prevalence: float
    brier: float
    log_loss: float
    accuracy: float
    majority_accuracy: float


def measured(scores: Scores, sweep: Sweep, point: OperatingPoint | None) -> Measured:
    """Return the figures of `scores`; `point` is where the model stands on the board, if anywhere.

    Parameters
    ----------
    scores : out-of-fold scores.
    sweep : their sweep, at any prevalence; the figures are at the data's own.
    point : its threshold decides the accuracy.
    """
    own = sweep.at_prevalence(sweep.natural_prevalence)
    probability = scores.is_probability
    at = None if point is None else own.at(point.threshold)
    return Measured(
        model=scores.model,
        roc_auc=roc_auc(own),
        auc_interval=auc_interval(own),
        average_precision=average_precision(own),
        prevalence=own.natural_prevalence,
        brier=brier(scores.y_true, scores.y_score) if probability else math.nan,
        log_loss=log_loss(scores.y_true, scores.y_score) if probability else math.nan,
        accuracy=math.nan if at is None else at.accuracy,
        majority_accuracy=own.majority_accuracy,
    )
