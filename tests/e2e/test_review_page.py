"""A board is judged by two people, its figures are computed again, and its past is brought back."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from simulator.scenario import default_scenario
from simulator.uncertainty import Interval
from tests.conftest import OpenPage, Windows
from tests.support.axe import violations
from tests.support.board_page import BoardPage, has_no_traceback, served_store
from tests.support.boards import a_pin
from tests.support.browser import Scheme, open_app, wait_until_idle
from tests.support.server import ROOT, Server
from whiteboard.answer import Answer, with_evidence
from whiteboard.board import Board, Rater, Rating, with_rating
from whiteboard.boards import BoardStore
from whiteboard.edits import Edit
from whiteboard.evidence import Evidence, short_text
from whiteboard.rubric import default_rubric

DIMENSIONS = default_rubric().dimensions
TITLES = {one.id: one.title for one in DIMENSIONS}
TABS = ("Score", "Findings", "Evidence", "History")
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
WIDE = "[document.documentElement.scrollWidth, window.innerWidth]"
PRINTED = re.compile(r"^(value|low|high) (\S+)$", re.MULTILINE)
SAME = re.compile("^(Cited|Not cited).*; comes out the same[.;]")
DIFFERENT = re.compile("^(Cited|Not cited).*; comes out different[.;]")
RECALL = a_pin(
    claim="recall",
    metric="recall",
    value=0.81,
    interval=Interval(0.77, 0.85, 0.95, "Wilson"),
    scenario=default_scenario(),
)


@dataclass
class Review:
    """The review page about one board, in one browser."""

    page: Page
    server: Server

    @property
    def board(self) -> BoardPage:
        return BoardPage(self.page, self.server)

    def open(self, board: Board, *, reading: bool = False) -> Review:
        """Go straight to the review of the board that this browser holds, or may only read."""
        if not reading:
            self.board.holds(board.id)
        open_app(self.page, f"{self.server.url}/review" + f"?view={board.view_id}" * reading)
        expect(self.page.get_by_role("heading", name=board.title)).to_be_visible()
        return self

    def part(self, name: str) -> Locator:
        """Go to a part; return what it shows."""
        self.page.get_by_role("tab", name=name, exact=True).click()
        panel = self.page.get_by_role("tabpanel", name=name)
        # A part is drawn once it is open: what it shows comes with a run that then ends.
        expect(panel).to_have_text(re.compile(r"\S"))
        wait_until_idle(self.page)
        return panel

    def says(self, words: str | re.Pattern[str]) -> None:
        expect(self.page.get_by_text(words).first).to_be_visible()

    def press(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).click()

    def pick(self, label: str, option: str | re.Pattern[str]) -> None:
        """Choose what a selectbox offers; a scroll would fold it up again."""
        box = self.page.get_by_role("combobox", name=label, exact=True)
        box.scroll_into_view_if_needed()
        wait_until_idle(self.page)
        self.board.drawn()
        box.click()
        self.page.get_by_role("option", name=option).click()
        wait_until_idle(self.page)

    def pick_pin(self, name: str) -> None:
        """Choose a pin, and wait until what can be done with it is drawn."""
        self.pick("Pin", re.compile(f"^{name}: "))
        beside = self.page.get_by_role("combobox", name=f"{name} beside another pin", exact=True)
        expect(beside).to_be_visible()

    def give(self, dimension: str, level: int) -> None:
        """Give a level, and wait until it is there."""
        levels = self.page.get_by_role("radiogroup", name=f"Level of {TITLES[dimension]}")
        levels.get_by_text(f"Level {level}", exact=True).click()
        expect(levels.get_by_role("radio", name=f"Level {level}")).to_be_checked()
        wait_until_idle(self.page)

    def judge_as(self, name: str) -> None:
        self.page.get_by_role("radiogroup", name="Who gives").get_by_text(name).click()
        wait_until_idle(self.page)


@pytest.fixture(scope="module")
def store(server: Server) -> Iterator[BoardStore]:
    with served_store(server) as opened:
        yield opened


@pytest.fixture
def review(page: Page, server: Server) -> Review:
    return Review(page, server)


@pytest.fixture(scope="module")
def real(server: Server, windows: Windows, store: BoardStore) -> Answer:
    """The example that a first visit opens with: its pins are what the product itself computed."""
    with windows.watched_page() as (page, witness):
        board = store.load(BoardPage(page, server).open().board_id)
        witness.assert_clean()
    assert board is not None
    assert board.example
    return board.answer


def _made(store: BoardStore, answer: Answer | None = None, title: str = "Card fraud") -> Board:
    text = Answer({"metrics": "At night recall is 99% [E1]."})
    return store.create(answer or with_evidence(text, RECALL), title=title, problem="fraud")


def _rated(
    store: BoardStore, board: Board, rater: Rater, levels: dict[str, int], note: str = ""
) -> None:
    def rated(now: Board) -> Board:
        for dimension, level in levels.items():
            rating = Rating(rater=rater, dimension=dimension, level=level, note=note)
            now = with_rating(now, rating)
        return now

    store.change(board.id, rated)


def _kept(store: BoardStore, board: Board) -> Board:
    kept = store.load(board.id)
    assert kept is not None
    return kept


def _pin(answer: Answer, metric: str, model: str = "hist_gradient_boosting") -> Evidence:
    """Return the last pin of a figure of one model."""
    return next(
        pin
        for pin in reversed(answer.evidence)
        if (pin.metric, pin.model, pin.against) == (metric, model, "")
    )


# Levels


def test_the_eighth_level_reveals_the_findings(review: Review, store: BoardStore) -> None:
    board = _made(store)
    first = [dimension.id for dimension in DIMENSIONS[:7]]
    _rated(store, board, "self", dict.fromkeys(first, 2))
    findings = review.open(board).part("Findings")
    expect(findings).to_contain_text(re.compile(r"\d+ findings are open\."))
    expect(findings).to_contain_text("7 of 8 so far")
    expect(findings).not_to_contain_text("99%")
    review.press("To the levels")
    last = DIMENSIONS[7].id
    why = review.page.get_by_role("textbox", name="Why, in a few words").last
    expect(why).to_be_disabled()
    review.give(last, 3)
    review.says("The candidate has given 8 of 8 dimensions a level.")
    why.fill("It says [who](javascript:alert(1)) acts")
    why.press("Enter")
    findings = review.part("Findings")
    expect(findings).to_contain_text("“recall is 99%”")
    expect(findings).to_contain_text("E1: recall 81.0% [77.0%, 85.0%]")
    (rating,) = (one for one in _kept(store, board).ratings if one.dimension == last)
    assert (rating.level, rating.note) == (3, "It says [who](javascript:alert(1)) acts")
    review.page.reload()
    wait_until_idle(review.page)
    review.part("Score")
    review.says("The candidate has given 8 of 8 dimensions a level.")
    expect(why).to_have_value("It says [who](javascript:alert(1)) acts")


def test_each_judge_sees_the_other_only_after_their_own_level(
    review: Review, store: BoardStore
) -> None:
    board = _made(store)
    _rated(store, board, "self", {"data": 4}, note="the split is by time")
    _rated(store, board, "reviewer", {"modelling": 1}, note="names only")
    review.open(board)
    score = review.page.get_by_role("tabpanel", name="Score")
    levels = review.page.get_by_role("radiogroup", name=f"Level of {TITLES['data']}")
    review.says("A reviewer has given a level; it is shown once you have given yours.")
    expect(score).not_to_contain_text("names only")
    review.judge_as("A reviewer")
    review.says("The candidate has given a level; it is shown once you have given yours.")
    expect(levels.get_by_role("radio", checked=True)).to_have_count(0)
    expect(score).not_to_contain_text("the split is by time")
    review.give("data", 2)
    review.says("Candidate 4, reviewer 2: the reviewer is two levels lower.")
    expect(score).to_contain_text("The candidate: the split is by time")
    review.judge_as("The candidate")
    expect(levels.get_by_role("radio", name="Level 4")).to_be_checked()
    review.says("A reviewer has given a level; it is shown once you have given yours.")
    expect(score).not_to_contain_text("names only")
    review.give("modelling", 3)
    review.says("Candidate 3, reviewer 1: the reviewer is two levels lower.")
    expect(score).to_contain_text("A reviewer: names only")
    assert _kept(store, board).levels("reviewer") == {"modelling": 1, "data": 2}
    assert _kept(store, board).levels("self") == {"modelling": 3, "data": 4}


def test_an_answer_given_here_stands_in_the_editor_and_needs_its_reason(
    review: Review, store: BoardStore
) -> None:
    board = _made(store)
    _rated(store, board, "self", dict.fromkeys(TITLES, 2))
    findings = review.open(board).part("Findings")
    card = findings.locator('[class*="st-key-finding_"]').filter(has_text="“recall is 99%”")
    card.get_by_role("button", name="Not relevant, because").click()
    expect(card.get_by_test_id("stAlert")).to_have_text(
        "Say why it is not relevant: the reason is kept with the board."
    )
    card.get_by_role("textbox").fill("another <b>day</b>")
    card.get_by_role("button", name="Not relevant, because").click()
    expect(card).to_contain_text("Not relevant, because: another <b>day</b>")
    review.board.navigate("Board")
    editor = review.board.ready()
    editor.fold("checks")
    editor.control("answered").click()
    answered = editor.page.get_by_role("list", name="Answered checks").get_by_role("listitem")
    expect(answered).to_have_count(1)
    expect(answered).to_contain_text("not relevant, because: another <b>day</b>")


# Evidence


def test_every_pin_comes_out_the_same_and_one_that_does_not_is_said_and_pinned_again(
    review: Review, store: BoardStore, real: Answer
) -> None:
    true = _pin(real, "recall")
    wrong = replace(true, value=0.5, interval=None)
    pins = tuple(wrong if pin == true else pin for pin in real.evidence)
    board = _made(store, replace(real, evidence=pins))
    evidence = review.open(board).part("Evidence")
    review.press("Compute all again")
    expect(evidence.get_by_text(SAME)).to_have_count(len(pins) - 1)
    expect(evidence.get_by_text(DIFFERENT)).to_have_count(1)
    review.pick_pin(wrong.id)
    expect(evidence.get_by_text("Computed again:")).to_be_visible()
    review.press("Pin it again")
    review.says(re.compile(rf"^E\d+ renews {wrong.id}\.$"))
    *others, again = _kept(store, board).answer.evidence
    assert tuple(others) == pins
    assert (again.supersedes, again.value, again.interval) == (wrong.id, true.value, true.interval)
    expect(evidence).to_contain_text(f"renewed by {again.id}")
    expect(review.page.get_by_role("button", name="Pin it again")).to_have_count(0)


def test_a_pin_is_renewed_although_its_figure_of_today_is_pinned_elsewhere_too(
    review: Review, store: BoardStore, real: Answer
) -> None:
    wrong = replace(_pin(real, "recall"), value=0.5, interval=None, id="")
    board = _made(store, with_evidence(real, wrong))
    name = _kept(store, board).answer.evidence[-1].id
    evidence = review.open(board).part("Evidence")
    review.pick_pin(name)
    review.press("Compute it again")
    review.press("Pin it again")
    review.says(re.compile(rf"^E\d+ renews {name}\.$"))
    expect(evidence.get_by_text(re.compile(r"; renewed by E\d"))).to_have_count(1)


def test_a_difference_that_is_pinned_already_is_said_to_be_that_pin(
    review: Review, store: BoardStore, real: Answer
) -> None:
    (there,) = (pin for pin in real.evidence if pin.against)
    board = _made(store, real)
    review.open(board).part("Evidence")
    review.press("Pin this difference")
    review.says(re.compile(rf"^{there.id}\b.* pinned"))
    assert [pin.id for pin in _kept(store, board).answer.evidence if pin.against] == [there.id]


def test_back_from_a_pin_that_was_opened_in_the_explorer_leads_to_the_review(
    review: Review, store: BoardStore
) -> None:
    low, high = (default_scenario().by_hand(at) for at in (0.2, 0.6))
    answer = with_evidence(Answer({}), replace(RECALL, scenario=low))
    review.open(_made(store, with_evidence(answer, replace(RECALL, scenario=high))))
    review.part("Evidence")
    review.pick_pin("E1")
    review.press("Open in the explorer")
    review.board.wait_for_address(lambda query: query.get("at") == "0.2")
    review.page.wait_for_url(lambda url: urlsplit(url).path == "/")
    review.board.ready()
    wait_until_idle(review.page)
    review.page.go_back(wait_until="commit")
    assert urlsplit(review.page.url).path == "/review"
    assert review.board.query()["at"] == "0.2"


def test_two_pins_side_by_side_show_their_paired_difference_and_what_was_set(
    review: Review, store: BoardStore, real: Answer
) -> None:
    first = _pin(real, "cost_per_1000")
    second = _pin(real, "cost_per_1000", "logistic")
    evidence = review.open(_made(store, real)).part("Evidence")
    review.pick_pin(first.id)
    review.pick(f"{first.id} beside another pin", re.compile(f"^{second.id}: "))
    expect(evidence).to_contain_text(re.compile(r"less per 1,000.*\[\$[\d,]+, \$[\d,]+\]"))
    expect(evidence).to_contain_text("On the same rows.")
    rows = evidence.get_by_role("table").get_by_role("row")
    model = rows.filter(has_text="Gradient boosting")
    expect(model).to_contain_text("Logistic regression")
    expect(rows.first).to_contain_text(first.id)
    expect(rows.filter(has_text="seed")).to_have_count(0)
    other = _pin(real, "recall")
    review.pick(f"{first.id} beside another pin", re.compile(f"^{other.id}: "))
    expect(evidence).not_to_contain_text("On the same rows.")


def test_the_program_of_a_pin_prints_its_figure_again_from_nothing(
    review: Review, store: BoardStore, real: Answer, tmp_path: Path
) -> None:
    pin = _pin(real, "cost_per_1000", "logistic")
    evidence = review.open(_made(store, real)).part("Evidence")
    review.pick_pin(pin.id)
    evidence.get_by_text("Show the program").click()
    shown = evidence.get_by_test_id("stCode")
    expect(shown).to_contain_text("from simulator.scenario import Scenario")
    with review.page.expect_download() as download:
        review.press(f"Save the program that prints {pin.id}")
    program = tmp_path / download.value.suggested_filename
    download.value.save_as(program)
    assert (shown.text_content() or "").strip() == program.read_text(encoding="utf-8").strip()
    run = subprocess.run(
        [sys.executable, str(program)],
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "WHITEBOARD_CACHE": str(tmp_path / "empty"),
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert pin.interval is not None
    printed = {name: float(value) for name, value in PRINTED.findall(run.stdout)}
    assert printed == {"value": pin.value, "low": pin.interval.low, "high": pin.interval.high}
    assert "note:" not in run.stdout


def test_a_difference_between_two_models_is_pinned_and_cited(
    review: Review, store: BoardStore, real: Answer
) -> None:
    board = _made(store, real)
    evidence = review.open(board).part("Evidence")
    # Each choice is drawn before the next one: a page that moves folds up what it offers.
    review.pick("Second", "Random forest")
    other = evidence.get_by_text(re.compile(r" Random forest .*\[.*\]\. The interval "))
    expect(other).to_be_visible()
    review.pick("Figure", "ROC AUC")
    words = evidence.get_by_text(re.compile(r"^ROC AUC of Gradient.* Random forest \[.*\]\."))
    expect(words).to_contain_text(re.compile(r"\. The interval (includes|leaves) 0"))
    review.pick("Into the section", "Trade-offs")
    shown = words.text_content() or ""
    review.press("Pin this difference")
    review.says(re.compile(r"^E\d+ is pinned into Trade-offs\.$"))
    pin = _kept(store, board).answer.evidence[-1]
    assert (pin.section, pin.model, pin.against, pin.metric) == (
        "tradeoffs",
        "hist_gradient_boosting",
        "random_forest",
        "roc_auc_difference",
    )
    assert shown.startswith(short_text(pin))
    review.board.navigate("Board")
    editor = review.board.ready()
    editor.control("section-tradeoffs").click()
    editor.control(f"cite-{pin.id}").click()
    expect(editor.answer).to_have_value(f"[{pin.id}]")
    editor.saved()


# History


def test_an_older_step_is_read_restored_and_the_restore_undone(
    review: Review, store: BoardStore
) -> None:
    board = _made(store)
    new = "At night recall is 80% [E1], [not](javascript:alert(1)) 99%."
    store.save(board.id, Edit("editor-here", 1, 1, {"metrics": new, "data": "Labels come late."}))
    history = review.open(board).part("History")
    expect(history.locator("del, s")).to_contain_text(["99%"])
    expect(history).to_contain_text("Labels come late.")
    expect(history.locator("a").filter(has_not_text=re.compile("^$"))).to_have_count(0)
    review.pick("Step", re.compile("revision 1"))
    review.press("Restore the board as of this step")
    review.says("The board is as it was at revision 1.")
    restored = _kept(store, board)
    assert restored.answer.sections == {"metrics": "At night recall is 99% [E1]."}
    assert restored.revision == 3
    review.press("Undo the restore")
    review.says("The board is as it was at revision 2.")
    assert _kept(store, board).answer.sections == {"metrics": new, "data": "Labels come late."}
    expect(review.page.get_by_role("button", name="Undo the restore")).to_have_count(0)
    review.board.navigate("Board")
    editor = review.board.ready()
    expect(editor.answer).to_have_value(new)


# Read-only, and for everybody


def test_a_reader_sees_levels_findings_and_evidence_and_can_change_nothing(
    review: Review, store: BoardStore, real: Answer
) -> None:
    board = _made(store, real)
    _rated(store, board, "self", dict.fromkeys(TITLES, 2), note="seen in the answer")
    _rated(store, board, "reviewer", {"data": 3})
    before = _kept(store, board)
    page = review.open(board, reading=True).page
    review.says("read-only: nothing can be changed here")
    score = page.get_by_role("tabpanel", name="Score")
    expect(score).to_contain_text("Candidate: level 2.")
    expect(score).to_contain_text("Reviewer: level 3.")
    expect(score.get_by_role("radio")).to_have_count(0)
    expect(score.get_by_role("textbox")).to_have_count(0)
    findings = review.part("Findings")
    expect(findings.get_by_role("heading").first).to_be_visible()
    expect(findings.get_by_role("button")).to_have_count(0)
    expect(findings.get_by_role("textbox")).to_have_count(0)
    evidence = review.part("Evidence")
    review.press("Compute all again")
    expect(evidence.get_by_text(SAME)).to_have_count(len(real.evidence))
    expect(page.get_by_role("button", name=re.compile("^Pin (this|it)"))).to_have_count(0)
    history = review.part("History")
    expect(history).to_have_text(re.compile("The history is shown to those who may edit"))
    assert _kept(store, board) == before


@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_part_has_a_grave_barrier_or_needs_a_sideways_scroll(
    server: Server, open_page: OpenPage, store: BoardStore, real: Answer, scheme: Scheme
) -> None:
    page = open_page(width=390, height=844, scheme=scheme)
    text = {**real.sections, "data": "unbroken" * 50 + " Accuracy is 99.9%."}
    board = _made(store, replace(real, sections=text), title="unbroken" * 15)
    _rated(store, board, "self", dict.fromkeys(TITLES, 2), note="unbroken" * 50)
    review = Review(page, server).open(board)
    found: dict[str, object] = {}
    for part in TABS:
        review.part(part)
        found[part] = ([str(one) for one in violations(page)], page.evaluate(WIDE))
    assert found == {part: ([], [390, 390]) for part in TABS}
    has_no_traceback(page)
