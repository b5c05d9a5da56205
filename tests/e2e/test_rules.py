"""Rules jump to a threshold and are followed; one that cannot be met says why and moves nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from simulator.decision import RULES
from simulator.scenario import default_scenario
from tests.support.board_page import BoardPage
from tests.support.server import Server


@pytest.fixture
def board(kept_board: BoardPage) -> BoardPage:
    """One board for all of these; each finds it at the scenario of a first visit."""
    return kept_board


def test_every_rule_jumps_to_the_threshold_python_chooses_and_is_followed(board: BoardPage) -> None:
    for rule in [*list(RULES)[1:], "min_cost"]:
        board.control(f"rule-{rule}").click()
        board.wait_for_address(lambda query, rule=rule: query["rule"] == rule)
        board.agrees()
        assert board.control(f"rule-{rule}").get_attribute("aria-pressed") == "true"
    expect(board.figure("held-out")).to_contain_text("Chosen and reported on the same rows")


def test_a_rule_works_towards_the_target_typed_beside_it(board: BoardPage) -> None:
    for rule, typed, target in (
        ("recall_at_least", "90", "0.9"),
        ("precision_at_least", "60%", "0.6"),
        ("fpr_at_most", "0.02", "0.02"),
        ("max_f_beta", "2", "2"),
    ):
        board.type_into(f"parameter-{rule}", typed)
        query = board.wait_for_address(
            lambda query, rule=rule: query["rule"] == rule and "target" in query
        )
        assert query["target"] == target
        board.agrees()


def test_a_rule_goes_on_choosing_when_prevalence_and_costs_move(board: BoardPage) -> None:
    before = board.text("threshold--hist_gradient_boosting")
    board.type_into("prevalence", "1")
    board.wait_for_address(lambda query: query.get("prevalence") == "0.01")
    board.agrees()
    assert board.text("threshold--hist_gradient_boosting") != before
    assert board.query()["rule"] == "min_cost"


def test_a_capacity_of_none_says_so_and_leaves_the_figures(board: BoardPage) -> None:
    board.type_into("capacity_per_day", "0")
    board.wait_for_address(lambda query: query["capacity"] == "0")
    board.agrees()
    before = board.key_figures()
    board.control("rule-capacity").click()
    board.figure("status").filter(has_text="capacity is 0 a day").wait_for()
    assert board.key_figures() == before
    assert board.query()["rule"] == "min_cost"


def test_a_precision_out_of_reach_names_the_best_there_is_and_leaves_the_figures(
    board: BoardPage,
) -> None:
    board.type_into("prevalence", "0.05")
    board.wait_for_address(lambda query: query.get("prevalence") == "0.0005")
    board.agrees()
    before = board.key_figures()
    board.type_into("parameter-precision_at_least", "97")
    board.figure("status").filter(has_text="No threshold reaches precision 97.0%").wait_for()
    assert "the best is" in board.text("status")
    assert board.key_figures() == before


def test_another_model_in_focus_brings_its_own_figures(board: BoardPage) -> None:
    board.type_into("threshold", "0.4")
    board.wait_for_address(lambda query: "at" in query)
    for model in ("logistic", "random_forest", "hist_gradient_boosting"):
        board.control(f"focus-{model}").click()
        board.wait_for_address(lambda query, model=model: query["focus"] == model)
        board.agrees()


def test_without_probabilities_the_costs_cannot_set_a_probability_threshold(
    page: Page, server: Server
) -> None:
    board, start = BoardPage(page, server), default_scenario()
    margins = {"data": "breast_cancer", "models": "linear_svm,logistic", "focus": "linear_svm"}
    scenario = {**start.to_query(), **margins, "rows": "569"}
    board.reference.prepare(start.from_query(scenario)[0])
    board.open(scenario)
    before = board.key_figures()
    assert board.control("rule-bayes").get_attribute("aria-disabled") == "true"
    board.control("rule-bayes").press("Enter")
    board.figure("status").filter(has_text="are not probabilities").wait_for()
    assert board.key_figures() == before
    board.agrees()
