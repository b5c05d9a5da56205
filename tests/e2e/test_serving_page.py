"""The Serving page in a browser: figures equal to a recomputation, load, stages, cascade, pins."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from simulator.cascade import cascade_outcome
from simulator.cascade_response import with_open_share
from simulator.datasets import load
from simulator.deadline import effective_figures, late_point
from simulator.figures import figure_interval_text, figure_text
from simulator.fleet import cost_per_1000, cost_per_month, fleet_needed, largest_rate
from simulator.fleet_limits import rate_interval
from simulator.formatting import count, exact_money, interval_text, money, share, three_significant
from simulator.formatting import threshold as threshold_text
from simulator.joint_rows import joint_alerts
from simulator.latency import LatencyProfile
from simulator.latency_cache import store_profile
from simulator.latency_key import latency_key
from simulator.load import Response, response, station, station_of_cascade
from simulator.load_words import per_second_at_most
from simulator.operating import board_points
from simulator.recommendation_words import milliseconds
from simulator.scenario import Scenario, default_scenario
from simulator.score_cache import cached_scores, score_key
from simulator.scores import Scores
from simulator.serving_paths import PATHS
from simulator.sweep import sweep
from tests.conftest import Windows
from tests.support.axe import violations
from tests.support.board_page import BoardPage, has_no_traceback
from tests.support.browser import open_app, wait_until_idle
from tests.support.server import Server, serve

MEANS_MS = {"logistic": 2.0, "hist_gradient_boosting": 8.0, "random_forest": 30.0}
FASTER = {"frame": 1.0, "array": 4.0, "onnx": 100.0}
SETTLED_MS = 120_000
"""A shared queue is simulated; on a busy machine that takes its time."""
QUICK = {"dispatch": "random", "p99": "60", "rps": "120"}
"""Queues of their own are computed, not simulated."""
TIGHT = {"dispatch": "random", "p99": "30", "rps": "150", "late": "random_forest"}
_SETTLED = """([root, names]) => names.every(name => root
  .querySelector(`[data-metric="${name}"]`)?.hasAttribute("data-exact"))"""
_SHOWS = f"""([root, expected, settled]) => ({_SETTLED})([root, settled])
  && expected.every(([name, text]) => root
    .querySelector(`[data-figure="${{name}}"]`)?.textContent.trim() === text)"""
_TWO_FRAMES = """() => new Promise(
  done => requestAnimationFrame(() => requestAnimationFrame(() => done())))"""
_CHOOSE = """([select, value]) => {
  const send = WebSocket.prototype.send;
  const kept = [];
  WebSocket.prototype.send = function (data) { kept.push([this, data]); };
  const letGo = () => {
    WebSocket.prototype.send = send;
    for (const [line, data] of kept) send.call(line, data);
  };
  select.value = value;
  select.dispatchEvent(new Event("change"));
  const root = select.getRootNode();
  const text = name => root.querySelector(`[data-figure="${name}"]`).textContent.trim();
  return new Promise(done => requestAnimationFrame(() => {
    const names = ["p99_ms", "attainment", "largest_rate", "effective_recall", "utilisation"];
    const chips = [...root.querySelectorAll(".chip-remark")].map(one => one.textContent);
    done({figures: names.map(text), notes: text("p99_ms-note"), status: text("status"), chips});
    letGo();
  }));
}"""
"""Choose in a menu, and read what the next frame draws: what is sent waits for that frame."""
_GIVE_UP = """async root => {
  const control = name => root.querySelector(`[data-control="${name}"]`);
  control("find-band").click();
  control("cancel-find").click();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return root.querySelector('[data-figure="status"]').textContent;
}"""
_PRESS = """([root, names]) => names.forEach(
  name => root.querySelector(`[data-control="add-stage-${name}"]`).click())"""
_FOCUSED = """() => {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node?.dataset?.control ?? null;
}"""
LOAD = (
    *("p50_ms", "p95_ms", "p99_ms", "attainment", "utilisation", "largest_rate", "fleet_needed"),
    *("fleet_cost_per_month", "fleet_cost_per_1000"),
)
EFFECTIVE = ("effective_recall", "effective_precision", "effective_cost_per_1000")
CASCADE = (
    *("cascade_sent", "cascade_cost_per_1000", "cascade_recall", "cascade_precision"),
    "cascade_p99_ms",
)

CASCADE_FLEET = (
    *("cascade_utilisation", "cascade_largest_rate", "cascade_fleet_needed"),
    *("cascade_fleet_cost_per_month", "cascade_fleet_cost_per_1000"),
)


def _profile(model: str, path: str) -> LatencyProfile:
    """Return made service times, so that figures do not depend on how busy the machine was."""
    scenario = default_scenario()
    drawn = np.random.default_rng(len(model)).lognormal(0.0, 0.5, 2_500)
    return LatencyProfile(
        dataset=scenario.dataset,
        dataset_version="made",
        rows=scenario.rows,
        model=model,
        balance="none",
        seed=0,
        path=path,
        # The cache keeps whole nanoseconds.
        service_ms=np.rint(MEANS_MS[model] * drawn / drawn.mean() / FASTER[path] * 1e6) / 1e6,
        distinct_rows=2_500,
        first_call_ms=9.0,
        batch_rows=1_000,
        batch_ms=np.array([5.0, 6.0, 7.0]),
        model_bytes=6_400,
        memory_bytes=math.nan,
        clock_ms=0.0001,
        machine="2 cores of a made machine, Linux, Python 3.11",
        libraries="made",
        measured_at="2026-11-25T20:00:00+00:00",
    )


@pytest.fixture(scope="module")
def measured_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server on a machine that has measured the default models already."""
    folder = tmp_path_factory.mktemp("serving")
    scenario = default_scenario()
    for model in MEANS_MS:
        for path in PATHS:
            key = latency_key(scenario.dataset, scenario.rows, model, path)
            store_profile(key, _profile(model, path), folder=folder / "cache")
    with serve(folder) as running:
        yield running


