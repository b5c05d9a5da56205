"""Turns a schedule into requests sent when they are due, whatever became of those before.

Latency counts from the scheduled moment: a server that stalls is charged for everybody who came
meanwhile. The client spins on its own core, because a sleeping one is a millisecond late.
"""

from __future__ import annotations

import json
import selectors
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Self

CONNECTIONS = 128
GIVE_UP_S = 20.0


@dataclass(eq=False)
class Connection:
    """One kept-alive connection with at most one request under way."""

    socket: socket.socket
    number: int = -1
    received: bytearray = field(default_factory=bytearray)

    def answer(self) -> dict[str, Any] | None:
        """Return the body once all of it is here."""
        head, found, body = bytes(self.received).partition(b"\r\n\r\n")
        lengths = [
            int(line.split(b":")[1])
            for line in head.lower().split(b"\r\n")
            if line.startswith(b"content-length")
        ]
        return json.loads(body) if found and len(body) >= lengths[0] else None


@dataclass(frozen=True)
class Answered:
    """For each request: how long after it was due it was sent and answered [s], and the answer."""

    latency_s: list[float]
    sent_late_s: list[float]
    answers: list[dict[str, Any]]


class Client:
    """Connections to one server on this machine, opened once and kept."""

    def __init__(self, port: int) -> None:
        self._selector = selectors.DefaultSelector()
        self._all: list[Connection] = []
        for _ in range(CONNECTIONS):
            made = socket.create_connection(("127.0.0.1", port), timeout=GIVE_UP_S)
            made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            one = Connection(made)
            self._selector.register(made, selectors.EVENT_READ, one)
            self._all.append(one)
        self._idle = list(self._all)

    def ask(self, path: str) -> tuple[dict[str, Any], float]:
        """Return one answer and how long it took [s]: nobody else asks meanwhile."""
        begun = time.perf_counter()
        self._send(0, path)
        while True:
            for one, answer in self._answered():
                self._idle.append(one)
                return answer, time.perf_counter() - begun
            if time.perf_counter() - begun > GIVE_UP_S:
                raise TimeoutError(f"no answer to {path!r}")

    def open_loop(self, due_s: Sequence[float], paths: Sequence[str]) -> Answered:
        """Send one request at each moment of `due_s` (from now, ascending); wait for all answers.

        Raises
        ------
        TimeoutError
            When an answer is still missing long after the last moment.
        """
        total = len(due_s)
        latency, late = [0.0] * total, [0.0] * total
        answers: list[dict[str, Any]] = [{} for _ in range(total)]
        begun = time.perf_counter() + 0.05
        sent = done = 0
        while done < total:
            now = time.perf_counter() - begun
            while sent < total and due_s[sent] <= now and self._idle:
                self._send(sent, paths[sent])
                late[sent] = time.perf_counter() - begun - due_s[sent]
                sent += 1
            for one, answer in self._answered():
                latency[one.number] = time.perf_counter() - begun - due_s[one.number]
                answers[one.number] = answer
                self._idle.append(one)
                done += 1
            if now > due_s[-1] + GIVE_UP_S:
                raise TimeoutError(f"{total - done} of {total} requests were not answered")
        return Answered(latency, late, answers)

    def _send(self, number: int, path: str) -> None:
        one = self._idle.pop()
        one.number = number
        one.socket.send(f"GET /{path} HTTP/1.1\r\nhost: localhost\r\n\r\n".encode())

    def _answered(self) -> list[tuple[Connection, dict[str, Any]]]:
        """Read what has come, without waiting; return the connections whose answer is complete."""
        complete: list[tuple[Connection, dict[str, Any]]] = []
        for key, _ in self._selector.select(0):
            one: Connection = key.data
            one.received += one.socket.recv(65_536)
            answer = one.answer()
            if answer is not None:
                one.received.clear()
                complete.append((one, answer))
        return complete

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for one in self._all:
            one.socket.close()
        self._selector.close()
