"""Turns messages into a model's reply over HTTP, or into the sentence that says why there is none.

Nothing of the environment is used (no proxy, no netrc, no certificate bundle), no redirect is
followed, certificates are verified, and nothing is asked twice: only a server that does not know
``response_format`` is asked once more without it. One deadline holds for all of it.
"""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import urljoin, urlsplit

import requests
import urllib3
import urllib3.connection
from requests.adapters import HTTPAdapter

from whiteboard.critique.settings import CritiqueError, CritiqueSettings

MAX_BYTES = 256 * 1024
"""Bytes of an answer that are read."""
MAX_TOKENS = 2048
_CHUNK = 8192
_TICK_S = 0.1
"""How often it is looked whether the critique is still wanted [s]."""
_REDIRECTS = range(300, 400)

UNREACHABLE = "The endpoint cannot be reached."
CUT_OFF = "The endpoint closed the connection before its answer was complete."
UNTRUSTED = "No trusted TLS connection to the endpoint can be made, so nothing was sent to it."
TOO_LONG = f"The endpoint sent more than {MAX_BYTES // 1024} kB, so nothing of it is used."
NOT_JSON = "The endpoint's answer is not JSON."
NO_TEXT = "The endpoint's answer holds no text of a model."
BROKEN_OFF = (
    f"The model's reply broke off at its limit of {MAX_TOKENS} tokens; none of it is shown."
)
CANCELLED = "The critique was cancelled."


@dataclass
class _Exchange:
    """One conversation with the endpoint, in a thread of its own that a deadline can end.

    Waiting per read is not enough: a server that sends one byte a second, in its head or its
    body, would never run into it. So the thread that asked waits for the deadline, then cuts the
    line.
    """

    settings: CritiqueSettings
    body: dict[str, Any]
    done: threading.Event = field(default_factory=threading.Event)
    status: int = 0
    location: str = ""
    data: bytes = b""
    failure: str = UNREACHABLE
    _lines: list[socket.socket] = field(default_factory=list[socket.socket])
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _cut: bool = False

    def run(self) -> None:
        """Ask once, and keep what came back."""
        try:
            with _Session() as session:
                session.trust_env = False
                for scheme in ("http://", "https://"):
                    session.mount(scheme, _Adapter(self._on_connect))
                self._ask(session)
        except requests.exceptions.SSLError:
            self.failure = UNTRUSTED
        except (requests.exceptions.ChunkedEncodingError, urllib3.exceptions.HTTPError):
            self.failure = CUT_OFF
        except requests.exceptions.ConnectionError as error:
            # The library has one class for a line that breaks and one that never came about.
            broke = any(isinstance(part, urllib3.exceptions.ProtocolError) for part in error.args)
            self.failure = CUT_OFF if broke else UNREACHABLE
        except (requests.exceptions.RequestException, ValueError, OSError):
            self.failure = UNREACHABLE
        finally:
            self.done.set()
            with self._lock:
                for line in self._lines:
                    line.close()
                self._lines.clear()

    def cut(self) -> None:
        """End the conversation wherever it is."""
        with self._lock:
            self._cut = True
            for line in self._lines:
                with suppress(OSError):
                    line.shutdown(socket.SHUT_RDWR)

    def _ask(self, session: requests.Session) -> None:
        headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
        if self.settings.key:
            headers["Authorization"] = f"Bearer {self.settings.key}"
        with session.post(
            self.settings.address,
            json=self.body,
            headers=headers,
            timeout=self.settings.timeout_s + 1,  # the deadline comes first
            allow_redirects=False,
            stream=True,
        ) as response:
            self.location = response.headers.get("Location", "")
            if response.status_code == 200:
                self._read(response)
            else:
                self.failure = ""
            self.status = response.status_code

    def _read(self, response: requests.Response) -> None:
        data = bytearray()
        # Undecoded: a compressed answer was not asked for, and could unfold without end.
        for chunk in response.raw.stream(_CHUNK, decode_content=False):
            data += chunk
            if len(data) > MAX_BYTES:
                self.failure = TOO_LONG
                return
        self.data, self.failure = bytes(data), ""

    def _on_connect(self, line: socket.socket) -> None:
        with self._lock:
            # A second handle on the same line: the first one changes hands when TLS begins.
            handle = line.dup()
            self._lines.append(handle)
            if self._cut:
                handle.shutdown(socket.SHUT_RDWR)


