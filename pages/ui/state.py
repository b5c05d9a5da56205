"""What one visitor's session remembers: the scenario with its history, the section, present mode.

The only module that touches ``st.session_state`` and ``st.query_params``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlencode, urlsplit, urlunsplit

import streamlit as st

from simulator.address import COST_KEYS
from simulator.costs import CostMatrix
from simulator.scenario import BY_HAND, Scenario, default_scenario
from whiteboard.boards import new_id
from whiteboard.drafts import Reply
from whiteboard.pinning import HEADLINE
from whiteboard.template import default_template

MAX_HISTORY = 200
PRESENT_KEY = "present"
_SLOT = "session"


@dataclass
class Session:
    """One visitor's working memory; lives as long as the browser tab's connection."""

    scenario: Scenario
    notes: tuple[str, ...] = ()
    version: int = 1
    echo: int = 0
    present: bool = False
    section: str = "metrics"
    board_id: str | None = None
    reply: Reply | None = None
    asked_pins: tuple[str, ...] = ()
    page: str = ""
    browser_tables: str = ""
    owner: str = field(default_factory=new_id)
    address: dict[str, str] = field(default_factory=dict[str, str])
    heard: bool = False
    past: list[Scenario] = field(default_factory=list[Scenario])
    future: list[Scenario] = field(default_factory=list[Scenario])
    parameters: dict[str, float] = field(default_factory=dict[str, float])

    def commit(self, scenario: Scenario, notes: tuple[str, ...] = ()) -> None:
        """Make `scenario` the current one; the one before can be undone to."""
        if scenario != self.scenario:
            self.past = [*self.past, self.scenario][-MAX_HISTORY:]
            self.future = []
            self.scenario = scenario
        if scenario.parameter is not None:
            self.parameters[scenario.rule] = scenario.parameter
        self.notes = notes
        self.version += 1

    def undo(self) -> None:
        """Go back one scenario, when there is one."""
        if self.past:
            self.future.append(self.scenario)
            self._show(self.past.pop())

    def redo(self) -> None:
        """Go forward again one scenario, when there is one."""
        if self.future:
            self.past.append(self.scenario)
            self._show(self.future.pop())

    def _show(self, scenario: Scenario) -> None:
        self.scenario, self.notes = scenario, ()
        self.version += 1


def session() -> Session:
    """Return this visitor's session, opened from the address bar on the first run."""
    if _SLOT not in st.session_state:
        address = _address()
        scenario, notes = Scenario.from_query(address)
        present = st.query_params.get(PRESENT_KEY) == "1"
        st.session_state[_SLOT] = Session(scenario, notes, address=address, present=present)
    current: Session = st.session_state[_SLOT]
    return current


def follow_address() -> None:
    """Adopt a scenario the visitor reached with back, forward or a pasted link.

    A message that left the browser before the last address arrived there carries the address of
    before: a run that a message caused is nobody's wish to go back.
    """
    current, address = session(), _address()
    if address and address != current.address and not current.heard:
        scenario, notes = Scenario.from_query(address)
        current.commit(scenario, notes)
    current.heard = False


def write_address() -> None:
    """Put the scenario into the address bar; the same scenario writes nothing."""
    current = session()
    wanted = current.scenario.to_query()
    present = {PRESENT_KEY: "1"} if current.present else {}
    if dict(st.query_params) != wanted | present:
        st.query_params.from_dict(wanted | present)
    current.address = wanted


def hear() -> None:
    """Note that a message of the browser caused this run; callbacks call it."""
    session().heard = True


def widget(key: str) -> Any:
    """Return what a message of the browser set the widget called `key` to; for callbacks."""
    hear()
    return st.session_state[key]


def set_widget(key: str, value: object, *, hidden: bool = False) -> None:
    """Show `value` in the widget called `key`; call it before the widget is drawn.

    A `hidden` widget may be opened long after a run, when the browser has forgotten what an earlier
    run said and would take, and later send, the widget's default: it is told in every run.
    """
    if hidden or key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value


