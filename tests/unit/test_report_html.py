from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser

import numpy as np
import pytest

from simulator.scenario import Scenario
from simulator.sweep import Sweep, sweep
from tests.support.boards import MOMENT, a_board, a_pin, an_answer
from whiteboard.board import Board, Rating, Response
from whiteboard.clock import Clock
from whiteboard.evidence import from_dict, to_dict
from whiteboard.exports.html_file import to_html
from whiteboard.finding import Finding
from whiteboard.problems import PROBLEMS
from whiteboard.rubric import default_rubric

FINDING = Finding(
    check="accuracy_headline",
    section="metrics",
    quote="accuracy of 99%",
    evidence="always negative: 99.5%",
    rule="Accuracy is the headline while positives are rare.",
    question="What does always-negative score?",
)


def a_sweep(scenario: Scenario, model: str) -> Sweep:
    rng = np.random.default_rng(scenario.models.index(model))
    y = np.arange(2000) % 5 == 0
    return sweep(y, 1 / (1 + np.exp(-(rng.normal(size=2000) + 1.5 * y - 1))))


def full_board() -> Board:
    """A board with something in every part."""
    rubric = default_rubric().dimensions
    ratings = [
        Rating(rater=rater, dimension=one.id, level=level, note=f"note of {rater}")
        for one in rubric
        for rater, level in (("self", 2), ("reviewer", 3))
    ]
    return a_board(
        an_answer(2, metrics="Recall is 81% [E1], not 90% [E7].", data="Labels come late."),
        problem=next(iter(PROBLEMS)),
        attempt=3,
        ratings=tuple(ratings),
        responses=(
            Response(finding=FINDING.key, kind="covered", words="in the first line"),
            Response(finding="random_split-abc", kind="not_relevant", words="no time here"),
        ),
        clock=Clock({"metrics": 512.0, "data": 61.0}),
    )