class _Session(requests.Session):
    """Knows of no redirect: the library would read one's body to its end, followed or not."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        """None, whatever the answer says."""


class _Adapter(HTTPAdapter):
    """Tells whenever a connection has been made."""

    def __init__(self, on_connect: Callable[[socket.socket], None]) -> None:
        super().__init__(max_retries=0)

        class Plain(urllib3.connection.HTTPConnection):
            def _new_conn(self) -> socket.socket:
                line = super()._new_conn()
                on_connect(line)
                return line

        class Secure(urllib3.connection.HTTPSConnection):
            def _new_conn(self) -> socket.socket:
                line = super()._new_conn()
                on_connect(line)
                return line

        class PlainPool(urllib3.HTTPConnectionPool):
            ConnectionCls = Plain  # pyright: ignore[reportAssignmentType] as in the library

        class SecurePool(urllib3.HTTPSConnectionPool):
            ConnectionCls = Secure  # pyright: ignore[reportAssignmentType] as in the library

        self.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}


def reply(
    messages: list[dict[str, str]], settings: CritiqueSettings, stop: threading.Event | None = None
) -> str:
    """Return the text of the model's reply.

    Parameters
    ----------
    messages : as the protocol has them.
    stop : the request is cut when this is set.

    Raises
    ------
    CritiqueError
        When there is no reply: unreachable, too late, refused, or not of the protocol.
    """
    deadline = time.monotonic() + settings.timeout_s
    body: dict[str, Any] = {
        "model": settings.model,
        "messages": messages,
        "temperature": 0,
        "max_tokens": MAX_TOKENS,
        "stream": False,
    }
    wanted = {"response_format": {"type": "json_object"}}
    exchange = _asked(body | wanted, settings, deadline, stop)
    if exchange.status in (400, 422):
        exchange = _asked(body, settings, deadline, stop)
    _refuse_failure(exchange)
    return _text(exchange.data)


def _asked(
    body: dict[str, Any],
    settings: CritiqueSettings,
    deadline: float,
    stop: threading.Event | None,
) -> _Exchange:
    exchange = _Exchange(settings, body)
    threading.Thread(target=exchange.run, name="critique-request", daemon=True).start()
    while not exchange.done.wait(max(0.0, min(_TICK_S, deadline - time.monotonic()))):
        stopped = stop is not None and stop.is_set()
        if stopped or time.monotonic() >= deadline:
            exchange.cut()
            late = f"The endpoint did not finish its answer within {settings.timeout_s:g} s."
            raise CritiqueError(CANCELLED if stopped else late)
    return exchange


def _refuse_failure(exchange: _Exchange) -> None:
    status = exchange.status
    if exchange.failure:
        raise CritiqueError(exchange.failure)
    if status in _REDIRECTS:
        target = _host(exchange.location, exchange.settings.address)
        raise CritiqueError(
            f"The endpoint answered with a redirect to {target}, which is not followed."
        )
    if status != 200:
        raise CritiqueError(_status_words(status))


def _status_words(status: int) -> str:
    words: Mapping[int, str] = {
        401: "The endpoint did not accept the key (HTTP 401)",
        403: "The endpoint did not accept the key (HTTP 403)",
        404: "The endpoint does not know the path or the model (HTTP 404)",
        429: "The endpoint has too many requests at present (HTTP 429); ask again later",
    }
    if status in words:
        return f"{words[status]}."
    if status >= 500:
        return f"The endpoint failed (HTTP {status}); ask again later."
    return f"The endpoint did not accept the request (HTTP {status})."


def _host(location: str, address: str) -> str:
    try:
        parts = urlsplit(urljoin(address, location))
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "another address"
    if not location or not host.isascii() or not host.isprintable():
        return "another address"
    return host[:100] if port is None else f"{host[:100]}:{port}"


def _text(data: bytes) -> str:
    try:
        answer: object = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        raise CritiqueError(NOT_JSON)
    choices = cast("dict[str, Any]", answer).get("choices")
    first = cast("list[Any]", choices)[0] if isinstance(choices, list) and choices else None
    choice = cast("dict[str, Any]", first) if isinstance(first, dict) else {}
    message = choice.get("message")
    content = cast("dict[str, Any]", message).get("content") if isinstance(message, dict) else None
    if choice.get("finish_reason") == "length":
        raise CritiqueError(BROKEN_OFF)
    if not isinstance(content, str) or not content.strip():
        raise CritiqueError(NO_TEXT)
    return content
