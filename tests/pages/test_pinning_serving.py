"""A message that asks to pin figures about serving becomes pins on the board, and sentences."""

from __future__ import annotations

import runpy
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from sqlalchemy.exc import OperationalError
from streamlit.testing.v1 import AppTest

from pages.ui import (
    asked_pins,
    cached,
    controls,
    latency_figures,
    pin_messages,
    scoring,
    state,
)
from pages.ui.models import cascade_row
from pages.ui.serving import cascade_exact, live, live_data, measured
from pages.ui.session import Session
from tests.support.made_profiles import nothing_measured, profile_of
from tests.support.pinned import scores_of
from tests.support.server import ROOT
from tests.unit.test_serving_pins import BAND, asked, served
from whiteboard.boards import BoardStore
from whiteboard.verification import verdict

SCENARIO = served(cascade=BAND)


def _page() -> None:
    from pages.ui import asked_pins

    asked_pins.take()


def _page_that_says() -> None:
    from pages.ui import asked_pins

    asked_pins.take(say=True)


class Panel:
    """The board of one visitor and what its page says after pins were asked for."""

    def __init__(self, folder: Path) -> None:
        self.store = BoardStore(folder / "boards.sqlite")
        self.session = Session(SCENARIO)
        self.session.board_id = self.store.create().id

    def ask(
        self, *metrics: str, source=profile_of, scenario=SCENARIO, page=_page
    ) -> tuple[str, ...]:
        """Ask for pins and return what is said; the pins are on the board afterwards."""
        self.session.asked_pins, self.session.notes = ((scenario, metrics),), ()
        app = AppTest.from_function(page, default_timeout=300)
        app.session_state["session"] = self.session
        with (
            patch.object(cached, "store", return_value=self.store),
            patch.object(cached, "scores", side_effect=scores_of),
            patch.object(cached, "profile", side_effect=source),
        ):
            app.run()
        assert not app.exception
        return (*self.session.notes, *self.told)

    @property
    def told(self) -> tuple[str, ...]:
        """What the page says was pinned from it."""
        return self.session.pin_memory.sentences(self.session.place)

    @property
    def pins(self):
        """The pins on the board."""
        return self.store.load(self.session.board_id).answer.evidence


@pytest.fixture
def panel(tmp_path: Path) -> Iterator[Panel]:
    made = Panel(tmp_path)
    yield made
    made.store.close()


def test_figures_about_serving_and_of_the_threshold_are_pinned_together(panel: Panel) -> None:
    assert panel.ask("p99_ms", "recall", "cascade_cost_per_1000", "fleet_needed") == ()
    assert [pin.metric for pin in panel.pins] == [
        "p99_ms",
        "recall",
        "cascade_cost_per_1000",
        "fleet_needed",
    ]
    assert panel.pins[0].value == asked("p99_ms", SCENARIO).value
    assert panel.pins[0].measured[0].machine == "2 cores of a made machine"


def test_without_measured_times_the_others_are_pinned_and_a_sentence_says_why(
    panel: Panel,
) -> None:
    notes = panel.ask("p99_ms", "recall", source=nothing_measured)
    assert [pin.metric for pin in panel.pins] == ["recall"]
    (note,) = notes
    assert note == (
        "Not everything was pinned. Left out: p99 response time. "
        "Hist_gradient_boosting has not been measured yet."
    )
    notes = panel.ask("p99_ms", source=nothing_measured)
    assert notes == ("Nothing was pinned: hist_gradient_boosting has not been measured yet.",)


def test_an_unstable_load_is_told_with_what_would_make_it_stable(panel: Panel) -> None:
    (note,) = panel.ask("p99_ms", scenario=served(arrival_rate_per_s=900.0))
    assert note.startswith("Nothing was pinned: 900 requests/s keep 2 servers ")
    assert "Stable below" in note
    assert panel.pins == ()


def test_the_same_figure_is_not_pinned_twice(panel: Panel) -> None:
    panel.ask("p99_ms")
    assert panel.ask("p99_ms") == ("Already pinned, and not pinned twice: E1.",)
    assert len(panel.pins) == 1