_STANDS_STILL = """() => new Promise(resolve => {
    const until = performance.now() + 600;
    const wait = now => now > until ? resolve() : requestAnimationFrame(wait);
    requestAnimationFrame(wait);
})"""
"""Draw frames for longer than a hand that let go takes to be heard."""


_OVERPRINTED = """root => {
  // A line of text is a pixel or two higher than its letters.
  const meet = (a, b) => a.left < b.right && b.left < a.right
    && a.top + 2 < b.bottom && b.top + 2 < a.bottom;
  const shown = node => getComputedStyle(node).visibility !== "hidden";
  return [...root.querySelectorAll("figure svg.plot")].flatMap(plot => {
    const name = plot.closest("figure").dataset.chart;
    const frame = plot.getBoundingClientRect();
    const top = Number(plot.querySelector("clipPath rect").getAttribute("y"));
    const words = [...plot.querySelectorAll("text.label")]
      .filter(node => shown(node) && node.textContent)
      .map(node => [node.textContent, node.getBoundingClientRect()]);
    const marks = [...plot.querySelectorAll(".op-ring, .least")].filter(shown)
      .map(node => [node.getAttribute("class"), node.getBoundingClientRect()]);
    const points = [...plot.querySelectorAll("path.curve")].filter(shown).flatMap(curve => {
      const found = [];
      for (let at = 0, end = curve.getTotalLength(); at <= end; at += 2) {
        const { x, y } = curve.getPointAtLength(at);
        found.push([curve.getAttribute("class"), frame.left + x, frame.top + y]);
      }
      return found;
    }).filter(([, x, y]) => y > frame.top + top);
    return words.flatMap(([text, box], i) => [
      ...words.slice(i + 1).filter(([, other]) => meet(box, other)).map(([other]) => other),
      ...marks.filter(([, other]) => meet(box, other)).map(([other]) => other),
      ...new Set(points.filter(([, x, y]) => x > box.left && x < box.right
        && y > box.top + 2 && y < box.bottom - 2).map(([other]) => other)),
    ].map(other => `${name}: ${text} over ${other}`));
  });
}"""
"""Every word of a chart that stands on a curve, on the marked point or on another word."""


class ServingPage:
    """One browser page that shows the Serving page."""

    def __init__(self, page: Page, server: Server) -> None:
        self.page = page
        self.server = server

    def open(self, **query: str) -> ServingPage:
        """Go to the page with these parameters and wait until its figures are there."""
        text = urlencode(query)
        address = f"{self.server.url}/serving{'?' if text else ''}{text}"
        open_app(self.page, address, timeout=SETTLED_MS)
        self.figure("status").wait_for(timeout=SETTLED_MS)
        return self

    def figure(self, name: str) -> Locator:
        return self.page.locator(f'.serving [data-figure="{name}"]')

    def control(self, name: str) -> Locator:
        return self.page.locator(f'.serving [data-control="{name}"]')

    def text(self, name: str) -> str:
        return (self.figure(name).text_content() or "").strip()

    def texts(self, names: tuple[str, ...]) -> dict[str, str]:
        """Return figures and their intervals once Python has settled every one of them."""
        root = self.page.locator(".serving").element_handle()
        self.page.wait_for_function(_SETTLED, arg=[root, list(names)], timeout=SETTLED_MS)
        both = [name for one in names for name in (one, f"{one}-interval")]
        return {name: self.text(name) for name in both}

    def agrees(self, more: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
        """Wait until the load's figures, and `more`, are the simulator's to the digit; return them.

        The limits of the largest rate come with a second answer.
        """
        self.texts(LOAD)
        return self.shows(_expected_load(self.scenario()) | dict(more))

    def shows(self, expected: dict[str, str]) -> dict[str, str]:
        """Wait until figures read as expected and Python has settled them; return them."""
        settled = [name for name in expected if not name.endswith("-interval")]
        root = self.page.locator(".serving").element_handle()
        try:
            self.page.wait_for_function(
                _SHOWS, arg=[root, list(expected.items()), settled], timeout=SETTLED_MS
            )
        except PlaywrightTimeoutError:
            assert {name: self.text(name) for name in expected} == expected
            raise
        return expected

    def live(self, *names: str) -> dict[str, str]:
        """Return figures as the next frame draws them, whoever computed them."""
        self.page.evaluate(_TWO_FRAMES)
        return {name: self.text(name) for name in names}

    def type(self, field: str, text: str) -> None:
        """Type a value into a field as a person does."""
        one = self.page.locator(f'.serving [data-field="{field}"]')
        one.fill(text)
        one.press("Enter")

    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.page.url).query))

    def scenario(self) -> Scenario:
        return Scenario.from_query(self.query())[0]

    def wait_for_address(self, fits: Callable[[dict[str, str]], bool]) -> None:
        self.page.wait_for_url(
            lambda url: fits(dict(parse_qsl(urlsplit(url).query))), timeout=SETTLED_MS
        )
        wait_until_idle(self.page, timeout=SETTLED_MS)


