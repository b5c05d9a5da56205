from __future__ import annotations

import math
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from simulator.comparison_words import GIVEN_THRESHOLDS
from simulator.scenario import Scenario, default_scenario
from tests.support.boards import a_board, a_pin, an_answer
from tests.support.pinned import compared
from tests.unit.test_report_html import FINDING, full_board
from whiteboard.answer import with_evidence
from whiteboard.board import Rating, with_rating
from whiteboard.checks import CHECKS
from whiteboard.evidence import from_dict, to_dict
from whiteboard.exports.parts import report_of
from whiteboard.problems import PROBLEMS
from whiteboard.report import assumptions, inert, inert_line, to_markdown
from whiteboard.rubric import default_rubric
from whiteboard.template import Template, default_template, template_toml

ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- hidden -->",
    "<?php ?>",
    "</div>",
    "![x](http://elsewhere/pixel.png)",
    "![x][ref]\n\n[ref]: http://elsewhere/pixel.png",
    "[click](javascript:alert(1))",
    "[click](data:text/html,x)",
    "[E1]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "<http://elsewhere/>",
    "\\<script>",
    "```\n</code><script>alert(1)</script>",
    "- ```\n  ```\n<script>",
]


def active(markdown):
    """Everything in the document a Markdown reader could obey."""
    return re.findall(r"<[A-Za-z/!?]|!\[|\]\(|\]:", markdown)


@pytest.mark.parametrize("attack", ATTACKS)
def test_typed_text_is_shown_and_never_obeyed(attack):
    report = to_markdown(a_board(an_answer(metrics=attack), title=attack))
    assert active(report) == []


@given(st.text("<>![]():`~#=-\\|a1 \n", max_size=40))
def test_no_text_can_become_a_tag_a_link_or_an_image(text):
    assert active(inert(text)) == []
    assert "\n" not in inert_line(text)


@given(st.text("<>![]():`~#=-\\|a1 \n", max_size=40))
def test_no_text_can_add_or_swallow_a_heading(text):
    report = to_markdown(a_board(an_answer(clarify=text), title=text))
    tokens = MarkdownIt("commonmark").enable("table").parse(report)
    headings = [token.tag for token in tokens if token.type == "heading_open"]
    assert headings == ["h1", *["h2"] * 10]


@pytest.mark.parametrize(
    "text", ["p < 0.05", "recall >= 0.8 [E1]", "a*b_c", "5 <6", "x <= y", "1. first\n2. second"]
)
def test_ordinary_text_stays_as_typed(text):
    assert inert(text) == text


def test_typed_headings_and_rules_are_shown_as_typed():
    assert inert("# mine\ntext\n---\n===") == "\\# mine\ntext\n\\---\n\\==="


def test_code_keeps_its_comments_and_an_open_fence_is_closed():
    assert inert("```\n# comment\n```") == "```\n# comment\n```"
    assert inert("~~~~\n# comment") == "~~~~\n# comment\n~~~~"


def test_every_section_stands_in_order_with_its_minutes_and_says_when_it_is_empty():
    report = to_markdown(a_board(an_answer(data="Labels come late.")))
    headings = re.findall(r"^## (.*)$", report, re.MULTILINE)
    assert headings[0] == "Clarify goal and constraints (6 min)"
    assert headings[4] == "Data needs (6 min)"
    assert headings[-2:] == ["Evidence", "Assumptions"]
    assert report.count("*Nothing written yet.*") == 7
    assert "## Data needs (6 min)\n\nLabels come late.\n" in report


def test_the_evidence_table_holds_value_interval_unit_scenario_and_seed():
    report = to_markdown(a_board(an_answer(pins=1)))
    assert (
        "| E1 | precision | 42.1% | [38.0%, 46.3%] (95.0%, Wilson) | share | Gradient boosting, "
        "threshold 0.310 by the rule “Lowest cost”, deployed prevalence 0.500%, "
        "Credit card default, 10,000 rows, seed 0 |"
    ) in report


def test_money_carries_its_currency_and_an_undefined_value_is_a_dash():
    money = with_evidence(an_answer(), a_pin(unit="currency", value=412.2, interval=None))
    assert "| precision | $412 | – | $ |" in to_markdown(a_board(money))
    undefined = with_evidence(an_answer(), a_pin(value=math.nan))
    assert "| precision | – | – | share |" in to_markdown(a_board(undefined))


def test_every_pin_has_a_link_that_opens_its_scenario():
    report = to_markdown(a_board(an_answer(pins=1)))
    (query,) = re.findall(r"- E1: `/\?(.*)`", report)
    from urllib.parse import parse_qsl

    scenario, notes = Scenario.from_query(dict(parse_qsl(query)))
    assert notes == ()
    assert scenario == a_pin().scenario


def test_the_assumptions_behind_the_figures_are_said_once():
    lines = assumptions([a_pin(), a_pin()])
    assert len(lines) == len(set(lines)) == 5
    assert "10,000 rows, scored out of fold in 5 folds, seed 0" in lines[0]
    assert "costs: a missed positive" in lines[1]
    assert "label shift" in lines[2]
    assert "chosen on the same held-out rows" in lines[3]


def test_no_label_shift_is_assumed_at_the_datas_own_prevalence():
    lines = assumptions([a_pin(scenario=default_scenario())])
    assert not any("label shift" in line for line in lines)


