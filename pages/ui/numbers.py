"""Turns a number typed into a Streamlit field into one that can be used, and says what is used.

Streamlit marks a number outside its limits red, says why to no eye, and keeps it from the script:
so fields have no limits there, and a number is judged here.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

import streamlit as st

from pages.ui import state
from pages.ui.wording import plain


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What a field takes.

    Parameters
    ----------
    least, most : both can be used.
    unit : what follows a number in a sentence, such as ``" ms"``, or the plural that is counted.
    whole : what is counted, in the plural, where a part of one is none; else empty.
    empty : whether an empty field is a value, too: none.
    name : what a sentence calls the field where its label says more.
    step : of the two buttons.
    always : whether the field is told its value in every run. One in a popover is drawn later than
        the run that told it first, and would open empty.
    """

    least: float
    most: float
    unit: str = ""
    whole: str = ""
    empty: bool = False
    name: str = ""
    step: float = 1.0
    always: bool = False


def judged(
    label: str, typed: float | None, kept: float | None, limits: Limits
) -> tuple[float | None, str]:
    """Return the number that is used for what was `typed`, and what is said where it is another.

    Examples
    --------
    >>> judged("Rate", -5.0, 20.0, Limits(least=1, most=1e6, unit="/s"))
    (1, 'Rate: -5/s is below the smallest value; 1/s is used.')
    >>> judged("Servers", 2.4, 3, Limits(least=1, most=64, whole="servers"))
    (2, 'Servers: 2.4 cannot be used, servers are whole; 2 is used.')
    >>> judged("Cases", 1, 50, Limits(least=10, most=90, unit=" cases", whole="cases"))
    (10, 'Cases: 1 case is below the smallest value; 10 cases are used.')
    >>> judged("Rate", None, 20.0, Limits(least=1, most=1e6, unit="/s"))
    (20.0, 'Nothing was typed: Rate stays at 20/s.')
    """
    if typed is None:
        if limits.empty:
            return None, ""
        return kept, f"Nothing was typed: {label} stays at {_text(kept, limits)}."
    inside = min(max(typed, limits.least), limits.most)
    used = math.floor(inside + 0.5) if limits.whole else inside
    if used == typed:
        return used, ""
    if inside == typed:
        reason = f"cannot be used, {limits.whole} are whole"
    else:
        side = "above the largest" if typed > inside else "below the smallest"
        reason = f"{_verb(typed, limits)} {side} value"
    taken = f"{_text(used, limits)} {_verb(used, limits)} used"
    return used, f"{label}: {_text(typed, limits)} {reason}; {taken}."


def field(
    label: str,
    key: str,
    value: float | None,
    limits: Limits,
    use: Callable[[float | None], None],
    *,
    placeholder: str | None = None,
    help_text: str | None = None,
    width: int | None = None,
) -> None:
    """Draw a field that shows `value`; a number that is typed goes to `use` as it can be used.

    Emptied, it shows `value` again, unless an empty field is one: nothing goes to `use`. What is
    said of a number stands until another value does: see `remarks`.
    """
    shown = None if value is None else float(value)
    state.set_widget(key, shown, always=limits.always)
    st.number_input(
        label,
        value=None,  # else an emptied field is set to a default of Streamlit's
        step=float(limits.step),
        format="%g",
        key=key,
        on_change=partial(_take, limits.name or label, key, shown, limits, use),
        placeholder=placeholder,
        help=help_text,
        width="stretch" if width is None else width,
    )


def held(
    label: str,
    key: str,
    value: float | None,
    limits: Limits,
    *,
    placeholder: str | None = None,
    width: int | None = None,
) -> tuple[float | None, str]:
    """Draw a field that nothing but itself remembers.

    Return the number that can be used for what stands in it, and what is to be said of it: see
    `judged`. It opens with `value`, which stays in use while it is empty.
    """
    given = st.number_input(
        label,
        value=None if value is None else float(value),
        step=float(limits.step),
        format="%g",
        key=key,
        placeholder=placeholder,
        persist_state="session",
        width="stretch" if width is None else width,
    )
    return judged(limits.name or label, given, value, limits)


def say(sentences: Iterable[str]) -> None:
    """Show what is said of numbers; nothing where nothing is."""
    said = [plain(sentence) for sentence in sentences if sentence]
    if said:
        st.warning("\n\n".join(said))


def remarks(*fields: tuple[str, float | None]) -> None:
    """Show what was said of numbers typed into these fields, by key, while their values stand.

    It is gone for good once another value is drawn, or another page: see `state.enter_page`.
    """
    said: list[str] = []
    for key, value in fields:
        known = state.session().remarks.get(key)
        if known is not None and known[1] == value:
            said.append(known[0])
        else:
            state.session().remarks.pop(key, None)
    say(said)


def _take(
    label: str,
    key: str,
    kept: float | None,
    limits: Limits,
    use: Callable[[float | None], None],
) -> None:
    typed = state.widget(key)
    used, sentence = judged(label, typed, kept, limits)
    if typed is not None or limits.empty:
        use(used)
    state.session().remarks.pop(key, None)
    if sentence:
        state.session().remarks[key] = (sentence, used)


def _text(value: float | None, limits: Limits) -> str:
    if value is None:
        return "none"
    one = value == 1 and _counted(limits)
    return f"{value:,.10g}{limits.unit.removesuffix('s') if one else limits.unit}"


def _verb(value: float, limits: Limits) -> str:
    return "are" if value != 1 and _counted(limits) else "is"


def _counted(limits: Limits) -> bool:
    """Return whether what follows a number is the plural of what is counted."""
    return bool(limits.whole) and limits.unit.strip() == limits.whole
