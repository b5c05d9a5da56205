"""Turns scripted behaviours into a loopback server that speaks, and breaks, the chat protocol."""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

DRIP_S = 0.02
"""Between two bytes of a dripping answer [s]."""
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@dataclass(frozen=True)
class Received:
    """One request as it arrived; header names in lower case."""

    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]


Behaviour = Callable[["Handler"], None]


@dataclass
class CritiqueServer:
    """A running server: its behaviours are used one a request, the last one again and again."""

    port: int
    scheme: str = "http"
    behaviours: list[Behaviour] = field(default_factory=list)
    received: list[Received] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)
    asked: threading.Event = field(default_factory=threading.Event)
    release: threading.Event = field(default_factory=threading.Event)
    left: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}/v1"

    def behave(self, *behaviours: Behaviour) -> None:
        self.behaviours[:] = behaviours


class Handler(BaseHTTPRequestHandler):
    """Keeps what was asked and behaves as scripted."""

    protocol_version = "HTTP/1.1"
    kept: CritiqueServer

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", "0"))
        body = json.loads(self.rfile.read(length))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.kept.received.append(Received(self.path, headers, body))
        self.kept.asked.set()
        number = min(len(self.kept.received), len(self.kept.behaviours)) - 1
        self.close_connection = True
        try:
            self.kept.behaviours[number](self)
        except OSError:
            self.kept.left.set()  # whoever asked has gone

    def do_GET(self) -> None:
        self.kept.received.append(Received(self.path, {}, {}))
        self.send_error(405)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing: tests read `received`."""

    def answer(
        self, data: bytes, *, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        self.send_response(status)
        fields = {"Content-Type": "application/json", "Content-Length": str(len(data))}
        for name, value in (fields | dict(headers or {})).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a handshake that fails is what is tested."""


@contextmanager
def critique_server(
    *behaviours: Behaviour, context: ssl.SSLContext | None = None
) -> Iterator[CritiqueServer]:
    """Serve until the block ends; every open connection is let go of then.

    Parameters
    ----------
    context : TLS; None for plain HTTP.
    """

    class Own(Handler):
        kept: CritiqueServer

    with _Server(("127.0.0.1", 0), Own) as http:
        if context is not None:
            http.socket = context.wrap_socket(http.socket, server_side=True)
        Own.kept = server = CritiqueServer(
            http.server_address[1], "http" if context is None else "https", list(behaviours)
        )
        thread = threading.Thread(target=http.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.closing.set()
            server.release.set()
            http.shutdown()
            thread.join()


def completion(content: object, *, finish_reason: str = "stop") -> bytes:
    """Return the answer of a server whose model said `content`."""
    message = {"role": "assistant", "content": content}
    choice = {"index": 0, "message": message, "finish_reason": finish_reason}
    return json.dumps({"object": "chat.completion", "choices": [choice]}).encode()


def remarks(*rows: Sequence[str]) -> str:
    """Return what a well-behaved model says: rows of section, quote and remark."""
    keys = ("section", "quote", "remark")
    return json.dumps({"remarks": [dict(zip(keys, row, strict=True)) for row in rows]})


def saying(content: object, *, finish_reason: str = "stop") -> Behaviour:
    """Answer with these words of a model."""
    return sending(completion(content, finish_reason=finish_reason))


def sending(data: bytes, *, status: int = 200, **headers: str) -> Behaviour:
    """Answer with these bytes."""
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda handler: handler.answer(data, status=status, headers=fields)


def silent(handler: Handler) -> None:
    """Accept the request and say nothing until the test ends."""
    handler.kept.closing.wait(30)


def held(content: str) -> Behaviour:
    """Answer when the test says so."""

    def behave(handler: Handler) -> None:
        handler.kept.release.wait(30)
        handler.answer(completion(content))

    return behave


def dripping(head: bytes, drop: bytes = b" ") -> Behaviour:
    """Send `head`, then one drop at a time for as long as anybody listens."""

    def behave(handler: Handler) -> None:
        handler.wfile.write(head)
        while not handler.kept.closing.wait(DRIP_S):
            handler.wfile.write(drop)

    return behave


def endless(handler: Handler) -> None:
    """Send a body without end, as fast as it is taken."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    while not handler.kept.closing.is_set():
        handler.wfile.write(b"x" * 65536)


def reset(handler: Handler) -> None:
    """Break the connection without a word."""
    linger = struct.pack("ii", 1, 0)
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    # The handler's streams hold the socket open until they are closed too.
    handler.rfile.close()
    handler.connection.close()


def redirecting_without_end(handler: Handler) -> None:
    """Send elsewhere, with a body without end."""
    handler.wfile.write(b"HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n")
    while not handler.kept.closing.is_set():
        handler.wfile.write(b"x" * 65536)
