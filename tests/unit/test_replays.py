"""Board and Models page replay what Serving replays, and say where that changes the verdict."""

from collections.abc import Iterator
from dataclasses import replace
from unittest.mock import patch

import numpy as np
import pytest

from pages.ui import cached, latency_exact, latency_figures, load_figures, replays
from pages.ui.models import cascade_row, limits
from pages.ui.serving import live_data, load_words
from simulator.load import station
from simulator.measured_order import InOrder, response_in_order
from simulator.scenario import Scenario, default_scenario
from simulator.serving import Cascade, Serving
from tests.support.made_profiles import made_profile
from tests.support.made_scores import made_scores

MODELS = ("logistic", "random_forest")
SCORES = {
    model: replace(made_scores(model, separation=value), dataset_version="replays")
    for model, value in zip(MODELS, (1.5, 3.0), strict=True)
}
BAND = Cascade(first="logistic", second="random_forest", low=0.1, high=0.4, threshold=0.5)
LOAD = Serving(arrival_rate_per_s=50.0, servers=1, dispatch="shared")


def _in_phases(scenario: Scenario, model: str, _path: str | None = None):
    made = made_profile(scenario, model)
    return replace(made, service_ms=np.sort(made.service_ms)[::-1].copy())


@pytest.fixture(autouse=True)
def measured_in_phases() -> Iterator[None]:
    cached._computed.clear()
    with patch.object(cached, "profile", _in_phases):
        yield
    cached._computed.clear()


def _scenario(**serving) -> Scenario:
    scenario = replace(default_scenario("breast_cancer"), models=MODELS, focus="random_forest")
    return replace(scenario, serving=replace(LOAD, **serving))


def _both(model: str) -> tuple[float, float]:
    """Return p99 by the estimate, and replayed; the latter not by the pages' own way."""
    scenario = _scenario()
    played = response_in_order(
        station(_in_phases(scenario, model).service_ms), scenario.serving, seed=scenario.seed
    )
    return load_figures.response_of(scenario, model).p99.value_ms, played.p99_ms


def _between(model: str) -> Scenario:
    """Return a load whose objective only the estimate of a model holds, for certain."""
    estimate, played = _both(model)
    interval = load_figures.response_of(_scenario(), model).p99.interval
    assert estimate < interval.high < played
    return _scenario(objective_ms=(interval.high + played) / 2)


def _told(scenario: Scenario) -> dict:
    return latency_exact._figures(scenario, SCORES)


def _models_page(scenario: Scenario) -> tuple[str, str]:
    """Return what is open, and what is said of the order, where the Models page recommends."""
    judged = latency_figures.candidates(scenario, SCORES)
    found = cascade_row.recommendation(scenario, SCORES, judged, None)
    answer = limits._answer(scenario, found, None)
    open_ = replays.open_words(scenario, found.model, answer)
    return open_, replays.words(scenario, found.model, judged)


def test_board_models_page_and_serving_show_one_replayed_p99():
    scenario = _between("random_forest")
    _, played = _both("random_forest")
    told = _told(scenario)
    _, said = _models_page(scenario)
    serving = live_data._in_order(scenario)
    assert serving["p99_ms"] == played == replays.replayed(scenario, "random_forest").found.p99_ms
    about = told["models"]["random_forest"]["replayed"]
    assert about == f"about {float(f'{played:.2g}'):g} ms"
    order = load_words.order(scenario).partition("Replayed in the order")[2]
    for words in (told["recommendation"]["words"], said):
        assert order in words
        assert f"{about}, and misses the objective. Trust the replay if" in words
    assert replays.cells(scenario, MODELS)[1] == f"{about.removeprefix('about ')}, misses"


def test_one_replay_serves_every_page_and_every_objective():
    scenario = _between("random_forest")
    with patch.object(load_figures, "response_in_order", wraps=response_in_order) as replay:
        _told(scenario)
        _models_page(scenario)
        load_words.order(scenario)
        _told(replace(scenario, serving=replace(scenario.serving, objective_ms=1_000.0)))
    assert replay.call_count == len(MODELS)


def test_a_recommendation_that_only_the_estimate_holds_says_so_and_who_holds_it_both_ways():
    scenario = _between("random_forest")
    told = _told(scenario)["recommendation"]
    open_, said = _models_page(scenario)
    assert told["model"] == "random_forest"
    assert told["certain"]
    assert open_.startswith("Holds the objective by the estimate only: p99 ")
    for words in (told["words"], f"{open_} {said}"):
        assert open_ in words
        assert words.endswith(
            "The choice is made by the estimate; Logistic regression holds the objective both ways."
        )


def test_nobody_else_holding_the_objective_is_said():
    scenario = replace(_between("random_forest"), models=("random_forest",))
    only = {"random_forest": SCORES["random_forest"]}
    words = latency_exact._figures(scenario, only)["recommendation"]["words"]
    assert words.endswith("by the estimate; no model holds the objective both ways.")


