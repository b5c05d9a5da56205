"""Turns requests into jobs in worker processes that can be watched and cancelled.

The calling process never fits a model. At most `max_running` workers run; further jobs queue in
order. An exclusive job (one that measures time) runs only while no other does; because the queue
keeps its order, neither it nor those behind it can be passed over for ever: only scores pass it,
and only until the study that it waits for has ended. The same request by two owners is one process.
A job that nobody looks at any more is ended, so that a closed tab burns no processor time.
"""

from __future__ import annotations

import atexit
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from simulator.job_state import JobView, Work
from simulator.worker_process import WORKER_COMMAND, WorkerProcess

if TYPE_CHECKING:
    from simulator.work_request import WorkRequest

_TICK_S = 0.2
"""How often deadlines and abandoned jobs are looked for while there are jobs [s]."""
MEASURING_WAITS = "Waits until no model is being fitted, so that the times are undisturbed."
OTHERS_WAIT = "Waits until a measurement of service times is done, which nothing may disturb."


class Job:
    """One owner's hold on a piece of work; made by `JobRunner.start`. Looking keeps it alive."""

    def __init__(self, work: Work, owner: str, changed: threading.Condition) -> None:
        self.owner = owner
        self.request = work.request
        self._work = work
        self._changed = changed
        self._left: JobView | None = None
        self._left_seen = 0.0

    def snapshot(self) -> JobView:
        """The job now; never waits for the worker."""
        with self._changed:
            now = time.monotonic()
            if self._left is not None:
                self._left_seen = now
                return self._left
            self._work.last_seen[self.owner] = now
            return self._work.view()

    def wait(self, timeout_s: float) -> JobView:
        """The job when it has finished, or after `timeout_s`, whichever comes first."""
        until = time.monotonic() + timeout_s
        with self._changed:
            while not (view := self.snapshot()).finished:
                remaining = until - time.monotonic()
                if remaining <= 0:
                    break
                self._changed.wait(min(remaining, _TICK_S))
        return view

    def cancel(self) -> JobView:
        """Lets go of the job; the worker is ended unless another owner holds it too."""
        with self._changed:
            if self._left is None and not self._work.finished:
                self._work.last_seen.pop(self.owner, None)
                self._left = replace(self._work.view(), state="cancelled", message="Cancelled.")
                if not self._work.last_seen:
                    self._work.end("cancelled", "Cancelled.")
                self._changed.notify_all()
            return self.snapshot()

    def unseen_since(self, moment: float) -> bool:
        """Whether the job has finished and its owner has not looked since a monotonic time [s]."""
        with self._changed:
            if self._left is not None:
                return self._left_seen < moment
            return self._work.finished and self._work.last_seen.get(self.owner, 0.0) < moment


