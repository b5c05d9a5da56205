"""The guard that every journey stands under notices what it is there to notice."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from tests.conftest import Windows
from tests.support.axe import violations
from tests.support.browser import PROBE, wait_until, watched_page
from tests.support.server import Server

ELSEWHERE = "http://192.0.2.1/picture.png"  # TEST-NET-1, which is nobody's (RFC 5737)
KEPT = """async () => [
  localStorage.length, sessionStorage.length, document.cookie.includes("kept=1"),
  (await indexedDB.databases()).length, navigator.onLine]"""
PALE_AT_FIRST = """() => {
  const contrast = {id: "color-contrast", impact: "serious", nodes: []};
  const looks = [[contrast], []];
  window.axe = {run: async () => {
    const violations = looks.shift();
    document.body.dataset.stale = String(violations.length > 0);
    return {violations};
  }};
}"""
KEEP = """() => new Promise(done => {
  localStorage.setItem("kept", "1");
  sessionStorage.setItem("kept", "1");
  document.cookie = "kept=1; max-age=3600";
  indexedDB.open("kept").onsuccess = () => done();
})"""


@pytest.mark.parametrize(
    ("event", "script", "problem"),
    [
        ("console", "console.error('it broke')", "console error: it broke"),
        ("pageerror", "setTimeout(() => { throw new Error('it threw'); })", "exception: it threw"),
        ("request", f"new Image().src = '{ELSEWHERE}'", f"request to another machine: {ELSEWHERE}"),
    ],
)
def test_what_no_page_may_do_is_recorded(
    browser: Browser, event: Any, script: str, problem: str
) -> None:
    with watched_page(browser) as (page, witness):
        page.route(ELSEWHERE, lambda route: route.fulfill(status=204))
        with page.expect_event(event):
            page.evaluate(f"() => {{ {script}; }}")
        assert witness.problems == [problem]
        with pytest.raises(AssertionError, match="what no page may do"):
            witness.assert_clean()


def test_a_page_that_stays_at_home_is_clean(browser: Browser) -> None:
    with watched_page(browser) as (page, witness):
        page.set_content("<main><h1>Hello</h1></main>")
        witness.assert_clean()


def test_a_window_that_a_test_had_before_holds_nothing_of_it(
    server: Server, windows: Windows
) -> None:
    contexts = set[int]()
    for _ in range(2):
        with windows.watched_page() as (page, witness):
            page.goto(f"{server.url}/_stcore/health")
            assert page.evaluate(KEPT) == [0, 0, False, 0, True]
            assert witness.problems == []
            page.evaluate(KEEP)
            assert page.evaluate(KEPT) == [1, 1, True, 1, True]
            page.context.set_offline(True)
            witness.problems.append("of the test before")
            contexts.add(id(page.context))
        assert page.is_closed()
    assert len(contexts) == 1


def test_axe_looks_into_shadow_roots(browser: Browser) -> None:
    with watched_page(browser) as (page, _):
        page.set_content("<html lang='en'><title>t</title><main><h1>A</h1><div></div></main>")
        page.evaluate(
            "() => { document.querySelector('div').attachShadow({mode: 'open'})"
            ".innerHTML = '<button></button>'; }"
        )
        assert [found.rule for found in violations(page)] == ["button-name"]


def test_what_was_pale_while_axe_looked_is_looked_at_again(browser: Browser) -> None:
    with watched_page(browser) as (page, _):
        page.set_content("<html lang='en'><title>t</title><main><h1>A</h1></main>")
        page.evaluate(PALE_AT_FIRST)
        assert violations(page) == []


def test_only_streamlits_own_probe_below_a_page_may_be_missing() -> None:
    here = "http://localhost:8700"
    for path in ("/diagnostics/_stcore/health", "/data/_stcore/host-config"):
        assert PROBE.fullmatch(here + path)
    for path in ("/_stcore/health", "/data/picture.png", "/data/_stcore/health/more", "/"):
        assert not PROBE.fullmatch(here + path)


def test_a_wait_for_what_is_outside_the_browser_asks_until_it_is_so(page: Page) -> None:
    answers = iter([False, False, True])
    wait_until(page, lambda: next(answers))
    assert next(answers, None) is None
    wait_until(page, lambda: True)  # a second one beside the first


def test_a_wait_for_what_never_comes_fails(page: Page) -> None:
    page.set_default_timeout(500)
    with pytest.raises(PlaywrightTimeoutError):
        wait_until(page, lambda: False)
