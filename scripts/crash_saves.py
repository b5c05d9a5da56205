"""Turns kill -9 at random moments into an account of what was acknowledged and what is there.

Two writers save to the same boards, each in a process of its own, and acknowledge a save over a
pipe after the store returned. They are killed again and again and take up their work where it was
acknowledged last. In the end every acknowledged save must be in the history with its text.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from whiteboard.answer import EMPTY, with_text  # noqa: E402 - the path comes first
from whiteboard.boards import BoardStore  # noqa: E402
from whiteboard.edits import Edit  # noqa: E402
from whiteboard.store.documents import applied  # noqa: E402
from whiteboard.template import default_template  # noqa: E402

FILE = "boards.sqlite"
SAVES_BETWEEN_KILLS = (20, 160)
SAVES_A_BOARD = 2_500  # both writers together
WAIT_S = 60.0
CONTEXT = multiprocessing.get_context("forkserver")


class Lost(AssertionError):  # noqa: N818 - the name says what happened
    """What was acknowledged is not there, or what is there is not whole."""


@dataclass
class Writer:
    """One writer: its name, the section it types into, and what it acknowledged."""

    name: str
    section: str
    done: int = 0
    process: BaseProcess | None = None
    pipe: Connection | None = None
    kills: int = 0

    def start(self, folder: Path, boards: Sequence[str], last: int) -> None:
        """Begin after the last save that was acknowledged."""
        self.pipe, theirs = CONTEXT.Pipe(duplex=False)
        work = (folder / FILE, boards, self.name, self.section, self.done + 1, last, theirs)
        self.process = CONTEXT.Process(target=write, args=work, daemon=True)
        self.process.start()
        theirs.close()

    def acknowledged(self) -> int:
        """Take in what came over the pipe, and return how many saves that were."""
        before = self.done
        assert self.pipe is not None
        try:
            while self.pipe.poll():
                self.done = int.from_bytes(self.pipe.recv_bytes(), "big")
        except EOFError:
            pass
        return self.done - before

    def kill(self) -> None:
        """End the process at once, and take in what it had acknowledged until then."""
        assert self.process is not None
        assert self.pipe is not None
        self.process.kill()
        self.process.join()
        self.acknowledged()
        self.pipe.close()
        self.kills += 1


def text_of(name: str, seq: int) -> str:
    """Return what a writer types in its save `seq`, always the same."""
    return " ".join(f"{name} {number}" for number in range(max(1, seq - 30), seq + 1))


def board_of(boards: Sequence[str], seq: int) -> str:
    """Return the board that save `seq` of either writer goes to."""
    return boards[(seq - 1) * 2 // SAVES_A_BOARD]


def write(
    path: Path,
    boards: Sequence[str],
    name: str,
    section: str,
    first: int,
    last: int,
    pipe: Connection,
) -> None:
    """Save from `first` to `last`; acknowledge each save after the store returned."""
    store = BoardStore(path)
    current, base = "", 0
    for seq in range(first, last + 1):
        board_id = board_of(boards, seq)
        if board_id != current:
            board = store.load(board_id)
            assert board is not None
            current, base = board_id, board.revision
        edit = Edit(name, seq, base, {section: text_of(name, seq)})
        base = store.save(board_id, edit).revision
        pipe.send_bytes(seq.to_bytes(8, "big"))  # one write: it arrives whole or not at all
    store.close()


def crash(folder: Path, *, saves: int, seed: int) -> tuple[list[str], list[Writer]]:
    """Make `saves` acknowledged saves under repeated kill -9; return the boards and the writers."""
    rng = random.Random(seed)  # noqa: S311 - repeatable is what it has to be
    store = BoardStore(folder / FILE)
    boards = [_full_board(store) for _ in range((saves - 1) // SAVES_A_BOARD + 1)]
    store.close()
    each = saves // 2
    writers = [Writer("writer-one", "metrics"), Writer("writer-two", "data")]
    CONTEXT.set_forkserver_preload(["whiteboard.boards"])
    for writer in writers:
        writer.start(folder, boards, each)
    until_kill = rng.randint(*SAVES_BETWEEN_KILLS)
    while working := [writer for writer in writers if writer.done < each]:
        pipes = [writer.pipe for writer in working if writer.pipe is not None]
        if not wait(pipes, timeout=WAIT_S):
            raise Lost(f"nothing was acknowledged for {WAIT_S:.0f} s")
        until_kill -= sum(writer.acknowledged() for writer in working)
        for writer in working:
            if writer.done < each and writer.process is not None and not writer.process.is_alive():
                raise Lost(f"{writer.name} ended by itself, code {writer.process.exitcode}")
        if until_kill <= 0:
            time.sleep(rng.random() * 0.003)  # anywhere within a save
            _kill(rng, [writer for writer in working if writer.done < each], folder, boards, each)
            until_kill = rng.randint(*SAVES_BETWEEN_KILLS)
    for writer in writers:
        assert writer.process is not None
        writer.process.join(WAIT_S)
    return boards, writers


def check(folder: Path, boards: Iterable[str], writers: Sequence[Writer]) -> int:
    """Return how many acknowledged saves are in the history with their text.

    Raises
    ------
    Lost
        Naming the first that is not, or what else is not whole.
    """
    with sqlite3.connect(folder / FILE) as connection:
        (said,) = connection.execute("PRAGMA integrity_check").fetchone()
    connection.close()
    if said != "ok":
        raise Lost(f"the file is not whole: {said}")
    store = BoardStore(folder / FILE)
    sections = {writer.name: writer.section for writer in writers}
    met = Counter[tuple[str, int]]()
    for board_id in boards:
        for client, seq, texts in _history(store, board_id):
            if client in sections:
                met[client, seq] += 1
                if texts.get(sections[client]) != text_of(client, seq):
                    raise Lost(f"save {seq} of {client} holds another text")
    store.close()
    for writer in writers:
        for seq in range(1, writer.done + 1):
            if met[writer.name, seq] != 1:
                raise Lost(f"save {seq} of {writer.name} is there {met[writer.name, seq]} times")
    return sum(writer.done for writer in writers)


def _kill(
    rng: random.Random, working: Sequence[Writer], folder: Path, boards: Sequence[str], last: int
) -> None:
    """Kill one of the writers, or now and then all of them at once as a power cut would."""
    chosen = working if rng.random() < 0.3 else [rng.choice(working)] if working else []
    for writer in chosen:
        writer.kill()
    for writer in chosen:
        if writer.done < last:
            writer.start(folder, boards, last)


def _full_board(store: BoardStore) -> str:
    answer = EMPTY
    for section in default_template().ids:
        answer = with_text(answer, section, "The operating point holds recall above. " * 30)
    return store.create(answer).id


def _history(store: BoardStore, board_id: str) -> Iterator[tuple[str, int, dict[str, str]]]:
    """Yield client, seq and texts of every revision, each rebuilt from the one before."""
    board, revisions = store.revisions(board_id, most=2**31, most_bytes=2**40)
    document = revisions[0].document
    for revision in revisions:
        if revision.change is not None:
            document = applied(document, revision.change)
        yield revision.client, revision.seq, document["sections"]
    if document["sections"] != dict(board.answer.sections):
        raise Lost("the history does not lead to the board")


def main(arguments: Sequence[str] | None = None) -> int:
    """Crash, check, and say what was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--saves", type=int, default=100_000, help="acknowledged saves (100000)")
    parser.add_argument("--seed", type=int, default=0, help="decides when writers are killed")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="whiteboard-crash-") as folder:
        began = time.monotonic()
        boards, writers = crash(Path(folder), saves=options.saves, seed=options.seed)
        took = time.monotonic() - began
        found = check(Path(folder), boards, writers)
    kills = sum(writer.kills for writer in writers)
    print(
        f"{found:,} acknowledged saves by {len(writers)} writers under {kills} kills: "
        f"all in the history, none lost ({took:.0f} s, {found / took:,.0f} saves a second)"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
