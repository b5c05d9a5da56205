"""Critiques that are made beside the page that asked."""

from __future__ import annotations

import threading

import pytest

from tests.support.critique_asking import (
    PATIENCE_S,
    SPLIT,
    TEXTS,
    asked,
    refused,
)
from tests.support.critique_server import (
    HEAD,
    critique_server,
    dripping,
    held,
    remarks,
    saying,
    sending,
    silent,
)
from whiteboard.critique import (
    CritiqueError,
)
from whiteboard.critique import endpoint as critique_endpoint
from whiteboard.critique.runner import BUSY, UNEXPECTED, CritiqueRunner


@pytest.fixture
def server():
    with critique_server(saying(remarks(SPLIT))) as running:
        yield running


@pytest.fixture
def runner():
    running = CritiqueRunner(max_running=1, max_waiting=1)
    yield running
    running.close()


def asking(server, **options):
    return lambda stop: asked(server, stop=stop, **options)


def test_a_critique_is_made_beside_the_page_and_looked_at_later(server, runner):
    server.behave(held(remarks(SPLIT)))
    first = runner.start("me", asking(server))
    assert (first.state, first.critique) == ("running", None)
    assert server.asked.wait(PATIENCE_S)
    server.release.set()
    done = runner.wait("me", PATIENCE_S)
    assert (done.state, done.words, done.finished) == ("done", "", True)
    assert done.critique.remarks[0].words == SPLIT[2]
    assert runner.view("me").seconds == done.seconds > 0
    assert runner.view("you") is None


def test_a_failure_is_kept_as_its_sentence(server, runner):
    server.behave(sending(b"", status=500))
    runner.start("me", asking(server))
    failed = runner.wait("me", PATIENCE_S)
    assert (failed.state, failed.words) == (
        "failed",
        "The endpoint failed (HTTP 500); ask again later.",
    )


def test_asking_again_while_one_runs_asks_once(server, runner):
    server.behave(held(remarks(SPLIT)))
    runner.start("me", asking(server))
    assert runner.start("me", asking(server)).state == "running"
    server.release.set()
    runner.wait("me", PATIENCE_S)
    assert len(server.received) == 1
    runner.start("me", asking(server))
    runner.wait("me", PATIENCE_S)
    assert len(server.received) == 2


def test_others_wait_in_order_and_too_many_are_told_to_come_later(server, runner):
    server.behave(held(remarks(SPLIT)))
    states = [runner.start(owner, asking(server)).state for owner in ("a", "b", "c")]
    assert states == ["running", "waiting", "failed"]
    assert runner.view("c").words == BUSY
    server.release.set()
    assert runner.wait("b", PATIENCE_S).state == "done"


def test_giving_up_cuts_the_request_and_lets_the_next_one_run(server, runner):
    server.behave(dripping(HEAD), saying(remarks(SPLIT)))
    runner.start("a", asking(server))
    assert server.asked.wait(PATIENCE_S)
    runner.start("b", asking(server))
    runner.cancel("a")
    assert runner.view("a") is None
    assert runner.wait("b", PATIENCE_S).state == "done"
    assert server.left.wait(PATIENCE_S)


def test_giving_up_while_waiting_never_asks(server, runner):
    server.behave(held(remarks(SPLIT)))
    runner.start("a", asking(server))
    runner.start("b", asking(server))
    runner.cancel("b")
    runner.start("c", asking(server))
    server.release.set()
    assert runner.wait("c", PATIENCE_S).state == "done"
    assert len(server.received) == 2


def test_an_error_that_nobody_foresaw_ends_the_request_and_logs_only_its_kind(runner, caplog):
    def ask(_stop):
        raise LookupError(TEXTS["data"])

    runner.start("me", ask)
    assert runner.wait("me", PATIENCE_S).words == UNEXPECTED
    assert "LookupError" in caplog.text
    assert TEXTS["data"] not in caplog.text


def test_what_nobody_looks_at_is_forgotten():
    runner = CritiqueRunner(forgotten_after_s=0)

    def ask(_stop):
        raise CritiqueError("No.")

    runner.start("me", ask)
    runner.wait("me", PATIENCE_S)
    runner.start("you", ask)
    assert runner.view("me") is None


def test_the_sentence_of_a_cancelled_request_is_its_own(server):
    stop = threading.Event()
    stop.set()
    server.behave(silent)
    assert refused(server, stop=stop) == critique_endpoint.CANCELLED
