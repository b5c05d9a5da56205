"""No acknowledged save is lost when its writer is killed; and the check for that finds a loss."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys

import pytest

from scripts.crash_saves import FILE, Lost, Writer, check, text_of, write
from tests.support.server import ROOT
from whiteboard.boards import BoardStore

SAID = re.compile(r"([\d,]+) acknowledged saves by 2 writers under (\d+) kills: all in the history")


@pytest.mark.slow
def test_ten_thousand_acknowledged_saves_survive_repeated_kill_9_with_two_writers():
    script = ROOT / "scripts" / "crash_saves.py"
    done = subprocess.run(
        [sys.executable, script, "--saves", "10000", "--seed", "3"],
        check=False,
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    said = SAID.search(done.stdout)
    assert said, done.stdout
    assert int(said[1].replace(",", "")) == 10_000
    assert int(said[2]) >= 60


class Pipe:
    """Stands in for the pipe of a writer that runs in this process."""

    def __init__(self):
        self.acknowledged = []

    def send_bytes(self, message):
        self.acknowledged.append(int.from_bytes(message, "big"))


@pytest.fixture
def written(tmp_path):
    """A folder in which one writer acknowledged twelve saves, its board, and the writer."""
    store = BoardStore(tmp_path / FILE)
    boards = [store.create().id]
    store.close()
    pipe = Pipe()
    write(tmp_path / FILE, boards, "writer-one", "data", 1, 12, pipe)
    assert pipe.acknowledged == list(range(1, 13))
    return tmp_path, boards, Writer("writer-one", "data", done=12)


def test_what_was_acknowledged_and_is_there_is_counted(written):
    folder, boards, writer = written
    assert check(folder, boards, [writer]) == 12


def test_an_acknowledged_save_that_is_not_there_is_noticed(written):
    folder, boards, writer = written
    writer.done = 13
    with pytest.raises(Lost, match="save 13 of writer-one is there 0 times"):
        check(folder, boards, [writer])


def test_a_save_that_holds_another_text_is_noticed(written, monkeypatch):
    folder, boards, writer = written
    monkeypatch.setattr("scripts.crash_saves.text_of", lambda name, seq: text_of(name, seq + 1))
    with pytest.raises(Lost, match="save 1 of writer-one holds another text"):
        check(folder, boards, [writer])


def test_a_revision_that_was_torn_out_is_noticed(written):
    folder, boards, writer = written
    with sqlite3.connect(folder / FILE) as connection:
        connection.execute("DELETE FROM revision WHERE number = 5")
    connection.close()
    with pytest.raises(
        (Lost, ValueError), match="does not fit|is there 0 times|holds another text"
    ):
        check(folder, boards, [writer])


def test_a_writer_that_takes_up_its_work_repeats_a_save_without_harm(written):
    folder, boards, writer = written
    pipe = Pipe()
    write(folder / FILE, boards, "writer-one", "data", 10, 14, pipe)
    writer.done = 14
    assert check(folder, boards, [writer]) == 14
