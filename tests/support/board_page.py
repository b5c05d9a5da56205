"""Drives the board in a browser the way a person does, and reads what it shows."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from playwright.sync_api import ElementHandle, Locator, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from simulator.scenario import Scenario
from tests.support.browser import open_app, wait_until_idle
from tests.support.reference import METRICS, reference_of
from tests.support.server import Server
from whiteboard.boards import BoardStore

EXPLORER = ".explorer"
EDITOR = ".editor"
PREFIX = "ml-design-whiteboard:"
"""What everything begins with that a browser keeps."""
FITTED_MS = 120_000
"""A fit on a busy machine may take this long."""

_READ = """root => Object.fromEntries([
  ...[...root.querySelectorAll("[data-figure]")].map(
    node => [node.getAttribute("data-figure"), node.textContent.trim()]),
  ...[...root.querySelectorAll("[data-field]")].map(
    node => [`field-${node.getAttribute("data-field")}`, node.value])])"""
_SETTLED = f"""const shown = Object.values(({_READ})(root));
  return !shown.some(text => /[≈…]|^computing|p99 computing/.test(text));"""
_TWO_FRAMES = """() => new Promise(
  done => requestAnimationFrame(() => requestAnimationFrame(() => done())))"""
_WALK = f"""(root, settings) => settings.map(setting => {{
  root.dispatchEvent(new CustomEvent("explorer:set", {{detail: setting}}));
  return ({_READ})(root);
}})"""
# Words around the numbers may change without making a number wrong: there the numbers are compared.
_DIFFERENT = """([now, expected]) => {
  const worded = name => name.endsWith("-note")
    || ["basis", "auc", "pr-baseline", "least-cost", "cases-base"].includes(name);
  const numbers = text => (
    text.match(/[<>]?-?\\p{Sc}?\\d(?:[\\d,.]*\\d)?[%m]?/gu) ?? []
  ).sort().join(" ");
  return Object.keys(expected).filter(name => !(name in now) || (worded(name)
    ? numbers(now[name]) !== numbers(expected[name]) : now[name] !== expected[name]));
}"""
_SHOWS = f"([root, expected]) => ({_DIFFERENT})([({_READ})(root), expected]).length === 0"
_SHOWS_OR_ELSEWHERE = (
    f"([root, expected, address]) => location.href !== address"
    f" || ({_DIFFERENT})([({_READ})(root), expected]).length === 0"
)
_FOCUSED = """() => {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node ? {control: node.dataset.control ?? null, field: node.dataset.field ?? null,
                 section: node.dataset.section ?? null, tag: node.tagName} : {};
}"""
_KEPT = f"name => JSON.parse(localStorage.getItem('{PREFIX}' + name))"
_CARET_AFTER = """(field, words) => {
  const at = field.value.indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in the text`);
  field.focus();
  field.setSelectionRange(at + words.length, at + words.length);
}"""


class BoardPage:
    """One browser page that shows the board."""

    def __init__(self, page: Page, server: Server) -> None:
        self.page = page
        self.url = server.url
        self.reference = reference_of(server.log.parent / "cache")

    def open(self, query: Mapping[str, str] | str = "") -> BoardPage:
        """Go to the board with these parameters and wait until both halves are there."""
        text = query if isinstance(query, str) else urlencode(query)
        open_app(self.page, f"{self.url}/{'?' if text else ''}{text}")
        return self.ready()

    def ready(self) -> BoardPage:
        """Wait until the explorer shows figures and the answer is open."""
        self.figure("recall").wait_for()
        self.saved()
        return self

    # What is on the screen

    @property
    def explorer(self) -> Locator:
        return self.page.locator(EXPLORER)

    def figure(self, name: str) -> Locator:
        return self.page.locator(f'{EXPLORER} [data-figure="{name}"]')

    def control(self, name: str) -> Locator:
        return self.page.locator(f'[data-control="{name}"]')

    def field(self, name: str) -> Locator:
        return self.page.locator(f'{EXPLORER} [data-field="{name}"]')

    def step(self, name: str) -> Locator:
        """Return the button "undo" or "redo" of the scenario."""
        return self.page.locator(f'.steps [data-step="{name}"]')

    @property
    def answer(self) -> Locator:
        return self.control("answer")

    def text(self, name: str) -> str:
        """Return what figure `name` reads at this moment."""
        return (self.figure(name).text_content() or "").strip()

    def figures(self) -> dict[str, str]:
        """Return every figure of the explorer by name, and every field as ``field-...``."""
        return self.explorer.evaluate(_READ)

    def settled_figures(self) -> dict[str, str]:
        """Return every figure once none is computed still or read from a table."""
        self.page.wait_for_function(f"root => {{ {_SETTLED} }}", arg=self._root())
        return self.figures()

    def key_figures(self) -> dict[str, str]:
        """Return the six key figures and their intervals."""
        found = self.figures()
        return {name: found[name] for m in METRICS for name in (m, f"{m}-interval")}

    def focused(self) -> dict[str, Any]:
        """Return what has the keyboard focus, shadow roots looked through."""
        return self.page.evaluate(_FOCUSED)

    # What the address says

    def query(self) -> dict[str, str]:
        return _query(self.page.url)

    def scenario(self) -> Scenario:
        """Return the scenario in the address bar; it must be without fault."""
        scenario, notes = Scenario.from_query(self.query())
        assert not notes
        return scenario

    def wait_for_address(self, wanted: Callable[[dict[str, str]], bool]) -> dict[str, str]:
        """Wait until the parameters in the address bar are as `wanted`; return those.

        A parameter that `wanted` looks up and that is not there yet, as while another page is
        opened, is waited for.
        """
        found: dict[str, str] = {}

        def arrived(url: str) -> bool:
            nonlocal found
            found = _query(url)
            try:
                return wanted(found)
            except KeyError:
                return False

        self.page.wait_for_url(arrived, wait_until="commit")
        return found

    def saved(self) -> None:
        """Wait until the answer's text is on the server."""
        self.page.locator('[data-control="save-state"][data-state="saved"]').wait_for()

    # What Python says about it

    def shows(self, expected: Mapping[str, str]) -> None:
        """Wait until each of these figures reads as expected; fail with those that do not."""
        self._until(_SHOWS, expected)

    def _until(self, condition: str, expected: Mapping[str, str], *more: str) -> None:
        try:
            self.page.wait_for_function(condition, arg=[self._root(), dict(expected), *more])
        except PlaywrightTimeoutError:
            wrong = self.differences(self.figures(), expected)
            raise AssertionError(f"(shown, expected) differ: {wrong}") from None

    def differences(
        self, shown: Mapping[str, str], expected: Mapping[str, str]
    ) -> dict[str, tuple[str | None, str]]:
        """Return what was shown and what was expected, by figure, where they differ."""
        names: list[str] = self.page.evaluate(_DIFFERENT, [dict(shown), dict(expected)])
        return {name: (shown.get(name), expected[name]) for name in names}

    def agrees(self) -> None:
        """Wait until every figure is what Python makes of the scenario in the address bar.

        The address is read first: when something was just set, wait for it before. Where it
        changes after all (a slow hand has the browser tell it more than once), it is read again.
        """
        shown = ""
        while shown != (address := self._address()):
            shown = address
            scenario, notes = Scenario.from_query(_query(address))
            assert not notes
            expected = self.reference.texts(scenario)
            assert expected is not None, "the model in focus has no operating point"
            self._until(_SHOWS_OR_ELSEWHERE, expected, address)

    def _address(self) -> str:
        return self.page.evaluate("() => location.href")

    # What hands do

    def walk(self, settings: Sequence[Mapping[str, Any]]) -> list[dict[str, str]]:
        """Set each scenario through the scripting hook; return all figures after each."""
        return self.explorer.evaluate(_WALK, [dict(setting) for setting in settings])

    def grip(self, name: str) -> tuple[float, float, float]:
        """Return the left end, the right end and the middle height of a slider's thumb path."""
        box = self.control(name).bounding_box()
        assert box is not None
        return box["x"] + 8, box["x"] + box["width"] - 8, box["y"] + box["height"] / 2

    def drag(self, name: str, start: float, stops: Sequence[float]) -> list[dict[str, str]]:
        """Drag a slider's thumb from `start` over `stops` (shares of its length), still held.

        Returns every figure at each stop, two frames after the pointer arrived there.
        """
        left, right, height = self.grip(name)
        mouse = self.page.mouse
        mouse.move(left + start * (right - left), height)
        mouse.down()
        seen: list[dict[str, str]] = []
        for stop in stops:
            mouse.move(left + stop * (right - left), height)
            self.drawn()
            seen.append(self.figures())
        return seen

    def drawn(self) -> None:
        """Wait until the browser has drawn what it was told."""
        self.page.evaluate(_TWO_FRAMES)

    def changed_from(self, before: Mapping[str, str]) -> dict[str, str]:
        """Wait until any figure has changed; return all of them."""
        self.page.wait_for_function(
            f"([root, before]) => {{ const now = ({_READ})(root);"
            " return Object.keys(before).some(name => before[name] !== now[name]); }",
            arg=[self._root(), dict(before)],
        )
        return self.figures()

    def type_into(self, name: str, value: str) -> None:
        """Type a value into the field of a slider or rule and press Enter."""
        field = self.field(name)
        field.click()
        field.fill(value)
        field.press("Enter")

    def start_mine(self) -> None:
        """Clear the example and wait until the server knows."""
        self.control("clear-example").click()
        expect(self.control("clear-example")).to_be_hidden()
        expect(self.answer).to_have_value("")
        self.saved()

    def choose_data(self, title: str) -> None:
        """Choose another data set in the scenario row."""
        box = self.page.get_by_role("combobox", name="Data set")
        box.click()
        box.fill(title)
        self.page.get_by_role("option", name=title).click()

    def navigate(self, title: str) -> None:
        """Go to another page by the navigation."""
        self.page.get_by_role("link", name=title, exact=True).click()
        self.page.wait_for_url(lambda url: urlsplit(url).path.strip("/") == self._path(title))
        wait_until_idle(self.page)

    @staticmethod
    def _path(title: str) -> str:
        return "" if title == "Board" else title.lower()

    def _root(self) -> ElementHandle:
        return self.explorer.element_handle()

    # The answer and what is kept of it

    @property
    def board_id(self) -> str:
        """The id of the board that this browser edits; whoever knows it may edit it too."""
        return self.page.evaluate(_KEPT, "board")

    @property
    def save_state(self) -> Locator:
        return self.control("save-state")

    def said(self, name: str) -> Locator:
        """Return a figure of the editor: its title, its clock, what is in trouble."""
        return self.page.locator(f'{EDITOR} [data-figure="{name}"]')

    def fold(self, part: str) -> Locator:
        """Unfold the evidence, the checks or the concepts below the text; return what is shown."""
        head = self.control(part)
        if head.get_attribute("aria-expanded") != "true":
            head.click()
        expect(head).to_have_attribute("aria-expanded", "true")
        return self.page.locator(f"{EDITOR} #below-{part}")

    def caret_after(self, words: str) -> None:
        """Put the caret of the answer right after `words`, as a click there does."""
        self.answer.evaluate(_CARET_AFTER, words)

    def selects(self, words: str) -> None:
        """Wait until exactly these letters are selected in the answer."""
        self.page.wait_for_function(
            "([field, words]) =>"
            " field.value.slice(field.selectionStart, field.selectionEnd) === words",
            arg=[self.answer.element_handle(), words],
        )

    def exported(self, kind: str = "Markdown") -> str:
        """Return the file of this kind that the menu gives, and close the menu again."""
        button = self.page.get_by_role("button", name=kind, exact=True)
        self.page.get_by_role("button", name="Export").click()
        with self.page.expect_download() as download:
            button.click()
        self.page.keyboard.press("Escape")
        expect(button).to_be_hidden()
        return Path(download.value.path()).read_text(encoding="utf-8")

    def belongs_to(self, owner: str) -> BoardPage:
        """Make this browser the one that finds the boards of `owner`; before it opens a page."""
        return self._keeps("owner", owner)

    def holds(self, board_id: str) -> BoardPage:
        """Make this browser one that edited this board last; before it opens a page."""
        return self._keeps("board", board_id)

    def _keeps(self, name: str, value: str) -> BoardPage:
        item = json.dumps(value)
        self.page.add_init_script(f"localStorage.setItem('{PREFIX}{name}', '{item}')")
        return self


def _query(address: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(address).query, keep_blank_values=True))


@contextmanager
def served_store(server: Server) -> Iterator[BoardStore]:
    """Open the boards of a served app beside it, to prepare them and to see what became of them."""
    store = BoardStore(server.log.parent / "data" / "boards.sqlite")
    try:
        yield store
    finally:
        store.close()


def has_no_traceback(page: Page) -> None:
    """Fail when an exception is shown."""
    assert page.get_by_test_id("stException").count() == 0
    assert "Traceback" not in (page.locator("body").text_content() or "")
