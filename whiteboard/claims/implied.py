"""Turns "catch 81% of frauds" and "alert above 0.31" into the metric that no word names."""

from __future__ import annotations

import math

from whiteboard.claims.quantities import Quantity
from whiteboard.text.sentences import Sentence
from whiteboard.text.tokens import Token, word_set

__all__ = ["GOOD_CASES", "POSITIVES", "SCORES", "implied_metric"]

_CATCH = ("catch", "caught", "detect", "find", "found", "identif", "recover")
_FLAG = word_set(
    "flag flags flagged flagging alert alerts alerted alerting review reviews reviewed block "
    "blocks blocked blocking freeze freezes froze frozen decline declines declined hold holds "
    "held stop stops stopped challenge challenges challenged call calls called recall recalled"
)
POSITIVES = word_set(
    "fraud fraudulent default defaulter positive churner leaver cancer infection attack spam bot "
    "failure abuse harmful scam attacker"
)
"""What the rare class is often called, in the singular."""
GOOD_CASES = word_set(
    "good legitimate genuine honest negative healthy innocent legit benign non clean normal "
    "loyal real"
)
"""What the common class is often called, in the singular."""
_ALERTS = word_set("alert alarm flag flagged frozen blocked stopped freeze")
_RIGHT = word_set("real true right correct genuine justified") | POSITIVES
_CORRECT = word_set("correct correctly right rightly")
_HAVE = word_set("is are was were have has had turn turned prove proved be really actually")
SCORES = word_set("score scoring probability prediction output p")
_AFTER_THRESHOLD = word_set("i we the and with where which recall precision cost")
_BEFORE_A_SHARE = word_set("of on about up to only some the top around roughly just")
_IS = word_set("is are was were be makes make")
_NEAR = 6


def implied_metric(sentence: Sentence, quantity: Quantity) -> str:
    """Return the metric that the words around a number imply; empty without one.

    >>> from whiteboard.claims.quantities import quantities
    >>> from whiteboard.text.sentences import sentences
    >>> (one,) = sentences("metrics", "We catch 81% of frauds.")
    >>> implied_metric(one, quantities(one.tokens)[0])
    'recall'
    """
    if quantity.unit == "share" and not quantity.period:
        return _share_of(sentence, quantity) or _cut_in_percent(sentence, quantity)
    plain = quantity.unit == "" and not quantity.period and math.isnan(quantity.per)
    if plain and 0 < quantity.value < 1 and _is_where_alerts_begin(sentence, quantity):
        return "threshold"
    return ""


def _share_of(sentence: Sentence, quantity: Quantity) -> str:
    """Return the metric of a share by what it is a share of and what happens to it."""
    after = _following(sentence, quantity.last + 1)
    first = max(0, quantity.first - 4)
    before = [token for token in sentence.tokens[first : quantity.first] if token.kind == "word"]
    catches = any(token.word.startswith(_CATCH) for token in [*before, *after])
    catches = catches or any(token.word in _FLAG for token in before[-2:])
    if not catches and _is_prevalence(sentence, quantity, after):
        return "prevalence"
    if _is_right(sentence, quantity, before, after):
        return "accuracy"
    if after and after[0].word != "of" and _is_fraction(sentence, quantity):
        after = [after[0], *after]  # "4 in 10 alerts are real" reads like "40% of alerts"
    elif not after or after[0].word != "of":
        return _of_those_before(sentence, quantity, after)
    return _of_alerts(after) if _is_of_alerts(after) else _of_cases(before, after)


def _is_of_alerts(after: list[Token]) -> bool:
    return any(token.stem in _ALERTS for token in after[1:3])


def _of_alerts(after: list[Token]) -> str:
    return "precision" if _RIGHT & {token.stem for token in after[2:]} else ""


def _of_cases(before: list[Token], after: list[Token]) -> str:
    """Return the metric of "catch 81% of frauds", "flag 2% of good customers" and their like."""
    stems = {token.stem for token in after}
    catches = any(token.word.startswith(_CATCH) for token in [*before, *after])
    flags = any(token.word in _FLAG for token in [*before, *after])
    if _CORRECT & {token.word for token in after[2:]}:
        return "recall" if POSITIVES & stems else "accuracy"
    if stems & GOOD_CASES:
        return "false_positive_rate" if flags else ""
    if (catches or flags) and POSITIVES & stems:
        return "recall"
    verb = [token for token in before if token.word not in _BEFORE_A_SHARE][-1:]
    is_active = bool(verb) and verb[0].word in _FLAG
    return "alert_rate" if is_active and not catches else ""


