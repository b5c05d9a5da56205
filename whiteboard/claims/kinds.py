"""Turns the words around a number into whether it is stated, asked for, asked about or denied."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Literal

from whiteboard.claims.implied import SCORES
from whiteboard.claims.metrics import DURATIONS
from whiteboard.text.sentences import Sentence
from whiteboard.text.tokens import word_set

if TYPE_CHECKING:
    from whiteboard.claims.pairs import Pair

__all__ = ["KEEPING", "OBJECTIVES", "Kind", "kind_of"]

Kind = Literal["stated", "target", "question", "hypothetical", "negated"]

OBJECTIVES = word_set(
    "objective slo sla slos target budget deadline limit requirement constraint goal"
)
"""Words for a number that is asked for, in the singular."""
_ASKED_FOR = OBJECTIVES | word_set(
    "aim must need should want require required floor ceiling guardrail allow allowed cap capped "
    "promise ask demand tolerate accept acceptable wish ought aspire keep held ensure guarantee "
    "choose maximise maximize"
)
_SUPPOSED = word_set(
    "would could might may expect hope perhaps maybe probably likely e.g. example "
    "instance even hypothetical hypothetically say suppose supposing imagine assume assuming "
    "assumed "
    "guess hopefully roughly-speaking project projected"
)
_CONDITIONS = word_set("if suppose supposing imagine assume assuming unless whether were")
_TIMES = word_set("when whenever once until")
_MOVES = ("fall", "fell", "drop", "leav", "exceed", "rise", "rises", "goes", "move", "cross", "dip")
_OTHERS = word_set("published literature paper papers benchmark vendor")
_LEAVES = word_set("outside leaves beyond exceeds exceed")
"""Between a metric and a number they make an alarm of it."""
_ENDS = word_set("floor ceiling minimum maximum cap")
_ALLOWED = word_set("may must should can shall")
_ALARMS = word_set("alarm alert alerting warning paging pager page")
_LEVELS = word_set("level levels limit limits threshold line is at bar set goes fires")
"""After an alarm they say where it goes off."""
_SHIFTS = word_set("lower raise move change shift push drop increase reduce")
_WOULD = word_set("would could might")
_MAYBE = word_set("could might may perhaps maybe")
_SHIFTING = word_set("lowering raising changing shifting pushing increasing reducing")
BRIEF = "clarify"
"""The section that tells what is asked for: a latency in it is one."""
_MEASURED = word_set("measured measure measures observed today currently now saw see timed took")
KEEPING = word_set("keep keeps kept meet meets met satisfies satisfied respects fits beats passes")
"""Between a number and an objective they say that it is kept, and so that it is no objective."""
_TURNS = KEEPING | word_set(
    "against of vs versus within under below than at over above exceeds misses"
)


def kind_of(sentence: Sentence, pair: Pair, *, cited: bool) -> Kind:
    """Return in which way a number is said of its metric.

    A number with a citation right after it is stated, whatever "would" stands before it, unless it
    is denied or asked for.

    Parameters
    ----------
    sentence : where it stands.
    pair : the number and its metric.
    cited : whether a pin is cited for it.
    """
    if sentence.negated(pair.core) or (pair.named >= 0 and sentence.negated(pair.named)):
        return "negated"
    if sentence.is_question and not cited:
        return "question"
    if pair.metric == "threshold":
        return "hypothetical" if _is_a_thought(sentence, pair) else "stated"
    if _is_target(sentence, pair, cited=cited):
        return "target"
    return "hypothetical" if not cited and _supposed(sentence, pair) else "stated"


def _is_target(sentence: Sentence, pair: Pair, *, cited: bool) -> bool:
    """Return whether a number is asked for, by its words, its bound or its section."""
    if pair.is_condition or _asked_for(sentence, pair):
        return True
    if pair.quantity.bound in ("at_least", "at_most") and pair.named >= 0 and not cited:
        return True
    return pair.metric in DURATIONS and sentence.section == BRIEF and not _is_measured(sentence)


def _is_measured(sentence: Sentence) -> bool:
    """Return whether a latency is said to have been measured, even where the brief is told."""
    return any(token.word in _MEASURED for token in sentence.tokens)


def _asked_for(sentence: Sentence, pair: Pair) -> bool:
    """Return whether a word such as "must" or "target" governs the number."""
    found, clauses = sentence.tokens, sentence.clauses
    clause = clauses[pair.quantity.first]
    begin = pair.quantity.first if pair.named >= 0 else min(pair.first, pair.quantity.first)
    for at in range(begin - 1, -1, -1):
        token = found[at]
        if token.text == ":":
            clause = clauses[at]  # "our target: 80% precision"
        if clauses[at] != clause or token.kind in ("number", "cite"):
            break
        if token.stem in _ASKED_FOR or token.word in _ASKED_FOR:
            return True
    for at in range(pair.core + 1, min(pair.core + 4, len(found))):
        token = found[at]
        if token.kind in ("number", "cite") or token.text in ",;(" or token.word in _TURNS:
            break
        if token.stem in OBJECTIVES or token.word in _ENDS:
            return True
    return pair.named < 0 and pair.quantity.bound != "" and _is_allowed(sentence, pair)


def _is_allowed(sentence: Sentence, pair: Pair) -> bool:
    """Return whether an unnamed bound is what may happen: "at most 1% may be declined"."""
    return bool(_ALLOWED & {*sentence.words_between(pair.core + 1, pair.core + 8)})


def _is_a_thought(sentence: Sentence, pair: Pair) -> bool:
    """Return whether a threshold is only considered; "I would alert at 0.31" is a decision."""
    words = {token.word for token in sentence.tokens[: pair.quantity.first] if token.word}
    is_rule = bool(words & SCORES)  # "alert if the score is above 0.5" sets a threshold
    shifts = ("would" in words and bool(words & _SHIFTS)) or bool(words & _SHIFTING)
    return bool(words & _MAYBE) or shifts or (bool(words & _CONDITIONS) and not is_rule)


def _supposed(sentence: Sentence, pair: Pair) -> bool:
    """Return whether a number is only supposed: "if", "would", "e.g." govern it."""
    first = pair.quantity.first
    earlier = sentence.tokens[:first]
    words = {token.word for token in earlier if token.word}
    if words & (_CONDITIONS | _OTHERS) or _is_alarm(sentence, pair, words):
        return True
    after = sentence.words_between(pair.core + 1, pair.core + 3)
    clause = sentence.clauses[first]
    return bool(_WOULD & {*after}) or any(
        token.word in _SUPPOSED and sentence.clauses[at] == clause
        for at, token in enumerate(earlier)
    )


def _is_alarm(sentence: Sentence, pair: Pair, words: set[str]) -> bool:
    """Return whether a number is where something would happen: "when precision falls to 30%"."""
    first = pair.quantity.first
    gap = sentence.words_between(pair.named, first) if pair.named >= 0 else ()
    if _LEAVES & {*gap} or ("out", "of") in itertools.pairwise(gap):
        return True
    earlier = sentence.words_between(0, first - 1)
    if any(one in _ALARMS and two in _LEVELS for one, two in itertools.pairwise(earlier)):
        return True
    return bool(words & _TIMES) and any(word.startswith(_MOVES) for word in words)
