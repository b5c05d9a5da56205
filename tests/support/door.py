"""Lets two runs of one session meet at a lock, in a known order."""

from __future__ import annotations

from threading import Event, Lock


class Door:
    """A lock that says when a second run has come to it."""

    def __init__(self) -> None:
        self.lock, self.came, self.second = Lock(), 0, Event()

    def __enter__(self) -> None:
        self.came += 1
        if self.came == 2:
            self.second.set()
        self.lock.acquire()

    def __exit__(self, *_: object) -> None:
        self.lock.release()