class Outline(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.levels: list[int] = []
        self.heads: list[dict[str, str | None]] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if tag == "th":
            self.heads.append(dict(attrs))


def test_the_page_forbids_everything_but_its_own_style_and_names_its_language() -> None:
    html = to_html(a_board())
    assert html.startswith('<!DOCTYPE html>\n<html lang="en">')
    assert "content=\"default-src 'none'; style-src 'unsafe-inline'; " in html
    assert "<title>My answer</title>" in html
    assert "<script" not in html
    assert "http://" not in html.replace("http-equiv", "")
    assert "https://" not in html


def test_headings_stand_in_order_and_every_head_of_a_table_says_what_it_heads() -> None:
    outline = Outline(to_html(full_board(), a_sweep, findings=[FINDING]))
    assert outline.levels[0] == 1
    assert outline.levels.count(1) == 1
    assert all(b - a <= 1 for a, b in zip(outline.levels, outline.levels[1:], strict=False))
    assert all(head.get("scope") in ("col", "row") for head in outline.heads)


def test_every_part_of_a_full_board_is_there() -> None:
    html = to_html(full_board(), a_sweep, findings=[FINDING])
    text = re.sub(r"<[^>]*>", "", html)
    for part in (
        next(iter(PROBLEMS.values())).brief[:40].split("'")[0],
        "attempt 3.",
        "Begun 2026-03-04 12:30 UTC",
        "Labels come late.",
        "[38.0%, 46.3%] (95.0%, Wilson)",
        "10,000 rows, seed 0",
        "E1, E2: /?data=credit_default&amp;",
        "label shift",
        "8:32",
        "9:33",
        "2 of 4",
        "note of self",
        "3 of 4",
        "note of reviewer",
        default_rubric().dimensions[0].title,
        "“accuracy of 99%”",
        "What does always-negative score?",
        "covered, here: in the first line",
        "not relevant, because",
        "no time here",
        "Cited but not pinned: E7.",
        "E1, E2: Gradient boosting at threshold 0.310",
    ):
        assert part in text, part


def test_findings_are_left_out_unless_they_are_passed() -> None:
    html = to_html(full_board())
    assert "always-negative" not in html
    assert "in the first line" in html


def test_a_citation_leads_to_its_row() -> None:
    html = to_html(full_board())
    assert '<a href="#E1">[E1]</a>' in html
    assert html.count('<tr id="E1">') == 1
    assert "not 90% [E7]." in html


def test_curves_are_drawn_inside_the_page_and_replaced_by_a_sentence_without_scores() -> None:
    assert to_html(full_board(), a_sweep).count("<svg ") == 3
    without = to_html(full_board())
    assert "<svg" not in without
    assert "Not computed when this file was made: the curves behind E1, E2." in without


def test_a_board_without_anything_says_so() -> None:
    html = to_html(a_board(title="  "))
    assert "<title>Untitled answer</title>" in html
    assert html.count("Nothing written yet.") == 8
    assert "Nothing pinned yet." in html
    assert "Time spent" not in html
    assert "Curves" not in html
    assert "Levels given" not in html


def test_text_of_a_section_that_the_template_lacks_is_not_lost() -> None:
    html = to_html(a_board(replace(an_answer(), sections={"older": "kept words"})))
    assert "Text of the section “older”, which the template does not have" in html
    assert "kept words" in html


def test_a_template_that_cannot_be_read_gives_way_to_the_default_one() -> None:
    html = to_html(a_board(an_answer(data="still here"), template_toml="not = a template"))
    assert "still here" in html
    assert "Data needs (6 min)" in html


def test_a_running_clock_is_counted_to_the_last_change() -> None:
    clock = Clock({}, "data", MOMENT)
    board = a_board(clock=clock, updated_at=MOMENT + timedelta(seconds=125))
    html = to_html(board)
    assert "2:05" in html
    assert "The clock was running: time is counted to the last change." in html


def test_a_problem_that_is_not_known_here_is_named_by_its_id() -> None:
    assert "some_problem, attempt 2." in to_html(a_board(problem="some_problem", attempt=2))


def test_a_pin_whose_data_set_is_gone_is_reported_with_its_words() -> None:
    fields = to_dict(a_pin(id="E1"))
    scenario = fields["scenario"].replace("credit_default", "letters")
    gone = from_dict(fields | {"scenario": scenario, "words": "made from letters"})
    html = to_html(a_board(replace(an_answer(), evidence=(gone,))), a_sweep)
    assert "made from letters" in html
    assert "E1 cannot be recomputed: the data set " in html
    assert "<svg" not in html


def test_the_same_board_gives_the_same_page() -> None:
    board = full_board()
    assert to_html(board, a_sweep) == to_html(board, a_sweep)


def test_it_reads_in_both_themes_and_prints() -> None:
    html = to_html(a_board())
    assert "prefers-color-scheme: dark" in html
    assert "color-scheme: light dark" in html
    assert "@media print" in html


def test_a_full_board_with_every_figure_stays_below_400_kilobytes() -> None:
    many = [
        a_pin(id=f"E{n}", scenario=replace(a_pin().scenario, seed=n), threshold=0.2 + n / 50)
        for n in range(1, 21)
    ]
    texts = dict.fromkeys(an_answer().sections or (), "")
    texts |= {section.id: "word " * 600 for section in full_board().template.sections}
    board = replace(full_board(), answer=replace(an_answer(), sections=texts, evidence=tuple(many)))
    html = to_html(board, a_sweep, findings=[FINDING])
    assert html.count("<svg ") == 18
    assert "Curves are drawn for 6 of 20 settings" in html
    assert len(html.encode()) < 400_000


@pytest.mark.parametrize(
    "text", ["|a|b|\n|-|-|\n" + "|1|2|\n" * 500, "> " * 200 + "x", "x" * 50_000]
)
def test_long_tables_deep_quotes_and_long_words_are_taken(text: str) -> None:
    assert to_html(a_board(an_answer(data=text))).endswith("</html>\n")
