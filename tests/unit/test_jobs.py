"""Jobs: the worker process, its limits, and who may watch, share, replace and end it."""

import json
import mmap
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from simulator import score_worker, worker_items
from simulator.jobs import MEASURING_WAITS, OTHERS_WAIT, JobRunner
from simulator.score_cache import cached_scores, requested_key
from simulator.score_request import ScoreRequest
from simulator.worker_process import WORKER_COMMAND, WorkerProcess

PATIENCE_S = 180.0
"""Longest wait for something that normally takes well under a second, on a busy machine."""

# Stand-ins for the worker: they speak its language and need no scikit-learn.
SPEAK = """
import sys, json, os, time
r = json.loads(sys.stdin.read())
def say(**event): print(json.dumps(event), flush=True)
"""
STUCK = f"""{SPEAK}
say(event="progress", item=r["models"][0], done=1, total=5, words=str(os.getpid()))
time.sleep(1000)
"""
QUICK = f"""{SPEAK}
for m in r["models"]: say(event="made", item=m)
say(event="finished")
"""
PARENT = f"""{SPEAK}
import subprocess
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(1000)"])
say(event="progress", item="tree", done=0, total=5, words=str(child.pid))
time.sleep(1000)
"""
NOISY = f"""{SPEAK}
print("hello"); print("[1]"); print('{{"event": 3}}')
say(event="made", item="tree")
say(event="finished")
"""
DYING = f"""{SPEAK}
import resource, signal
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
say(event="made", item="logistic")
os.kill(os.getpid(), signal.NAME)
"""
THREADS = f"""{SPEAK}
names = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
say(event="refused", words=" ".join(os.environ[n] for n in names))
"""


@dataclass(frozen=True)
class Measuring:
    """A request that wants the machine for itself."""

    kind = "latency"
    exclusive = True
    steps = 5
    memory_mb = 1024
    items: tuple[str, ...] = ("tree",)
    seed: int = 0

    def to_json(self):
        return json.dumps({"kind": self.kind, "models": self.items})


def program(text):
    return (sys.executable, "-c", text)


def request(seed=0, models=("logistic", "tree"), **options):
    return ScoreRequest("credit_default", 200, models, seed=seed, **options)


@pytest.fixture
def runners():
    made = []

    def make(text=None, **options):
        command = WORKER_COMMAND if text is None else program(text)
        made.append(JobRunner(command=command, **options))
        return made[-1]

    yield make
    for runner in made:
        runner.close()


def until(job, condition):
    """The first snapshot that meets the condition; the job wakes us when it changes."""
    deadline = time.monotonic() + PATIENCE_S
    while not condition(view := job.snapshot()):
        assert time.monotonic() < deadline, f"never happened; last seen {view}"
        assert not view.finished, f"finished first: {view}"
        job.wait(0.02)
    return view


