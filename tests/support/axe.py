"""Turns a page into the accessibility rules it breaks; axe-core comes with its package, offline."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

GRAVE = frozenset({"serious", "critical"})

# While a script runs, Streamlit lets go pale what the run has not drawn again yet.
_AT_REST = """() => {
  const app = document.querySelector('[data-testid="stApp"]');
  const drawn = app === null || (app.dataset.testScriptState === "notRunning"
    && document.querySelector('[data-stale="true"], [data-testid="stSkeleton"]') === null);
  return drawn && !document.getAnimations().some(
    one => one instanceof CSSTransition && one.playState === "running");
}"""

_EXAMINE = """async () => {
  let pale = false;
  const look = seen => { pale ||= seen.some(({target}) => target.dataset.stale === "true"); };
  const observer = new MutationObserver(look);
  const of = {subtree: true, attributes: true, attributeFilter: ["data-stale"]};
  observer.observe(document, of);
  const {violations} = await axe.run(document, {resultTypes: ["violations"]});
  look(observer.takeRecords());
  observer.disconnect();
  return {pale, violations};
}"""
_MOST_LOOKS = 10


@dataclass(frozen=True)
class Violation:
    """One broken rule: axe's id, its impact, and the elements that break it."""

    rule: str
    impact: str
    elements: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.rule} ({self.impact}): " + "; ".join(self.elements[:5])


def violations(
    page: Page,
    *,
    impacts: frozenset[str] = GRAVE,
    known: frozenset[str] = frozenset(),
) -> list[Violation]:
    """Run axe on the whole page, shadow roots included, while nothing on it fades.

    What a run of the script let go pale meanwhile is looked at anew.

    Parameters
    ----------
    impacts
        The impacts that count.
    known
        Rule ids that are Streamlit's own and cannot be mended here.
    """
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found: dict[str, Any] = {"pale": True}
    for _ in range(_MOST_LOOKS):
        page.wait_for_function(_AT_REST)
        found = page.evaluate(_EXAMINE)
        if not found["pale"]:
            break
    return [
        Violation(v["id"], v["impact"], tuple(_describe(node) for node in v["nodes"]))
        for v in found["violations"]
        if v["impact"] in impacts and v["id"] not in known
    ]


def _describe(node: dict[str, Any]) -> str:
    return f"{node['target']} {node['html'][:160]}"