def test_a_page_without_the_list_of_pins_says_as_what_a_figure_was_pinned(panel: Panel) -> None:
    assert panel.ask("p99_ms", "recall", page=_page_that_says) == ("Pinned as E1, E2.",)
    again = "Already pinned, and not pinned twice: E1."
    assert panel.ask("p99_ms", page=_page_that_says) == ("Pinned as E1, E2.", again)
    assert panel.session.notes == ()  # nothing of it is a warning


def test_pins_made_one_after_another_are_all_named_until_the_setting_changes(panel: Panel) -> None:
    for metric in ("p99_ms", "recall", "cascade_sent", "fleet_needed"):
        panel.ask(metric, page=_page_that_says)
    assert panel.told == ("Pinned as E1 to E4.",)
    panel.session.commit(replace(SCENARIO, prevalence=0.3))
    assert panel.told == ()
    assert panel.ask("precision", page=_page_that_says) == ("Pinned as E5.",)


def test_a_band_found_meanwhile_leaves_what_was_pinned_said(panel: Panel) -> None:
    panel.ask("p99_ms", page=_page_that_says)
    found = replace(SCENARIO.serving, cascade=replace(BAND, low=0.1))
    panel.session.commit(replace(SCENARIO, serving=found))
    assert panel.told == ("Pinned as E1.",)


def test_what_was_pinned_from_one_page_is_not_said_on_another(panel: Panel) -> None:
    panel.session.page = "Serving"
    panel.ask("p99_ms", page=_page_that_says)
    assert panel.told == ("Pinned as E1.",)
    panel.session.page = "Board"
    assert panel.told == ()
    assert panel.ask("recall") == ()  # the list of pins shows it
    panel.session.page = "Serving"
    assert panel.told == ()


def _page_that_draws() -> None:
    from pages.ui import controls

    controls.notes()


def test_what_was_pinned_is_told_and_no_warning(panel: Panel) -> None:
    panel.ask("p99_ms", "recall", "cascade_sent", page=_page_that_says)
    app = AppTest.from_function(_page_that_draws, default_timeout=300)
    app.session_state["session"] = panel.session
    app.run()
    assert [one.value for one in app.info] == ["Pinned as E1 to E3."]
    assert not app.warning


def test_the_serving_page_says_what_was_pinned_before_it_draws_the_rest(panel: Panel) -> None:
    class RestError(Exception):
        pass

    panel.session.asked_pins, said = ((SCENARIO, ("p99_ms",)),), []
    page = str(ROOT / "pages" / "explore" / "serving.py")
    with (
        patch.object(cached, "store", return_value=panel.store),
        patch.object(cached, "scores", side_effect=scores_of),
        patch.object(cached, "profile", side_effect=profile_of),
        patch.object(state, "session", return_value=panel.session),
        patch.object(controls, "scenario_row"),
        patch.object(scoring, "ready", return_value={}),
        patch.object(live, "draw", side_effect=RestError),
        patch.object(controls.st, "info", side_effect=said.append),
        pytest.raises(RestError),
    ):
        runpy.run_path(page)
    assert said == ["Pinned as E1."]


def test_a_run_that_is_broken_off_leaves_its_pins_to_the_next_one(panel: Panel) -> None:
    class BrokenOffError(BaseException):
        pass

    def load(*_: object) -> None:
        raise BrokenOffError

    panel.session.asked_pins = ((SCENARIO, ("p99_ms",)), (SCENARIO, ("recall",)))
    with (
        patch.object(asked_pins.state, "session", return_value=panel.session),
        patch.object(cached, "store", return_value=panel.store),
        patch.object(cached, "scores", side_effect=scores_of),
        patch.object(cached, "profile", side_effect=profile_of),
    ):
        with patch.object(cached, "scores", side_effect=load), pytest.raises(BrokenOffError):
            asked_pins.take(say=True)
        assert panel.told == ("Pinned as E1.",)
        asked_pins.take(say=True)
    assert [pin.metric for pin in panel.pins] == ["p99_ms", "recall"]
    assert panel.told == ("Pinned as E1, E2.",)


def test_a_name_that_is_no_figure_is_told_and_keeps_no_other_from_being_pinned(
    panel: Panel,
) -> None:
    notes = panel.ask("luck", "recall")
    assert [pin.metric for pin in panel.pins] == ["recall"]
    assert notes == ("Not everything was pinned. No figure called “luck” can be pinned.",)


