"""Every figure about serving, from the button to the store, the link, the verdict and the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from simulator.scenario import Scenario
from tests.support.boards import MOMENT, a_board
from tests.support.made_profiles import made_profile, nothing_measured, profile_of
from tests.support.pinned import scores_of
from tests.unit.test_serving_pins import BAND, LOGISTIC, asked, served
from whiteboard import gestures
from whiteboard.answer import EMPTY, unknown_citations, with_evidence, with_text
from whiteboard.board_file import import_board, read_json, to_json
from whiteboard.boards import BoardStore
from whiteboard.checks import check
from whiteboard.evidence import Evidence, full_text, short_text, to_dict, value_text
from whiteboard.evidence_pairs import difference
from whiteboard.evidence_words import load_words
from whiteboard.exports.parts import evidence_rows, link_of
from whiteboard.report import to_markdown
from whiteboard.screen import editor_data
from whiteboard.serving_metrics import SERVING_METRICS
from whiteboard.serving_pins import pins_asked
from whiteboard.serving_sources import timed_models
from whiteboard.verification import renewed, verdict

EVERYTHING = served(cascade=BAND, late=LOGISTIC, servers=3, dispatch="shared")
ALL = tuple(SERVING_METRICS)


@pytest.fixture(scope="module")
def pins() -> dict[str, Evidence]:
    """Every figure, as one press asks for them."""
    found = pins_asked(
        EVERYTHING,
        scores_of=scores_of,
        profile_of=profile_of,
        metrics=ALL,
        section="iterate",
        created_at=MOMENT,
    )
    assert found.refused == ()
    return {pin.metric: pin for pin in found.pins}


@pytest.fixture(scope="module")
def store(tmp_path_factory, pins):
    """A store in which every figure is pinned on its only board, in one revision."""
    folder: Path = tmp_path_factory.mktemp("boards")
    made = BoardStore(folder / "boards.sqlite")
    board = made.create()
    changed = gestures.pin(made, board.id, pins.values())
    assert changed.revision == board.revision + 1
    yield made, board.id
    made.close()


def kept(store, metric: str) -> Evidence:
    boards, board_id = store
    (pin,) = [one for one in boards.load(board_id).answer.evidence if one.metric == metric]
    return pin


@pytest.mark.parametrize("metric", ALL)
def test_a_figure_comes_back_from_the_store_to_the_last_digit(metric, pins, store):
    pin = kept(store, metric)
    assert replace(pin, id="") == pins[metric]
    assert value_text(pin) == value_text(pins[metric]) != "–"
    board = store[0].load(store[1])
    assert gestures.already_pinned(board.answer, pins[metric]) == pin.id


@pytest.mark.parametrize("metric", ALL)
def test_a_figure_comes_back_from_a_file(metric, store):
    boards, board_id = store
    again = import_board(boards, read_json(to_json(boards, board_id)))
    (pin,) = [one for one in again.answer.evidence if one.metric == metric]
    assert pin == kept(store, metric)


@pytest.mark.parametrize("metric", ALL)
def test_the_link_of_a_figure_opens_the_scenario_that_gives_it_again(metric, store):
    pin = kept(store, metric)
    scenario, notes = Scenario.from_query(dict(parse_qsl(link_of(pin).removeprefix("/?"))))
    assert (scenario, notes) == (EVERYTHING, ())
    assert asked(metric, scenario).value == pin.value
    assert gestures.opened(store[0].load(store[1]), pin.id).scenario == EVERYTHING


@pytest.mark.parametrize("metric", ALL)
def test_a_figure_comes_out_the_same_and_other_times_are_told(metric, store):
    pin = kept(store, metric)
    assert verdict(pin, scores_of, profile_of).kind == "same"

    def elsewhere(scenario, model):
        return made_profile(scenario, model, seed=5, machine="96 cores of another machine")

    found = verdict(pin, scores_of, elsewhere)
    if not timed_models(metric, EVERYTHING):
        assert found.kind == "same"
        return
    assert found.kind == "measured"
    assert "taken on another machine" in found.words
    new = replace(renewed(pin, found, MOMENT), id="E99")
    assert verdict(new, scores_of, elsewhere).kind == "same"


@pytest.mark.parametrize("metric", ALL)
def test_a_figure_whose_times_are_gone_is_neither_the_same_nor_an_error(metric, store):
    pin = kept(store, metric)
    found = verdict(pin, scores_of, nothing_measured)
    if not timed_models(metric, EVERYTHING):
        assert found.kind == "same"
        return
    assert (found.kind, found.waits_for, found.now) == ("waiting", "times", None)
    assert "measured on 2 cores of a made machine, 2026-03-01, 2,500 timings" in found.words


@pytest.mark.parametrize("metric", ALL)
def test_a_figure_is_cited_as_it_is_shown_without_a_finding(metric, store):
    pin = kept(store, metric)
    text = f"{pin.claim} is {value_text(pin)} [{pin.id}]."
    answer = with_text(with_evidence(EMPTY, replace(pin, id="")), "iterate", text)
    answer = replace(answer, evidence=(pin,))
    assert unknown_citations(answer) == {}
    found = [one for one in check(answer, [pin], None) if one.check == "claim_outside_evidence"]
    assert found == []


@pytest.mark.parametrize("metric", ALL)
def test_a_figure_is_compared_with_itself_under_another_load(metric, store):
    pin = kept(store, metric)
    serving = replace(EVERYTHING.serving, servers=4, arrival_rate_per_s=150.0)
    other = replace(asked(metric, replace(EVERYTHING, serving=serving)), id="E98")
    found = difference(pin, other, scores_of)
    assert found.value == pin.value - other.value
    assert (found.paired, found.interval) == (False, None)
    assert SERVING_METRICS[metric].label in found.words
    assert "No interval: " in found.words


# ---- which load a figure is of


LOADS = {
    "p50_ms": "200 requests/s, 3 servers, p99 objective 20 ms",
    "p95_ms": "200 requests/s, 3 servers, p99 objective 20 ms",
    "p99_ms": "200 requests/s, 3 servers, p99 objective 20 ms",
    "service_p99_ms": "",
    "attainment": "200 requests/s, 3 servers, p99 objective 20 ms",
    "utilisation": "200 requests/s, 3 servers",
    "largest_rate": "3 servers, p99 objective 20 ms",
    "fleet_needed": "200 requests/s, p99 objective 20 ms",
    "fleet_cost_per_month": "3 servers",
    "fleet_cost_per_1000": "200 requests/s, 3 servers",
    "effective_recall": "200 requests/s, 3 servers, p99 objective 20 ms",
    "effective_precision": "200 requests/s, 3 servers, p99 objective 20 ms",
    "effective_false_positive_rate": "200 requests/s, 3 servers, p99 objective 20 ms",
    "effective_alert_rate": "200 requests/s, 3 servers, p99 objective 20 ms",
    "effective_cost_per_1000": "200 requests/s, 3 servers, p99 objective 20 ms",
    "cascade_sent": "",
    "cascade_recall": "",
    "cascade_precision": "",
    "cascade_cost_per_1000": "",
    "cascade_p99_ms": "200 requests/s, 3 servers, p99 objective 20 ms",
    "cascade_attainment": "200 requests/s, 3 servers, p99 objective 20 ms",
    "cascade_utilisation": "200 requests/s, 3 servers",
    "cascade_largest_rate": "3 servers, p99 objective 20 ms",
    "cascade_fleet_needed": "200 requests/s, p99 objective 20 ms",
    "cascade_fleet_cost_per_month": "200 requests/s, p99 objective 20 ms",
    "cascade_fleet_cost_per_1000": "200 requests/s, p99 objective 20 ms",
    "cascade_effective_recall": "200 requests/s, 3 servers, p99 objective 20 ms",
    "cascade_effective_precision": "200 requests/s, 3 servers, p99 objective 20 ms",
    "cascade_effective_false_positive_rate": "200 requests/s, 3 servers, p99 objective 20 ms",
    "cascade_effective_alert_rate": "200 requests/s, 3 servers, p99 objective 20 ms",
    "cascade_effective_cost_per_1000": "200 requests/s, 3 servers, p99 objective 20 ms",
}


def test_of_every_figure_it_is_known_which_load_it_depends_on():
    assert set(LOADS) == set(ALL)


@pytest.mark.parametrize(("metric", "load"), LOADS.items())
def test_a_figure_says_which_load_it_depends_on_and_no_other(metric, load, store):
    assert load_words(kept(store, metric)) == load


def test_without_an_objective_an_effective_figure_depends_on_no_load():
    pin = asked("effective_recall", served(objective_ms=None), profile_of=nothing_measured)
    assert load_words(pin) == "no objective"


def shown(*pins: Evidence) -> list[str]:
    """Return how the editor lists pins, in order."""
    answer = EMPTY
    for pin in pins:
        answer = with_evidence(answer, pin)
    data = editor_data(a_board(answer), now=MOMENT)
    return [one["text"] for one in data["board"]["evidence"]]


def test_two_pins_under_two_loads_are_told_apart_in_the_list():
    first = asked("p99_ms", served())
    second = asked("p99_ms", served(arrival_rate_per_s=250.0, servers=3, objective_ms=30.0))
    assert shown(first, second) == [
        f"{short_text(first)} · 200 requests/s, 2 servers, p99 objective 20 ms",
        f"{short_text(second)} · 250 requests/s, 3 servers, p99 objective 30 ms",
    ]


@pytest.mark.parametrize(
    ("change", "one", "other"),
    [
        ({"dispatch": "shared"}, "a queue for each, at random", "one shared queue"),
        ({"burstiness": 4.0}, "", "arrivals with burstiness 4"),
        ({"stages": ()}, "with lookup inside the server (p50 1 ms, p99 4 ms)", ""),
        ({"path": "array"}, "served as “DataFrame row”", "served as “NumPy row”"),
    ],
)
def test_what_else_was_set_is_listed_where_pins_of_a_figure_differ_in_it(change, one, other):
    pins = [asked("p99_ms", served()), asked("p99_ms", served(**change))]
    load = "200 requests/s, 2 servers, p99 objective 20 ms"
    for text, pin, apart in zip(shown(*pins), pins, (one, other), strict=True):
        assert text == " · ".join(part for part in (short_text(pin), load, apart) if part)


def test_pins_of_two_models_keep_the_model_before_the_load():
    pins = [asked("p99_ms"), asked("p99_ms", replace(served(), focus=LOGISTIC))]
    assert [text.split(" · ")[1] for text in shown(*pins)] == ["GB", "LR"]
    assert all(text.endswith("p99 objective 20 ms") for text in shown(*pins))


@pytest.mark.parametrize("metric", [name for name, load in LOADS.items() if load])
def test_every_form_of_a_report_names_the_load(metric, store):
    pin = kept(store, metric)
    board = store[0].load(store[1])
    (row,) = [one for one in evidence_rows(board.answer.evidence) if one[0] == pin.id]
    line = next(one for one in to_markdown(board).splitlines() if one.startswith(f"| {pin.id} |"))
    kept_words = to_dict(pin)["words"]
    for part in load_words(pin).split(", "):
        assert part in full_text(pin)
        assert part in row[-1]
        assert part in line
        assert part in kept_words