@contextmanager
def _page(windows: Windows, server: Server, **options: Any) -> Iterator[ServingPage]:
    """Open a watched page."""
    with windows.watched_page(**options) as (page, witness):
        yield ServingPage(page, server)
        witness.assert_clean()


@pytest.fixture(scope="module")
def settled(windows: Windows, measured_server: Server) -> Iterator[ServingPage]:
    """One page at rest, for everything that only reads."""
    with _page(windows, measured_server) as found:
        found.open(**TIGHT).texts((*LOAD, *EFFECTIVE))
        yield found


@pytest.fixture
def serving(windows: Windows, measured_server: Server) -> Iterator[ServingPage]:
    """The Serving page at 1280x720, light; not opened yet."""
    with _page(windows, measured_server) as found:
        yield found


# What the page should show, computed here


def _scores(server: Server, scenario: Scenario, model: str) -> Scores:
    data = load(scenario.dataset, max_rows=scenario.rows, seed=scenario.seed)
    key = score_key(data, model, balance="none", folds=scenario.folds, seed=scenario.seed)
    found = cached_scores(key, folder=server.log.parent / "cache") or cached_scores(key)
    assert found is not None
    return found


def _answers(scenario: Scenario) -> Response:
    of = station(_profile(scenario.focus, scenario.serving.path).service_ms, _stages(scenario))
    return response(of, scenario.serving, seed=scenario.seed)


def _stages(scenario: Scenario) -> tuple[Any, ...]:
    return scenario.serving.stages


def _expected_load(scenario: Scenario) -> dict[str, str]:
    serving, found = scenario.serving, _answers(scenario)
    of = station(_profile(scenario.focus, serving.path).service_ms, _stages(scenario))
    rate = largest_rate(of, serving, seed=scenario.seed)
    needed = fleet_needed(of, serving, seed=scenario.seed)
    made: dict[str, str] = {}
    for name, one in (("p50_ms", found.p50), ("p95_ms", found.p95), ("p99_ms", found.p99)):
        made[name] = milliseconds(one.value_ms)
        made[f"{name}-interval"] = _interval(one.interval, milliseconds)
    made["attainment"] = share(found.attainment)
    made["attainment-interval"] = _interval(found.attainment_interval, share)
    made["utilisation"] = share(found.utilisation)
    made["largest_rate"] = "–" if isinstance(rate, str) else _rate(rate)
    sure = None if isinstance(rate, str) else rate_interval(of, serving, rate, seed=scenario.seed)
    made["largest_rate-interval"] = _interval(sure, _rate)
    made["fleet_needed"] = "–" if isinstance(needed, str) else count(needed)
    made["fleet_cost_per_month"] = exact_money(cost_per_month(serving))
    made["fleet_cost_per_1000"] = _price(cost_per_1000(serving, of))
    nothing = ("utilisation", "fleet_needed", *LOAD[-2:])
    return made | {f"{name}-interval": "" for name in nothing}


def _interval(interval: Any, form: Callable[[float], str]) -> str:
    return "" if interval is None else interval_text(interval, form)


def _rate(rate_per_s: float) -> str:
    return f"{per_second_at_most(rate_per_s)}/s"


def _price(amount: float) -> str:
    """Return an amount with three digits, however far below a cent it is."""
    return money(amount) if amount >= 0.001 else f"${three_significant(amount)}"


def _expected_effective(server: Server, scenario: Scenario) -> dict[str, str]:
    scores = {model: _scores(server, scenario, model) for model in scenario.models}
    sweeps = {model: sweep(one.y_true, one.y_score) for model, one in scores.items()}
    choices = board_points(scenario, sweeps, dict.fromkeys(scores, True))
    points = {model: one.point for model, one in choices.items() if one.point is not None}
    point, late = points[scenario.focus], scenario.serving.late
    if late == scenario.focus:
        late = "allow"  # no model stands in for its own late answers
    joint = None
    if late in points:
        joint = joint_alerts(
            scores[scenario.focus], point.threshold, scores[late], points[late].threshold
        )
    found = effective_figures(
        point,
        _answers(scenario).attainment,
        scenario.costs,
        late=late_point(late, points),
        joint=joint,
    )
    made: dict[str, str] = {}
    for name in EFFECTIVE:
        made[name] = figure_text(found[name], "$")
        made[f"{name}-interval"] = figure_interval_text(found[name], "$").replace("–", "")
    return made