def test_what_is_pinned_together_is_one_step_of_the_board(panel: Panel) -> None:
    before = panel.store.load(panel.session.board_id).revision
    panel.ask("p99_ms", "recall", "cascade_sent")
    assert panel.store.load(panel.session.board_id).revision == before + 1


def test_a_store_that_does_not_answer_keeps_what_was_asked_for(panel: Panel) -> None:
    def broken(*_args: object) -> None:
        raise OperationalError("", {}, Exception("disk"))

    panel.session.asked_pins = ((SCENARIO, ("p99_ms",)),)
    with (
        patch.object(asked_pins.state, "session", return_value=panel.session),
        patch.object(cached, "store", return_value=panel.store),
        patch.object(cached, "scores", side_effect=scores_of),
        patch.object(cached, "profile", side_effect=profile_of),
    ):
        with (
            patch.object(asked_pins, "pin", side_effect=broken),
            pytest.raises(OperationalError),
        ):
            asked_pins.take()
        assert panel.pins == ()
        asked_pins.take()
    assert [pin.metric for pin in panel.pins] == ["p99_ms"]
    assert panel.session.asked_pins == ()


def test_a_setting_that_cannot_be_used_is_told_and_nothing_is_pinned(panel: Panel) -> None:
    asked = {"seq": 1, "n": 1, "metrics": ["p99_ms"], "serving": {"servers": 0}}
    good = {"seq": 2, "n": 2, "metrics": ["recall"], "serving": {"servers": 3}}
    with patch.object(state, "session", return_value=panel.session):
        pin_messages.ask_for_pins({"pins": [asked, good]})
    ((scenario, metrics),) = panel.session.asked_pins
    assert (scenario.serving.servers, metrics) == (3, ("recall",))
    assert panel.session.pinned == 2
    assert "servers: must be between 1 and 64, got 0" in panel.session.notes[0]
    assert panel.session.notes[1].startswith("Nothing was pinned: ")


def test_what_is_asked_before_the_board_is_known_waits_for_it(panel: Panel) -> None:
    board, panel.session.board_id = panel.session.board_id, None
    panel.ask("p99_ms")
    assert panel.session.asked_pins == ((SCENARIO, ("p99_ms",)),)
    panel.session.board_id = board
    assert panel.ask(*panel.session.asked_pins[0][1]) == ()
    assert [pin.metric for pin in panel.pins] == ["p99_ms"]


@pytest.mark.parametrize("dispatch", ["random", "shared"])
def test_what_the_serving_page_shows_is_what_is_pinned_to_the_last_digit(
    panel: Panel, dispatch: str
) -> None:
    scenario = served(cascade=BAND, dispatch=dispatch)
    scores = {model: scores_of(scenario, model) for model in scenario.models}
    with patch.object(cached, "profile", side_effect=profile_of):
        first = live_data.exact(scenario, scores)
        latency_figures.limits_of(scenario, scenario.focus, wait=True)  # the page's second answer
        assert cascade_exact.seek_fleet(scenario, scores)
        assert not cascade_exact.seek_fleet(scenario, scores), "it is looked for once"
        shown = live_data.exact(scenario, scores)
    later = {"cascade_largest_rate", *cascade_exact.NEEDED}
    assert later == shown.keys() - first.keys()
    assert "cascade_utilisation" in first
    assert {"p99_ms", "largest_rate", "cascade_sent", "cascade_p99_ms"} <= shown.keys()
    assert {"cascade_attainment", "cascade_effective_recall"} <= shown.keys()
    assert panel.ask(*shown, scenario=scenario) == ()
    pins = {pin.metric: (pin.value, pin.interval) for pin in panel.pins}
    assert pins == {metric: (value, interval) for metric, (value, interval, _) in shown.items()}