def test_a_model_that_was_not_judged_is_not_said_to_miss_the_objective_both_ways():
    scenario = _between("random_forest")
    judged = [
        replace(one, feasible=False, judged=False) if one.model == "logistic" else one
        for one in latency_figures.candidates(scenario, SCORES)
    ]
    words = replays.words(scenario, "random_forest", judged)
    assert words.endswith(
        "by the estimate; no model that could be judged holds the objective both ways."
    )


def test_the_board_says_that_no_number_of_servers_is_enough_as_models_does():
    found = latency_figures.responses(_scenario())["random_forest"]
    assert not isinstance(found, str)
    rate = 50.0 * 1.5 / found.utilisation
    scenario = _scenario(objective_ms=0.01, arrival_rate_per_s=rate)
    effective = latency_figures.effective(scenario, SCORES)
    board = latency_exact._judged(scenario, SCORES, latency_figures.responses(scenario), effective)
    models = latency_figures.candidates(scenario, SCORES)
    assert "; nor would any number: p99 " in board[1].reason
    assert [one.reason for one in board] == [one.reason for one in models]


def test_a_model_that_is_not_recommended_says_so_too():
    scenario = replace(_between("random_forest"), focus="logistic")
    judged = latency_figures.candidates(scenario, SCORES)
    said = replays.words(scenario, "logistic", judged)
    _, played = _both("random_forest")
    two = f"{float(f'{played:.2g}'):g}"
    assert (
        "Random forest holds the objective by the estimate only: replayed, its p99 is "
        f"about {two} ms and misses it. The choice is made by the estimate." in said
    )


def test_a_model_that_only_the_replay_would_hold_says_so():
    scenario = _scenario(objective_ms=60.0)
    found = replays.Replayed(70.0, InOrder(1.0, 2.0, 50.0, 1.0, 1), 60.0)
    judged = latency_figures.candidates(scenario, SCORES)
    only = {"random_forest": found}
    with patch.object(replays, "replayed", lambda _, model: only.get(model)):
        said = replays.words(scenario, None, judged)
        assert replays.cells(scenario, MODELS) == ["–", "50 ms, holds"]
    assert said == (
        "Random forest misses the objective by the estimate only: replayed, its p99 is about 50 ms "
        "and holds it. The choice is made by the estimate."
    )


def test_where_replay_and_estimate_agree_which_to_trust_is_left_out():
    scenario = _scenario(objective_ms=1_000.0)
    told = _told(scenario)
    assert [one["replayed"] for one in told["models"].values()] == ["", ""]
    words = told["recommendation"]["words"]
    assert "Response times take service times to be independent. Replayed in the order" in words
    assert "Trust" not in words
    assert "by the estimate" not in words
    assert all(cell.endswith(" ms") for cell in replays.cells(scenario, MODELS))


def test_without_an_objective_nothing_is_replayed():
    with patch.object(load_figures, "response_in_order") as replay:
        words = _told(_scenario(objective_ms=None))["recommendation"]["words"]
        assert replays.cells(_scenario(objective_ms=None), MODELS) == []
    assert replay.call_count == 0
    assert words.endswith("; Serving replays them in the order they were measured.")


def test_a_cascade_is_said_not_to_be_replayed():
    scenario = _scenario(objective_ms=1_000.0, cascade=BAND)
    said = replays.words(scenario, "cascade", latency_figures.candidates(scenario, SCORES))
    assert said.startswith("Response times take service times to be independent; a cascade is not ")


def test_an_open_interval_is_said_before_what_the_replay_does():
    estimate, _ = _both("random_forest")
    found = load_figures.response_of(_scenario(), "random_forest")
    scenario = _scenario(objective_ms=(estimate + found.p99.interval.high) / 2)
    told = _told(scenario)["recommendation"]
    assert not told["certain"]
    assert "is not certain. Response times take" in told["words"]
    assert "misses the objective. Trust" in told["words"]
    assert "Holds the objective by the estimate only" not in told["words"]


def test_a_shared_queue_of_many_servers_is_sent_fewer_requests():
    of = station(_in_phases(_scenario(), "logistic").service_ms)
    sent = {
        (servers, dispatch): response_in_order(
            of, Serving(arrival_rate_per_s=100.0, servers=servers, dispatch=dispatch)
        ).requests
        for servers, dispatch in ((1, "shared"), (10, "shared"), (40, "shared"), (40, "random"))
    }
    assert set(sent.values()) == {197_500, 47_500}
    assert sent[40, "shared"] == 47_500


def test_the_models_table_shows_the_replay_beside_the_estimate_and_says_what_it_is():
    scenario = _between("random_forest")
    rows = [{"p99": "1", "p99 interval": "[1, 2]", "attainment": "99%"} for _ in MODELS]
    judged = latency_figures.candidates(scenario, SCORES)
    made = limits._with_replays(scenario, rows, judged)
    assert list(made[0]) == ["p99", "p99 interval", "p99 replayed", "attainment"]
    assert made[1]["p99 replayed"].endswith(f"{limits.NO_BREAK}ms, misses")
    with patch.object(replays, "cells", return_value=[]):
        assert limits._with_replays(scenario, rows, judged) is rows
    assert "the fewest that do at this rate by the estimate" in " ".join(limits.notes(scenario))
