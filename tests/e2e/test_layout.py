"""Everything that is argued with fits one shared screen, and a phone needs no sideways scroll."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.conftest import OpenPage
from tests.support.board_page import BoardPage
from tests.support.browser import Scheme, open_app, wait_until_idle
from tests.support.reference import METRICS
from tests.support.server import Server

CONTROLS = (
    "threshold",
    "prevalence",
    "false_positive",
    "false_negative",
    "review",
    "capacity_per_day",
    "rule-min_cost",
    "rule-youden",
    "pin",
)
CHARTS = ("roc", "pr", "cost")
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
PAGES = ("", "boards", "review", "diagnostics", "data", "models", "serving")
WIDE = "[document.documentElement.scrollWidth, window.innerWidth]"
CUT = """nodes => nodes.filter(node => {
  const box = node.getBoundingClientRect();
  const words = [node, ...node.querySelectorAll("*")];
  for (let at = node.parentElement; at; at = at.parentElement) {
    if (getComputedStyle(at).overflow === "visible") continue;
    const frame = at.getBoundingClientRect();
    if (box.left < frame.left - 1 || box.right > frame.right + 1) return true;
    if (box.top < frame.top - 1 || box.bottom > frame.bottom + 1) return true;
  }
  return box.right > window.innerWidth
    || words.some(word => word.scrollWidth > word.clientWidth + 1);
}).map(node => node.textContent)"""
"""What sticks out of whatever clips it, or loses letters itself."""
OVERLAPS = """nodes => {
  const boxes = nodes.map(node => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [node.getAttribute("data-figure"), range.getBoundingClientRect()];
  });
  return boxes.flatMap(([a, p], i) => boxes.slice(i + 1)
    .filter(([, q]) => p.left < q.right - 0.5 && q.left < p.right - 0.5
      && p.top < q.bottom - 0.5 && q.top < p.bottom - 0.5)
    .map(([b]) => `${a} and ${b}`));
}"""


def _inside(locator: Locator, width: int, height: int) -> bool:
    box = locator.bounding_box()
    return (
        box is not None
        and box["x"] >= 0
        and box["y"] >= 0
        and box["x"] + box["width"] <= width + 1
        and box["y"] + box["height"] <= height + 1
    )


def _at_rest(board: BoardPage) -> None:
    """Wait until every figure is there, so that nothing that is measured moves any more."""
    board.settled_figures()
    wait_until_idle(board.page)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080)])
def test_the_board_needs_no_scrolling_on_a_shared_screen(
    server: Server, open_page: OpenPage, scheme: Scheme, width: int, height: int
) -> None:
    page = open_page(width=width, height=height, scheme=scheme)
    board = BoardPage(page, server).open()
    _at_rest(board)
    parts = {
        **{name: board.control(name) for name in CONTROLS},
        **{name: board.figure(name) for name in METRICS},
        **{f"{name}-interval": board.figure(f"{name}-interval") for name in METRICS},
        "sentence": board.figure("sentence"),
        **{name: page.locator(f'[data-chart="{name}"] svg.plot') for name in CHARTS},
        "section tabs": page.get_by_role("tablist", name="Sections"),
        "data set": page.get_by_role("combobox", name="Data set"),
        "share": page.get_by_role("button", name="Share", exact=True),
        "present": page.get_by_role("button", name="Present"),
    }
    outside = [name for name, part in parts.items() if not _inside(part, width, height)]
    assert not outside
    answer = board.answer.bounding_box()
    assert answer is not None
    assert answer["y"] + 200 <= height
    assert page.evaluate(WIDE) == [width, width]


def test_a_presented_board_still_shows_figures_and_the_first_charts(
    server: Server, open_page: OpenPage
) -> None:
    page = open_page()
    board = BoardPage(page, server).open({"present": "1"})
    _at_rest(board)
    parts = {
        **{name: board.figure(name) for name in METRICS},
        **{name: page.locator(f'[data-chart="{name}"] svg.plot') for name in CHARTS},
    }
    assert [name for name, part in parts.items() if not _inside(part, 1280, 720)] == []


@pytest.mark.parametrize("width", [1280, 1920, 390])
def test_no_figure_is_written_over_another(server: Server, open_page: OpenPage, width: int) -> None:
    board = BoardPage(open_page(width=width, height=844), server).open()
    for costs in (0.37, 1234.5, 999_999_999):
        board.walk([{"costs": {"false_negative": costs}, "prevalence": 0.37}])
        board.drawn()
        shown = board.page.locator(".explorer .figures [data-figure]")
        assert shown.evaluate_all(OVERLAPS) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_phone_needs_no_sideways_scroll_on_any_page(
    server: Server, open_page: OpenPage, scheme: Scheme
) -> None:
    page = open_page(width=390, height=844, scheme=scheme)
    board = BoardPage(page, server).open()
    assert page.evaluate(WIDE) == [390, 390]
    box = board.control("threshold").bounding_box()
    assert box is not None
    assert box["width"] > 200
    for path in PAGES[1:]:
        open_app(page, f"{server.url}/{path}")
        assert page.evaluate(WIDE) == [390, 390], path


@pytest.mark.parametrize("width", [390, 1280])
def test_every_chosen_model_can_be_read_in_its_field(
    server: Server, open_page: OpenPage, width: int
) -> None:
    four = {"models": "logistic,hist_gradient_boosting,naive_bayes,one_rule"}
    page = open_page(width=width, height=844)
    open_app(page, f"{server.url}/?{urlencode(four)}")
    tags = page.get_by_test_id("stMultiSelect").locator(".react-aria-ComboBox [data-tag]")
    expect(tags).to_have_count(4)
    assert tags.evaluate_all(CUT) == []


def test_the_theme_follows_the_system(server: Server, open_page: OpenPage) -> None:
    for scheme in SCHEMES:
        board = BoardPage(open_page(scheme=scheme), server).open()
        assert board.explorer.get_attribute("data-theme") == scheme
        assert _brightness(board.page) == (255 if scheme == "light" else 0)


def _brightness(page: Page) -> int:
    """Return 255 for a light page and 0 for a dark one."""
    color = page.get_by_test_id("stApp").evaluate("node => getComputedStyle(node).backgroundColor")
    channels = [int(part) for part in color.strip("rgba()").split(",")[:3]]
    return 255 if sum(channels) > 382 else 0