def gone(pid):
    """Whether a process ends within the patience; a zombie has ended."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state == "Z":
            return True
        threading.Event().wait(0.02)
    return False


linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def test_a_job_scores_every_model_and_leaves_them_in_the_cache(runners, tmp_path):
    wanted = request(models=("majority", "tree"), folds=2, cache_folder=str(tmp_path))
    view = runners().start(wanted, "a").wait(PATIENCE_S)
    assert (view.state, view.done, view.total) == ("done", 4, 4)
    assert view.scored == ("majority", "tree")
    for model in wanted.models:
        assert len(cached_scores(requested_key(wanted, model), folder=tmp_path)) == 200


def test_a_model_that_fails_gives_a_sentence_and_the_others_finish(runners, tmp_path):
    wanted = request(models=("knn", "tree"), balance="class_weight", cache_folder=str(tmp_path))
    view = runners().start(wanted, "a").wait(PATIENCE_S)
    assert view.state == "done"
    assert view.scored == ("tree",)
    assert "has no place for a weight" in view.failures["knn"]
    assert view.message == view.failures["knn"]


def test_a_job_whose_every_model_fails_has_failed(runners, tmp_path):
    wanted = request(models=("knn",), balance="class_weight", cache_folder=str(tmp_path))
    view = runners().start(wanted, "a").wait(PATIENCE_S)
    assert view.state == "failed"
    assert "has no place for a weight" in view.message


def test_an_unknown_data_set_is_refused_in_a_sentence(runners):
    view = runners().start(ScoreRequest("nowhere", 200, ("tree",)), "a").wait(PATIENCE_S)
    assert view.state == "failed"
    assert "name must be one of" in view.message


@linux
@pytest.mark.parametrize("memory_mb", [256, 512, 768])
def test_a_memory_limit_ends_in_a_sentence_wherever_it_strikes(runners, tmp_path, memory_mb):
    """Far below what the libraries need: loading the data, or the first fit, cannot succeed."""
    wanted = ScoreRequest(
        "census_income", 299_285, ("logistic",), memory_mb=memory_mb, cache_folder=str(tmp_path)
    )
    view = runners().start(wanted, "a").wait(PATIENCE_S)
    assert view.state == "failed"
    assert "memory" in view.message
    assert "choose fewer rows" in view.message
    assert "/" not in view.message


def test_starting_and_looking_never_wait_for_the_worker(runners):
    runner = runners(STUCK)
    began = time.monotonic()
    job = runner.start(request(), "a")
    for _ in range(100):
        job.snapshot()
    assert time.monotonic() - began < 5


def test_progress_names_the_model_and_counts_folds(runners):
    view = until(runners(STUCK).start(request(), "a"), lambda v: v.model is not None)
    assert (view.state, view.model, view.done, view.total) == ("running", "logistic", 1, 10)
    assert view.seconds >= 0


@linux
def test_cancel_ends_the_worker_and_everything_it_started(runners):
    job = runners(PARENT).start(request(), "a")
    child = int(until(job, lambda v: v.model == "tree").message)
    assert job.cancel().state == "cancelled"
    assert gone(child)


def test_a_deadline_ends_a_job_with_a_sentence(runners):
    view = runners(STUCK, deadline_s=0.3).start(request(), "a").wait(PATIENCE_S)
    assert view.state == "timed_out"
    assert view.message == "Stopped at its deadline of 0.3 s: choose fewer rows or models."


def test_time_in_the_queue_does_not_count_towards_the_deadline(runners):
    runner = runners(STUCK, max_running=1, deadline_s=0.5)
    first = runner.start(request(1), "a")
    second = runner.start(request(2), "b")
    assert first.wait(PATIENCE_S).state == "timed_out"
    assert second.wait(PATIENCE_S).state == "timed_out"
    assert second._work.ended - first._work.ended > 0.5  # it began when the first one ended


@pytest.mark.parametrize("name", ["SIGKILL", "SIGSEGV", "SIGABRT"])
def test_a_worker_that_is_killed_gives_a_sentence_for_each_model_it_owed(runners, name):
    view = runners(DYING.replace("NAME", name)).start(request(), "a").wait(PATIENCE_S)
    assert view.state == "done"
    assert view.scored == ("logistic",)
    assert f"stopped by {name}" in view.failures["tree"]


def test_a_worker_that_exits_in_silence_has_failed(runners):
    view = runners("raise SystemExit(3)").start(request(), "a").wait(PATIENCE_S)
    assert view.state == "failed"
    assert view.message == "The worker stopped unexpectedly with exit code 3."


@pytest.mark.parametrize("kind", [request(), Measuring()])
def test_a_worker_whose_loader_got_no_memory_says_memory_and_what_to_do(runners, kind):
    view = runners("raise SystemExit(127)").start(kind, "a").wait(PATIENCE_S)
    assert view.state == "failed"
    assert view.message == (
        "The worker stopped with exit code 127, most likely because memory ran out: "
        "choose fewer rows."
    )


def test_noise_on_the_pipe_is_ignored(runners):
    assert runners(NOISY).start(request(), "a").wait(PATIENCE_S).state == "done"


def test_a_program_that_is_not_there_gives_a_sentence():
    runner = JobRunner(command=("/no/such/program",))
    view = runner.start(request(), "a").wait(PATIENCE_S)
    runner.close()
    assert view.state == "failed"
    assert "could not be started" in view.message


def test_at_most_two_run_and_the_rest_know_their_place(runners):
    runner = runners(STUCK)
    jobs = [runner.start(request(seed), f"owner {seed}") for seed in range(4)]
    for job in jobs[:2]:
        until(job, lambda v: v.state == "running")
    assert [job.snapshot().state for job in jobs[2:]] == ["queued", "queued"]
    assert [job.snapshot().position for job in jobs] == [0, 0, 1, 2]
    jobs[0].cancel()
    until(jobs[2], lambda v: v.state == "running")
    until(jobs[3], lambda v: v.position == 1)


def test_a_measuring_job_waits_for_an_empty_house_and_says_so(runners):
    runner = runners(STUCK)
    fitting = runner.start(request(), "a")
    until(fitting, lambda v: v.state == "running")
    measuring = runner.start(Measuring(), "a:latency")
    view = until(measuring, lambda v: v.message == MEASURING_WAITS)
    assert (view.state, view.position) == ("queued", 1)
    assert fitting.snapshot().state == "running"
    fitting.cancel()
    until(measuring, lambda v: v.state == "running")


def test_nothing_starts_while_a_measuring_job_runs_or_waits_ahead(runners):
    runner = runners(STUCK)
    first = runner.start(request(1), "a")
    measuring = runner.start(Measuring(), "b")
    later = runner.start(request(2), "c")
    assert until(later, lambda v: v.position == 2).message == OTHERS_WAIT
    first.cancel()
    until(measuring, lambda v: v.state == "running")
    assert until(later, lambda v: v.position == 1).message == OTHERS_WAIT
    measuring.cancel()
    until(later, lambda v: v.state == "running")


def test_two_measuring_jobs_run_one_after_the_other(runners):
    runner = runners(STUCK, max_running=2)
    one, other = runner.start(Measuring(seed=1), "a"), runner.start(Measuring(seed=2), "b")
    until(one, lambda v: v.state == "running")
    assert until(other, lambda v: v.position == 1).message == MEASURING_WAITS
    one.cancel()
    until(other, lambda v: v.state == "running")


def test_measuring_and_fitting_in_turn_starve_neither(runners):
    """Each job starts in the order it came, whatever came after it."""
    runner = runners(QUICK, abandoned_after_s=PATIENCE_S)  # one after another is looked at
    wanted = [request(i) if i % 3 else Measuring(seed=i) for i in range(9)]
    jobs = [runner.start(one, f"owner {i}") for i, one in enumerate(wanted)]
    assert [job.wait(PATIENCE_S).state for job in jobs] == ["done"] * 9


def test_a_visitor_may_fit_and_measure_under_two_names(runners):
    runner = runners(QUICK)
    fitting, measuring = runner.start(request(), "a"), runner.start(Measuring(), "a:latency")
    assert fitting.wait(PATIENCE_S).message == "The scores are ready."
    assert measuring.wait(PATIENCE_S).message == "The service times are measured."
    assert (runner.job("a"), runner.job("a:latency")) == (fitting, measuring)


def test_a_cancelled_job_is_still_known_to_its_owner_when_others_begin_theirs(runners):
    runner = runners(STUCK)
    mine = runner.start(request(1), "a")
    mine.cancel()
    runner.start(request(2), "b")
    assert runner.job("a") is mine


def test_a_cancelled_job_that_its_owner_no_longer_looks_at_is_forgotten(runners):
    runner = runners(STUCK, abandoned_after_s=0.0)
    runner.start(request(1), "a").cancel()
    runner.start(request(2), "b")
    assert runner.job("a") is None


def test_a_new_request_replaces_the_owners_earlier_one(runners):
    runner = runners(STUCK)
    first = runner.start(request(1), "a")
    second = runner.start(request(2), "a")
    assert first.snapshot().state == "cancelled"
    until(second, lambda v: v.state == "running")
    assert runner.job("a") is second


def test_the_same_request_by_the_same_owner_is_the_same_job(runners):
    runner = runners(STUCK)
    assert runner.start(request(), "a") is runner.start(request(), "a")


def test_two_owners_of_one_request_share_one_process(runners):
    runner = runners(STUCK)
    one, other = runner.start(request(), "a"), runner.start(request(), "b")
    pids = {until(job, lambda v: v.model is not None).message for job in (one, other)}
    assert len(pids) == 1


def test_a_shared_job_lives_until_its_last_owner_leaves(runners):
    runner = runners(STUCK)
    one, other = runner.start(request(), "a"), runner.start(request(), "b")
    until(other, lambda v: v.state == "running")
    assert one.cancel().state == "cancelled"
    assert other.snapshot().state == "running"
    assert one.snapshot().state == "cancelled"
    assert other.cancel().state == "cancelled"


@linux
def test_a_job_nobody_looks_at_is_ended(runners):
    runner = runners(STUCK)
    job = runner.start(request(), "a")
    pid = int(until(job, lambda v: v.model is not None).message)
    runner.abandoned_after_s = (
        0.5  # from now on: how long a worker takes to begin is another matter
    )
    assert gone(pid)
    assert job.snapshot().message == "Ended because nobody was looking at it any more."


def test_looking_keeps_a_job_alive(runners):
    runner = runners(STUCK, abandoned_after_s=2.0)  # longer than a busy machine keeps us waiting
    job = runner.start(request(), "a")
    assert job.wait(3.0).state in ("queued", "running")


def test_a_finished_job_may_be_asked_for_again(runners):
    runner = runners(QUICK)
    first = runner.start(request(), "a")
    assert first.wait(PATIENCE_S).state == "done"
    again = runner.start(request(), "a")
    assert again is not first
    assert again.wait(PATIENCE_S).state == "done"


def test_finished_jobs_of_owners_who_left_are_forgotten(runners):
    runner = runners(QUICK, abandoned_after_s=0.0)
    runner.start(request(), "a").wait(PATIENCE_S)
    runner.start(request(), "b")
    assert runner.job("a") is None


def test_many_threads_may_start_and_look_at_once(runners):
    runner = runners(QUICK)
    states = []

    def visit(owner):
        states.append(runner.start(request(owner % 3), str(owner)).wait(PATIENCE_S).state)

    threads = [threading.Thread(target=visit, args=(owner,)) for owner in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_S)
    assert states == ["done"] * 12


@linux
def test_closing_ends_everything_and_starts_nothing_more():
    runner = JobRunner(command=program(STUCK))
    job = runner.start(request(), "a")
    pid = int(until(job, lambda v: v.model is not None).message)
    runner.close()
    assert gone(pid)
    assert job.snapshot().state == "cancelled"
    with pytest.raises(RuntimeError, match="closed"):
        runner.start(request(), "a")


@linux
def test_a_worker_dies_with_its_server(tmp_path):
    server = (
        "import sys; from simulator.jobs import JobRunner\n"
        "from simulator.score_request import ScoreRequest\n"
        f"r = ScoreRequest('adult_income', 40_000, ('rbf_svm',), cache_folder={str(tmp_path)!r})\n"
        "runner = JobRunner(); job = runner.start(r, 'a')\n"
        "while job.wait(0.02).model is None: pass\n"
        "print(job._work.process._process.pid, flush=True); job.wait(1000)"
    )
    running = subprocess.Popen(program(server), stdout=subprocess.PIPE, text=True)
    with running:
        pid = int(running.stdout.readline())
        running.send_signal(signal.SIGKILL)
    assert gone(pid)


def ask(text, **environment):
    return subprocess.run(
        WORKER_COMMAND,
        input=text,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
        env={**os.environ, **environment},
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "the request must be JSON"),
        ("[]", "must be a JSON object with dataset, rows and models"),
        ('{"dataset": "spam"}', "must be a JSON object with dataset, rows and models"),
        ('{"dataset": "spam", "rows": 99, "models": ["tree"], "shell": "x"}', "nothing outside"),
        ('{"dataset": "spam", "rows": "99", "models": ["tree"]}', "rows must be a whole number"),
        ('{"dataset": "spam", "rows": 1e9, "models": ["tree"]}', "rows must be a whole number"),
        ('{"dataset": "spam", "rows": true, "models": ["tree"]}', "rows must be a whole number"),
        ('{"dataset": "spam", "rows": 99, "models": "tree"}', "must be text"),
        ('{"dataset": "spam", "rows": 99, "models": []}', "at least one model"),
        ('{"dataset": "spam", "rows": 99, "models": ["xgb"]}', "model must be one of"),
        ('{"dataset": 7, "rows": 99, "models": ["tree"]}', "must be text"),
    ],
)
def test_a_malformed_request_is_refused_in_a_sentence(text, sentence):
    with pytest.raises(ValueError, match=sentence):
        ScoreRequest.from_json(text)


def test_the_worker_answers_a_malformed_request_with_one_line_and_no_traceback():
    done = ask("{nonsense")
    assert json.loads(done.stdout) == {
        "event": "refused",
        "words": "the request must be JSON, got '{nonsense'",
    }
    assert (done.returncode, done.stderr) == (2, "")


@pytest.mark.parametrize(("kind", "shown"), [("shell", "'shell'"), (["scores"], "\"['scores']\"")])
def test_the_worker_refuses_a_kind_it_does_not_know(kind, shown):
    plain = {"kind": kind, "dataset": "spam", "rows": 99, "models": ["tree"]}
    done = ask(json.dumps(plain))
    assert json.loads(done.stdout) == {
        "event": "refused",
        "words": f"kind must be one of scores, latency, study, got {shown}",
    }


def test_the_worker_computes_nothing_that_is_in_the_cache(tmp_path):
    wanted = request(models=("majority",), folds=2, cache_folder=str(tmp_path)).to_json()
    first, again = (
        [json.loads(line)["event"] for line in ask(wanted).stdout.splitlines()] for _ in range(2)
    )
    assert first == ["progress"] * 4 + ["made", "finished"]
    assert again == ["progress", "made", "finished"]


@linux
def test_the_worker_leaves_when_its_server_is_already_gone():
    done = ask(request().to_json(), WHITEBOARD_SERVER_PID="-1")
    assert "made" not in done.stdout
    assert done.returncode == 1


def served(monkeypatch, error, *, peak_mb=300.0):
    """Events of a request whose first model raises, in a process that was so large."""

    def failing(_request, _dataset, model, _progress):
        if model == "logistic":
            raise error

    events = []
    monkeypatch.setattr(score_worker, "_store", failing)
    # That of these tests has been as large as the tests before made it.
    monkeypatch.setattr(worker_items, "_peak_mb", lambda: peak_mb)
    score_worker.serve(request().to_json(), lambda event, **values: events.append((event, values)))
    return events


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            MemoryError(),
            "Logistic regression ran out of its 4 GB memory limit: choose fewer rows",
        ),
        (
            ImportError("some/_core.so: failed to map segment from shared object"),
            "Logistic regression ran out of its 4 GB memory limit: choose fewer rows",
        ),
        (
            OSError(12, "Cannot allocate memory"),
            "Logistic regression ran out of its 4 GB memory limit: choose fewer rows",
        ),
        (ZeroDivisionError("by 0"), "Logistic regression failed: ZeroDivisionError: by 0"),
        (OSError("disk full"), "Logistic regression: the result could not be stored: disk full"),
        (ValueError("rows must be even"), "rows must be even"),
    ],
)
def test_whatever_a_fit_raises_becomes_a_sentence_and_the_next_model_runs(
    monkeypatch, error, sentence
):
    assert served(monkeypatch, error) == [
        ("failed", {"item": "logistic", "words": sentence}),
        ("made", {"item": "tree"}),
    ]


@pytest.mark.parametrize(
    ("peak_mb", "words"),
    [(3_400.0, "failed: RuntimeError: odd"), (3_500.0, "ran out of its 4 GB memory limit: ")],
)
def test_an_error_of_a_process_near_its_limit_is_one_of_memory(monkeypatch, peak_mb, words):
    (_, first), _ = served(monkeypatch, RuntimeError("odd"), peak_mb=peak_mb)
    assert first["words"].startswith(f"Logistic regression {words}")


@linux
def test_the_worker_knows_how_large_it_has_been():
    before = worker_items._peak_mb()
    with mmap.mmap(-1, 2**30):
        assert worker_items._peak_mb() >= max(before, 1_024)


def test_the_worker_uses_one_thread_per_library(runners):
    assert runners(THREADS).start(request(), "a").wait(PATIENCE_S).message == "1 1 1"


@dataclass(frozen=True)
class Studying(Measuring):
    """A request that fits for minutes."""

    kind = "study"
    exclusive = False


def test_scores_pass_a_measurement_that_waits_for_a_study_and_nothing_else_does(runners):
    runner = runners(STUCK)
    study = runner.start(Studying(), "a:study")
    until(study, lambda v: v.state == "running")
    measuring = runner.start(Measuring(), "a:latency")
    later = runner.start(Studying(seed=1), "b:study")
    assert until(later, lambda v: v.position == 2).message == OTHERS_WAIT
    scores = runner.start(request(), "b")
    until(scores, lambda v: v.state == "running")
    assert [job.snapshot().state for job in (measuring, later)] == ["queued", "queued"]


def test_scores_pass_no_longer_once_the_study_has_ended(runners):
    runner = runners(STUCK)
    study = runner.start(Studying(), "a:study")
    passing = runner.start(request(1), "b")
    for job in (study, passing):
        until(job, lambda v: v.state == "running")
    measuring, later = runner.start(Measuring(), "c"), runner.start(request(2), "d")
    study.cancel()
    assert until(later, lambda v: v.message == OTHERS_WAIT).state == "queued"
    passing.cancel()
    until(measuring, lambda v: v.state == "running")
    assert later.snapshot().state == "queued"


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (Measuring(), "choose fewer rows."),
        (Measuring(items=("tree", "knn")), "paths that were measured are kept"),
        (Studying(), "choose fewer rows or folds."),
        (Studying(items=("tree", "knn")), "finished parts are kept, so start it again to go on"),
    ],
)
def test_what_to_do_after_a_deadline_is_said_by_kind_of_work(runners, wanted, words):
    view = runners(STUCK, deadline_s=0.1).start(wanted, "a").wait(PATIENCE_S)
    assert view.state == "timed_out"
    assert view.message.startswith("Stopped at its deadline of 0.1 s: ")
    assert words in view.message
    assert "models" not in view.message


def test_without_a_thread_to_read_it_the_worker_ends_and_the_next_job_runs(runners, monkeypatch):
    runner, started = runners(QUICK), []
    start, popen = threading.Thread.start, subprocess.Popen

    def refused(thread):
        if thread.name == "score-job-reader" and len(started) == 1:
            raise RuntimeError("can't start new thread")
        start(thread)

    def remembered(*given, **named):
        started.append(popen(*given, **named))
        return started[-1]

    monkeypatch.setattr(threading.Thread, "start", refused)
    monkeypatch.setattr(subprocess, "Popen", remembered)
    view = runner.start(request(1), "a").wait(PATIENCE_S)
    assert view.state == "failed"
    assert view.message == "The worker could not be started: can't start new thread"
    assert started[0].returncode is not None
    assert runner.start(request(2), "a").wait(PATIENCE_S).state == "done"


def test_a_pipe_is_closed_also_when_the_worker_ends_before_it_has_read_everything():
    ended = threading.Event()
    process = WorkerProcess(
        (sys.executable, "-c", "pass"),
        "x" * 10**7,
        on_event=lambda _event: None,
        on_exit=lambda _code: ended.set(),
    )
    assert ended.wait(PATIENCE_S)
    assert process._process.stdin.closed
    assert process._process.stdout.closed
