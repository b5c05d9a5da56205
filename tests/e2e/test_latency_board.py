"""Objective, load and servers rule models out, live, and Python says the same at rest."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from simulator.formatting import UNDEFINED
from simulator.latency_cache import store_profile
from simulator.latency_key import latency_key
from simulator.scenario import Scenario, default_scenario
from simulator.serving import BLOCK
from tests.conftest import OpenPage
from tests.e2e.conftest import Kept
from tests.support.axe import violations
from tests.support.board_page import BoardPage
from tests.support.browser import Scheme
from tests.support.latency_reference import EFFECTIVE, LatencyReference
from tests.support.reference import METRICS, reference_of
from tests.support.server import Server

BEST, SIMPLE = "hist_gradient_boosting", "logistic"
MEANS_MS = {SIMPLE: 2.0, BEST: 20.0}
"""The better model is the slower one."""
FOUR_MS = {"one_rule": 1.0, SIMPLE: 2.0, "naive_bayes": 4.0, BEST: 20.0}
IN_HAND, COMMITTED = 80, 12
OF_LOAD = ("attainment", "utilisation")
SERVING = ("objective_ms", "arrival_rate_per_s", "servers")
FADED = "node => getComputedStyle(node).opacity"
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
CONTRAST = """node => {
  const probe = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const light = color => {
    probe.clearRect(0, 0, 1, 1);
    probe.fillStyle = color;
    probe.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...probe.getImageData(0, 0, 1, 1).data].map(channel => {
      const x = channel / 255;
      return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (let at = node; at instanceof Element; at = at.parentElement) {
    if (getComputedStyle(at).opacity !== "1") return 0;
  }
  const ink = getComputedStyle(node)[node instanceof SVGElement ? "fill" : "color"];
  const app = document.querySelector('[data-testid="stApp"]');
  const [a, b] = [light(ink), light(getComputedStyle(app).backgroundColor)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}"""
TOUCHING = """root => [...root.querySelectorAll("svg.plot")].flatMap(plot => {
  const frame = plot.getBoundingClientRect();
  const texts = [...plot.querySelectorAll("text")]
    .filter(text => text.textContent && getComputedStyle(text).visibility === "visible")
    .map(text => [text.textContent, text.getBoundingClientRect()]);
  const apart = (p, q) => p.right < q.left || q.right < p.left
    || p.bottom - 0.2 * p.height < q.top + 0.2 * q.height
    || q.bottom - 0.2 * q.height < p.top + 0.2 * p.height;
  const outside = texts.filter(
    ([, box]) => box.left < frame.left - 1 || box.right > frame.right + 8);
  const met = texts.flatMap(([a, p], i) => texts.slice(i + 1).filter(([, q]) => !apart(p, q))
    .map(([b]) => `${a} on ${b}`));
  return [...outside.map(([a]) => `${a} outside`), ...met];
})"""
"""Labels of a chart that touch each other or leave it; a label's box is taller than its letters."""
QUICKLY = """(root, presses) => {
  for (const [control, key] of presses) {
    const slider = root.querySelector(`[data-control="${control}"]`);
    slider.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
  }
}"""
"""Presses keys on sliders so quickly that nothing is sent between them."""


def _scenario() -> Scenario:
    start = default_scenario()
    load = replace(start.serving, objective_ms=200.0, arrival_rate_per_s=40.0, servers=2)
    return replace(start, models=(SIMPLE, BEST), focus=BEST, rows=5_000, serving=load)


def _four() -> Scenario:
    return replace(_scenario(), models=tuple(FOUR_MS))


def _leave_four(cache: Path) -> None:
    """Store service times of four models where a server with this cache looks for them."""
    scenario = _four()
    made = LatencyReference(scenario, {SIMPLE: 1.0}).profiles[SIMPLE]
    for model, mean_ms in FOUR_MS.items():
        times = (made.service_ms * mean_ms * 1e6).round() / 1e6
        key = latency_key(scenario.dataset, scenario.rows, model, scenario.serving.path)
        store_profile(key, replace(made, model=model, service_ms=times), folder=cache)


def _at(**changes: Any) -> Scenario:
    start = _scenario()
    return replace(start, serving=replace(start.serving, **changes))


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

    def set(self, scenario: Scenario) -> None:
        """Bring the board to this scenario by its scripting hook, and wait until it rests."""
        self.board.walk([_sent(scenario)])
        wanted = scenario.to_query().items()
        self.board.wait_for_address(lambda query: wanted <= query.items())
        self.board.shows(self.latency.texts(scenario, self.board.reference))

    def advice(self) -> str:
        """Return the recommendation on the screen."""
        return self.board.text("recommendation")


@pytest.fixture(scope="module")
def latency(server: Server) -> LatencyReference:
    """What Python says about two models, whose service times and scores the server finds."""
    return _left(server)


@pytest.fixture
def made(
    kept: Kept, latency: LatencyReference, request: pytest.FixtureRequest
) -> Iterator[LatencyBoard]:
    """The board for tests that change nothing but the scenario, at the scenario of this file."""
    with kept.at(_scenario(), request.node) as board:
        yield _at_rest(LatencyBoard(board, latency), _scenario())


@pytest.fixture
def fresh(server: Server, page: Page) -> LatencyBoard:
    """A board of its own, for tests of what is pinned, said or at hand since it was opened."""
    return _opened(page, server)


def _left(server: Server) -> LatencyReference:
    """Leave service times and scores of both models where the server looks for them."""
    cache = server.log.parent / "cache"
    latency = LatencyReference(_scenario(), MEANS_MS)
    latency.leave(cache)
    reference_of(cache).prepare(_scenario())
    return latency


def _opened(
    page: Page, server: Server, scenario: Scenario | None = None, *, present: bool = False
) -> LatencyBoard:
    """Open the board at a scenario, presented or not."""
    latency, at = _left(server), scenario or _scenario()
    query = at.to_query() | ({"present": "1"} if present else {})
    return _at_rest(LatencyBoard(BoardPage(page, server).open(query), latency), at)


def _at_rest(made: LatencyBoard, scenario: Scenario) -> LatencyBoard:
    """Return the board once Python's figures of serving are there, and its tables with them."""
    made.board.shows(made.latency.texts(scenario, made.board.reference))
    made.board.settled_figures()
    return made


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
    assert curve.evaluate(FADED) == "0.6"
    board.page.mouse.up()
    query = board.wait_for_address(lambda query: "p99" in query and query["p99"] != "200")
    objective = float(query["p99"])
    assert objective == objectives[-1]
    made.agrees(made.served(objective_ms=objective))
    expect(chip).to_have_attribute(
        "aria-label", re.compile(r"ruled out: p99 [\d.]+ ms of [\d.]+ ms")
    )
    expect(board.figure(f"out--{BEST}")).to_have_text(board.text("p99_ms"))


def test_why_a_model_is_ruled_out_can_be_read_pointed_at_and_heard(
    server: Server, open_page: OpenPage
) -> None:
    for scheme in SCHEMES:
        made = _opened(open_page(scheme=scheme), server, _at(objective_ms=10.0))
        board = made.board
        reason = f"p99 {board.text('p99_ms')} of 10 ms"
        for place in (
            f".chip[data-model={BEST}] .chip-name",
            f".comparison tr[data-model={BEST}] .model-name",
            '[data-chart="roc"] svg .struck',
            '[data-chart="cost"] svg .struck',
        ):
            label = board.explorer.locator(place).first
            assert label.evaluate(CONTRAST) >= 4.5, f"{place}, {scheme}"
        chip, tip = board.control(f"focus-{BEST}"), board.page.get_by_role("tooltip")
        chip.hover()
        expect(tip).to_contain_text(f"Ruled out: {reason}")
        board.page.mouse.move(0, 0)
        expect(tip).to_be_hidden()
        board.field("threshold").focus()
        board.page.keyboard.press("Shift+Tab")
        board.page.keyboard.press("Shift+Tab")
        expect(tip).to_contain_text(f"Ruled out: {reason}")
        expect(chip).to_have_attribute("aria-label", re.compile(f"ruled out: {re.escape(reason)}"))
        names = board.page.locator('[data-chart="cost"] svg .label title')
        expect(names.filter(has_text=reason)).to_have_count(1)
        assert made.advice().startswith("LR at $")


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
    """Return the texts as a hand sees them: what rests on a table is marked."""
    read = {"p99_ms", "attainment", *EFFECTIVE}
    no_mark = (UNDEFINED, "<", ">")  # a limit such as ">99.9%" needs none
    marked = {
        name: f"≈{texts[name]}"
        for name in read & texts.keys()
        if not texts[name].startswith(no_mark)
    }
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
        r"^Unstable with 2 servers: utilisation [\d.]+%;"
        r" (\d+) servers would keep up with the load\.$"
    )
    expect(board.figure("serving-trouble")).to_have_text(said)
    found = said.match(board.text("serving-trouble"))
    assert found is not None
    rate = float(board.wait_for_address(lambda query: query["rps"] != "40")["rps"])
    assert rate > 100
    assert int(found[1]) == int(rate * made.latency.profiles[BEST].mean_ms / 1_000) + 1
    expect(board.figure(f"out--{BEST}")).to_have_text("unstable")
    # Where the thumb landed they may be all but full, which has no p99 either: one more has.
    servers = int(found[1]) + 1
    board.type_into("servers", str(servers))
    expect(board.figure("serving-trouble")).to_have_text("")
    made.agrees(made.served(arrival_rate_per_s=rate, servers=servers))


def test_servers_that_no_table_is_at_hand_for_are_near_at_once_and_exact_at_rest(
    fresh: LatencyBoard,
) -> None:
    (shown,) = fresh.board.walk([{"serving": {"servers": 5, "arrival_rate_per_s": 150}}])
    assert shown["p99_ms"].startswith("≈")
    exact = fresh.latency.response(
        fresh.served(servers=5, arrival_rate_per_s=150.0), BEST
    ).p99.value_ms
    assert float(shown["p99_ms"].removeprefix("≈").split()[0]) == pytest.approx(exact, rel=0.35)
    fresh.agrees(fresh.served(servers=5, arrival_rate_per_s=150.0))


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
    board.agrees()


def test_a_link_brings_objective_load_and_servers_back_and_undo_takes_them_back(
    made: LatencyBoard, server: Server, open_page: OpenPage
) -> None:
    board = made.board
    before = board.figures()
    board.type_into("arrival_rate_per_s", "60")
    made.agrees(made.served(arrival_rate_per_s=60.0))
    board.type_into("objective_ms", "30")
    made.agrees(made.served(arrival_rate_per_s=60.0, objective_ms=30.0))
    after = board.settled_figures()
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
    ("name", "typed", "used", "said"),
    [
        ("servers", "0", 1, "at least 1 server is needed; 1 is used"),
        ("servers", "2.4", 2, "servers are whole; 2 is used"),
        ("servers", "900", 64, "at most 64 can be set; 64 is used"),
        ("servers", "many", 2, "“many” is not a number: Servers stays at 2 servers"),
        ("objective_ms", "-3", 0.001, "is below the smallest value; 0.001 ms is used"),
        ("objective_ms", "<b>", 200.0, "is not a number: p99 objective stays at 200 ms"),
        (
            "arrival_rate_per_s",
            "0",
            0.001,
            "is below the smallest value; 0.001 requests a second is used",
        ),
    ],
)
def test_what_cannot_be_used_is_said_and_what_is_used_instead(
    made: LatencyBoard, name: str, typed: str, used: float, said: str
) -> None:
    made.board.type_into(name, typed)
    expect(made.board.figure("status")).to_contain_text(said)
    changes: dict[str, Any] = {name: used}
    made.agrees(made.served(**changes))


def test_a_sentence_about_a_typed_number_is_told_again_until_that_control_changes(
    fresh: LatencyBoard,
) -> None:
    board, said = fresh.board, "Servers: 2.4 cannot be used, servers are whole; 2 is used."
    status, field = board.figure("status"), board.field("servers")
    board.type_into("servers", "2.4")
    fresh.agrees(_scenario())
    expect(status).to_have_text(said)
    board.control("objective_ms").press("ArrowLeft")
    expect(status).not_to_contain_text(said)
    expect(field).to_have_attribute("title", said)
    expect(field).to_have_accessible_description(said)
    field.focus()
    expect(status).to_have_text(said)
    fresh.agrees(fresh.served(objective_ms=190.0))
    board.control("servers").press("ArrowRight")
    expect(field).to_have_attribute("title", "3 servers")
    field.blur()
    field.focus()
    board.drawn()
    expect(status).not_to_contain_text(said)


def test_other_arrivals_show_no_figure_until_their_own_are_there(fresh: LatencyBoard) -> None:
    (shown,) = fresh.board.walk([{"serving": {"burstiness": 4}}])
    pending = ("p99_ms", "attainment", "utilisation", "effective_recall", "p99--logistic")
    assert {shown[name] for name in pending} == {"…"}
    assert shown["recommendation"].startswith("computing")
    fresh.agrees(fresh.served(burstiness=4.0))
    expect(fresh.board.explorer.locator("label", has_text="Bursty arrivals")).to_be_visible()


def test_quick_changes_of_all_three_are_undone_and_redone_together(made: LatencyBoard) -> None:
    board, after = made.board, made.served(objective_ms=190.0)
    board.control("objective_ms").press("ArrowLeft")
    made.agrees(after)
    presses = [["arrival_rate_per_s", "ArrowRight"], ["servers", "ArrowRight"]] * 2
    board.explorer.evaluate(QUICKLY, [*presses, ["objective_ms", "PageDown"]])
    board.drawn()
    changed = {
        name: float(board.field(name).input_value()) for name in ("objective_ms", *SERVING[1:])
    }
    board.step("undo").click()
    made.agrees(after)
    board.step("redo").click()
    made.agrees(made.served(**(changed | {"servers": int(changed["servers"])})))
    assert changed["servers"] == 4
    board.step("undo").click()
    board.step("undo").click()
    made.agrees(_scenario())


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
    made = _opened(open_page(scheme=scheme), server, _at(objective_ms=10.0))
    board = made.board
    for load in ({"objective_ms": 10.0}, {"objective_ms": 10.0, "arrival_rate_per_s": 400.0}):
        made.set(made.served(None, **load))
        expect(board.control(f"focus-{BEST}")).to_have_attribute("data-out", "")
        assert [str(found) for found in violations(board.page)] == []


@pytest.mark.parametrize(
    ("width", "present"), [(1280, False), (1280, True), (390, False), (390, True)]
)
def test_no_label_of_a_chart_touches_another_with_four_models_at_their_extremes(
    server: Server, open_page: OpenPage, width: int, present: bool
) -> None:
    board = BoardPage(open_page(width=width, height=844), server)
    _leave_four(server.log.parent / "cache")
    board.reference.prepare(_four())
    board.open(_four().to_query() | ({"present": "1"} if present else {}))
    board.settled_figures()
    extremes: list[dict[str, Any]] = [
        {"serving": {"objective_ms": 3}},
        {"serving": {"objective_ms": 3, "arrival_rate_per_s": 45}},
        {"serving": {"objective_ms": None, "arrival_rate_per_s": 5_000}},
        {"prevalence": 0.0001, "costs": {"false_negative": 999_999_999}},
        {"prevalence": 0.9, "costs": {"false_negative": 0.001, "false_positive": 12_345.6}},
        {"focus": "one_rule", "costs": {"false_negative": 120, "false_positive": 8}},
    ]
    for setting in extremes:
        board.walk([setting])
        board.drawn()
        assert board.explorer.evaluate(TOUCHING) == [], setting


@pytest.mark.parametrize("present", ["0", "1"])
def test_objective_load_servers_and_p99_fit_the_shared_screen_whatever_is_ruled_out(
    server: Server, open_page: OpenPage, present: str
) -> None:
    made = _opened(open_page(), server, present=present == "1")
    board = made.board
    for load in ({"servers": 2}, {"objective_ms": 10.0}, {"arrival_rate_per_s": 400.0}):
        made.set(made.served(None, **load))
        parts = [board.control(name) for name in SERVING]
        parts += [board.figure(name) for name in ("p99_ms", "recommendation", "measured-on")]
        parts += [board.page.locator(f'[data-chart="{name}"] svg.plot') for name in ("roc", "cost")]
        for part in parts:
            box = part.bounding_box()
            assert box is not None
            assert box["y"] >= 0
            assert box["y"] + box["height"] <= 721


def test_figures_of_serving_are_pinned_with_the_load_they_were_seen_under(
    fresh: LatencyBoard,
) -> None:
    board = fresh.board
    board.start_mine()
    board.type_into("objective_ms", "30")
    fresh.agrees(fresh.served(objective_ms=30.0))
    names = ("p99_ms", "attainment", "utilisation", "effective_recall", "effective_cost_per_1000")
    pins = board.page.get_by_role("list", name="In this section").get_by_role("listitem")
    for count, name in enumerate(names, start=1):
        value = board.text(name)
        board.control(f"pin-{name}").click()
        expect(pins).to_have_count(count)
        expect(pins.filter(has_text=value)).not_to_have_count(0)
    assert board.query()["p99"] == "30"


def test_pin_what_i_see_pins_the_figures_on_the_screen_and_no_others(fresh: LatencyBoard) -> None:
    board = fresh.board
    board.start_mine()
    board.type_into("objective_ms", "22")
    fresh.agrees(fresh.served(objective_ms=22.0))
    pins = board.page.get_by_role("list", name="In this section").get_by_role("listitem")
    seen = {name: board.text(name) for name in (*METRICS, "p99_ms", *OF_LOAD, *EFFECTIVE)}
    board.control("pin").click()
    expect(pins).to_have_count(len(seen))
    said = pins.all_inner_texts()
    for value in seen.values():
        assert any(value in text for text in said), (value, said)
    board.type_into("objective_ms", "none")
    fresh.agrees(fresh.served(objective_ms=None))
    board.control("pin").click()
    expect(pins).to_have_count(len(seen) + len(METRICS) + len(("p99_ms", "utilisation")))
    board.type_into("arrival_rate_per_s", "4000")
    fresh.agrees(fresh.served(objective_ms=None, arrival_rate_per_s=4_000.0))
    board.control("pin").click()
    expect(pins).to_have_count(2 * len(seen) + 2)