class JobRunner:
    """Runs requests in worker processes. Safe to use from many threads.

    Parameters
    ----------
    max_running
        Workers at one time.
    deadline_s
        A worker that runs longer is ended [s].
    abandoned_after_s
        A job at which no owner has looked for so long is ended [s].
    command
        The worker program.

    Examples
    --------
    >>> from simulator.score_request import ScoreRequest
    >>> runner = JobRunner()
    >>> job = runner.start(ScoreRequest("credit_default", 200, ("majority",)), "a session")
    >>> job.cancel().state
    'cancelled'
    >>> runner.close()
    """

    def __init__(
        self,
        *,
        max_running: int = 2,
        deadline_s: float = 600.0,
        abandoned_after_s: float = 30.0,
        command: Sequence[str] = WORKER_COMMAND,
    ) -> None:
        self.max_running = max_running
        self.deadline_s = deadline_s
        self.abandoned_after_s = abandoned_after_s
        self._command = tuple(command)
        self._changed = threading.Condition(threading.RLock())
        self._works: list[Work] = []
        self._jobs: dict[str, Job] = {}
        self._closed = False
        # On Linux a worker dies with the thread that started it: one permanent thread starts all.
        self._keeper = threading.Thread(target=self._keep, name="worker-jobs", daemon=True)
        self._keeper.start()
        atexit.register(self.close)

    def start(self, request: WorkRequest, owner: str) -> Job:
        """The owner's job for the request; the owner's unfinished job for another is cancelled.

        An owner holds one job: who wants a measurement beside scores asks under two names.

        Joins the work when another owner already waits for an equal request. A finished job is
        not repeated by this call alone: ask the cache first, then start.

        Raises
        ------
        RuntimeError
            After `close`.
        """
        with self._changed:
            if self._closed:
                raise RuntimeError("the job runner is closed")
            self._forget_old_jobs()
            earlier = self._jobs.get(owner)
            if earlier is not None and not earlier.snapshot().finished:
                if earlier.request == request:
                    return earlier
                earlier.cancel()
            work = next((w for w in self._works if w.request == request and not w.finished), None)
            if work is None:
                work = Work(request)
                self._works.append(work)
            work.last_seen[owner] = time.monotonic()
            job = self._jobs[owner] = Job(work, owner, self._changed)
            self._number_queue()
            self._changed.notify_all()
            return job

    def job(self, owner: str) -> Job | None:
        """The owner's latest job, if it is still known."""
        with self._changed:
            return self._jobs.get(owner)

    def close(self) -> None:
        """Ends every job and the keeper thread; safe to call twice."""
        with self._changed:
            self._closed = True
            for work in self._works:
                work.end("cancelled", "The server is stopping.")
            self._changed.notify_all()
        atexit.unregister(self.close)
        self._keeper.join(timeout=5)

    def _keep(self) -> None:
        while True:
            with self._changed:
                if self._closed:
                    return
                self._end_overdue()
                work = self._next_queued()
                if work is None:
                    self._changed.wait(_TICK_S if self._works else None)
                    continue
                work.begin()
                self._number_queue()
                self._changed.notify_all()
            self._launch(work)

    def _launch(self, work: Work) -> None:
        def on_event(event: dict[str, Any]) -> None:
            with self._changed:
                work.take(event)
                self._changed.notify_all()

        def on_exit(code: int) -> None:
            with self._changed:
                work.exited(code)
                self._changed.notify_all()

        text = work.request.to_json()
        try:
            process = WorkerProcess(self._command, text, on_event=on_event, on_exit=on_exit)
        except (OSError, RuntimeError) as error:  # no program, no memory, no thread
            with self._changed:
                work.end("failed", f"The worker could not be started: {error}")
                self._changed.notify_all()
            return
        with self._changed:
            work.process = process
            if work.state in ("cancelled", "timed_out"):  # while it was being started
                process.kill()

    def _next_queued(self) -> Work | None:
        running = [work for work in self._works if work.state == "running"]
        first = next((work for work in self._works if work.state == "queued"), None)
        if first is None or any(work.request.exclusive for work in running):
            return None
        # Only scores pass an exclusive job that waits for an empty house, and only while it waits
        # for a study anyway. No study passes, so the last one ends, and with it the passing.
        allowed = 1 if first.request.exclusive else self.max_running
        if len(running) < allowed:
            return first
        if first.request.exclusive and len(running) < self.max_running:
            return next((work for work in self._works if _may_pass(work, running)), None)
        return None

    def _number_queue(self) -> None:
        running = [work for work in self._works if work.state == "running"]
        queued = [work for work in self._works if work.state == "queued"]
        alone = any(work.request.exclusive for work in running)
        for position, work in enumerate(queued, start=1):
            if work.request.exclusive:
                others = running or position > 1
                work.waits(position, MEASURING_WAITS if others else None)
            else:
                waits = alone and not _may_pass(work, running)
                work.waits(position, OTHERS_WAIT if waits else None)
            alone = alone or work.request.exclusive

    def _end_overdue(self) -> None:
        now = time.monotonic()
        for work in self._works:
            if work.finished:
                continue
            if work.started is not None and now - work.started > self.deadline_s:
                words = f"Stopped at its deadline of {self.deadline_s:g} s"
                work.end("timed_out", f"{words}: {_remedy(work)}")
                self._changed.notify_all()
            elif now - max(work.last_seen.values()) > self.abandoned_after_s:
                work.end("cancelled", "Ended because nobody was looking at it any more.")
                self._changed.notify_all()
        self._works = [work for work in self._works if not work.finished]
        self._number_queue()

    def _forget_old_jobs(self) -> None:
        now = time.monotonic()
        self._jobs = {
            owner: job
            for owner, job in self._jobs.items()
            if not job.unseen_since(now - self.abandoned_after_s)
        }


def _may_pass(work: Work, running: Sequence[Work]) -> bool:
    """Whether queued work may begin before a measurement that waits for these."""
    wanted = work.state == "queued" and work.request.kind == "scores"
    return wanted and any(one.request.kind == "study" for one in running)


def _remedy(work: Work) -> str:
    """What to do about work that ran into its deadline, in the words of its kind."""
    several = len(work.request.items) > 1
    if work.request.kind == "latency":
        kept = "paths that were measured are kept, so measure again for the rest"
        return f"{kept}, or choose fewer rows." if several else "choose fewer rows."
    if work.request.kind == "study":
        kept = "finished parts are kept, so start it again to go on"
        return f"{kept}, or choose fewer rows." if several else "choose fewer rows or folds."
    return "choose fewer rows or models."
