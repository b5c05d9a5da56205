"""Turns text into claims: a number, the metric it is about, and whether it is stated as a fact."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from whiteboard.claims.kinds import kind_of
from whiteboard.claims.pairs import Pair, pairs
from whiteboard.claims.quantities import Quantity, quantities
from whiteboard.text.sentences import Sentence, sentences

__all__ = ["Claim", "Kind", "claims", "claims_in"]

_STEP = {"share": 0.005}
"""A share is meant to the percent at least: people write 0.9 for 0.90."""
Kind = Literal["stated", "target", "question", "hypothetical", "negated"]


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One number that is said of one metric.

    Parameters
    ----------
    metric : id as in a pin ("recall", "p99", "threshold"); empty when no metric is named and only a
        citation says what the number is.
    value : in `unit`; the middle of a range.
    unit : ``"share"`` (in [0, 1]), ``"ms"``, ``"currency"`` or ``""``; a cost is per 1,000 cases.
    step : half of what the last written digit stands for, in `unit`.
    kind : ``"stated"`` as a fact, ``"target"`` when it is asked for, ``"question"``,
        ``"hypothetical"`` or ``"negated"``.
    bound : ``"at_least"``, ``"at_most"``, ``"about"`` or empty.
    low, high : its interval or range as written, in `unit`; NaN without one.
    ranged : whether only a range is given.
    currency, period : of an amount of money; empty otherwise.
    section : id of the section.
    quote, start : its words and where they begin in the section [characters].
    cited : pins cited for it: those after it and before the next claim.
    nearby : pins cited anywhere in its sentence.
    clause : number of its clause in the sentence.
    first, last : its tokens in the sentence.
    """

    metric: str
    value: float
    unit: str
    step: float
    kind: Kind
    bound: str = ""
    low: float = math.nan
    high: float = math.nan
    ranged: bool = False
    currency: str = ""
    period: str = ""
    section: str
    quote: str
    start: int
    cited: tuple[str, ...] = ()
    nearby: tuple[str, ...] = ()
    clause: int = 0
    first: int = 0
    last: int = 0

    @property
    def end(self) -> int:
        """Where the quote ends in the section [characters]."""
        return self.start + len(self.quote)

    @property
    def has_interval(self) -> bool:
        """Whether both ends of an interval or range are written."""
        return math.isfinite(self.low) and math.isfinite(self.high)


def claims(section: str, text: str) -> tuple[Claim, ...]:
    """Return the claims in the text of a section, in order.

    >>> [(claim.metric, claim.value) for claim in claims("metrics", "80 % recall, p99 under 20ms")]
    [('recall', 0.8), ('p99', 20.0)]
    """
    return tuple(
        claim
        for sentence in sentences(section, text)
        for claim in claims_in(sentence, quantities(sentence.tokens))
    )


def claims_in(sentence: Sentence, found: Sequence[Quantity]) -> tuple[Claim, ...]:
    """Return the claims of one sentence, given its quantities."""
    made = pairs(sentence, found)
    thresholds = {pair.quantity.first for pair in made if pair.metric == "threshold"}
    borders = [one.first for one in found if one.first not in thresholds]
    cites = [
        (place, token.text[1:-1])
        for place, token in enumerate(sentence.tokens)
        if token.kind == "cite"
    ]
    return tuple(_claim(sentence, pair, borders, cites) for pair in made)


def _claim(
    sentence: Sentence, pair: Pair, borders: Sequence[int], cites: Sequence[tuple[int, str]]
) -> Claim:
    """Return the claim of a pair; a citation after the next number belongs to that number."""
    quantity = pair.quantity
    start, quote = sentence.span(pair.first, pair.last)
    before = next((first for first in borders if first > pair.core), len(sentence.tokens))
    cited = [name for place, name in cites if pair.core < place < before]
    return Claim(
        metric=pair.metric,
        value=pair.value(quantity.value),
        unit=pair.unit,
        step=min(pair.value(quantity.step), _STEP.get(pair.unit, math.inf)),
        kind=kind_of(sentence, pair, cited=bool(cited)),
        bound=quantity.bound,
        low=pair.value(quantity.low),
        high=pair.value(quantity.high),
        ranged=quantity.ranged,
        currency=quantity.currency,
        period=quantity.period,
        section=sentence.section,
        quote=quote,
        start=start,
        cited=tuple(dict.fromkeys(cited)),
        nearby=tuple(dict.fromkeys(name for _, name in cites)),
        clause=sentence.clauses[pair.core],
        first=pair.first,
        last=pair.last,
    )
