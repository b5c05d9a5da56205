"""The evidence on the review page: pins computed again, compared, reproduced and renewed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from pages.ui import cached, scoring
from simulator.scenario import Scenario
from simulator.scores import Scores
from tests.support.pinned import a_scenario, compared, pinned, scores_of, shifted
from tests.support.review_desk import Desk, review_desk
from whiteboard.answer import EMPTY, with_evidence, with_text
from whiteboard.evidence import from_dict, to_dict


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with review_desk(tmp_path) as made:
        yield made


def with_pins(desk: Desk, *metrics: str) -> None:
    answer = with_text(EMPTY, "metrics", "Recall is 81% [E2].")
    for metric in metrics:
        pin = compared(metric.removesuffix("!")) if metric.endswith("!") else pinned(metric)
        answer = with_evidence(answer, pin)
    desk.write(answer)


@pytest.fixture
def scored() -> Iterator[None]:
    with patch.object(cached, "scores", side_effect=scores_of):
        yield


def test_without_pins_the_page_says_how_one_is_made(desk: Desk, scored: None) -> None:
    assert "Nothing is pinned yet." in desk.run("Evidence").words()


def test_a_pin_shows_its_figure_how_it_was_made_and_where_it_is_cited(
    desk: Desk, scored: None
) -> None:
    with_pins(desk, "precision", "recall")
    words = desk.run("Evidence").words()
    assert "**E1** Precision" in words
    assert "Cited in Metrics." in words
    assert "Not cited." in words
    assert "seed 0" in words


def test_a_pin_that_comes_out_the_same_says_so(desk: Desk, scored: None) -> None:
    with_pins(desk, "precision", "recall")
    desk.run("Evidence").press("recompute_one")
    assert "comes out the same" in desk.words()
    assert "renew" not in desk.buttons()


def test_a_pin_that_changed_says_so_and_is_pinned_again_beside_the_old_one(desk: Desk) -> None:
    with_pins(desk, "precision")
    with patch.object(cached, "scores", side_effect=shifted(0.2)):
        desk.run("Evidence").press("recompute_all")
        assert "It was " in desk.words()
        assert " and comes out as " in desk.words()
        desk.press("renew")
    old, new = desk.now().answer.evidence
    assert (old.id, new.id, new.supersedes) == ("E1", "E2", "E1")
    assert new.value != old.value
    assert "E2 renews E1." in desk.words()
    assert "renewed by E2" in desk.words()
    assert "renew" not in desk.buttons()


def test_a_pin_whose_scores_are_missing_waits_and_shows_the_fitting(desk: Desk) -> None:
    with_pins(desk, "precision")
    asked: list[Scenario] = []

    def ready(scenario: Scenario) -> dict[str, Scores]:
        asked.append(scenario)
        return {}

    with (
        patch.object(cached, "scores", return_value=None),
        patch.object(scoring, "ready", side_effect=ready),
    ):
        desk.run("Evidence")
        asked.clear()
        desk.press("recompute_all")
        assert "1 pin waits for scores." in desk.words()
        (scenario,) = asked
        assert scenario.models == ("hist_gradient_boosting",)
        desk.press("recompute_stop")
        assert "waits for scores" not in desk.words()


def test_a_pin_whose_data_is_gone_keeps_its_figure_and_says_why(desk: Desk, scored: None) -> None:
    fields = to_dict(pinned("precision"))
    gone = from_dict(fields | {"scenario": fields["scenario"].replace("breast_cancer", "atlantis")})
    desk.write(with_evidence(EMPTY, gone))
    desk.run("Evidence").press("recompute_all")
    assert "cannot be computed again" in desk.words()
    assert desk.app.button(key="open_pin").disabled
    assert "has no program" in desk.words()


def test_a_pin_opens_in_the_explorer(desk: Desk, scored: None) -> None:
    with_pins(desk, "precision")
    desk.session.scenario = a_scenario(prevalence=0.01)
    desk.run("Evidence").press("open_pin")
    assert desk.session.scenario == a_scenario()
    assert desk.session.go_to == "board"


def choose_as_it_is_pressed(desk: Desk, name: str, key: str) -> None:
    """Choose a pin and press a button, such that both are heard in one run."""
    desk.app.selectbox(key="evidence_pin").set_value(name)
    desk.press(key)
    assert "Another pin was chosen just as the button was pressed" in desk.words()
    assert desk.app.selectbox(key="evidence_pin").value == name


def test_a_pin_chosen_in_the_run_of_the_press_is_not_opened_and_neither_is_the_one_before(
    desk: Desk, scored: None
) -> None:
    answer = with_evidence(EMPTY, pinned("recall"))
    desk.write(with_evidence(answer, pinned("recall", a_scenario(rule="youden"))))
    before = desk.session.scenario = a_scenario(prevalence=0.01)
    choose_as_it_is_pressed(desk.run("Evidence"), "E2", "open_pin")
    assert (desk.session.scenario, desk.session.go_to) == (before, "")
    desk.press("open_pin")
    assert desk.session.scenario == a_scenario(rule="youden")


def test_a_pin_chosen_in_the_run_of_the_press_is_not_computed_and_neither_is_the_one_before(
    desk: Desk, scored: None
) -> None:
    with_pins(desk, "precision", "recall")
    choose_as_it_is_pressed(desk.run("Evidence"), "E2", "recompute_one")
    assert "comes out the same" not in desk.words()
    desk.press("recompute_one")
    assert desk.words().count("; comes out the same") == 1
    assert "Another pin" not in desk.words()


def test_a_pin_chosen_in_the_run_of_the_press_is_not_renewed_and_neither_is_the_one_before(
    desk: Desk,
) -> None:
    with_pins(desk, "precision", "recall")
    with patch.object(cached, "scores", side_effect=shifted(0.2)):
        desk.run("Evidence").press("recompute_all")
        choose_as_it_is_pressed(desk, "E2", "renew")
        assert [pin.id for pin in desk.now().answer.evidence] == ["E1", "E2"]
        desk.press("renew")
    assert desk.now().answer.evidence[-1].supersedes == "E2"


def test_two_pins_side_by_side_give_a_difference_and_what_is_set_differently(
    desk: Desk, scored: None
) -> None:
    answer = with_evidence(EMPTY, pinned("recall"))
    answer = with_evidence(answer, pinned("recall", a_scenario(rule="youden")))
    desk.write(answer)
    desk.run("Evidence")
    desk.app.selectbox(key="compare_E1").set_value("E2").run()
    assert "points above that of E2 [" in desk.words()
    assert any("Youden" in cell for row in desk.tables() for cell in row)


def test_a_pins_program_can_be_read_and_saved(desk: Desk, scored: None) -> None:
    with_pins(desk, "precision")
    desk.run("Evidence")
    assert "from simulator" in desk.app.code[0].value
    assert "script_E1" in desk.buttons()


def test_a_difference_between_two_models_is_shown_and_then_pinned(desk: Desk, scored: None) -> None:
    desk.run("Evidence")
    before = desk.words()
    assert "per 1,000 cases" in before
    desk.app.selectbox(key="comparison_section").set_value("models").run()
    desk.press("pin_comparison")
    (pin,) = desk.now().answer.evidence
    assert (pin.section, pin.metric) == ("models", "cost_per_1000_difference")
    assert pin.model != pin.against
    assert "E1 is pinned into Models." in desk.words()


def test_a_section_chosen_just_before_the_press_counts_though_both_are_heard_at_once(
    desk: Desk, scored: None
) -> None:
    desk.run("Evidence")
    desk.app.selectbox(key="comparison_section").set_value("tradeoffs")
    desk.press("pin_comparison")
    assert [pin.section for pin in desk.now().answer.evidence] == ["tradeoffs"]


def test_a_figure_chosen_in_the_run_of_the_press_is_not_pinned_and_neither_is_the_one_before(
    desk: Desk, scored: None
) -> None:
    desk.run("Evidence")
    desk.app.selectbox(key="comparison_metric").set_value("recall")
    desk.press("pin_comparison")
    assert desk.now().answer.evidence == ()
    assert "Another comparison was chosen just as the button was pressed" in desk.words()
    desk.press("pin_comparison")
    assert [pin.metric for pin in desk.now().answer.evidence] == ["recall_difference"]


def test_models_chosen_in_the_run_of_the_press_are_not_pinned_and_neither_are_those_before(
    desk: Desk, scored: None
) -> None:
    desk.run("Evidence")
    first, second = (f"comparison_{which}" for which in ("first", "second"))
    names = [desk.app.selectbox(key=key).value for key in (first, second)]
    desk.app.selectbox(key=first).set_value(names[1])
    desk.app.selectbox(key=second).set_value(names[0])
    desk.press("pin_comparison")
    assert desk.now().answer.evidence == ()
    desk.press("pin_comparison")
    assert [(pin.model, pin.against) for pin in desk.now().answer.evidence] == [(*names[::-1],)]


def test_one_model_twice_is_no_comparison(desk: Desk, scored: None) -> None:
    desk.run("Evidence")
    first = desk.app.selectbox(key="comparison_first").value
    desk.app.selectbox(key="comparison_second").set_value(first).run()
    assert "Choose two different models." in desk.words()
    assert "pin_comparison" not in desk.buttons()


def test_a_reader_computes_pins_again_but_pins_nothing(desk: Desk) -> None:
    with_pins(desk, "precision")
    with patch.object(cached, "scores", side_effect=shifted(0.2)):
        desk.read_only().run("Evidence").press("recompute_all")
        assert "and comes out as" in desk.words()
    assert {"renew", "pin_comparison"} & desk.buttons() == set()
