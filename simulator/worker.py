"""Turns one JSON request on standard input into stored results, and progress lines on the way.

Run as ``python -m simulator.worker`` by `simulator.jobs`. The request's ``kind`` decides the module
that serves it. One JSON object per line comes out:

``{"event": "progress", "item": name or null, "done": i, "total": k, "words": text}``
    about one item of the request: step i of k begins, or all are done;
``{"event": "made", "item": name}`` or ``{"event": "failed", "item": name, "words": text}``
    the end of one item; the others still run;
``{"event": "refused", "words": text}``
    nothing was computed;
``{"event": "finished"}``
    nothing more will come.

Heavy imports wait until the first line is out and the limits are set.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import Any, cast

from simulator.work_request import LEAST_MEMORY_MB, MEMORY_MB

Emit = Callable[..., None]
"""Writes one event: ``emit(event, **values)``."""

KINDS = {
    "scores": "simulator.score_worker",
    "latency": "simulator.latency_worker",
    "study": "simulator.study_worker",
}
"""Kind of request to the module whose ``serve(request_text, emit) -> bool`` serves it."""
_TIMED = "latency"
"""The kind that is not made to step back for the rest of the machine: it would time the waiting."""


def main() -> int:
    """Exit code: 0 when the request was served, even if items failed; 2 when it was refused."""
    emit = line_writer()
    try:
        text = sys.stdin.read()
        kind, memory_mb = _head(text)
        emit("progress", item=None, done=0, total=0, words="Loading the data")
        _limit_process(memory_mb, nice=kind != _TIMED)
        served = import_module(KINDS[kind]).serve(text, emit)
    except BrokenPipeError:
        return 1  # nobody is left to read the results
    except ValueError as error:
        emit("refused", words=str(error))
        return 2
    emit("finished")
    return 0 if served else 2


def line_writer() -> Emit:
    """What writes events to standard output; from now on all other output goes to standard error.

    Results keep the pipe for themselves, whatever a library prints.
    """
    pipe = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)

    def emit(event: str, **values: object) -> None:
        pipe.write(json.dumps({"event": event, **values}) + "\n")
        pipe.flush()

    return emit


def _head(text: str) -> tuple[str, int]:
    """Kind and memory of a request; everything else is checked by the module that serves it."""
    try:
        parsed: Any = json.loads(text)
    except ValueError as error:
        raise ValueError(f"the request must be JSON, got {text[:40]!r}") from error
    plain = cast("dict[str, Any]", parsed) if isinstance(parsed, dict) else {}
    kind = plain.get("kind", "scores")
    if not isinstance(kind, str) or kind not in KINDS:
        raise ValueError(f"kind must be one of {', '.join(KINDS)}, got {str(kind)[:40]!r}")
    memory_mb = plain.get("memory_mb")
    if isinstance(memory_mb, int) and memory_mb >= LEAST_MEMORY_MB:
        return kind, memory_mb
    return kind, MEMORY_MB


def _limit_process(memory_mb: int, *, nice: bool) -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 (there is none on Windows)

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = memory_mb * 2**20
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    with suppress(OSError, ValueError):  # macOS refuses this limit; the deadline still holds
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if nice:
        os.nice(5)
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 (loads a library that only this needs)

        # Die with the server, however it ends. If it is gone already, there is nobody to serve.
        parent = os.environ.get("WHITEBOARD_SERVER_PID")
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # 1 is PR_SET_PDEATHSIG
        if parent is not None and os.getppid() != int(parent):
            raise BrokenPipeError


if __name__ == "__main__":
    sys.exit(main())
