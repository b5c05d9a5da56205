"""axe finds nothing serious or critical on any page, in light and dark, at rest and presented."""

from __future__ import annotations

import pytest

from tests.conftest import OpenPage
from tests.support.axe import violations
from tests.support.board_page import BoardPage
from tests.support.browser import Scheme, open_app
from tests.support.server import Server

SCHEMES: tuple[Scheme, ...] = ("light", "dark")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_board_has_no_grave_barrier(
    server: Server, open_page: OpenPage, scheme: Scheme
) -> None:
    page = open_page(scheme=scheme)
    board = BoardPage(page, server).open()
    assert [str(found) for found in violations(page)] == []
    board.control("more").click()
    board.control("help-metrics").click()
    board.control("rule-youden").click()
    board.wait_for_address(lambda query: query["rule"] == "youden")
    assert [str(found) for found in violations(page)] == []
    page.keyboard.press("Alt+p")
    board.wait_for_address(lambda query: "present" in query)
    board.agrees()
    assert [str(found) for found in violations(page)] == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("path", ["boards", "review", "diagnostics", "data", "models", "serving"])
def test_no_other_page_has_a_grave_barrier(
    server: Server, open_page: OpenPage, scheme: Scheme, path: str
) -> None:
    page = open_page(scheme=scheme)
    open_app(page, f"{server.url}/{path}")
    assert [str(found) for found in violations(page)] == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_board_with_faults_in_its_link_has_no_grave_barrier(
    server: Server, open_page: OpenPage, scheme: Scheme
) -> None:
    page = open_page(scheme=scheme)
    BoardPage(page, server).open({"data": "nothing", "fp": "x"})
    assert [str(found) for found in violations(page)] == []