def _expected_cascade(server: Server, scenario: Scenario) -> dict[str, str]:
    band = scenario.serving.cascade
    assert band is not None
    first, second = (_scores(server, scenario, one) for one in (band.first, band.second))
    outcome = cascade_outcome(first, second, band, prevalence=scenario.prevalence)
    figures = outcome.figures(scenario.costs)
    one, other = (
        station(_profile(model, scenario.serving.path).service_ms, _stages(scenario))
        for model in (band.first, band.second)
    )
    of = station_of_cascade(one, other, outcome.sent)
    found = response(of, scenario.serving, seed=scenario.seed)
    found = with_open_share(found, one, other, outcome)
    made: dict[str, str] = {}
    for name in ("sent", "cost_per_1000", "recall", "precision"):
        made[f"cascade_{name}"] = figure_text(figures[name], "$")
        made[f"cascade_{name}-interval"] = figure_interval_text(figures[name], "$")
    made["cascade_p99_ms"] = milliseconds(found.p99.value_ms)
    made["cascade_p99_ms-interval"] = _interval(found.p99.interval, milliseconds)
    return made


# Load


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"dispatch": "random", "rps": "180", "p99": "40", "late": "block"},
        {"dispatch": "round_robin", "burst": "3", "rps": "90", "p99": "25", "late": "logistic"},
        {"path": "array", "servers": "1", "focus": "random_forest", "rps": "100", "p99": "50"},
        {"stages": "Network:outside:lognormal:2:10;Look-up:server:constant:1", "p99": "60",
         "servers": "1", "rps": "60"},
    ],
)  # fmt: skip
def test_every_figure_is_the_simulators_to_the_displayed_digit(
    serving: ServingPage, query: dict[str, str]
) -> None:
    page = serving.open(**query)
    page.texts(EFFECTIVE)
    page.agrees(_expected_effective(page.server, page.scenario()))


def test_the_load_is_raised_until_it_is_unstable_and_comes_back(serving: ServingPage) -> None:
    page = serving.open(**QUICK)
    judged = re.compile("^(Holds|Over) the objective")
    expect(page.figure("status")).to_have_text(judged, timeout=SETTLED_MS)
    page.type("arrival_rate_per_s", "400")
    expect(page.figure("status")).to_have_text(
        re.compile(r"^Unstable: 400/s keep 2 servers \d+% busy, so the queue grows without end\.")
    )
    mean_ms = station(_profile("hist_gradient_boosting", "frame").service_ms).mean_ms
    stable = f"Stable below {per_second_at_most(2_000 / mean_ms)}/s, or with 4 servers."
    expect(page.figure("status")).to_contain_text(stable)
    page.wait_for_address(lambda query: query.get("rps") == "400")
    assert page.texts(("p99_ms", "utilisation"))["p99_ms"] == "–"
    expect(page.figure("p99_ms-note")).to_have_text("unstable")
    expect(page.figure("sentences")).to_contain_text("400 requests/s with p99 within 60 ms takes")
    expect(page.figure("sentences")).not_to_contain_text("without end")
    page.type("arrival_rate_per_s", "120")
    expect(page.figure("p99_ms")).not_to_have_text("–")
    page.wait_for_address(lambda query: query.get("rps") == "120")
    page.agrees()


def test_every_move_of_a_drag_is_answered_before_python_hears_of_it(serving: ServingPage) -> None:
    page = serving.open(**QUICK)
    page.texts(LOAD)
    address = page.page.url
    box = page.control("arrival_rate_per_s").bounding_box()
    assert box is not None
    x, y = box["x"] + 0.45 * box["width"], box["y"] + box["height"] / 2
    page.page.mouse.move(x, y)
    page.page.mouse.down()
    seen: list[str] = []
    for step in range(20):
        page.page.mouse.move(x - 2 * step, y)
        seen.append(page.live("utilisation")["utilisation"])
    page.page.evaluate(_STANDS_STILL)
    wait_until_idle(page.page)
    assert page.page.url == address
    page.page.mouse.up()
    assert len(set(seen)) >= 18
    page.wait_for_address(lambda query: query.get("rps") != QUICK["rps"])
    page.agrees()


def test_what_the_table_says_while_dragging_is_near_what_python_settles(
    serving: ServingPage,
) -> None:
    page = serving.open(**QUICK)
    page.texts(LOAD)
    page.type("arrival_rate_per_s", "150")
    live = float(page.live("p99_ms")["p99_ms"].strip("≈ ms"))
    page.wait_for_address(lambda query: query.get("rps") == "150")
    settled = float(page.texts(LOAD)["p99_ms"].removesuffix(" ms"))
    assert live == pytest.approx(settled, rel=0.03)


def test_at_rest_every_place_shows_the_same_digits(settled: ServingPage) -> None:
    page = settled
    p99 = page.text("p99_ms")
    models = page.page.locator(".serving .models")
    expect(models.locator('[data-model="hist_gradient_boosting"]')).to_contain_text(
        f"p99 {p99} of 30 ms"
    )
    expect(page.figure("status")).to_contain_text(f"Over the objective: p99 is {p99},")
    expect(models).not_to_contain_text("≈")
    rate = page.text("largest_rate").removesuffix("/s")
    expect(page.figure("sentences")).to_contain_text(
        re.compile(rf"up to {re.escape(rate)} (\[[\d.,]+, [\d.,]+\] )?requests/s")
    )
    expect(page.page.locator('.serving [data-chart="rate"]')).to_contain_text(f"holds to {rate}/s")


