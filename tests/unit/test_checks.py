"""What holds for all checks together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.scenario import default_scenario
from simulator.uncertainty import Interval
from tests.support.boards import MOMENT, a_pin
from tests.support.checked import FRAUD, RARE, pin
from tests.support.made_profiles import measured
from tests.support.work import calls
from whiteboard.answer import EMPTY, Answer
from whiteboard.board import Board
from whiteboard.checks import CHECKS, check
from whiteboard.checks.words import LABELS
from whiteboard.evidence import Frozen
from whiteboard.example import example_board, example_pins
from whiteboard.problems import PROBLEMS
from whiteboard.template import Template, default_template

IDS = [
    "accuracy_headline",
    "claim_outside_evidence",
    "p99_over_objective",
    "default_threshold",
    "missing_foundation",
    "impact_without_number",
    "random_split",
    "uncalibrated_probabilities",
    "batch_against_real_time",
    "metrics_disagree",
    "drift_without_action",
    "better_within_noise",
    "fpr_of_all",
    "section_empty_or_over",
]
WEAK = {
    "clarify": "We want to catch as many frauds as possible, in real time.",
    "baseline": "As a baseline I would use XGBoost.",
    "models": "XGBoost with SMOTE, which gives probabilities. It beats logistic regression.",
    "metrics": "Accuracy is 99.8% at a threshold of 0.5. The FPR is 1% of all payments.",
    "data": "A random 80/20 split.",
    "iterate": "A nightly batch scores all cards. Mean latency is 8 ms. We monitor drift.",
    "tradeoffs": "It depends.",
    "impact": "It would greatly improve revenue.",
}
PINS = (
    pin("E1", "recall", 0.6, 0.55, 0.65, model="logistic"),
    pin("E2", "recall", 0.62, 0.57, 0.67),
)


def an_answer(sections: dict[str, str]) -> Answer:
    return replace(EMPTY, sections=sections, evidence=PINS)


def the_example() -> Board:
    values = {
        "precision": (0.52, 0.5, 0.54, "share"),
        "recall": (0.61, 0.58, 0.64, "share"),
        "alert_rate": (0.26, 0.25, 0.27, "share"),
        "cost_per_1000": (125_000.0, 120_000.0, 130_000.0, "currency"),
        "p99_ms": (31.2, 30.0, 33.0, "ms"),
    }
    scenario, figures = default_scenario(), {}
    for at, spec in enumerate(example_pins()):
        value, low, high, unit = values[spec.metric]
        scale = 1 - 0.01 * at
        against = spec.against
        figures[spec.name] = a_pin(
            section=spec.section,
            claim=spec.metric.replace("_", " "),
            metric=f"{spec.metric}_difference" if against else spec.metric,
            value=value * scale if not against else -6_000.0,
            unit=unit,
            interval=Interval(low * scale, high * scale, 0.95, "Wilson")
            if not against
            else Interval(-9_000.0, -3_000.0, 0.95, "paired"),
            scenario=replace(scenario, focus=spec.model),
            model=spec.model,
            against=against,
            threshold=None if unit == "ms" else 0.18,
            measured=(measured(spec.model),) if unit == "ms" else (),
        )
    return example_board(figures, scenario=scenario, prevalence=0.2212, created_at=MOMENT)


def test_there_are_fourteen_rows_with_their_ids_titles_and_rules():
    assert list(CHECKS) == IDS
    for check_id, row in CHECKS.items():
        assert row.id == check_id
        assert row.title
        assert row.rule.endswith(".")


def test_a_weak_answer_meets_every_check_but_the_one_of_empty_sections():
    answer = an_answer(WEAK)
    found = check(answer, PINS, FRAUD)
    assert {one.check for one in found} == set(IDS) - {"section_empty_or_over"}


def test_findings_come_in_the_order_of_sections_and_of_their_place():
    found = check(an_answer(WEAK), PINS, FRAUD)
    order = default_template().ids
    places = [(order.index(one.section), one.start) for one in found]
    assert places == sorted(places)
    assert len({one.key for one in found}) == len(found)


def test_no_finding_praises_blames_or_gives_a_grade():
    for one in check(an_answer(WEAK), PINS, FRAUD):
        said = f"{one.evidence} {one.rule} {one.question}".lower()
        for word in ("wrong", "great", "good job", "well done", "bad", "score of", "incorrect"):
            assert word not in said, said


def test_an_empty_answer_is_only_empty():
    found = check(EMPTY, (), FRAUD)
    assert [one.about for one in found] == ["empty"] * 8


def test_the_same_words_twice_in_a_section_are_one_finding():
    twice = replace(EMPTY, sections={"metrics": "Recall is 90%. Later: Recall is 90%."})
    found = [one for one in check(twice, (), None) if one.check == "claim_outside_evidence"]
    assert [one.start for one in found] == [0]


def test_the_example_raises_only_what_is_left_to_do_in_it():
    board = the_example()
    found = check(board.answer, board.answer.evidence, None)
    assert {one.check for one in found} <= {
        "missing_foundation",
        "section_empty_or_over",
        "impact_without_number",
    }
    assert {one.about for one in found if one.check == "missing_foundation"} <= {"question"}


def test_random_letters_raise_nothing_about_their_words():
    answer = replace(EMPTY, sections=dict.fromkeys(default_template().ids, "asdf qwer zxcv hjkl."))
    found = {one.check for one in check(answer, PINS, FRAUD)}
    assert found == {"missing_foundation", "impact_without_number"}


@pytest.mark.parametrize("problem", [None, *PROBLEMS.values()], ids=lambda one: one and one.id)
def test_every_problem_can_be_checked(problem):
    assert check(an_answer(WEAK), PINS, problem)


def test_pins_whose_data_is_gone_do_not_stop_a_check():
    gone = Frozen(scenario_json=RARE.to_json().replace('"credit_default"', '"letters"'))
    pins = [replace(one, scenario=None, frozen=gone) for one in PINS]
    assert {one.check for one in check(an_answer(WEAK), pins, FRAUD)} >= {"accuracy_headline"}


def test_a_template_with_other_sections_is_checked_in_its_own_order():
    one = default_template()["metrics"]
    sections = (replace(one, id="second"), replace(one, id="first"))
    template = Template(sections, ("first", "second"))
    answer = replace(EMPTY, sections={"first": "Recall is 90%.", "gone": "Precision is 90%."})
    found = check(answer, (), None, template=template)
    assert [one.section for one in found] == [*["second"] * 4, "first", "gone"]


def test_every_label_of_the_phrases_is_used_once():
    assert len(LABELS) > 30
    for label, phrases in LABELS.items():
        assert len(set(phrases)) == len(phrases), label


def test_twice_the_answer_is_about_twice_the_work():
    """How long a full answer takes is measured by `make bench ARGS=checks`, not here."""
    board = the_example()

    def work(times: int) -> int:
        long = {name: f"{text}\n\n" * times for name, text in board.answer.sections.items()}
        answer = replace(board.answer, sections=long)
        return calls(lambda: check(answer, answer.evidence, FRAUD))

    work(1)  # the data and the phrases are read once
    assert work(4) < 3 * work(2)
