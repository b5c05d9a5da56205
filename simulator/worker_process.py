"""Turns a command and one line of input into a running process group and a stream of its events."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

_ROOT = Path(__file__).resolve().parent.parent
_ONE_THREAD = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "NUMEXPR_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
}
WORKER_COMMAND = (sys.executable, "-m", "simulator.worker")


class WorkerProcess:
    """One process in a group of its own; a thread of ours reads it, so nobody else waits.

    Start it from a thread that lives as long as the server: on Linux a worker dies with the
    *thread* that started it.

    Parameters
    ----------
    command
        Program and arguments.
    text
        Its standard input, whole.
    on_event
        Called from the reading thread with every JSON object the process prints.
    on_exit
        Called once from the reading thread with the exit code, after the last event.

    Raises
    ------
    OSError
        When the program cannot be started.
    RuntimeError
        When no thread can be started to read it; the process is ended.
    """

    def __init__(
        self,
        command: Sequence[str],
        text: str,
        *,
        on_event: Callable[[dict[str, Any]], None],
        on_exit: Callable[[int], None],
    ) -> None:
        self._process = subprocess.Popen(  # noqa: S603 (our own program, no shell)
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
            cwd=_ROOT,
            env={**os.environ, **_ONE_THREAD, "WHITEBOARD_SERVER_PID": str(os.getpid())},
        )
        self._on_event = on_event
        self._on_exit = on_exit
        self._text = text
        reader = threading.Thread(target=self._read, name="score-job-reader", daemon=True)
        try:
            reader.start()
        except RuntimeError:  # no thread can be had: nobody would read it or hear of its end
            self.kill()
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    pipe.close()
            self._process.wait()
            raise

    def kill(self) -> None:
        """Ends the process and everything it started; does nothing when it has ended."""
        if self._process.returncode is not None:
            return
        with suppress(ProcessLookupError, PermissionError):
            if sys.platform == "win32":
                self._process.kill()
            else:
                os.killpg(self._process.pid, signal.SIGKILL)

    def _read(self) -> None:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        with suppress(OSError), stdin:  # it may have ended already; its exit code says so
            stdin.write(self._text.encode())
        with stdout:
            for line in stdout:
                event = _event(line)
                if event is not None:
                    self._on_event(event)
        self._on_exit(self._process.wait())


def _event(line: bytes) -> dict[str, Any] | None:
    with suppress(ValueError):
        parsed: Any = json.loads(line)
        if isinstance(parsed, dict):
            event = cast("dict[str, Any]", parsed)
            return event if isinstance(event.get("event"), str) else None
    return None