def test_a_late_answer_that_falls_to_a_late_model_is_said_to_be_late_again(
    settled: ServingPage,
) -> None:
    said = settled.figure("sentences")
    expect(said).to_contain_text("Random forest itself")
    expect(said).to_contain_text("a late answer may be late again.")


def test_until_other_times_are_there_no_figure_of_before_is_shown(serving: ServingPage) -> None:
    page = serving.open(**QUICK)
    for control, value, words in (
        ("dispatch", "round_robin", "for another dispatch"),
        ("path", "array", "by NumPy row"),
    ):
        page.texts(LOAD)
        select = page.control(control).element_handle()
        seen = page.page.evaluate(_CHOOSE, [select, value])
        assert seen["status"] == f"Computing response times {words} …"
        assert seen["figures"][:4] == ["…"] * 4
        assert (seen["figures"][4] == "…") == (control == "path")
        assert seen["notes"] == "computing"
        # Whoever gets more than it can answer does so by any dispatch.
        slowest = "computing" if control == "path" else "unstable at 180% utilisation"
        assert seen["chips"] == ["computing", "computing", slowest]
        page.wait_for_address(lambda query, pair=(control, value): pair in query.items())
    page.agrees()


def test_a_model_over_the_objective_is_struck_out_with_the_number(serving: ServingPage) -> None:
    page = serving.open(p99="20", rps="20", dispatch="random")
    slow = page.page.locator('.serving [data-model="random_forest"]')
    expect(slow).to_have_attribute("data-over", "")
    expect(slow).to_have_text(re.compile(r"RFp99 \d+\.?\d* ms of 20 ms"))
    page.type("objective_ms", "5000")
    expect(slow).to_have_text("RF")


@pytest.mark.parametrize(
    ("typed", "said", "used"),
    [
        ("0", "Servers: 0 cannot be used, at least 1 server is needed; 1 is used.", "1"),
        ("2.4", "Servers: 2.4 cannot be used, servers are whole; 2 is used.", "2"),
    ],
)
def test_a_number_of_servers_that_cannot_be_used_is_told(
    serving: ServingPage, typed: str, said: str, used: str
) -> None:
    page = serving.open(servers="3", dispatch="random")
    page.type("servers", typed)
    expect(page.page.locator(".serving").get_by_text(said).first).to_be_attached()
    page.wait_for_address(lambda query: query.get("servers") == used)
    expect(page.page.locator('.serving [data-field="servers"]')).to_have_value(used)


@pytest.mark.parametrize(
    ("field", "typed", "said", "used"),
    [
        (
            "burstiness",
            "0.5",
            "0.5 is below the smallest value; 1 (Poisson arrivals) is used.",
            "1",
        ),
        ("server_cost_per_month", "-5", "-$5 is below the smallest value; $0 is used.", "0"),
        ("arrival_rate_per_s", "", "Nothing was typed: Arrival rate stays at 120/s.", "120"),
        ("servers", "abc", "Servers stays at 3 servers.", "abc"),
        ("objective_ms", "-5", "-5 ms is below the smallest value; 0.001 ms is used.", "0.001"),
    ],
)
def test_what_is_said_of_a_bad_input_stands_until_the_next_one(
    serving: ServingPage, field: str, typed: str, said: str, used: str
) -> None:
    page = serving.open(servers="3", burst="2", **QUICK)
    page.texts(LOAD)
    page.type(field, typed)
    expect(page.figure("status")).to_contain_text(said)
    page.texts(LOAD)
    page.page.evaluate(_STANDS_STILL)
    page.texts(LOAD)
    expect(page.figure("status")).to_contain_text(said)
    expect(page.page.locator(f'.serving [data-field="{field}"]')).to_have_value(used)
    page.type("arrival_rate_per_s", "50")
    expect(page.figure("status")).not_to_contain_text(said)


def test_no_name_of_a_figure_is_cut_off(windows: Windows, measured_server: Server) -> None:
    with _page(windows, measured_server, width=1280, height=800) as page:
        page.open(cascade="logistic,hist_gradient_boosting,0.1,0.4,0.2", **QUICK)
        every = (*LOAD, *CASCADE, *CASCADE_FLEET, "cascade_effective_false_positive_rate")
        page.texts(every)
        names = page.page.locator(".serving .figures:visible .term:visible")
        cut = "terms => terms.filter(t => t.scrollWidth > t.clientWidth).map(t => t.textContent)"
        expect(names.nth(len(every))).to_be_visible()
        assert names.evaluate_all(cut) == []


def test_an_objective_below_the_fastest_answer_says_what_would_be_needed(
    serving: ServingPage,
) -> None:
    page = serving.open(p99="0.1", dispatch="random")
    shown = page.texts(("fleet_needed", "largest_rate"))
    assert shown["fleet_needed"] == "–"
    expect(page.figure("largest_rate-note")).to_have_text("no rate is low enough")
    said = page.figure("sentences").locator("p")
    expect(said.filter(has_text="With no load at all the p99 is")).to_have_count(1)
    expect(page.figure("sentences")).to_contain_text("raise the objective to at least")