@pytest.mark.parametrize(
    "changes",
    [
        {"prevalence": 0.05},
        {"rule": "threshold", "threshold": 0.3},
        {"rule": "threshold", "threshold": 0.3, "focus": "random_forest"},
    ],
)
@pytest.mark.parametrize("late", ["block", "random_forest"])
def test_a_cascade_at_the_objective_is_pinned_as_both_pages_show_it(
    panel: Panel, late: str, changes: dict[str, Any]
) -> None:
    scenario = replace(served(cascade=BAND, late=late, objective_ms=10.0), **changes)
    scores = {model: scores_of(scenario, model) for model in scenario.models}
    with patch.object(cached, "profile", side_effect=profile_of):
        shown = cascade_exact.exact(scenario, scores)
        of = cascade_row.row(scenario, scores)
    wanted = [name for name in shown if name.startswith("cascade_effective_")]
    assert len(wanted) == 4
    assert 0.5 < shown["cascade_attainment"][0] < 0.99
    assert panel.ask(*wanted, "cascade_attainment", "cascade_p99_ms", scenario=scenario) == ()
    pins = {pin.metric: pin for pin in panel.pins}
    for metric, pin in pins.items():
        assert (pin.value, pin.interval) == shown[metric][:2], metric
    assert pins["cascade_effective_cost_per_1000"].value == of.candidate.quality
    assert pins["cascade_p99_ms"].interval == of.response.p99.interval
    assert pins["cascade_attainment"].value == of.response.attainment


def test_a_pin_of_a_cascade_at_the_objective_stays_when_the_setting_changes(panel: Panel) -> None:
    metric = "cascade_effective_cost_per_1000"
    panel.ask(metric, scenario=served(cascade=BAND, objective_ms=10.0))
    panel.ask(metric, scenario=served(cascade=BAND, objective_ms=10.0, late="block"))
    panel.ask(metric, scenario=served(cascade=BAND, objective_ms=12.0))
    moved = replace(BAND, low=0.1)
    panel.ask(metric, scenario=served(cascade=moved, objective_ms=10.0))
    assert len({pin.value for pin in panel.pins}) == 4
    assert [pin.scenario.serving.cascade for pin in panel.pins] == [BAND, BAND, BAND, moved]
    for pin in panel.pins:
        assert verdict(pin, scores_of, profile_of).kind == "same"


PINNED = {"seq": 5, "n": 1, "metrics": ["p99_ms"], "serving": {"arrival_rate_per_s": 30}}
MOVED = {"seq": 6, "serving": {"arrival_rate_per_s": 40}}
PRESS = [{"seq": 6, "name": "Network"}]


def _heard(session: Session, *heard: tuple[str, Mapping[str, Any]]) -> tuple[str, ...]:
    """Let the Serving page hear messages in this order; return the names of the stages then."""
    calls = {"setting": live._on_setting, "pin": live._on_pin, "find": live._on_find}
    with (
        patch.object(state, "session", return_value=session),
        patch.object(cached, "scores", side_effect=scores_of),
    ):
        for name, message in heard:
            with patch.object(state, "said", return_value=message):
                calls[name]()
    return tuple(stage.name for stage in session.scenario.serving.stages)


def test_a_pin_heard_after_a_newer_setting_leaves_that_setting(panel: Panel) -> None:
    _heard(panel.session, ("setting", MOVED), ("pin", {"pins": [PINNED]}))
    ((scenario, metrics),) = panel.session.asked_pins
    assert (scenario.serving.arrival_rate_per_s, metrics) == (30, ("p99_ms",))
    assert panel.session.scenario.serving.arrival_rate_per_s == 40
    assert panel.session.echo == 6


def test_an_older_setting_or_search_heard_after_a_pin_changes_no_part_of_it(panel: Panel) -> None:
    newer = {**PINNED, "seq": 7}
    older = MOVED | {"first": "logistic", "second": "logistic"}
    _heard(panel.session, ("pin", {"pins": [newer]}), ("setting", MOVED), ("find", older))
    assert panel.session.scenario.serving.arrival_rate_per_s == 30
    assert panel.session.echo == 7


def test_a_stage_pressed_once_is_added_once_though_an_older_pin_is_heard_between(
    panel: Panel,
) -> None:
    setting = {**MOVED, "added": PRESS}
    moved = {**MOVED, "seq": 7, "added": PRESS}
    names = _heard(
        panel.session, ("setting", setting), ("pin", {"pins": [PINNED]}), ("setting", moved)
    )
    assert names == ("lookup", "Network")