def _is_fraction(sentence: Sentence, quantity: Quantity) -> bool:
    """Return whether a share is written as "4 in 10"."""
    inside = sentence.tokens[quantity.first : quantity.core]
    return any(token.word in ("of", "in") for token in inside)


def _is_right(
    sentence: Sentence, quantity: Quantity, before: list[Token], after: list[Token]
) -> bool:
    """Return whether "99% right", "correct on 99% of" or "predicted correctly: 99%" stands."""
    if not after:
        earlier = sentence.tokens[max(0, quantity.first - 8) : quantity.first]
        return any(token.word in _CORRECT for token in earlier)
    if after[0].word in _CORRECT:
        return True
    if after[0].word == "of":
        return any(token.word in _CORRECT for token in before)
    later = {token.word for token in after[:6]}
    return _is_fraction(sentence, quantity) and bool(later & _CORRECT) and not _is_of_alerts(after)


def _cut_in_percent(sentence: Sentence, quantity: Quantity) -> str:
    """Return the threshold of "a score of 50% or more"."""
    before = sentence.tokens[max(0, quantity.first - 3) : quantity.first]
    is_score = any(token.stem in SCORES for token in before)
    bounded = quantity.bound in ("at_least", "at_most")
    around = sentence.tokens[max(0, quantity.first - 6) : quantity.last + 6]
    is_score = is_score or (quantity.value == 0.5 and any(token.word in _FLAG for token in around))
    return "threshold" if bounded and is_score and 0 < quantity.value < 1 else ""


def _of_those_before(sentence: Sentence, quantity: Quantity, after: list[Token]) -> str:
    """Return the metric of "of the cases we flag, 38% have cancer" or "97 of 100 right"."""
    earlier = sentence.tokens[max(0, quantity.first - 10) : quantity.first]
    opens = next((at for at, token in enumerate(earlier) if token.word == "of"), None)
    stems = {token.stem for token in after[:6]}
    if opens is None or not after or after[0].word not in _HAVE or not _RIGHT & stems:
        return ""
    those = {token.word for token in earlier[opens:]}
    return "precision" if (those & _FLAG) or (those & _ALERTS) else ""


def _is_prevalence(sentence: Sentence, quantity: Quantity, after: list[Token]) -> bool:
    """Return whether "0.1% of payments are fraud", "fraud is 0.1% of" or "2% default" stands."""
    stems = [token.stem for token in after]
    earlier = {token.word for token in sentence.tokens[max(0, quantity.first - 8) : quantity.first]}
    if any(stem in _ALERTS for stem in stems) or ("of" in earlier and earlier & _FLAG):
        return False
    if stems and stems[0] in POSITIVES:
        return True
    verb = next((at for at, token in enumerate(after) if token.word in _IS), None)
    if verb is not None and POSITIVES & set(stems[verb + 1 : verb + 3]):
        return stems[0] == "of" or verb <= 2
    before = sentence.tokens[max(0, quantity.first - 3) : quantity.first]
    return (
        bool(stems)
        and stems[0] == "of"
        and any(token.stem in POSITIVES for token in before)
        and any(token.word in _IS for token in before)
    )


def _following(sentence: Sentence, at: int) -> list[Token]:
    """Return the words that follow, citations passed over, up to a mark or another number."""
    words: list[Token] = []
    for token in sentence.tokens[at : at + _NEAR + 3]:
        if token.kind == "cite":
            continue
        if token.kind != "word" or len(words) > _NEAR:
            break
        words.append(token)
    return words


def _is_where_alerts_begin(sentence: Sentence, quantity: Quantity) -> bool:
    """Return whether a plain number is the score from which cases are alerted."""
    found = sentence.tokens
    before = [token for token in found[max(0, quantity.first - 4) : quantity.first] if token.word]
    following = found[quantity.core + 1] if quantity.core + 1 < len(found) else None
    acts = any(
        token.word in _FLAG or token.stem in SCORES or token.word.startswith("act")
        for token in before
    )
    if quantity.bound in ("at_least", "at_most") or (
        following is not None and following.word in ("upwards", "upward", "up", "on")
    ):
        return acts
    if not before or found[quantity.first - 1].word != "at":
        return False
    named = any(token.word in _FLAG or token.stem == "threshold" for token in before)
    ends = following is None or following.kind in ("cite", "mark")
    return named or ends or (following is not None and following.word in _AFTER_THRESHOLD)
