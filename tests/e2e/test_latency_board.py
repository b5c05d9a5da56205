"""Objective, load and servers rule models out, live, and Python says the same at rest."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from simulator.formatting import UNDEFINED
from simulator.scenario import Scenario, default_scenario
from simulator.serving import BLOCK
from tests.conftest import OpenPage
from tests.support.axe import violations
from tests.support.board_page import BoardPage
from tests.support.browser import Scheme
from tests.support.latency_reference import LatencyReference
from tests.support.server import Server

BEST, SIMPLE = "hist_gradient_boosting", "logistic"
MEANS_MS = {SIMPLE: 2.0, BEST: 20.0}
"""The better model is the slower one."""
IN_HAND, COMMITTED = 80, 12
SERVING = ("objective_ms", "arrival_rate_per_s", "servers")
FADED = "node => getComputedStyle(node).opacity"


def _scenario() -> Scenario:
    start = default_scenario()
    load = replace(start.serving, objective_ms=200.0, arrival_rate_per_s=40.0, servers=2)
    return replace(start, models=(SIMPLE, BEST), focus=BEST, rows=5_000, serving=load)


class LatencyBoard:
    """A board whose two models have made service times, and what Python says about it."""

    def __init__(self, board: BoardPage, latency: LatencyReference) -> None:
        self.board = board
        self.latency = latency

    def served(self, scenario: Scenario | None = None, **changes: Any) -> Scenario:
        """Return the scenario with parts of its serving replaced."""
        start = scenario or _scenario()
        return replace(start, serving=replace(start.serving, **changes))

    def agrees(self, scenario: Scenario) -> None:
        """Wait until the address is this scenario and every figure is Python's."""
        wanted = scenario.to_query()
        self.board.wait_for_address(lambda query: query == wanted)
        self.board.shows(self.latency.texts(scenario, self.board.reference))
        self.board.agrees()

    def advice(self) -> str:
        """Return the recommendation on the screen."""
        return self.board.text("recommendation")


@pytest.fixture
def made(server: Server, page: Any) -> LatencyBoard:
    return _opened(BoardPage(page, server), server.log.parent / "cache")


def _opened(board: BoardPage, cache: Path, scenario: Scenario | None = None) -> LatencyBoard:
    latency = LatencyReference(_scenario(), MEANS_MS)
    latency.leave(cache)
    board.reference.prepare(_scenario())
    return LatencyBoard(board.open((scenario or _scenario()).to_query()), latency)


def test_dragging_the_objective_rules_the_best_model_out_and_changes_the_recommendation(
    made: LatencyBoard,
) -> None:
    board = made.board
    p99 = made.latency.response(_scenario(), BEST).p99.value_ms
    assert made.advice().startswith("GB at $")
    address, seen = board.page.url, board.drag("objective_ms", 0.7, [0.65, 0.6, 0.5, 0.45, 0.4])
    advice = [texts["recommendation"] for texts in seen]
    objectives = [float(texts["field-objective_ms"]) for texts in seen]
    assert objectives == sorted(objectives, reverse=True)
    for text, objective, texts in zip(advice, objectives, seen, strict=True):
        assert text.startswith("GB at $" if objective >= p99 else "LR at $")
        assert texts["out--hist_gradient_boosting"] == ("" if objective >= p99 else texts["p99_ms"])
    assert {text[:2] for text in advice} == {"GB", "LR"}
    assert board.page.url == address
    chip = board.control(f"focus-{BEST}")
    name = chip.locator(".chip-name").evaluate("node => getComputedStyle(node).textDecorationLine")
    assert (name, chip.locator(".dash").evaluate(FADED)) == ("line-through", "0.35")
    curve = board.page.locator('[data-chart="roc"] path.curve.m1')
    assert curve.evaluate(FADED) == "0.35"
    board.page.mouse.up()
    query = board.wait_for_address(lambda query: "p99" in query and query["p99"] != "200")
    objective = float(query["p99"])
    assert objective == objectives[-1]
    made.agrees(made.served(objective_ms=objective))
    expect(chip).to_have_attribute(
        "aria-label", re.compile(r"ruled out: p99 [\d.]+ ms of [\d.]+ ms")
    )


def test_every_figure_in_the_hand_is_python_s_reading_of_the_table(made: LatencyBoard) -> None:
    chosen = random.Random("in hand")
    settings = [_setting(chosen) for _ in range(IN_HAND)]
    wrong: list[str] = []
    shown = made.board.walk([_sent(setting) for setting in settings])
    for setting, texts in zip(settings, shown, strict=True):
        expected = _near(made.latency.texts(setting, made.board.reference, in_hand=True))
        differ = made.board.differences(texts, expected)
        if differ:
            wrong.append(f"{setting.serving}: (shown, expected) {differ}")
    assert not wrong, "\n".join([f"{len(wrong)} of {len(settings)} settings differ:", *wrong[:5]])


