"""Turns the choice of a model into the sentences that say it: who, why, and at what price."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from simulator.comparison_words import interval_of_difference_text, settles
from simulator.formatting import UNDEFINED, listed, money, three_significant

if TYPE_CHECKING:
    from simulator.comparison import PairedDifference
    from simulator.recommendation import Because, Candidate, Limit

__all__ = [
    "Setting",
    "apart_text",
    "binding",
    "cheapest",
    "milliseconds",
    "no_answer_when_late",
    "nobody",
    "objective_text",
    "only",
    "ruled_out",
    "simpler",
]

COST = "cost_per_1000"
MOST_DIGITS = 15


@dataclass(frozen=True, kw_only=True)
class Setting:
    """What the sentences need of the scenario.

    Objective [ms], servers, currency, and the title of the model that answers when another is late;
    empty when none does. `late_scored` says that it has scores, `cascade` that one is among the
    candidates.
    """

    objective_ms: float | None = None
    servers: int = 1
    currency: str = "$"
    late: str = ""
    cascade: bool = False
    late_scored: bool = True


def milliseconds(x: float) -> str:
    """A measured time with three significant digits and its unit.

    Examples
    --------
    >>> milliseconds(31.23), milliseconds(0.0421), milliseconds(1234), milliseconds(float("nan"))
    ('31.2 ms', '0.0421 ms', '1,230 ms', '–')
    """
    if math.isnan(x):
        return UNDEFINED
    digits = three_significant(x)
    return f"{int(digits):,} ms" if digits.isdigit() else f"{digits} ms"


def objective_text(objective_ms: float) -> str:
    """An objective as somebody set it: no more digits than it has.

    Examples
    --------
    >>> objective_text(20), objective_text(12.5), objective_text(1500)
    ('20 ms', '12.5 ms', '1,500 ms')
    """
    return f"{objective_ms:,.10g} ms"


def apart_text(value_ms: float, objective_ms: float) -> str:
    """A time with as many digits, three at least, as it takes not to read like the objective.

    Examples
    --------
    >>> apart_text(31.23, 20), apart_text(20.004, 20), apart_text(10_000.4, 10_000)
    ('31.2 ms', '20.004 ms', '10,000.4 ms')
    """
    text = milliseconds(value_ms)
    if math.isnan(value_ms) or value_ms == objective_ms:
        return text
    if float(text.removesuffix(" ms").replace(",", "")) != objective_ms:
        return text
    for digits in range(4, MOST_DIGITS + 3):
        more = f"{Decimal(f'{value_ms:.{digits}g}'):,f}"
        if float(more.replace(",", "")) != objective_ms:
            return f"{more} ms"
    return text


def ruled_out(title: str, reason: str) -> str:
    """Why a model is out, as a sentence that names it.

    Examples
    --------
    >>> ruled_out("Random forest", "p99 31.2 ms, objective 20 ms")
    'Random forest: p99 31.2 ms, objective 20 ms.'
    """
    return f"{title}: {(reason or 'no cost is known').rstrip('.')}."


def only(best: Candidate, others: Sequence[Candidate], setting: Setting) -> str:
    """Say that one model alone meets the limits, and which of the others were not judged."""
    cost = f"{money(best.quality, setting.currency)} per 1,000"
    if not others:
        return f"{best.title} is the only model shown and meets the limits, at {cost}."
    head, unknown = (
        f"Recommended: {best.title}, at {cost}.",
        [one for one in others if not one.judged],
    )
    if not unknown:
        return f"{head} No other model meets the limits."
    names = listed([one.title for one in unknown])
    if len(unknown) == len(others):
        return f"{head} No other model could be judged: {names}."
    return f"{head} No other model that could be judged meets the limits. Not judged: {names}."


def simpler(
    kept: Candidate, least: Candidate, gap: PairedDifference | None, setting: Setting
) -> str:
    """Say that the simpler model is kept; `gap` is the cheapest minus it."""
    head = f"Keep {kept.title}: it is simpler, and "
    if gap is None or gap.interval is None:
        return f"{head}there is no paired interval that tells its cost from {_of(least)}."
    between = gap.turned if gap.value < 0 else gap
    size = money(abs(gap.value), setting.currency)
    interval = interval_of_difference_text(COST, between.interval, setting.currency)
    return (
        f"{head}its cost differs from {_of(least)} by {size} per 1,000 {interval}, "
        f"an interval that includes zero{_slower(kept, least)}."
    )


def among(usable: int, setting: Setting, *, cascade: bool) -> str:
    """Name those within the limits; `cascade` says that one of them is the cascade.

    Examples
    --------
    >>> among(3, Setting(cascade=True), cascade=True), among(2, Setting(), cascade=False)
    ('the 2 models and the cascade', 'both models')
    """
    if cascade and usable > 2:
        return f"the {usable - 1} models and the cascade"
    those = "candidates" if setting.cascade else "models"
    return f"both {those}" if usable == 2 else f"the {usable} {those}"


def cheapest(
    best: Candidate,
    second: Candidate,
    gap: PairedDifference | None,
    among: str,
    setting: Setting,
    *,
    alike: Sequence[str] = (),
) -> str:
    """Say that the cheapest model is taken; `gap` is it minus `second`, the next in cost.

    `among` names those within the limits, as the function of that name does; `alike` are the titles
    of those beyond `second` that it is not told apart from.
    """
    head = (
        f"Recommended: {best.title}, at {money(best.quality, setting.currency)} per 1,000 the "
        f"lowest cost of {among} within the limits."
    )
    rest = listed(alike, "or")
    if gap is None or gap.interval is None:
        text = head if best.simplicity > second.simplicity else f"{head} It is the simpler, too."
        return f"{text} It is not told apart from {rest}." if rest else text
    interval = interval_of_difference_text(COST, gap.turned.interval, setting.currency)
    size = money(abs(gap.value), setting.currency)
    side = "less" if gap.value <= 0 else "more"
    clause = f"It costs {size} {side} per 1,000 than {second.title}"
    if settles(gap.interval):
        text = f"{head} {clause} {interval}, an interval that leaves zero out."
        return f"{text} It is not told apart from {rest}, but it is the simpler." if rest else text
    text = (
        f"{head} {clause} {interval}: an interval that includes zero, but it is the simpler"
        f"{_slower(best, second)}."
    )
    return f"{text} Nor is it told apart from {rest}." if rest else text


def _slower(kept: Candidate, other: Candidate) -> str:
    """Say that the simpler model answers slower, where it does: being simple is no p99."""
    own, others = milliseconds(kept.p99_ms), milliseconds(other.p99_ms)
    if not kept.p99_ms > other.p99_ms or own == others:
        return ""
    return f"; {kept.title} answers slower, though (p99 {own} against {others})"


def nobody(near: Candidate | None, remedies: Sequence[str]) -> str:
    """Say that no model meets the limits, which is closest, and what would make it feasible."""
    if near is None:
        return "No model can be recommended yet: none has both scores and measured times."
    text = f"No model meets the limits. {near.title} is closest: {near.reason}."
    if not remedies:
        return text
    *others, last = remedies
    offered = f"{', '.join(others)}, or {last}" if others else last
    return f"{text} It would meet them with {offered}."


def no_answer_when_late(setting: Setting) -> str:
    """Say that no cost is known because what late answers fall back to decides nothing yet.

    Examples
    --------
    >>> no_answer_when_late(Setting(late="Linear SVM", late_scored=False)).partition(", so")[0]
    'No model can be recommended: late answers, which are those of Linear SVM, have no scores yet'
    """
    who = f", which are those of {setting.late}," if setting.late else ""
    lacks = "operating point under this rule" if setting.late_scored else "scores yet"
    return (
        f"No model can be recommended: late answers{who} have no {lacks}, "
        "so no cost at the objective is known."
    )


def binding(
    changes: Sequence[tuple[Limit, Candidate, Because]],
    now: Candidate | None,
    setting: Setting,
    out: Sequence[str],
) -> str:
    """Say which limit changes the recommendation when lifted; nothing when nothing is judged.

    Parameters
    ----------
    changes : sequence of (limit, the model then recommended as it then is, why it is)
    now : Candidate or None
        What is recommended under all limits.
    setting : Setting
    out : sequence of str
        Titles of the models that do not meet the limits.
    """
    if changes:
        return " ".join(_binding(*change, now, setting) for change in changes)
    if not out:
        return "" if now is None else "No limit rules out a model."
    names = listed(out)
    if now is None:
        return f"{names}: lifting one limit alone is not enough."
    rest = f"without them {now.title} would be recommended, too"
    return f"The limits rule out {names} but decide nothing: {rest}."


def _binding(
    limit: Limit, then: Candidate, because: Because, now: Candidate | None, setting: Setting
) -> str:
    price = money(then.quality, setting.currency)
    before = "" if now is None else money(now.quality, setting.currency)
    same = " as now" if before == price else ""
    if before and not same:
        price += f" instead of {before}"
    taken = "kept as the simpler" if because == "simpler" else "recommended"
    who = f"{then.title} would be {taken}, at {price} per 1,000{same}"
    if limit == "objective":
        p99 = milliseconds(then.p99_ms)
        return f"The p99 objective binds: without it {who}, with a p99 of {p99}."
    return (
        f"The fleet binds: with {then.servers_needed} servers instead of {setting.servers} {who}."
    )


def _of(model: Candidate) -> str:
    """Return the name in the genitive."""
    return f"{model.title}'" if model.title.endswith("s") else f"{model.title}'s"
