"""Turns labels and scores into cumulative counts at the distinct scores, by one sort."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

_LARGEST_EXPONENT = 1000
_MAGNITUDE = np.int64(0x7FFF_FFFF_FFFF_FFFF)


class Tally(NamedTuple):
    """Thresholds, strictly descending, and the positives and negatives at or above each."""

    threshold: FloatArray
    tp: NDArray[Any]
    fp: NDArray[Any]
    auc_error: float = 0.0
    exact: bool = True


def exact_tally(label: NDArray[np.bool_], score: FloatArray, low: float, high: float) -> Tally:
    """Counts at every distinct score; `low` and `high` are the extremes of `score`.

    Sorts one integer per row that holds score and label: a double of at most 1 in size leaves a
    bit free, and any score becomes one when divided by a power of two. numpy sorts integers with
    SIMD instructions, so this costs about as much as an argsort of the scores. Work arrays are
    reused, because fetching fresh memory costs as much as a pass over it.
    """
    packed = _packed(label, score, low, high)
    if packed is None:
        return _argsorted_tally(label, score)
    key, exponent, spare = packed
    key.sort()
    fp = np.bitwise_and(key, 1, out=spare)
    np.add.accumulate(fp, out=fp)
    key >>= 1
    changes = key[1:] != key[:-1]
    if changes.all():
        tp = np.arange(1, len(key) + 1)
    else:
        last = np.append(np.flatnonzero(changes), len(key) - 1)
        key, fp, tp = key[last], fp[last], last + 1
    tp -= fp
    return Tally(_decoded(np.negative(key, out=key), exponent), tp, fp)


def weighted_tally(label: NDArray[np.bool_], score: FloatArray, weight: FloatArray) -> Tally:
    """Sums of weights at every distinct score; rows of weight 0 count as absent."""
    used = weight > 0
    label, score, weight = label[used], score[used] + 0.0, weight[used]
    # Sorting by weight as well makes the rounding of the sums independent of row order.
    order = np.lexsort((weight, label, -score))
    score, label, weight = score[order], label[order], weight[order]
    last = np.append(np.flatnonzero(score[1:] != score[:-1]), len(score) - 1)
    tp = np.cumsum(np.where(label, weight, 0.0))[last]
    fp = np.cumsum(np.where(label, 0.0, weight))[last]
    return Tally(score[last], tp, fp)


def _argsorted_tally(label: NDArray[np.bool_], score: FloatArray) -> Tally:
    order = np.argsort(-score, kind="stable")
    score, positive = score[order] + 0.0, label[order]
    last = np.append(np.flatnonzero(score[1:] != score[:-1]), len(score) - 1)
    tp = np.cumsum(positive, dtype=np.int64)[last]
    return Tally(score[last], tp, last + 1 - tp)


def _packed(
    label: NDArray[np.bool_], score: FloatArray, low: float, high: float
) -> tuple[IntArray, int, IntArray | None] | None:
    """One integer per row, falling as scores rise and odd for negatives, a power of two, and room.

    Scores were divided by the power of two. None when that would lose digits of a score close
    to 0. The room, if any, is an array of as many integers that is free to be written over.
    """
    exponent, size = 0, max(-low, high)
    if low > 0 and size <= 1:
        key = np.ascontiguousarray(score).view(np.int64) * -2
        key += ~label
        return key, exponent, None
    work, room = np.empty(len(score)), np.empty(len(score))
    if size > 1:
        exponent = math.frexp(size)[1]
        if exponent > _LARGEST_EXPONENT:
            return None
        np.multiply(score, 2.0**-exponent, out=work)
        if not (np.multiply(work, 2.0**exponent, out=room) == score).all():
            return None
        score = work
    np.add(score, 0.0, out=work)  # a -0.0 becomes 0.0
    key = room.view(np.int64)
    _order(work.view(np.int64), out=key)
    key *= -2
    key += ~label
    return key, exponent, work.view(np.int64)


def _decoded(code: IntArray, exponent: int) -> FloatArray:
    """Scores, falling, of the ordered integers, in the same memory."""
    below_zero = int(np.searchsorted(code[::-1], 0, side="left"))
    code[len(code) - below_zero :] ^= _MAGNITUDE  # falling, so that they are the last ones
    score = code.view(np.float64)
    if exponent:
        score *= 2.0**exponent
    return score


def _order(bits: IntArray, out: IntArray) -> None:
    """Write integers in the order of the doubles with these bits."""
    np.right_shift(bits, 63, out=out)
    out &= _MAGNITUDE
    out ^= bits
