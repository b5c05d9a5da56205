"""Turns the events of one worker into what a person sees of the job."""

from __future__ import annotations

import signal
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from simulator.work_request import WorkRequest
    from simulator.worker_process import WorkerProcess

_LOADER_GAVE_UP = 127
"""With this the C library's loader ends a process that gets no memory for a new thread's variables
or for a library; nothing of ours runs after it."""

_READY = {
    "scores": "The scores are ready.",
    "latency": "The service times are measured.",
    "study": "The study is ready.",
}
_WAITS = "Waiting for a free worker."

State = Literal["queued", "running", "done", "failed", "cancelled", "timed_out"]


@dataclass(frozen=True, slots=True)
class JobView:
    """What a job looks like at one moment.

    Parameters
    ----------
    state
        "done" when at least one item was made, "failed" when none was.
    item
        Name of the item being made (a model, for scores), or None.
    done, total
        Steps finished and steps wanted, over all items; a failed item counts as finished.
    message
        A sentence for the screen.
    seconds
        Time since it began to run [s].
    position
        Place in the queue, 1 is next; 0 when it is not queued.
    made
        Items whose results are in the cache.
    failures
        Item to sentence, for each that failed.
    """

    state: State
    item: str | None
    done: int
    total: int
    message: str
    seconds: float
    position: int
    made: tuple[str, ...]
    failures: dict[str, str]

    @property
    def finished(self) -> bool:
        """Whether nothing more will change."""
        return self.state not in ("queued", "running")

    @property
    def model(self) -> str | None:
        """The item, where items are models."""
        return self.item

    @property
    def scored(self) -> tuple[str, ...]:
        """The items made, where items are models."""
        return self.made


@dataclass(eq=False, slots=True)
class Work:
    """One request being served, shared by its owners; the runner's lock guards it."""

    request: WorkRequest
    last_seen: dict[str, float] = field(default_factory=dict[str, float])
    state: State = "queued"
    position: int = 0
    process: WorkerProcess | None = None
    started: float | None = None
    ended: float | None = None
    item: str | None = None
    step: int = 0
    message: str = _WAITS
    made: list[str] = field(default_factory=list[str])
    failures: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def finished(self) -> bool:
        """Whether nothing more will change."""
        return self.state not in ("queued", "running")

    def waits(self, position: int, because: str | None) -> None:
        """Takes its place in the queue; `because` says what it waits for besides a worker."""
        self.position, self.message = position, because or _WAITS

    def begin(self) -> None:
        """From the queue to a worker."""
        self.state, self.position, self.started = "running", 0, time.monotonic()
        self.message = "Starting a worker."

    def take(self, event: dict[str, Any]) -> None:
        """Brings the work up to date with one event of `simulator.worker`."""
        if self.finished:
            return
        name, words = event["event"], str(event.get("words", ""))
        if name == "progress":
            self.item, self.step, self.message = event.get("item"), int(event["done"]), words
        elif name == "made":
            self.made.append(str(event["item"]))
            self.step = 0
        elif name == "failed":
            self.failures[str(event["item"])] = words
            self.step = 0
        elif name == "refused":
            self.end("failed", words)
        elif name == "finished":
            self.conclude("The worker made nothing.")

    def exited(self, code: int) -> None:
        """The worker is gone: if it did not say goodbye, the items it owed have failed."""
        if self.finished:
            return
        words = _exit_words(code)
        for item in self.request.items:
            if item not in self.made:
                self.failures.setdefault(item, words)
        self.conclude(words)

    def conclude(self, nothing_made: str) -> None:
        """Done or failed, by what was made."""
        # One reason may stand for many items: say it once.
        reasons = " ".join(dict.fromkeys(self.failures.values()))
        if self.made:
            self.end("done", reasons or _READY.get(self.request.kind, "It is ready."))
        else:
            self.end("failed", reasons or nothing_made)

    def end(self, state: State, message: str) -> None:
        """Into a final state, once; ends the worker when it would go on."""
        if self.finished:
            return
        self.state, self.message, self.item, self.step = state, message, None, 0
        self.position, self.ended = 0, time.monotonic()
        if self.process is not None and state in ("cancelled", "timed_out"):
            self.process.kill()

    def view(self) -> JobView:
        """The work as a value."""
        steps = self.request.steps
        until = time.monotonic() if self.ended is None else self.ended
        return JobView(
            state=self.state,
            item=self.item,
            done=(len(self.made) + len(self.failures)) * steps + min(self.step, steps),
            total=len(self.request.items) * steps,
            message=self.message,
            seconds=0.0 if self.started is None else until - self.started,
            position=self.position,
            made=tuple(self.made),
            failures=dict(self.failures),
        )


def _exit_words(code: int) -> str:
    if code == _LOADER_GAVE_UP:
        return (
            f"The worker stopped with exit code {code}, most likely because memory ran out: "
            "choose fewer rows."
        )
    if code >= 0:
        return f"The worker stopped unexpectedly with exit code {code}."
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    return (
        f"The worker was stopped by {name}, most likely because memory ran out: choose fewer rows."
    )
