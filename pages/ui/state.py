"""What one visitor's session remembers: the scenario with its history, the section, present mode.

The only module that touches ``st.session_state`` and ``st.query_params``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from pages.ui.explorer_message import read_message
from pages.ui.presses import Presses
from pages.ui.session import Session
from simulator.address import OPTIONAL_KEYS
from simulator.scenario import Scenario, default_scenario
from simulator.serving import in_words, without_models_outside

BOARD_KEY = "board"
VIEW_KEY = "view"
PRESENT_KEY = "present"
STEPS_KEY = "steps"
_SLOT = "session"


def session() -> Session:
    """Return this visitor's session, opened from the address bar on the first run."""
    if _SLOT not in st.session_state:
        address = _address()
        scenario, notes = Scenario.from_query(address)
        opened = Session(scenario, notes, address=address, fresh=not address)
        opened.present = st.query_params.get(PRESENT_KEY) == "1"
        opened.asked_board = st.query_params.get(BOARD_KEY, "")
        opened.view_id = st.query_params.get(VIEW_KEY, "")
        st.session_state[_SLOT] = opened
    current: Session = st.session_state[_SLOT]
    return current


def follow_address() -> None:
    """Adopt a scenario the visitor reached with back, forward or a pasted link.

    A message that left the browser before the last address arrived there carries the address of
    before: a run that a message caused is nobody's wish to go back. What messages left to be done
    is done first.
    """
    take_steps(_pressed())
    current, address = session(), _address()
    if address and address != current.address and not current.heard:
        scenario, notes = Scenario.from_query(address)
        current.commit(scenario, notes)
        current.address = address  # this run may be broken off before it writes its own
    current.heard, current.field_of, current.set_of = False, "", ""
    if not address and current.drawn_page:  # a link to another page names no scenario
        write_address()  # before Streamlit writes the page's name: the two are one step of history


def write_address() -> None:
    """Put the scenario into the address bar; the same scenario writes nothing."""
    current, wanted = session(), address_to_write()
    address = current.scenario.to_query()
    if dict(st.query_params) != wanted or current.address != address:  # another is on its way
        st.query_params.from_dict(wanted)
    current.address = address


def address_to_write() -> dict[str, str]:
    """Return what the address bar is to say.

    The id of a board that is edited never stands there: whoever sees a shared screen could edit.
    """
    current = session()
    more = {PRESENT_KEY: "1"} if current.present else {}
    if current.view_id:
        more[VIEW_KEY] = current.view_id
    if current.asked_board:  # the store did not answer: a reload must find the link again
        more[BOARD_KEY] = current.asked_board
    return current.scenario.to_query() | more


def hear() -> None:
    """Note that a message of the browser caused this run; callbacks call it."""
    session().heard, session().field_of = True, ""


def widget(key: str) -> Any:
    """Return what a message of the browser set the widget called `key` to; for callbacks."""
    hear()
    session().field_of = session().told_under.get(key, "")
    return st.session_state[key]


def said(key: str, name: str) -> Any:
    """Return one state of the component called `key`; None when a new session lacks it yet."""
    hear()
    return st.session_state[key].get(name)


def set_widget(key: str, value: object, *, always: bool = True) -> None:
    """Show `value` in the widget called `key`; call it before the widget is drawn.

    It is told in every run: a widget on a page that was just opened, or one in a popover, may come
    to be drawn after a run that did not tell it, and would then show, and later send, its default.
    A field that is typed into must not be told what it was while somebody is typing: without
    `always` it is told while its page is drawn for the first time, and when the value is another.
    """
    current = session()
    current.told_under[key] = current.scenario.dataset
    opening = current.page != current.drawn_page
    if always or opening or key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value


def change(**fields: Any) -> None:
    """Commit the scenario with some fields replaced; a sentence is noted when they are refused."""
    current = session()
    if current.takes(fields):
        _commit(lambda: replace(current.scenario, **fields), str)


def change_serving(**fields: Any) -> None:
    """Commit the serving part with some fields replaced; a sentence is noted when refused."""
    current, now = session(), session().scenario
    if current.takes(fields):
        _commit(lambda: replace(now, serving=replace(now.serving, **fields)), in_words)


def _commit(changed: Callable[[], Scenario], words: Callable[[ValueError], str]) -> None:
    try:
        session().commit(changed())
    except ValueError as error:
        session().notes = (f"{_sentence(words(error))} Nothing was changed.",)


def change_dataset(name: str) -> None:
    """Commit the data set's own defaults, keeping the models, the balance and the seed."""
    current = session()
    old = current.scenario
    current.commit(
        replace(
            default_scenario(name),
            models=old.models,
            focus=old.focus,
            balance=old.balance,
            seed=old.seed,
        )
    )
    if current.set_of not in ("", name):  # whether it was set before the choice or after it
        current.say_of_other_data(current.set_of)