def change(**fields: Any) -> None:
    """Commit the scenario with some fields replaced; a sentence is noted when they are refused."""
    current = session()
    try:
        current.commit(replace(current.scenario, **fields))
    except ValueError as error:
        current.notes = (f"{_sentence(error)} Nothing was changed.",)


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


def change_models(models: tuple[str, ...]) -> None:
    """Commit another choice of models; the focus stays when it is still among them."""
    current = session()
    focus = current.scenario.focus
    if models:
        change(models=models, focus=focus if focus in models else models[0])
    else:
        current.notes = ("One model at least is needed: the last choice of models stays.",)


def take_message(message: Mapping[str, Any]) -> None:
    """Commit what the explorer sent; a sentence is noted for each part that is not usable."""
    current = session()
    scenario, notes = read_message(current.scenario, message)
    seq = message.get("seq")
    current.echo = seq if isinstance(seq, int) else current.echo
    current.browser_tables = str(message.get("tables", ""))
    current.commit(scenario, notes)


def forget_tables() -> None:
    """Send the sweeps again: the browser no longer holds them."""
    session().browser_tables = ""


def enter_page(title: str) -> None:
    """Note which page is drawn; another page than before starts with a new explorer."""
    current = session()
    if current.page != title:
        current.page = title
        forget_tables()


def ask_for_pins(message: Mapping[str, Any]) -> None:
    """Remember which figures to pin once the scores are at hand; the headline ones by default."""
    metrics = message.get("metrics")
    named = metrics if isinstance(metrics, list) else []
    chosen = tuple(metric for metric in named if isinstance(metric, str))
    session().asked_pins = chosen or HEADLINE


def show_section(section: object) -> None:
    """Make `section` the one that pins go into, when there is one of that name."""
    if section in default_template().ids:
        session().section = str(section)


def undo() -> None:
    """Go back one scenario, when there is one."""
    hear()
    session().undo()


def redo() -> None:
    """Go forward again one scenario, when there is one."""
    hear()
    session().redo()


def want_tables() -> None:
    """Send the sweeps again, as the browser asks."""
    hear()
    forget_tables()


def toggle_present() -> None:
    """Enter or leave present mode."""
    hear()
    session().present = not session().present


def read_message(
    scenario: Scenario, message: Mapping[str, Any]
) -> tuple[Scenario, tuple[str, ...]]:
    """Return `scenario` changed as a browser's message says, and notes on what was not usable."""
    query = scenario.to_query()
    costs = message.get("costs")
    values: dict[str, Any] = {
        "focus": message.get("focus", scenario.focus),
        "rule": message.get("rule", scenario.rule),
        "prevalence": message.get("prevalence", scenario.prevalence),
        "at": message.get("threshold", scenario.threshold),
        "target": message.get("parameter", scenario.parameter),
        "capacity": message.get("capacity_per_day", scenario.capacity_per_day),
        "cases": message.get("cases_per_day", scenario.cases_per_day),
    }
    if isinstance(costs, Mapping):
        values |= {key: costs.get(name) for key, name in COST_KEYS.items() if name in costs}
    for key, value in values.items():
        query.pop(key, None)
        if value is not None:
            query[key] = str(value)
    if query.get("rule") != BY_HAND:
        query.pop("at", None)
    return Scenario.from_query(query, source="the explorer's message")


def default_costs() -> CostMatrix:
    """Return the cost matrix the current data set opens with."""
    return default_scenario(session().scenario.dataset).costs


def _address() -> dict[str, str]:
    known = default_scenario().to_query().keys() | {"prevalence", "at", "target"}
    return {key: value for key, value in st.query_params.items() if key in known}


def _sentence(error: ValueError) -> str:
    text = str(error)
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def link() -> str:
    """Return the address that opens the current scenario."""
    url = urlsplit(st.context.url or "")
    return urlunsplit((url.scheme, url.netloc, "/", urlencode(session().scenario.to_query()), ""))
