"""Turns a new board into the review page about it, as one browser sees it, without a browser."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

import pyarrow as pa
from streamlit.testing.v1 import AppTest

from pages.ui import cached
from pages.ui.session import Session
from tests.support.pinned import a_scenario
from tests.support.server import ROOT
from whiteboard.answer import Answer
from whiteboard.board import Board, Rater, Rating, with_rating
from whiteboard.boards import BoardStore
from whiteboard.edits import Edit
from whiteboard.finding import Finding
from whiteboard.rubric import default_rubric

OWNER = "0123456789abcdef0123456789abcdef"
PAGE = str(ROOT / "pages" / "design" / "review.py")
DIMENSIONS = default_rubric().dimensions
FIRST = DIMENSIONS[0].id
FINDING = Finding(
    check="accuracy_headline",
    section="metrics",
    quote="Accuracy is 97.8%",
    evidence="Always “no” scores 97.8% here.",
    rule="Where positives are rare, accuracy hardly moves.",
    question="Which figure would show that the model does better?",
)


@dataclass
class Desk:
    """The page about one board of a store of its own, as one browser sees it."""

    store: BoardStore
    session: Session
    app: AppTest
    board: Board

    def run(self, tab: str = "") -> Desk:
        """Draw the page, on the part called `tab`."""
        if tab:
            self.app.session_state["review_tab"] = tab
        self.app.run()
        assert not self.app.exception
        return self

    def press(self, key: str) -> None:
        """Press a button."""
        self.app.button(key=key).click().run()
        assert not self.app.exception

    def give(self, level: int, dimension: str = FIRST, rater: Rater = "self") -> None:
        """Give one level."""
        rating = Rating(rater=rater, dimension=dimension, level=level)
        self.store.change(self.board.id, lambda now: with_rating(now, rating))

    def give_all(self) -> None:
        """Give every dimension the candidate's level."""
        for dimension in DIMENSIONS:
            self.give(2, dimension.id)

    def write(self, answer: Answer) -> Board:
        """Replace the answer."""
        return self.store.change(self.board.id, lambda now: replace(now, answer=answer))

    def now(self) -> Board:
        """Return the newest revision."""
        board = self.store.load(self.board.id)
        assert board is not None
        return board

    def words(self) -> str:
        """Return all text of the page without the marks of escapes."""
        app = self.app
        parts = [*app.markdown, *app.warning, *app.error, *app.caption]
        return "\n".join(part.value.replace("\\", "") for part in parts)

    def buttons(self) -> set[str]:
        """Return the keys of every button."""
        return {str(one.key) for one in self.app.button}

    def tables(self) -> list[list[str]]:
        """Return the rows of every table as they are shown."""
        shown = [one.proto.arrow_data.styler.display_values for one in self.app.table]
        frames = [pa.ipc.open_stream(table).read_pandas() for table in shown]
        rows = [row for frame in frames for row in frame.astype(str).to_numpy().tolist()]
        return [[cell.replace("\\", "") for cell in row] for row in rows]

    def typed(self, text: str, number: int, section: str = "metrics") -> Board:
        """Save `text` as the edit `number` of one editor."""
        edit = Edit("editor-here", number, self.now().revision, {section: text})
        return self.store.save(self.board.id, edit)

    def read_only(self) -> Desk:
        """Show the same board through its read-only link."""
        self.session.board_id, self.session.view_id = None, self.now().view_id
        return self


@contextmanager
def review_desk(folder: Path) -> Iterator[Desk]:
    """Open the page about a new board, whose one finding is `FINDING`."""
    moment = datetime(2026, 3, 4, 12, tzinfo=UTC)

    def clock() -> datetime:
        nonlocal moment
        moment += timedelta(minutes=5)
        return moment

    store = BoardStore(folder / "boards.sqlite", clock=clock)
    session = Session(a_scenario())
    session.shelf = OWNER
    board = store.create(title="Fraud at the till", problem="fraud", owner=OWNER)
    session.board_id = board.id
    app = AppTest.from_file(PAGE, default_timeout=300)
    app.session_state["session"] = session
    with (
        patch.object(cached, "store", return_value=store),
        patch("whiteboard.feedback.check", return_value=[FINDING]),
    ):
        yield Desk(store, session, app, board)
    store.close()