def test_simulated_data_and_rebalancing_are_named():
    scenario = replace(default_scenario("card_payments"), balance="undersample")
    text = " ".join(assumptions([a_pin(scenario=scenario)]))
    assert "simulated data" in text
    assert "rebalanced (undersample)" in text


def test_a_board_without_pins_says_that_nothing_can_be_recomputed():
    report = to_markdown(a_board(an_answer(metrics="Recall is 81% [E3].")))
    assert "*Cited but not pinned: E3.*" in report
    assert "Nothing is pinned, so no figure here can be recomputed." in report


def test_the_same_board_gives_the_same_report():
    board = a_board(an_answer(pins=2, data="x"))
    assert to_markdown(board) == to_markdown(board)
    assert "Begun 2026-03-04 12:30 UTC, last changed 2026-03-04 12:30 UTC" in to_markdown(board)


def test_costs_time_order_and_a_threshold_set_by_hand_are_told_apart() -> None:
    by_hand = assumptions([a_pin(scenario=default_scenario().by_hand(0.3))])
    assert not any("chosen on the same" in line for line in by_hand)
    assert not any("first block only trains" in line for line in by_hand)
    scenario = default_scenario("flight_delays")
    in_time = assumptions([a_pin(scenario=scenario)])
    assert any("the first block only trains" in line for line in in_time)


def test_tables_are_tables_for_a_reader() -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(to_markdown(a_board(an_answer(pins=2))))
    assert [token.type for token in tokens].count("table_open") == 1
    assert [token.type for token in tokens].count("tr_open") == 3


def test_pins_of_one_scenario_share_a_link() -> None:
    report = to_markdown(a_board(an_answer(pins=2)))
    assert report.count("- E1, E2: `/?data=credit_default&") == 1


def test_time_levels_findings_and_answers_are_reported_when_there_are_any() -> None:
    report = to_markdown(full_board(), findings=[FINDING])
    for part in (
        f"## Problem\n\n{next(iter(PROBLEMS.values())).title}, attempt 3.",
        "| Evaluation metrics | 8 min | 8:32 |",
        "| all sections | 45 min | 9:33 |",
        "| 2 of 4 | note of self | 3 of 4 | note of reviewer |",
        "- Quoted: “accuracy of 99%”",
        "- Answer: covered, here: in the first line",
        "| not relevant, because | no time here |",
    ):
        assert part in report
    assert "Quoted" not in to_markdown(full_board())


def test_what_a_reviewer_gave_is_not_shown_before_the_candidate_judged_too() -> None:
    board = full_board()
    judged, waiting = (one.id for one in default_rubric().dimensions[:2])
    early = [
        one for one in board.ratings if one.rater == "reviewer" or one.dimension in (judged, "old")
    ]
    early.append(Rating(rater="reviewer", dimension="old", level=1, note="of an older rubric"))
    rows = report_of(replace(board, ratings=tuple(early))).review.levels
    assert rows[0][1:] == ("2 of 4", "note of self", "3 of 4", "note of reviewer")
    assert {row[1:] for row in rows[1:]} == {("–", "", "given", "")}
    assert [row[0] for row in rows][-1] == "old"
    late = with_rating(
        replace(board, ratings=tuple(early)), Rating(rater="self", dimension=waiting, level=4)
    )
    assert report_of(late).review.levels[1][3:] == ("3 of 4", "note of reviewer")


def test_the_report_says_what_a_paired_difference_takes_as_given() -> None:
    assert GIVEN_THRESHOLDS in assumptions([compared("recall")])
    assert GIVEN_THRESHOLDS not in assumptions([compared("roc_auc")])
    assert GIVEN_THRESHOLDS not in assumptions([a_pin()])


def test_a_check_is_named_by_its_title() -> None:
    title = CHECKS["accuracy_headline"].title
    assert f"**{title}** in Evaluation metrics" in to_markdown(full_board(), findings=[FINDING])


def test_text_of_a_section_that_the_template_lacks_is_not_lost() -> None:
    report = to_markdown(a_board(replace(an_answer(), sections={"older": "kept words"})))
    assert (
        "## Text of the section “older”, which the template does not have\n\nkept words" in report
    )


def test_the_boards_own_template_gives_the_sections() -> None:
    one = default_template().sections[4]
    own = template_toml(Template((replace(one, title="Rows", minutes=9),), (one.id,)))
    report = to_markdown(a_board(an_answer(data="Late labels."), template_toml=own))
    assert re.findall(r"^## (.*)$", report, re.MULTILINE)[0] == "Rows (9 min)"


def test_a_pin_whose_data_set_is_gone_keeps_its_figure_and_its_words() -> None:
    fields = to_dict(a_pin(id="E1"))
    scenario = fields["scenario"].replace("credit_default", "letters")
    gone = from_dict(fields | {"scenario": scenario, "words": "made from letters"})
    report = to_markdown(a_board(replace(an_answer(), evidence=(gone,))))
    assert "| 42.1% | [38.0%, 46.3%] (95.0%, Wilson) | share | made from letters |" in report
    assert "- E1: cannot be opened: the data set 'letters' is no longer here" in report
    assert "- E1 cannot be recomputed: the data set 'letters' is no longer here." in report
