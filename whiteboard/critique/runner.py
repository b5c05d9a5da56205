"""Turns requests for a critique into threads that can be looked at and given up.

A page asks and goes on; it looks again when it is drawn again. One critique runs for each owner,
few run at one time, and the others wait in order.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from whiteboard.critique import Critique
from whiteboard.critique.settings import CritiqueError

State = Literal["waiting", "running", "done", "failed"]
Ask = Callable[[threading.Event], Critique]
"""Makes a critique, and gives up when the event is set; see `critique.critique` and its `stop`."""

BUSY = "Too many critiques are being written on this server at present; ask again later."
UNEXPECTED = "The critique failed for a reason that was not foreseen."

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class CritiqueView:
    """What one request looks like at one moment.

    Parameters
    ----------
    state : ``"waiting"``, ``"running"``, ``"done"`` or ``"failed"``.
    seconds : time since it was asked for, or that it took [s].
    words : a sentence for the screen; empty when it is done.
    critique : what the model wrote, when it is done.
    """

    state: State
    seconds: float
    words: str
    critique: Critique | None = None

    @property
    def finished(self) -> bool:
        """Whether nothing more will change."""
        return self.state in ("done", "failed")


@dataclass(eq=False)
class _Request:
    ask: Ask
    asked_at: float = field(default_factory=time.monotonic)
    ended_at: float | None = None
    seen_at: float = field(default_factory=time.monotonic)
    state: State = "waiting"
    words: str = "Waiting for another critique to finish."
    critique: Critique | None = None
    stop: threading.Event = field(default_factory=threading.Event)

    def view(self) -> CritiqueView:
        until = time.monotonic() if self.ended_at is None else self.ended_at
        return CritiqueView(self.state, until - self.asked_at, self.words, self.critique)


class CritiqueRunner:
    """Makes critiques in threads of its own. Safe to use from many threads.

    Parameters
    ----------
    max_running : requests to the endpoint at one time.
    max_waiting : requests that may wait; further ones fail at once.
    forgotten_after_s : a finished one that nobody looked at for so long is let go of [s].

    Examples
    --------
    >>> runner = CritiqueRunner()
    >>> def ask(stop):
    ...     raise CritiqueError("The endpoint cannot be reached.")
    >>> _ = runner.start("a session", ask)
    >>> runner.wait("a session", 5).words
    'The endpoint cannot be reached.'
    >>> runner.close()
    """

    def __init__(
        self, *, max_running: int = 2, max_waiting: int = 16, forgotten_after_s: float = 3600.0
    ) -> None:
        self.max_running = max_running
        self.max_waiting = max_waiting
        self.forgotten_after_s = forgotten_after_s
        self._changed = threading.Condition()
        self._requests: dict[str, _Request] = {}
        self._waiting: deque[_Request] = deque()
        self._running: set[_Request] = set()

    def start(self, owner: str, ask: Ask) -> CritiqueView:
        """Ask for a critique, unless the owner already waits for one; never blocks."""
        with self._changed:
            self._forget_old()
            earlier = self._requests.get(owner)
            if earlier is not None and not earlier.view().finished:
                return earlier.view()
            request = self._requests[owner] = _Request(ask)
            if len(self._running) < self.max_running:
                self._begin(request)
            elif len(self._waiting) < self.max_waiting:
                self._waiting.append(request)
            else:
                self._end(request, "failed", BUSY)
            return request.view()

    def view(self, owner: str) -> CritiqueView | None:
        """The owner's latest request now, or None; never blocks."""
        with self._changed:
            request = self._requests.get(owner)
            if request is None:
                return None
            request.seen_at = time.monotonic()
            return request.view()

    def wait(self, owner: str, timeout_s: float) -> CritiqueView | None:
        """The owner's request when it has finished, or after `timeout_s`: for tests and scripts."""

        def settled() -> bool:
            request = self._requests.get(owner)
            return request is None or request.view().finished

        with self._changed:
            self._changed.wait_for(settled, timeout_s)
        return self.view(owner)

    def cancel(self, owner: str) -> None:
        """Give the owner's request up, and forget what it brought."""
        with self._changed:
            request = self._requests.pop(owner, None)
            if request is not None:
                self._give_up(request)
            self._changed.notify_all()

    def close(self) -> None:
        """Give every request up; safe to call twice."""
        with self._changed:
            for request in self._requests.values():
                self._give_up(request)
            self._requests.clear()
            self._changed.notify_all()

    def _begin(self, request: _Request) -> None:
        request.state, request.words = "running", "The model is reading the answer."
        self._running.add(request)
        threading.Thread(target=self._run, args=(request,), name="critique", daemon=True).start()

    def _run(self, request: _Request) -> None:
        made, words = None, ""
        try:
            made = request.ask(request.stop)
        except CritiqueError as error:
            words = str(error)
        except Exception as error:  # noqa: BLE001 - a page must never wait for a thread that died
            # Only its kind: the message of an error may hold what was typed.
            _log.error("a critique failed with %s", type(error).__name__)
            words = UNEXPECTED
        with self._changed:
            request.critique = made
            self._end(request, "failed" if made is None else "done", words)
            self._running.discard(request)
            while self._waiting and len(self._running) < self.max_running:
                self._begin(self._waiting.popleft())
            self._changed.notify_all()

    def _give_up(self, request: _Request) -> None:
        request.stop.set()
        if request in self._waiting:
            self._waiting.remove(request)

    def _end(self, request: _Request, state: State, words: str) -> None:
        request.state, request.words, request.ended_at = state, words, time.monotonic()

    def _forget_old(self) -> None:
        oldest = time.monotonic() - self.forgotten_after_s
        self._requests = {
            owner: request
            for owner, request in self._requests.items()
            if not (request.view().finished and request.seen_at < oldest)
        }
