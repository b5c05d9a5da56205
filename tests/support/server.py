"""Turns the app into a server of its own on a free loopback port, the way README.md starts it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START_DEADLINE_S = 120.0
POLL_S = 0.05


@dataclass(frozen=True)
class Server:
    """A served app: where it answers, its process and the file its output goes to."""

    url: str
    process: subprocess.Popen[bytes]
    log: Path

    def tail(self, lines: int = 40) -> str:
        """Return the last lines the server wrote."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])


@contextmanager
def serve(
    folder: Path,
    *,
    script: str = "serve.py",
    environment: Mapping[str, str] | None = None,
    cwd: Path = ROOT,
    port: int | None = None,
) -> Iterator[Server]:
    """Serve `script` until the block ends; its cache and boards live in `folder`.

    A server that was killed can be served again at its old `port`, by default a free one.

    Raises
    ------
    RuntimeError
        When the server ends or does not answer in time; the message holds what it wrote.
    """
    folder.mkdir(parents=True, exist_ok=True)
    port = port or free_port()
    log = folder / "server.log"
    with log.open("ab") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "streamlit", "run", script, "--server.port", str(port)],
            cwd=cwd,
            env=_environment(folder, environment or {}),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    server = Server(f"http://localhost:{port}", process, log)
    try:
        _wait_until_healthy(server)
        yield server
    finally:
        _stop(process)


def kill(server: Server) -> None:
    """End a server as a power cut would: at once, and without a word."""
    os.killpg(server.process.pid, signal.SIGKILL)
    server.process.wait()


def free_port() -> int:
    """Return a loopback port that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _environment(folder: Path, extra: Mapping[str, str]) -> dict[str, str]:
    foreign = ("STREAMLIT_", "WHITEBOARD_")
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(foreign)}
    own = {"WHITEBOARD_CACHE": str(folder / "cache"), "WHITEBOARD_DATA": str(folder / "data")}
    return {**inherited, **own, **extra}


def _wait_until_healthy(server: Server) -> None:
    deadline = time.monotonic() + START_DEADLINE_S
    while time.monotonic() < deadline:
        if _healthy(server.url):
            return
        try:
            code = server.process.wait(timeout=POLL_S)
        except subprocess.TimeoutExpired:
            continue
        raise RuntimeError(f"The server ended with code {code}:\n{server.tail()}")
    raise RuntimeError(f"The server did not answer in {START_DEADLINE_S} s:\n{server.tail()}")


def _healthy(url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{url}/_stcore/health", timeout=5) as answer:
            return answer.status == 200
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End the server and every worker it started: they share its process group."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            break
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            continue
