"""What the buttons beside a board in the list do; each leaves a sentence about what happened."""

from __future__ import annotations

from collections.abc import Callable

from pages.ui import attempts, board_session, cached, state
from pages.ui.memory import ROWS, Deleted
from whiteboard import gestures
from whiteboard.board import Board
from whiteboard.board_file import BoardFile, import_board
from whiteboard.boards import NEW_TITLE, BoardStore, UnknownBoard
from whiteboard.problem_scenario import opening_scenario
from whiteboard.problems import PROBLEMS

RENAME, EXPORT = "rename", "export"


def open_board(board_id: str) -> None:
    """Open a board and show it."""

    def opened(store: BoardStore) -> str:
        board = store.load(board_id)
        if board is None:
            raise UnknownBoard
        if board_id == state.session().board_id:
            state.go_to("board")
        else:
            _begin(board)
        return ""

    _do(opened)


def unfold(board_id: str, line: str) -> None:
    """Open a line below a board, for its new title or its file; an empty id closes it."""
    _do(lambda _store: "")
    state.session().shelf_memory.unfolded = (board_id, line)


def rename(board_id: str, key: str) -> None:
    """Give a board the title that was typed into the field `key`."""
    title = str(state.widget(key))
    _do(lambda store: f"Renamed to “{gestures.renamed(store, board_id, title).title}”.")


def duplicate(board_id: str) -> None:
    """Copy a board with its text and pins."""

    def copied(store: BoardStore) -> str:
        copy = store.duplicate(board_id, owner=state.session().shelf)
        named = gestures.renamed(store, copy.id, f"Copy of {copy.title}")
        return f"Copied as “{named.title}”."

    _do(copied)


def new_attempt(board_id: str) -> None:
    """Begin the same problem again with an empty answer, and show it."""

    def begun(store: BoardStore) -> str:
        board = store.duplicate(board_id, owner=state.session().shelf, next_attempt=True)
        _begin(board)
        return ""

    _do(begun)


def archive(board_id: str, title: str, *, archived: bool) -> None:
    """Put a board away from the list, or back."""

    def put(store: BoardStore) -> str:
        store.archive(board_id, archived=archived)
        return f"“{title}” is {'archived' if archived else 'back in the list'}."

    _do(put)


def delete(board_id: str, title: str) -> None:
    """Delete a board, such that the next line can undo it; the page of the board is then empty."""
    current = state.session()

    def deleted(store: BoardStore) -> str:
        store.delete(board_id)
        was_open = current.board_id == board_id
        current.shelf_memory.deleted = Deleted(board_id, title, was_open)
        if was_open:
            current.board_id = None
        return ""

    _do(deleted)


def undelete(deleted: Deleted) -> None:
    """Bring back what was deleted last."""

    def brought_back(store: BoardStore) -> str:
        store.undelete(deleted.board_id)
        current = state.session()
        if deleted.was_open and current.board_id is None and not current.view_id:
            board = store.load(deleted.board_id)
            if board is not None:
                board_session.open_board(board)
        return f"“{deleted.title}” is back."

    memory = state.session().shelf_memory
    newer = memory.deleted
    _do(brought_back)
    if newer != deleted:  # deleted in the same run: it keeps its own way back
        memory.deleted = newer


def create(problem_id: str, title: str, template_toml: str) -> None:
    """Begin a board on a problem, and show it."""

    def created(store: BoardStore) -> str:
        shelf, problem = state.session().shelf, PROBLEMS.get(problem_id)
        called = NEW_TITLE if problem is None else problem.title
        board = store.create(
            problem=problem_id,
            attempt=_attempts(store, problem_id) + 1,
            template_toml=template_toml,
            owner=shelf,
            title=title.strip() or called,
        )
        _begin(board)
        return ""

    _do(created, starts_again=True)


def take_in(file: BoardFile) -> None:
    """Keep a board that was read from a file, as a new board."""

    def imported(store: BoardStore) -> str:
        board = import_board(store, file, owner=state.session().shelf)
        return f"Imported “{board.title}”."

    _do(imported, starts_again=True)


def say(words: str) -> None:
    """Say why a press did nothing; for callbacks."""
    _do(lambda _store: words)


def show_more() -> None:
    """Draw more boards."""
    state.hear()
    state.session().shelf_memory.rows += 4 * ROWS


def _do(action: Callable[[BoardStore], str], *, starts_again: bool = False) -> None:
    """Do one thing to the store; what was said about the thing before is taken away."""
    memory = state.session().shelf_memory
    memory.said, memory.deleted, memory.unfolded = "", None, ("", "")
    said = attempts.attempted(lambda: action(cached.store()))
    memory.said = said or ""
    if starts_again and said is not None:
        memory.round += 1
        memory.upload = ("", "")


def _attempts(store: BoardStore, problem_id: str) -> int:
    """Return the highest attempt at a problem on this browser's shelf; 0 for a free question."""
    shelf = state.session().shelf
    if not problem_id or not shelf:
        return 0
    rows = [*store.boards(shelf), *store.boards(shelf, archived=True)]
    return max((row.attempt for row in rows if row.problem == problem_id), default=0)


def _begin(board: Board) -> None:
    """Show a board with the scenario of its newest pin, or the one its problem opens with."""
    problem = PROBLEMS.get(board.problem)
    scenario = None if problem is None else opening_scenario(problem)
    if scenario is not None:
        state.session().begin(scenario)
    board_session.open_board(board, with_scenario=True)
    state.go_to("board")