# Cascade


def test_the_best_band_is_found_shown_and_moved(serving: ServingPage) -> None:
    page = serving.open(p99="60", rps="100", dispatch="random")
    page.control("find-band").click()
    page.wait_for_address(lambda query: "cascade" in query)
    shown = page.shows(_expected_cascade(page.server, page.scenario()))
    assert float(shown["cascade_p99_ms"].removesuffix(" ms")) <= 60
    expect(page.figure("cascade-verdict")).to_contain_text("it holds the objective")
    expect(page.figure("cascade-words")).to_contain_text("rows that played no part")

    thumb = page.control("band-high")
    thumb.focus()
    before, found = page.text("cascade_sent"), page.query()["cascade"]
    for _ in range(6):
        page.page.keyboard.press("ArrowLeft")
    live = page.live(*CASCADE[:-1])
    assert live["cascade_sent"] != before
    page.wait_for_address(lambda query: query.get("cascade") not in (None, found))
    page.texts(CASCADE)
    band = "–".join(page.page.locator(".serving .band-text").all_text_contents())
    page.wait_for_address(lambda query: band == _band_text(query))
    settled = page.shows(_expected_cascade(page.server, page.scenario()))
    assert {name: settled[name] for name in live} == live


def _band_text(query: dict[str, str]) -> str:
    """Return the band of an address as it is written beside its thumbs."""
    band = Scenario.from_query(query)[0].serving.cascade
    return "" if band is None else f"{threshold_text(band.low)}–{threshold_text(band.high)}"


def _shows_the_band_that_is_set(page: ServingPage) -> None:
    band = page.scenario().serving.cascade
    assert band is not None
    texts = page.page.locator(".serving .band-text")
    expect(texts).to_have_text([threshold_text(band.low), threshold_text(band.high)])
    page.texts(CASCADE)
    first = _scores(page.server, page.scenario(), band.first)
    above = share(float(np.mean(first.y_score >= band.low)))
    spoken = f"{threshold_text(band.low)}; {above} of cases score at least that"
    expect(page.control("band-low")).to_have_attribute("aria-valuetext", spoken)


def test_every_band_that_is_found_is_shown_as_it_is_set(serving: ServingPage) -> None:
    page = serving.open(p99="60", rps="100", dispatch="random")
    found = ""
    for objective in ("60", "25", "20"):
        page.type("objective_ms", objective)
        page.wait_for_address(lambda query, wanted=objective: query.get("p99") == wanted)
        page.control("find-band").click()
        page.wait_for_address(lambda query, old=found: query.get("cascade", old) != old)
        found = page.query()["cascade"]
        _shows_the_band_that_is_set(page)


def test_a_pin_pressed_while_a_band_is_looked_for_loses_neither(serving: ServingPage) -> None:
    page = serving.open(p99="25", rps="100", dispatch="random")
    page.texts(LOAD)
    page.control("find-band").click()
    page.control("pin-p99_ms").click()
    page.wait_for_address(lambda query: "cascade" in query)
    expect(page.figure("waiting-pins")).to_contain_text("One pin waits for the board")
    expect(page.figure("status")).not_to_contain_text("Looking for")
    page.shows(_expected_cascade(page.server, page.scenario()))


def test_what_is_said_of_a_search_that_was_given_up_is_what_came_of_it(
    serving: ServingPage,
) -> None:
    page = serving.open(p99="25", rps="100", dispatch="random")
    page.texts(LOAD)
    root = page.page.locator(".serving").element_handle()
    said = page.page.evaluate(_GIVE_UP, root)
    ended = re.compile("^The search (was cancelled|ended before it was cancelled): ")
    assert said == "Cancelling the search …" or ended.match(said)  # a quick answer is there already
    expect(page.figure("status")).to_have_text(ended, timeout=SETTLED_MS)
    expect(page.control("cancel-find")).to_be_hidden()
    wait_until_idle(page.page)
    assert ("cascade" in page.query()) == ("ended before" in page.figure("status").inner_text())


def test_a_load_that_no_band_holds_says_so(serving: ServingPage) -> None:
    page = serving.open(p99="1", rps="100", dispatch="random")
    page.control("find-band").click()
    expect(page.page.locator(".serving .cascade")).to_contain_text(
        "No cascade is feasible", timeout=SETTLED_MS
    )
    assert "cascade" not in page.query()


def test_a_cascade_is_given_up(serving: ServingPage) -> None:
    page = serving.open(
        cascade="logistic,hist_gradient_boosting,0.1,0.4,0.2", dispatch="random", rps="50"
    )
    page.shows(_expected_cascade(page.server, page.scenario()))
    page.control("no-cascade").click()
    page.wait_for_address(lambda query: "cascade" not in query)
    expect(page.page.locator(".serving .cascade-body")).to_be_hidden()


# Stages


