"""The live part of the Serving page: the browser component wired to the session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import streamlit as st

from pages.ui import cached, latency_figures, load_figures, pin_messages, state
from pages.ui.attempts import sentence
from pages.ui.serving import cascade_data, load_words, serving, stages
from pages.ui.serving.live_data import live_data
from simulator.serving import ALLOW

if TYPE_CHECKING:
    from pages.ui.session import Session
    from simulator.scenario import Scenario
    from simulator.scores import Scores

KEY = "serving"
_FOUND = "cascade found"


def draw(scores: Mapping[str, Scores]) -> None:
    """Draw load, response times and the cascade of the scenario's models."""
    current = state.session()
    if _answer_wish():
        state.hear()  # the address may be on its way: nobody went back
        st.rerun()  # what stands above this part was drawn without the band
    data = live_data(current, scores, _reason(current))
    data["search_heard"] = current.search_heard
    current.note_tables(data["rev"])
    serving(
        data,
        key=KEY,
        on_setting=_on_setting,
        on_pin=_on_pin,
        on_find=_on_find,
        on_cancel=_on_cancel,
        on_want=state.want_tables,
    )


def complete() -> None:
    """Compute what the page first answers without, and draw it again with that."""
    scenario = state.session().scenario
    focus, lacking = scenario.focus, cascade_data.seek_fleet(scenario, _scores(scenario))
    if not lacking and load_words.awaits_order(scenario):
        load_figures.in_order_of(scenario, focus, wait=True)
        lacking = True
    if (
        not lacking
        and load_words.limits(scenario) is not None
        and latency_figures.limits_of(scenario, focus, wait=False) is None
    ):
        latency_figures.limits_of(scenario, focus, wait=True)
        lacking = True
    if lacking:
        state.session().dropped = None  # the page that says so is drawn
        state.hear()  # the address may be on its way: nobody went back
        st.rerun()


def _on_setting() -> None:
    message = state.said(KEY, "setting")
    if isinstance(message, Mapping) and not state.drop_of_other_data(message):
        _add_stages(message)
        state.take_message(message)


def _on_pin() -> None:
    message = state.said(KEY, "pin")
    if isinstance(message, Mapping):
        pin_messages.ask_for_pins(message, before=_add_stages)


def _add_stages(message: Mapping[str, Any]) -> None:
    """Add each stage that was pressed for once, however often and in whichever message it comes.

    Two messages in a row may be heard as one, the last: each holds the presses that no answer has
    come for, numbered as messages are.
    """
    presses = message.get("added")
    for press in presses if isinstance(presses, list) else []:
        number = press.get("seq") if isinstance(press, Mapping) else None
        if isinstance(number, int) and state.session().press(number):
            stages.add_preset(str(press.get("name")))


def _on_find() -> None:
    """Note that the best band of two models is wanted; it is looked for when the page is drawn.

    A run may be broken off by the next message, and the search with it: the wish stays until it is
    answered.
    """
    message = state.said(KEY, "find")
    if not isinstance(message, Mapping):
        return
    newest = _hear_search(message.get("n"))
    if state.drop_of_other_data(message):
        return
    current = state.session()
    heard = current.echo
    _add_stages(message)
    state.take_if_new(message, heard=heard)
    pair = (str(message.get("first")), str(message.get("second")))
    if newest:
        current.wanted_band = (*pair, current.scenario)


def _on_cancel() -> None:
    """Forget the band that is looked for; one that was found by now stays."""
    if _hear_search(state.said(KEY, "cancel")):
        state.session().wanted_band = None


def _hear_search(number: object) -> bool:
    """Note a press for a search or its end; return whether none that was heard came after it.

    Both may come with one message of the browser, and either callback may be called first.
    """
    current = state.session()
    if isinstance(number, int):
        if number < current.search_heard:
            return False
        current.search_heard = number
    return True


def _answer_wish() -> bool:
    """Set the best band that was asked for, or say why there is none; return whether one was.

    Another band that was set since, or other data, is the newer wish.
    """
    current = state.session()
    if current.wanted_band is None:
        return False
    first, second, asked = current.wanted_band
    scenario = current.scenario
    if (scenario.needs_fit, scenario.serving.cascade) == (asked.needs_fit, asked.serving.cascade):
        try:
            choice = cascade_data.find(scenario, _scores(scenario), first, second)
        except ValueError as error:
            current.notes = (sentence(error),)
        except Exception:  # the page says so; the next run must not fail of it again
            current.wanted_band = None
            raise
        else:
            found = replace(scenario, serving=replace(scenario.serving, cascade=choice.cascade))
            current.searched = (_asked(found), choice.reason)
            _keep(found, choice.reason)
            notes = current.notes  # on a pin that was pressed meanwhile
            state.change_serving(cascade=choice.cascade)
            current.notes = notes or current.notes
    current.wanted_band = None
    return True


def _reason(current: Session) -> str:
    """Return what the last search said of the band that is set, or why this session found none.

    What a search found holds for whoever opens the same setting, as after a reload.
    """
    asked, searched = _asked(current.scenario), current.searched
    if searched is not None and searched[0] == asked:
        return searched[1]
    if current.scenario.serving.cascade is None:
        return ""  # nobody has looked here
    return cached.looked_up(_FOUND, asked, lambda: None) or ""


def _keep(found: Scenario, said: str) -> None:
    """Keep what a search said of the band that it found, for the next visit to the setting."""
    if found.serving.cascade is not None:
        cached.computed(_FOUND, _asked(found), lambda: said)


def _asked(scenario: Scenario) -> str:
    """Return all that a search rests on, with the band it found: it says nothing of another one."""
    serving = replace(scenario.serving, late=ALLOW, server_cost_per_month=0)
    band = serving.cascade
    models = scenario.models if band is None else (band.first, band.second)
    profiles = [cached.profile(scenario, model) for model in models]
    times = [of if isinstance(of, str) else of.id for of in profiles]
    worth = (scenario.costs, scenario.prevalence, scenario.rule)
    return repr((scenario.needs_fit, *worth, serving, models, times))


def _scores(scenario: Scenario) -> dict[str, Scores]:
    found = {model: cached.scores(scenario, model) for model in scenario.models}
    return {model: one for model, one in found.items() if one is not None}
