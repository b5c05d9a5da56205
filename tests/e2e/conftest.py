"""The board that journeys begin on."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.support.board_page import BoardPage
from tests.support.server import Server


@pytest.fixture
def board(server: Server, page: Page) -> BoardPage:
    """The board at its first visit, 1280x720, light."""
    return BoardPage(page, server).open()