def test_a_stage_is_added_and_taken_away(serving: ServingPage) -> None:
    page = serving.open(**QUICK)
    without = page.texts(LOAD)["p99_ms"]
    page.control("add-stage-Network").click()
    page.wait_for_address(lambda query: query.get("stages") == "Network:outside:lognormal:2:10")
    assert page.agrees()["p99_ms"] != without
    expect(page.page.get_by_text("99th percentiles do not add")).to_be_visible()
    page.page.get_by_role("button", name="Network: p99 10.0 ms").click()
    page.page.get_by_role("button", name="Remove", exact=True).click()
    page.wait_for_address(lambda query: "stages" not in query)
    expect(page.figure("p99_ms")).to_have_text(without, timeout=SETTLED_MS)


def test_no_press_for_a_stage_is_lost_however_quickly_they_come(serving: ServingPage) -> None:
    page = serving.open(**QUICK)
    root = page.page.locator(".serving").element_handle()
    page.page.evaluate(_PRESS, [root, ["Network", "HTTP overhead"]])
    page.live()
    page.page.evaluate(_PRESS, [root, ["Network"]])
    wanted = ["Network", "HTTP overhead", "Network"]
    page.wait_for_address(
        lambda query: [one.split(":")[0] for one in query.get("stages", "").split(";")] == wanted
    )
    names = [stage.name for stage in page.scenario().serving.stages]
    assert names == wanted
    page.agrees()


# Pins, links, reach


def test_what_is_pinned_here_is_in_the_answer_as_it_was_shown(serving: ServingPage) -> None:
    board = BoardPage(serving.page, serving.server).open(QUICK)
    board.start_mine()
    serving.page.get_by_role("link", name="Serving").click()
    serving.figure("status").wait_for(timeout=SETTLED_MS)
    shown = serving.texts(LOAD)
    said, notice = "", serving.page.get_by_text("Pinned as E")
    for metric in ("p99_ms", "largest_rate"):
        serving.control(f"pin-{metric}").click()
        expect(notice.last).not_to_have_text(said)
        said = notice.last.inner_text()
    serving.page.get_by_role("button", name="Pin the p99 service time to").click()
    expect(notice.last).not_to_have_text(said)
    serving.page.goto(serving.server.url)  # a new session: what was pinned is in the store
    pins = serving.page.get_by_role("list", name="In this section").get_by_role("listitem")
    expect(pins).to_have_count(3, timeout=SETTLED_MS)
    expect(pins.filter(has_text=shown["p99_ms"])).to_have_count(1)
    expect(pins.filter(has_text=shown["largest_rate"].removesuffix("/s"))).to_have_count(1)
    alone = milliseconds(_profile("hist_gradient_boosting", "frame").p99.value_ms)
    expect(pins.filter(has_text=f"p99 service time {alone}")).to_have_count(1)


def test_a_cascade_at_the_objective_is_pinned_as_it_was_shown(serving: ServingPage) -> None:
    tight = {**QUICK, "p99": "12", "cascade": "logistic,hist_gradient_boosting,0.1,0.4,0.2"}
    board = BoardPage(serving.page, serving.server).open(tight)
    board.start_mine()
    serving.page.get_by_role("link", name="Serving").click()
    serving.figure("status").wait_for(timeout=SETTLED_MS)
    labels = {
        "cascade_effective_recall": "Effective recall of the cascade",
        "cascade_attainment": "Attainment of the cascade",
        "cascade_utilisation": "Utilisation of the cascade",
    }
    names = tuple(labels)
    shown = serving.texts(names)
    assert all(shown[name].endswith("%") for name in names)
    said, notice = "", serving.page.get_by_text("Pinned as E")
    for name in names:
        serving.control(f"pin-{name}").click()
        expect(notice.last).not_to_have_text(said)
        said = notice.last.inner_text()
    serving.page.goto(serving.server.url)
    pins = serving.page.get_by_role("list", name="In this section").get_by_role("listitem")
    expect(pins).to_have_count(len(names), timeout=SETTLED_MS)
    for name, label in labels.items():
        expect(pins.filter(has_text=f"{label} {shown[name]}")).to_have_count(1)


def test_a_pin_is_kept_for_the_board_with_the_setting_it_was_made_at(serving: ServingPage) -> None:
    page = serving.open(**QUICK)
    page.texts(LOAD)
    page.control("pin-p99_ms").click()
    expect(page.figure("waiting-pins")).to_have_text(
        "One pin waits for the board and will be in the answer when it opens."
    )
    page.control("pin-utilisation").click()
    expect(page.figure("waiting-pins")).to_contain_text("2 pins wait")


FAULTS = {
    "p99": "-3", "rps": "abc", "servers": "0", "dispatch": "<script>", "burst": "0.2",
    "path": "wire", "late": "nobody", "stages": "x:y", "server": "-1",
    "cascade": "logistic,logistic,0,1,0",
}  # fmt: skip


