"""Turns one JSON request on standard input into stored scores, and progress lines on the way.

Run as ``python -m simulator.worker`` by `simulator.jobs`. One JSON object per line comes out:

``{"event": "progress", "model": name or null, "done": i, "total": k, "words": text}``
    about one model: fold i of k begins, or all are scored;
``{"event": "scored", "model": name}`` or ``{"event": "failed", "model": name, "words": text}``
    the end of one model; the others still run;
``{"event": "refused", "words": text}``
    nothing was computed;
``{"event": "finished"}``
    nothing more will come.

Heavy imports wait until the first line is out and the limits are set.
"""

# ruff: noqa: PLC0415 (the first line goes out before anything heavy is imported)

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.score_request import ScoreRequest

if TYPE_CHECKING:
    from simulator.datasets import Dataset

Emit = Callable[..., None]
"""Writes one event: ``emit(event, **values)``."""


def main() -> int:
    """Exit code: 0 when the request was served, even if models failed; 2 when it was refused."""
    emit = _line_writer()
    try:
        request = ScoreRequest.from_json(sys.stdin.read())
        emit("progress", model=None, done=0, total=0, words="Loading the data")
        _limit_process(request.memory_mb)
        served = serve(request, emit)
    except BrokenPipeError:
        return 1  # nobody is left to read the results
    except ValueError as error:
        emit("refused", words=str(error))
        return 2
    emit("finished")
    return 0 if served else 2


def serve(request: ScoreRequest, emit: Emit) -> bool:
    """Whether the data could be loaded; every model then ends in "scored" or "failed".

    Parameters
    ----------
    request
        What to compute and where to store it.
    emit
        Called as ``emit(event, **values)`` with the events of this module's head.
    """
    try:
        from simulator.datasets import load

        dataset = load(request.dataset, max_rows=request.rows, seed=request.sample_seed)
    except ValueError:
        raise  # a sentence already: main refuses the request with it
    except Exception as error:  # noqa: BLE001 (at a memory limit anything can be raised)
        short = _ran_out_of_memory(error, request.memory_mb)
        words = _memory_words(request) if short else f"could not load the data: {error}"
        emit("refused", words=f"The worker {words}")
        return False
    for model in request.models:
        words = _failure(request, dataset, model, emit)
        if words is None:
            emit("scored", model=model)
        else:
            emit("failed", model=model, words=words)
    return True


def _failure(request: ScoreRequest, dataset: Dataset, model: str, emit: Emit) -> str | None:
    """None when the scores of the model are in the cache, else a sentence saying why not."""
    from simulator.models import model_spec

    title = model_spec(model).title
    try:
        _store(request, dataset, model, emit)
    except BrokenPipeError:
        raise
    except ValueError as error:  # FoldError and our own checks are sentences already
        return str(error)
    except Exception as error:  # noqa: BLE001 (one model that fails must not take the others along)
        if _ran_out_of_memory(error, request.memory_mb):
            return f"{title} {_memory_words(request)}"
        if isinstance(error, OSError):
            return f"{title}: the result could not be stored: {error}"
        return f"{title} failed: {type(error).__name__}: {error}"
    return None


def _store(request: ScoreRequest, dataset: Dataset, model: str, emit: Emit) -> None:
    from simulator.score_cache import cached_scores, requested_key, store_scores
    from simulator.scores import out_of_fold

    def progress(done: int, total: int, words: str) -> None:
        emit("progress", model=model, done=done, total=total, words=words)

    folder = None if request.cache_folder is None else Path(request.cache_folder)
    key = requested_key(request, model)
    if cached_scores(key, folder=folder) is None:
        scores = out_of_fold(
            dataset,
            model,
            balance=request.balance,
            folds=request.folds,
            seed=request.seed,
            progress=progress,
        )
        store_scores(key, scores, folder=folder)


def _ran_out_of_memory(error: Exception, memory_mb: int) -> bool:
    # At an address space limit, a shared library that cannot be mapped fails as an import, and
    # pyarrow raises errors of its own that quote the data: then the size of the process tells.
    said = str(error).lower()
    loading = isinstance(error, ImportError | OSError)
    return (
        isinstance(error, MemoryError)
        or (loading and ("allocate memory" in said or "map segment" in said))
        or _peak_mb() > 0.85 * memory_mb
    )


def _peak_mb() -> float:
    """Largest address space this process has had [MB of 2**20 bytes]; 0 where it is not told."""
    with suppress(OSError):
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmPeak:"):
                return int(line.split()[1]) / 1024
    return 0.0


def _memory_words(request: ScoreRequest) -> str:
    limit = request.memory_mb
    size = f"{limit // 1024} GB" if limit % 1024 == 0 else f"{limit:,} MB"
    return f"ran out of its {size} memory limit: choose fewer rows"


def _line_writer() -> Emit:
    # Results keep the pipe for themselves: whatever a library prints goes to standard error.
    pipe = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)

    def emit(event: str, **values: object) -> None:
        pipe.write(json.dumps({"event": event, **values}) + "\n")
        pipe.flush()

    return emit


def _limit_process(memory_mb: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = memory_mb * 2**20
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    with suppress(OSError, ValueError):  # macOS refuses this limit; the deadline still holds
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(5)
    if sys.platform == "linux":
        import ctypes

        # Die with the server, however it ends. If it is gone already, there is nobody to serve.
        parent = os.environ.get("WHITEBOARD_SERVER_PID")
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # 1 is PR_SET_PDEATHSIG
        if parent is not None and os.getppid() != int(parent):
            raise BrokenPipeError


if __name__ == "__main__":
    sys.exit(main())