def _near(texts: dict[str, str]) -> dict[str, str]:
    """Return the texts as a hand sees them: what is read from a table is marked."""
    read = {"p99_ms", "attainment"}
    marked = {name: f"≈{texts[name]}" for name in read & texts.keys() if texts[name] != UNDEFINED}
    return texts | marked


def test_once_the_hand_rests_every_figure_is_python_s_exact_answer(made: LatencyBoard) -> None:
    chosen = random.Random("committed")
    for setting in (_setting(chosen) for _ in range(COMMITTED)):
        made.board.walk([_sent(setting)])
        made.agrees(setting)


def _setting(chosen: random.Random) -> Scenario:
    """Return a setting of everything about serving that the explorer moves."""
    start = replace(_scenario(), focus=chosen.choice([SIMPLE, BEST]))
    servers = chosen.choice([1, 2])
    most = 1_000 * servers / MEANS_MS[start.focus]
    load = {
        "objective_ms": chosen.choice([None, *[round(10 ** chosen.uniform(0.2, 2.6), 3)] * 5]),
        "arrival_rate_per_s": round(most * chosen.uniform(0.001, 1.1), 3),
        "servers": servers,
        "late": chosen.choice(["allow", BLOCK, SIMPLE, BEST]),
    }
    return replace(start, serving=replace(start.serving, **load))


def _sent(setting: Scenario) -> dict[str, Any]:
    serving = setting.serving
    names = (*SERVING, "late")
    return {"focus": setting.focus, "serving": {name: getattr(serving, name) for name in names}}


def test_raising_the_load_until_it_is_unstable_says_what_would_hold_it(made: LatencyBoard) -> None:
    board = made.board
    board.drag("arrival_rate_per_s", 0.5, [0.52, 0.6, 0.7])
    board.page.mouse.up()
    expect(board.figure("p99_ms")).to_have_text("–")
    said = re.compile(
        r"^Unstable with 2 servers: [\d.]+ of capacity used;"
        r" (\d+) servers would keep up with the load\.$"
    )
    expect(board.figure("serving-trouble")).to_have_text(said)
    found = said.match(board.text("serving-trouble"))
    assert found is not None
    rate = float(board.wait_for_address(lambda query: query["rps"] != "40")["rps"])
    assert rate > 100
    assert int(found[1]) == int(rate * made.latency.profiles[BEST].mean_ms / 1_000) + 1
    assert board.text(f"out--{BEST}") == "unstable"
    board.type_into("servers", found[1])
    expect(board.figure("serving-trouble")).to_have_text("")
    made.agrees(made.served(arrival_rate_per_s=rate, servers=int(found[1])))


def test_servers_that_no_table_is_at_hand_for_are_near_at_once_and_exact_at_rest(
    made: LatencyBoard,
) -> None:
    (shown,) = made.board.walk([{"serving": {"servers": 5, "arrival_rate_per_s": 150}}])
    assert shown["p99_ms"].startswith("≈")
    exact = made.latency.response(
        made.served(servers=5, arrival_rate_per_s=150.0), BEST
    ).p99.value_ms
    assert float(shown["p99_ms"].removeprefix("≈").split()[0]) == pytest.approx(exact, rel=0.35)
    made.agrees(made.served(servers=5, arrival_rate_per_s=150.0))


def test_what_late_answers_become_is_chosen_and_moves_recall_at_the_objective(
    made: LatencyBoard,
) -> None:
    board = made.board
    board.type_into("objective_ms", "22")
    made.agrees(made.served(objective_ms=22.0))
    allowed = board.text("effective_recall")
    for late in (BLOCK, SIMPLE):
        board.control("late").select_option(late)
        made.agrees(made.served(objective_ms=22.0, late=late))
        assert board.text("effective_recall") != allowed


def test_the_objective_can_be_emptied_and_then_nothing_is_late(made: LatencyBoard) -> None:
    board = made.board
    board.type_into("objective_ms", "none")
    made.agrees(made.served(objective_ms=None))
    assert board.query()["p99"] == "none"
    expect(board.figure("p99_ms-note")).to_have_text("no objective")
    expect(board.figure("attainment")).to_be_hidden()
    expect(board.figure("effective_recall")).to_be_hidden()
    board.control("objective_ms").press("ArrowLeft")
    board.wait_for_address(lambda query: query.get("p99") not in ("none", None))