def change_models(models: tuple[str, ...]) -> None:
    """Commit another choice of models; the focus stays when it is still among them."""
    current = session()
    focus = current.scenario.focus
    if models:
        serving = without_models_outside(current.scenario.serving, models)
        focus = focus if focus in models else models[0]
        hear()  # a choice of models is one of any data
        change(models=models, focus=focus, serving=serving)
    else:
        current.notes = ("One model at least is needed: the last choice of models stays.",)


def take_message(message: Mapping[str, Any]) -> None:
    """Commit what the explorer sent; a sentence is noted for each part that is not usable.

    Of two messages in a row the older one may be heard last, when it is of another kind: what it
    says has been replaced already. Presses of undo and redo that came before it are made before.
    """
    current, seq = session(), message.get("seq")
    if isinstance(seq, int):
        if seq < current.echo:
            return
        take_steps(_pressed(), before=seq)
    if drop_of_other_data(message):
        return
    scenario, notes = read_message(current.scenario, message)
    current.echo = seq if isinstance(seq, int) else current.echo
    current.browser_tables = str(message.get("tables", ""))
    current.commit(scenario, notes)


def drop_of_other_data(message: Mapping[str, Any]) -> bool:
    """Drop a message that was made on the screen of another data set; return whether it was.

    Its costs, prevalence and load say nothing of another one. A sentence is noted. Presses of undo
    and redo that came before the message are made before.
    """
    current, seq = session(), message.get("seq")
    number = seq if isinstance(seq, int) else current.echo
    if number >= current.echo:
        take_steps(_pressed(), before=number)
    held = str(message.get("tables", ""))
    drawn = current.tables_under.get(held)
    if drawn is None or drawn.dataset == current.scenario.dataset:
        return False
    if number >= current.echo:  # else it has been replaced already
        current.browser_tables = held
        current.drop(number)
        current.say_of_other_data(drawn.dataset)
    return True


def take_if_new(message: Mapping[str, Any], *, heard: int) -> bool:
    """Commit what a message sets unless one of its number or a newer one was; return whether.

    `heard` is the number of the newest message heard before the presses that came with this one. A
    message without moves has the number of the last that had some, and says what was set then: it
    takes back nothing that was set or undone since, and is answered all the same.
    """
    current, seq = session(), message.get("seq")
    if not isinstance(seq, int) or seq > heard:
        take_message(message)
        return True
    if seq == heard:
        current.browser_tables = str(message.get("tables", ""))
        current.commit(current.scenario)
    return False


def forget_tables() -> None:
    """Send the sweeps again: the browser no longer holds them."""
    session().browser_tables = ""


def enter_page(title: str) -> None:
    """Note which page is drawn; another starts with a new explorer, and with nothing said."""
    current = session()
    current.go_to = ""  # a run that was broken off before this has entered no page
    if current.page != title:
        current.page, current.remarks = title, {}
        forget_tables()


def show_section(section: object) -> None:
    """Make `section` the one that pins go into, when there is one of that name."""
    if section in session().template.ids:
        session().section = str(section)


def take_steps(message: object, *, before: int | None = None) -> bool:
    """Undo and redo as the browser's log of presses says; return whether any was still to be made.

    A press is counted once, in whichever message it comes and however often. A message that is no
    such log does nothing. With `before`, only what was pressed before the explorer's message of
    that number is done.
    """
    presses = Presses.read(message)
    if presses is None or not session().step(presses, before=before):
        return False
    hear()
    return True


def hear_steps() -> None:
    """Undo and redo what was pressed; for the callback of the buttons.

    A change may be told together with a press, and either callback may come first. What was pressed
    after a change that is not heard yet waits until it is, or until the page is drawn.
    """
    hear()
    take_steps(_pressed(), before=session().echo + 1)


def _pressed() -> object:
    """Return what the buttons of undo and redo said last; None where they are not on the page."""
    known = STEPS_KEY in st.session_state
    return st.session_state[STEPS_KEY].get("moves") if known else None


def want_tables() -> None:
    """Send the sweeps again, as the browser asks."""
    hear()
    forget_tables()


def toggle_present() -> None:
    """Enter or leave present mode."""
    hear()
    session().present = not session().present


def _address() -> dict[str, str]:
    known = default_scenario().to_query().keys() | OPTIONAL_KEYS
    return {key: value for key, value in st.query_params.items() if key in known}


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def go_to(page: str) -> None:
    """Show another page, as soon as a run gets to entering it; for callbacks."""
    hear()
    session().go_to = page