def test_a_pin_made_before_a_stage_was_added_is_stored_without_it(panel: Panel) -> None:
    later = {**PINNED, "seq": 6, "n": 2, "added": PRESS}
    in_turn = (("pin", {"pins": [PINNED, later]}),)
    after = (("setting", {**MOVED, "added": PRESS}), ("pin", {"pins": [PINNED, later]}))
    for heard in (in_turn, after):
        session = Session(SCENARIO)
        assert _heard(session, *heard) == ("lookup", "Network")
        stages = [scenario.serving.stages for scenario, _ in session.asked_pins]
        assert [len(of) for of in stages] == [1, 2], heard


SHOWN = {**PINNED, "n": 1, "tables": "", "serving": {"arrival_rate_per_s": 40}}


def test_a_pin_or_search_of_a_screen_that_has_not_heard_of_an_undo_leaves_it_undone() -> None:
    asked = SHOWN | {"seq": 6, "first": "logistic", "second": "logistic"}
    for name, message in (("pin", {"pins": [asked]}), ("find", asked)):
        session = Session(SCENARIO)
        _heard(session, ("setting", MOVED))
        session.undo()
        version = session.version
        _heard(session, (name, message))
        assert session.scenario == SCENARIO, name
        assert [one.serving.arrival_rate_per_s for one in session.future] == [40], name
        assert [one.serving.arrival_rate_per_s for one, _ in session.asked_pins] == [40] * (
            name == "pin"
        )
        assert session.version > version, "without an answer the page goes on waiting for one"


def _drawn(session: Session, source: Any = profile_of) -> str:
    """Let the Serving page draw this session; return the revision of the tables it shows."""
    with (
        patch.object(state, "session", return_value=session),
        patch.object(cached, "profile", side_effect=source),
        patch.object(live, "serving") as component,
    ):
        live.draw({})
    return component.call_args.args[0]["rev"]


@pytest.mark.parametrize("change", [{"balance": "smote"}, {"models": ("logistic",)}, "stages"])
def test_a_pin_on_a_screen_of_other_data_models_or_stages_makes_none(change: Any) -> None:
    start = replace(served(), models=("logistic", "random_forest"), focus="logistic")
    fields = {"serving": replace(start.serving, stages=())} if change == "stages" else change
    session = Session(start)
    before = _drawn(session)
    session.commit(replace(start, **fields))
    after = _drawn(session)
    _heard(session, ("pin", {"pins": [{**SHOWN, "tables": before}]}))
    assert (session.asked_pins, session.notes) == ((), (pin_messages.NOT_AS_SHOWN,))
    _heard(session, ("pin", {"pins": [{**SHOWN, "n": 2, "tables": after}]}))
    assert [metrics for _, metrics in session.asked_pins] == [("p99_ms",)]


def test_what_has_no_times_yet_is_told_apart_by_its_data() -> None:
    sessions = [Session(served()), Session(replace(served(), balance="smote"))]
    first, second = (_drawn(session, nothing_measured) for session in sessions)
    assert first != second


def test_a_stage_pressed_for_on_the_screen_is_pinned_before_and_after_it_is_answered() -> None:
    session = Session(served())
    before = _drawn(session)
    pressed = {**SHOWN, "seq": 6, "tables": before, "added": PRESS}
    _heard(session, ("setting", {**MOVED, "added": PRESS}), ("pin", {"pins": [pressed]}))
    answered = {**SHOWN, "seq": 6, "n": 2, "tables": _drawn(session), "added": []}
    names = _heard(session, ("pin", {"pins": [answered]}))
    assert names == ("lookup", "Network")
    assert [len(one.serving.stages) for one, _ in session.asked_pins] == [2, 2]


def test_the_p99_of_the_service_time_pinned_twice_says_the_second_time_only_what_is_new(
    panel: Panel,
) -> None:
    panel.ask("p99_ms", page=_page_that_says)
    with patch.object(state, "session", return_value=panel.session):
        measured._ask_for_pin(SCENARIO)
    assert panel.session.notes == ()
    assert panel.session.asked_pins == ((SCENARIO, (measured.SERVICE_P99,)),)
