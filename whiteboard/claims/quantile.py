"""Turns "99% of calls return within 20 ms" into the quantile of a latency that no word names."""

from __future__ import annotations

from collections.abc import Sequence

from whiteboard.claims.quantities import Quantity
from whiteboard.text.sentences import Sentence
from whiteboard.text.tokens import word_set

__all__ = ["first_of_quantile", "implied_quantile"]

_QUANTILES = {500: "p50", 900: "p90", 950: "p95", 990: "p99", 999: "p99.9"}
"""Metric ids by share of requests [per mille]."""
_REQUESTS = word_set(
    "request call response query answer prediction score decision read lookup payment transaction "
    "applicant customer user visitor member shopper click page search keystroke message mail event "
    "case check checkout hit time"
)
_LASTS = word_set("take takes took need needs needed wait waits waited last lasts lasted")
_SLOWEST = word_set("slowest worst longest unluckiest")
"""Before a share they say which requests are meant."""
_WITHIN = word_set("within in under below inside")
_LONGER = word_set("longer slower over above beyond exceed exceeds more than")


def implied_quantile(sentence: Sentence, quantity: Quantity, found: Sequence[Quantity]) -> str:
    """Return ``"p99"`` for the time that 99% of requests keep, or that 1% exceed; else empty.

    >>> from whiteboard.claims.quantities import quantities
    >>> from whiteboard.text.sentences import sentences
    >>> (one,) = sentences("iterate", "1 in 100 requests takes longer than 260 ms.")
    >>> both = quantities(one.tokens)
    >>> implied_quantile(one, both[1], both)
    'p99'
    """
    share = _share_before(quantity, found)
    if share is None or quantity.unit != "ms":
        return ""
    between = sentence.tokens[share.first : quantity.core]
    words = {token.word for token in between}
    slowest = _SLOWEST & {
        token.word for token in sentence.tokens[max(0, share.first - 2) : share.first]
    }
    if not (slowest or words & _LASTS or any(token.stem in _REQUESTS for token in between)):
        return ""
    if slowest and quantity.bound != "at_most":
        return _QUANTILES.get(round(1000 * (1 - share.value)), "")
    if quantity.bound == "at_least" or words & _LONGER:
        kept = 1 - share.value
    elif quantity.bound == "at_most" or words & _WITHIN:
        kept = share.value
    else:
        return ""
    return _QUANTILES.get(round(1000 * kept), "")


def first_of_quantile(quantity: Quantity, metric: str, found: Sequence[Quantity]) -> int:
    """Return the token where the words of an implied quantile begin: at its share."""
    share = _share_before(quantity, found)
    is_quantile = metric in _QUANTILES.values() and share is not None
    return share.first if is_quantile and share is not None else quantity.first


def _share_before(quantity: Quantity, found: Sequence[Quantity]) -> Quantity | None:
    earlier = [one for one in found if one.last < quantity.first]
    return earlier[-1] if earlier and earlier[-1].unit == "share" else None
