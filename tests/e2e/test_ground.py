"""The served app answers, and nothing it shows needs another machine."""

from __future__ import annotations

import urllib.request

from playwright.sync_api import Page

from tests.support.browser import open_app
from tests.support.server import Server


def test_the_server_says_it_is_healthy(server: Server) -> None:
    with urllib.request.urlopen(f"{server.url}/_stcore/health") as answer:
        assert answer.read() == b"ok"


def test_the_first_page_draws_without_an_error_on_it(server: Server, page: Page) -> None:
    open_app(page, server.url)
    assert page.locator('[data-testid="stException"]').count() == 0
    assert page.title()