def test_every_faulty_part_of_a_link_is_named_and_the_page_goes_on(serving: ServingPage) -> None:
    page = serving.open(**FAULTS)
    alert = page.page.get_by_test_id("stAlert")
    for key in FAULTS:
        expect(alert.filter(has_text=f"In the link, {key}:").first).to_be_visible()
    expect(alert.locator("a, img, script")).to_have_count(0)
    page.type("arrival_rate_per_s", "40")
    page.wait_for_address(lambda query: query.get("rps") == "40")
    has_no_traceback(page.page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_has_no_grave_barrier(
    windows: Windows, measured_server: Server, scheme: Any
) -> None:
    with _page(windows, measured_server, scheme=scheme) as page:
        page.open(cascade="logistic,hist_gradient_boosting,0.1,0.4,0.2", **QUICK)
        page.texts((*LOAD, *CASCADE))
        assert [str(found) for found in violations(page.page)] == []
        page.type("arrival_rate_per_s", "4000")
        page.wait_for_address(lambda query: query.get("rps") == "4000")
        assert [str(found) for found in violations(page.page)] == []


def test_a_narrow_window_scrolls_in_one_direction_only(
    windows: Windows, measured_server: Server
) -> None:
    with _page(windows, measured_server, width=390, height=844) as page:
        page.open(cascade="logistic,hist_gradient_boosting,0.1,0.4,0.2", **QUICK)
        page.texts((*LOAD, *CASCADE))
        wide = page.page.evaluate(
            "() => [document.documentElement.scrollWidth,"
            " document.querySelector('[data-testid=stMain]').scrollWidth]"
        )
        assert wide == [390, 390]


def test_the_keyboard_alone_moves_the_load_and_the_band(serving: ServingPage) -> None:
    page = serving.open(cascade="logistic,hist_gradient_boosting,0.1,0.4,0.2", **QUICK)
    page.texts((*LOAD, *CASCADE))
    page.control("objective_ms").focus()
    reached: list[str] = []
    for _ in range(80):
        page.page.keyboard.press("Tab")
        reached.append(page.page.evaluate(_FOCUSED))
        if reached[-1] == "band-low":
            break
    assert {"arrival_rate_per_s", "servers", "burstiness", "dispatch", "path", "late"} <= set(
        reached
    )
    before = page.text("cascade_sent")
    page.page.keyboard.press("PageUp")
    assert page.live("cascade_sent")["cascade_sent"] != before
    assert page.page.evaluate(_FOCUSED) == "band-low"


def test_the_first_screen_holds_controls_figures_and_charts(settled: ServingPage) -> None:
    page = settled
    for chart in ("rate", "attainment", "cost"):
        box = page.page.locator(f'.serving [data-chart="{chart}"] svg').bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= 720


@pytest.mark.parametrize("width", [1280, 1440, 390])
def test_no_word_of_a_chart_stands_on_a_curve_a_point_or_another_word(
    windows: Windows, measured_server: Server, width: int
) -> None:
    with _page(windows, measured_server, width=width) as page:
        page.open(**QUICK)
        page.texts(LOAD)
        root = page.page.locator(".serving .charts")
        # From far above every curve, along them, down to below the fastest answer, and without one.
        for objective in ("1000", "60", "30", "20", "12", "8", "4"):
            page.type("objective_ms", objective)
            page.page.evaluate(_TWO_FRAMES)
            assert root.evaluate(_OVERPRINTED) == [], f"objective {objective} ms"
        for rate in ("20", "240", "4000"):
            page.type("arrival_rate_per_s", rate)
            page.page.evaluate(_TWO_FRAMES)
            assert root.evaluate(_OVERPRINTED) == [], f"{rate} a second"


def test_where_there_is_no_steady_state_no_point_is_marked(serving: ServingPage) -> None:
    page = serving.open(**QUICK)
    ring = page.page.locator('.serving [data-chart="rate"] .op-ring')
    expect(ring).to_be_visible()
    page.type("arrival_rate_per_s", "4000")
    expect(ring).to_be_hidden()
    expect(page.page.locator('.serving [data-chart="rate"]')).to_contain_text("unstable")


def test_a_table_wider_than_a_phone_fades_where_it_goes_on_and_only_there(
    windows: Windows, measured_server: Server
) -> None:
    with _page(windows, measured_server, width=390, height=844) as page:
        page.open(**QUICK)
        table = page.page.locator("table", has_text="rows/s in batches").locator("..")
        expect(table).to_have_css("--table-right", "48px")
        table.evaluate("node => { node.scrollLeft = node.scrollWidth }")
        expect(table).to_have_css("--table-right", "0px")
        numbers = table.locator('td[style*="right"] p')
        rows = "nodes => nodes.filter(node => node.getClientRects()[0].height > 30).length"
        assert numbers.evaluate_all(rows) == 0
    with _page(windows, measured_server, width=1280) as page:
        page.open(**QUICK)
        table = page.page.locator("table", has_text="rows/s in batches").locator("..")
        expect(table).to_have_css("--table-right", "0px")


def test_the_measured_table_names_paths_machine_and_intervals(settled: ServingPage) -> None:
    page = settled
    table = page.page.locator("table", has_text="rows/s in batches")
    expect(table.locator("tbody tr")).to_have_count(len(MEANS_MS) * len(PATHS))
    profile = _profile("logistic", "frame")
    assert profile.p99.interval is not None
    interval = _interval(profile.p99.interval, three_significant)
    expect(table).to_contain_text(f"{three_significant(profile.p99.value_ms)} {interval}")
    expect(page.page.get_by_text("measured on this machine")).to_be_visible()
    assert Path(page.server.log).exists()