def test_a_link_brings_objective_load_and_servers_back_and_undo_takes_them_back(
    made: LatencyBoard, server: Server, open_page: OpenPage
) -> None:
    board = made.board
    before = board.figures()
    board.type_into("arrival_rate_per_s", "60")
    made.agrees(made.served(arrival_rate_per_s=60.0))
    board.type_into("objective_ms", "30")
    made.agrees(made.served(arrival_rate_per_s=60.0, objective_ms=30.0))
    after = board.figures()
    second = BoardPage(open_page(), server).open(board.query())
    second.shows(after)
    board.step("undo").click()
    made.agrees(made.served(arrival_rate_per_s=60.0))
    board.step("undo").click()
    made.agrees(_scenario())
    board.shows(before)
    board.step("redo").click()
    board.step("redo").click()
    board.shows(after)


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("servers", "0", "at least 1 server is needed; 1 is used"),
        ("servers", "2.4", "servers are whole; 2 is used"),
        ("servers", "900", "at most 64 can be set; 64 is used"),
        ("servers", "many", "“many” is not a number: Servers stays at 2 servers"),
        ("objective_ms", "-3", "is below the smallest value; 0.001 ms is used"),
        ("objective_ms", "<b>", "is not a number: p99 objective stays at 200 ms"),
        ("arrival_rate_per_s", "0", "is below the smallest value; 0.001 requests a second is used"),
    ],
)
def test_what_cannot_be_used_is_said_and_what_is_used_instead(
    made: LatencyBoard, name: str, typed: str, said: str
) -> None:
    made.board.type_into(name, typed)
    expect(made.board.figure("status")).to_contain_text(said)


def test_the_three_controls_are_moved_by_keyboard_and_spoken(made: LatencyBoard) -> None:
    board = made.board
    for name, key, spoken in (
        ("objective_ms", "ArrowLeft", r"^190 ms$"),
        ("arrival_rate_per_s", "ArrowRight", r"^42 requests a second$"),
        ("servers", "ArrowRight", r"^3 servers$"),
    ):
        board.control(name).press(key)
        expect(board.control(name)).to_have_attribute("aria-valuetext", re.compile(spoken))
    made.agrees(made.served(objective_ms=190.0, arrival_rate_per_s=42.0, servers=3))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_ruled_out_and_unstable_models_raise_no_grave_barrier(
    server: Server, open_page: OpenPage, scheme: Scheme
) -> None:
    board = BoardPage(open_page(scheme=scheme), server)
    cache = server.log.parent / "cache"
    made = _opened(board, cache)
    for load in ({"objective_ms": 10.0}, {"objective_ms": 10.0, "arrival_rate_per_s": 400.0}):
        made.board.open(made.served(None, **load).to_query())
        expect(board.control(f"focus-{BEST}")).to_have_attribute("data-out", "")
        assert [str(found) for found in violations(board.page)] == []


@pytest.mark.parametrize("present", ["0", "1"])
def test_objective_load_servers_and_p99_fit_the_shared_screen_whatever_is_ruled_out(
    server: Server, open_page: OpenPage, present: str
) -> None:
    board = BoardPage(open_page(), server)
    made = _opened(board, server.log.parent / "cache")
    for load in ({"servers": 2}, {"objective_ms": 10.0}, {"arrival_rate_per_s": 400.0}):
        board.open(
            made.served(None, **load).to_query() | ({"present": "1"} if present == "1" else {})
        )
        parts = [board.control(name) for name in SERVING]
        parts += [board.figure(name) for name in ("p99_ms", "recommendation", "measured-on")]
        parts += [board.page.locator(f'[data-chart="{name}"] svg.plot') for name in ("roc", "cost")]
        for part in parts:
            box = part.bounding_box()
            assert box is not None
            assert box["y"] >= 0
            assert box["y"] + box["height"] <= 721


def test_figures_of_serving_are_pinned_with_the_load_they_were_seen_under(
    made: LatencyBoard,
) -> None:
    board = made.board
    board.start_mine()
    board.type_into("objective_ms", "30")
    made.agrees(made.served(objective_ms=30.0))
    names = ("p99_ms", "attainment", "utilisation", "effective_recall", "effective_cost_per_1000")
    pins = board.page.get_by_role("list", name="In this section").get_by_role("listitem")
    for count, name in enumerate(names, start=1):
        value = board.text(name)
        board.control(f"pin-{name}").click()
        expect(pins).to_have_count(count)
        expect(pins.filter(has_text=value)).not_to_have_count(0)
    assert board.query()["p99"] == "30"
