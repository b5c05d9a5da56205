"""Turns the events of one worker into what a person sees of the job."""

from __future__ import annotations

import signal
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from simulator.score_request import ScoreRequest
    from simulator.worker_process import WorkerProcess

State = Literal["queued", "running", "done", "failed", "cancelled", "timed_out"]


@dataclass(frozen=True, slots=True)
class JobView:
    """What a job looks like at one moment.

    Parameters
    ----------
    state
        "done" when at least one model was scored, "failed" when none was.
    model
        Name of the model being fitted, or None.
    done, total
        Folds finished and folds wanted, over all models; a failed model counts as finished.
    message
        A sentence for the screen.
    seconds
        Time since it began to run [s].
    position
        Place in the queue, 1 is next; 0 when it is not queued.
    scored
        Models whose scores are in the cache.
    failures
        Model to sentence, for each that failed.
    """

    state: State
    model: str | None
    done: int
    total: int
    message: str
    seconds: float
    position: int
    scored: tuple[str, ...]
    failures: dict[str, str]

    @property
    def finished(self) -> bool:
        """Whether nothing more will change."""
        return self.state not in ("queued", "running")


@dataclass(eq=False, slots=True)
class Work:
    """One request being served, shared by its owners; the runner's lock guards it."""

    request: ScoreRequest
    last_seen: dict[str, float] = field(default_factory=dict[str, float])
    state: State = "queued"
    position: int = 0
    process: WorkerProcess | None = None
    started: float | None = None
    ended: float | None = None
    model: str | None = None
    fold: int = 0
    message: str = "Waiting for a free worker."
    scored: list[str] = field(default_factory=list[str])
    failures: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def finished(self) -> bool:
        """Whether nothing more will change."""
        return self.state not in ("queued", "running")

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
            self.model, self.fold, self.message = event.get("model"), int(event["done"]), words
        elif name == "scored":
            self.scored.append(str(event["model"]))
            self.fold = 0
        elif name == "failed":
            self.failures[str(event["model"])] = words
            self.fold = 0
        elif name == "refused":
            self.end("failed", words)
        elif name == "finished":
            self.conclude("The worker scored nothing.")

    def exited(self, code: int) -> None:
        """The worker is gone: if it did not say goodbye, the models it owed have failed."""
        if self.finished:
            return
        words = _exit_words(code)
        for model in self.request.models:
            if model not in self.scored:
                self.failures.setdefault(model, words)
        self.conclude(words)

    def conclude(self, nothing_scored: str) -> None:
        """Done or failed, by what was scored."""
        # One reason may stand for many models: say it once.
        reasons = " ".join(dict.fromkeys(self.failures.values()))
        if self.scored:
            self.end("done", reasons or "The scores are ready.")
        else:
            self.end("failed", reasons or nothing_scored)

    def end(self, state: State, message: str) -> None:
        """Into a final state, once; ends the worker when it would go on."""
        if self.finished:
            return
        self.state, self.message, self.model, self.fold = state, message, None, 0
        self.position, self.ended = 0, time.monotonic()
        if self.process is not None and state in ("cancelled", "timed_out"):
            self.process.kill()

    def view(self) -> JobView:
        """The work as a value."""
        folds = self.request.folds
        until = time.monotonic() if self.ended is None else self.ended
        return JobView(
            state=self.state,
            model=self.model,
            done=(len(self.scored) + len(self.failures)) * folds + min(self.fold, folds),
            total=len(self.request.models) * folds,
            message=self.message,
            seconds=0.0 if self.started is None else until - self.started,
            position=self.position,
            scored=tuple(self.scored),
            failures=dict(self.failures),
        )


def _exit_words(code: int) -> str:
    if code >= 0:
        return f"The worker stopped unexpectedly with exit code {code}."
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    return (
        f"The worker was stopped by {name}, most likely because memory ran out: choose fewer rows."
    )
