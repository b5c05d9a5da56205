"""Turns a request and a function that makes one item into events: every item made, or a sentence.

What the kinds of `simulator.worker` share: the data is loaded once, an item that fails does not
take the others along, and whatever is raised becomes a sentence.
"""

# ruff: noqa: PLC0415 (heavy imports wait until the worker has set its limits)

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.datasets import Dataset
    from simulator.scores import Progress
    from simulator.work_request import ItemsRequest
    from simulator.worker import Emit

Make = Callable[["Dataset", str, "Progress"], None]
"""Makes and stores one item: ``make(dataset, item, progress)``."""


def serve_items(
    request: ItemsRequest, emit: Emit, *, make: Make, title: Callable[[str], str]
) -> bool:
    """Whether the data could be loaded; every item then ends in "made" or "failed".

    Parameters
    ----------
    request
        What to make, in which order, from which rows.
    emit
        Called as ``emit(event, **values)`` with the events of `simulator.worker`.
    make
        Makes and stores one item, calling its progress; a ``ValueError`` it raises must be a
        sentence for the screen.
    title
        An item to its name in a sentence.

    Raises
    ------
    ValueError
        When the data set or its rows are not what `simulator.datasets.load` takes.
    """
    try:
        from simulator.datasets import load

        dataset = load(request.dataset, max_rows=request.rows, seed=request.sample_seed)
    except ValueError:
        raise  # a sentence already: the worker refuses the request with it
    except Exception as error:  # noqa: BLE001 (at a memory limit anything can be raised)
        short = _ran_out_of_memory(error, request.memory_mb)
        words = _memory_words(request.memory_mb) if short else f"could not load the data: {error}"
        emit("refused", words=f"The worker {words}")
        return False
    for item in request.items:
        words = _failure(request, dataset, item, emit, make=make, title=title)
        if words is None:
            emit("made", item=item)
        else:
            emit("failed", item=item, words=words)
    return True


def _failure(
    request: ItemsRequest,
    dataset: Dataset,
    item: str,
    emit: Emit,
    *,
    make: Make,
    title: Callable[[str], str],
) -> str | None:
    """None when the item is made and stored, else a sentence saying why not."""

    def progress(done: int, total: int, words: str) -> None:
        emit("progress", item=item, done=done, total=total, words=words)

    try:
        make(dataset, item, progress)
    except BrokenPipeError:
        raise
    except ValueError as error:  # FoldError and our own checks are sentences already
        return str(error)
    except Exception as error:  # noqa: BLE001 (one item that fails must not take the others along)
        if _ran_out_of_memory(error, request.memory_mb):
            return f"{title(item)} {_memory_words(request.memory_mb)}"
        if isinstance(error, OSError):
            return f"{title(item)}: the result could not be stored: {error}"
        return f"{title(item)} failed: {type(error).__name__}: {error}"
    return None


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


def _memory_words(limit: int) -> str:
    size = f"{limit // 1024} GB" if limit % 1024 == 0 else f"{limit:,} MB"
    return f"ran out of its {size} memory limit: choose fewer rows"
