"""Saves of a full answer until they are durable: SQLite and PostgreSQL, beside a plain file."""

from __future__ import annotations

import multiprocessing
import os
import random
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing.synchronize import Barrier
from pathlib import Path

import numpy as np

from tests.bench.table import MISSING, Table, Timings, ms, p50
from tests.support.boards import a_pin, an_answer
from tests.support.postgres import programs, serve_postgres
from whiteboard.answer import with_evidence
from whiteboard.boards import BoardStore
from whiteboard.edits import Edit
from whiteboard.store.documents import document_of, to_text
from whiteboard.template import default_template

SAVES = 2_000
WARM_UP = 100
WRITERS = 2
ATTEMPT_S = 45 * 60
SENTENCE = "The operating point holds recall above the floor at this prevalence [E3]. "
WORDS = 1_500


def measure() -> Table:
    """Save a full answer again and again, each time with a word more; durable before it returns."""
    with tempfile.TemporaryDirectory(prefix="whiteboard-bench-") as folder:
        sqlite = Path(folder) / "boards.sqlite"
        rows = [
            ("a plain file, written and fsynced", *_cells(_plain_file(Path(folder)))),
            ("SQLite, synchronous FULL", *_cells(_one_writer(sqlite))),
            (f"SQLite, {WRITERS} writers on {WRITERS} boards", *_cells(*_writers(sqlite))),
        ]
        rows += _postgresql_rows()
        kept, whole, revisions = _attempt(Path(folder) / "attempt.sqlite")
    size = round(_document_bytes() / 1024)
    return Table(
        f"Saves of a full answer ({WORDS:,} words, 8 pins), {SAVES:,} by each writer",
        ("where", "saves a second", "p50", "p99", "worst"),
        tuple(rows),
        notes=(
            "aim: 500 saves a second, p99 within 20 ms, with synchronous FULL.",
            f"the plain file takes the same {size} kB; it has no history and no second writer.",
            f"45 minutes of typing: {revisions:,} revisions on {kept / 1e6:.1f} MB of disk.",
            f"with a whole document in each revision they would take {whole / 1e6:.0f} MB.",
        ),
    )


def _postgresql_rows() -> list[tuple[str, ...]]:
    folder = programs()
    if folder is None:
        return [("PostgreSQL (not on this machine)", *[MISSING] * 4)]
    with serve_postgres(folder, durable=True) as server:
        return [
            ("PostgreSQL, on loopback", *_cells(_one_writer(server.new_database()))),
            (
                f"PostgreSQL, {WRITERS} writers on {WRITERS} boards",
                *_cells(*_writers(server.new_database())),
            ),
        ]


def _cells(*writers: Timings) -> tuple[str, ...]:
    """Return saves a second of all writers together, and the times of a single save."""
    each = np.concatenate(writers)
    together = sum(len(timings) / float(timings.sum()) for timings in writers)
    return (f"{together:,.0f}", ms(p50(each)), ms(float(np.quantile(each, 0.99))), ms(each.max()))


def _one_writer(where: Path | str) -> Timings:
    with _opened(where) as store:
        return _timings(store, _full_board(store), "editor-one")


def _writers(where: Path | str) -> list[Timings]:
    """Time several processes that save at the same time."""
    context = multiprocessing.get_context("spawn")
    with _opened(where) as store:
        boards = [_full_board(store) for _ in range(WRITERS)]
    ready, results = context.Barrier(WRITERS), context.SimpleQueue()
    work = [(where, board_id, f"editor-{n}", ready, results) for n, board_id in enumerate(boards)]
    processes = [context.Process(target=_write, args=one, daemon=True) for one in work]
    for process in processes:
        process.start()
    found = [results.get() for _ in processes]
    for process in processes:
        process.join()
    return found


def _write(where: Path | str, board_id: str, client: str, ready: Barrier, results) -> None:
    with _opened(where) as store:
        ready.wait()
        results.put(_timings(store, board_id, client))


def _timings(store: BoardStore, board_id: str, client: str) -> Timings:
    """Return the seconds of each save: a word more in one section after the other."""
    board = store.load(board_id)
    assert board is not None
    texts, revision, taken = dict(board.answer.sections), board.revision, list[float]()
    ids = list(texts)
    for seq in range(1, SAVES + WARM_UP + 1):
        section = ids[seq // 50 % len(ids)]
        texts[section] = (
            texts[section].removesuffix(" more") if seq % 2 else f"{texts[section]} more"
        )
        texts[section] += f" {seq % 10}" if seq % 2 else ""
        edit = Edit(client, seq, revision, {section: texts[section]})
        start = time.perf_counter_ns()
        revision = store.save(board_id, edit).revision
        taken.append((time.perf_counter_ns() - start) / 1e9)
    return np.array(taken[WARM_UP:])


def _plain_file(folder: Path) -> Timings:
    """Time writing as many bytes to one file and flushing them to the disk."""
    content, taken = b"x" * _document_bytes(), list[float]()
    with (folder / "plain").open("wb", buffering=0) as file:
        for _ in range(SAVES):
            start = time.perf_counter_ns()
            file.seek(0)
            file.write(content)
            os.fsync(file.fileno())
            taken.append((time.perf_counter_ns() - start) / 1e9)
    return np.array(taken)


def _attempt(path: Path) -> tuple[int, int, int]:
    """Type an answer for 45 minutes, a save a second, a pin now and then.

    Return the bytes on the disk, those of a whole document for each revision, and how many.
    """
    rng, ids, whole = random.Random(0), default_template().ids, 0
    with _opened(path) as store:
        board = store.create()
        for second in range(1, ATTEMPT_S + 1):
            section = ids[second * len(ids) // (ATTEMPT_S + 1)]
            if second % (ATTEMPT_S // 8) == 0:
                pin = a_pin(section=section)
                board = store.change(
                    board.id, lambda b, pin=pin: replace(b, answer=with_evidence(b.answer, pin))
                )
            else:
                text = board.answer.text(section)
                # A person types some words a minute and goes back over them now and then.
                back = rng.choice((0, 0, 0, 0, 0, 3, 12)) if len(text) > 20 else 0
                typed = "".join(rng.choices("etaoin shrdlu ", k=rng.randint(1, 8)))
                text = text[: len(text) - back] + typed
                board = store.save(
                    board.id, Edit("editor-one", second, board.revision, {section: text})
                )
            whole += len(to_text(document_of(board)).encode())
        revisions = board.revision
    return (
        sum(file.stat().st_size for file in path.parent.glob("attempt.sqlite*")),
        whole,
        revisions,
    )


def _full_board(store: BoardStore) -> str:
    return store.create(_full_answer()).id


def _full_answer():
    ids = default_template().ids
    text = SENTENCE * (WORDS // len(ids) // 11)
    return an_answer(pins=8, **dict.fromkeys(ids, text + SENTENCE))


def _document_bytes() -> int:
    with tempfile.TemporaryDirectory() as folder, _opened(Path(folder) / "one.sqlite") as store:
        return len(to_text(document_of(store.create(_full_answer()))).encode())


@contextmanager
def _opened(where: Path | str) -> Iterator[BoardStore]:
    store = BoardStore(where)
    try:
        yield store
    finally:
        store.close()
