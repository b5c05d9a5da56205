"""Measuring by the protocol: what is called, on which rows, and what is said about it."""

import gc
import math

import numpy as np
import pytest

from simulator import latency_timing
from simulator.datasets import load
from simulator.latency_timing import STEPS, measure, measured
from simulator.serving_paths import FittedModel, ServedModel, fitted

ROWS = 150


@pytest.fixture(scope="module")
def model():
    return fitted(load("spam", max_rows=ROWS), "majority")


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """A shorter warm-up and fewer copies; the order of things stays."""
    monkeypatch.setattr(latency_timing, "WARM_UP", 5)
    monkeypatch.setattr(latency_timing, "_COPIES_S", 0.0)


class Witness:
    """Stands in for a served model and remembers every call."""

    def __init__(self, monkeypatch, act=lambda _row: None):
        self.calls, self.collecting, self.loads = [], [], 0
        self.act = act
        served = ServedModel(b"packed", self.load, lambda rows: rows, np.asarray)
        monkeypatch.setattr(FittedModel, "served", lambda _self, _path: served)

    def load(self):
        self.loads += 1
        return self.call

    def call(self, rows):
        self.calls.append(rows.copy())
        self.collecting.append(gc.isenabled())
        self.act(rows)


def test_distinct_single_rows_are_timed(monkeypatch, model):
    witness = Witness(monkeypatch)
    found = measured(model, "array", timings=100)
    singles = [int(rows[0]) for rows in witness.calls if len(rows) == 1]
    assert (len(found), found.distinct_rows) == (100, 100)
    assert len(set(singles)) == 100
    assert set(singles) != set(range(100))  # not the first rows: the data may be in order of time


def test_rows_repeat_only_when_there_are_too_few(monkeypatch, model):
    Witness(monkeypatch)
    found = measured(model, "array", timings=400)
    assert (len(found), found.distinct_rows) == (400, ROWS)
    assert found.protocol.startswith("400 timings of 150 distinct rows")


def test_the_first_call_of_a_fresh_copy_is_apart(monkeypatch, model):
    clock = iter(range(0, 10**9, 1_000))  # a microsecond passes with every look
    monkeypatch.setattr(latency_timing, "perf_counter_ns", lambda: next(clock))
    seen = []

    def slow_at_first(_row):
        if not seen:
            seen.extend(next(clock) for _ in range(500))

    Witness(monkeypatch, slow_at_first)
    found = measured(model, "array", timings=50)
    assert found.first_call_ms == pytest.approx(0.501)
    assert found.service_ms.tolist() == [0.001] * 50


def test_the_collector_is_off_while_the_clock_runs_and_on_again_afterwards(monkeypatch, model):
    witness = Witness(monkeypatch)
    measured(model, "array", timings=50)
    counted_off = witness.collecting.count(False)
    assert counted_off >= 1 + 50 + 3  # the first call, the timings, at least three batches
    assert gc.isenabled()


def test_the_collector_comes_back_when_a_call_fails(monkeypatch, model):
    def fail(_row):
        raise RuntimeError("no answer")

    Witness(monkeypatch, fail)
    with pytest.raises(RuntimeError, match="no answer"):
        measured(model, "array", timings=50)
    assert gc.isenabled()


def test_a_batch_is_one_call_of_many_rows(monkeypatch, model):
    witness = Witness(monkeypatch)
    found = measured(model, "array", timings=50)
    assert found.batch_rows == ROWS
    assert {len(rows) for rows in witness.calls} == {1, ROWS}
    assert len(found.batch_ms) >= 3


def test_a_slow_model_gets_no_more_timings_than_a_p99_needs(monkeypatch, model):
    monkeypatch.setattr(latency_timing, "ENOUGH_S", -1.0)
    Witness(monkeypatch)
    found = measured(model, "array", timings=4_000)
    assert len(found) == 2_000
    assert not math.isnan(found.p99.value_ms)
    assert "One row takes so long that 2,000 of 4,000 timings were taken." in found.notes


def test_a_model_far_too_slow_ends_without_a_p99(monkeypatch, model):
    monkeypatch.setattr(latency_timing, "GIVE_UP_S", -1.0)
    Witness(monkeypatch)
    found = measured(model, "array", timings=2_500)
    assert len(found) == 1
    assert "needs at least 2,000 timings" in found.p99.reason


def test_the_deadline_holds_within_a_round_and_in_the_warm_up(monkeypatch, model):
    now = [0.0]
    monkeypatch.setattr(latency_timing, "perf_counter", lambda: now[0])
    monkeypatch.setattr(latency_timing, "_COPIES_S", -1.0)

    def slow(row):
        now[0] += 4.0 if len(row) == 1 else 0.0

    monkeypatch.setattr(latency_timing, "WARM_UP", 100)
    witness = Witness(monkeypatch, slow)
    found = measured(model, "array", timings=2_500)
    # The clock begins with the round: three calls that are not counted, then up to 300 s.
    assert len(found) == 73
    before = len([rows for rows in witness.calls if len(rows) == 1]) - len(found) - 3
    assert before == 1 + 8  # the first call, then 30 s of warm-up


def test_a_busy_machine_is_named(monkeypatch, model):
    monkeypatch.setattr(latency_timing, "thread_time_ns", lambda: 0)
    Witness(monkeypatch)
    assert any(
        "no processor 100% of the time" in note
        for note in measured(model, "array", timings=50).notes
    )


@pytest.mark.parametrize(("fitting", "told"), [(7, 1_000.0), (1, math.nan)])
def test_copies_that_do_not_fit_into_memory_cost_no_measurement(monkeypatch, model, fitting, told):
    """The first copy is the one that is timed."""
    witness, pages = Witness(monkeypatch), iter(range(10_000, 10**6, 1_000 * (fitting - 1) or 1))
    load = witness.load

    def full():
        if witness.loads == fitting:
            raise MemoryError
        return load()

    served = ServedModel(b"packed", full, lambda rows: rows, np.asarray)
    monkeypatch.setattr(FittedModel, "served", lambda _self, _path: served)
    monkeypatch.setattr(latency_timing, "_resident_bytes", lambda: float(next(pages)))
    monkeypatch.setattr(latency_timing, "_COPIES_S", 60.0)
    monkeypatch.setattr(latency_timing, "_FEWEST_COPIES", 100)
    found = measured(model, "array", timings=50)
    assert len(found) == 50
    assert found.memory_bytes == pytest.approx(told, nan_ok=True)


def test_progress_names_the_model_the_path_and_how_far_it_is():
    told = []
    measure(
        load("spam", max_rows=ROWS),
        "majority",
        "array",
        timings=50,
        progress=lambda done, total, words: told.append((done, total, words)),
    )
    assert told[0] == (0, STEPS, "Majority class, NumPy row: fitting on 150 rows")
    assert (6, STEPS, "Majority class, NumPy row: 25 of 50 rows timed") in told
    assert told[-1] == (STEPS, STEPS, "Majority class, NumPy row: 50 timings")
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)


def test_fewer_than_twenty_timings_are_refused(model):
    with pytest.raises(ValueError, match="timings must be at least 20, got 19"):
        measured(model, "array", timings=19)


def test_an_unknown_path_is_refused_by_name(model):
    with pytest.raises(ValueError, match="path must be one of frame, array, onnx, got 'gpu'"):
        measured(model, "gpu", timings=50)


def test_one_thread_is_used(monkeypatch, model):
    from threadpoolctl import threadpool_info

    threads = []
    Witness(monkeypatch, lambda _: threads.append({i["num_threads"] for i in threadpool_info()}))
    measured(model, "array", timings=20)
    assert all(used <= {1} for used in threads)


def test_a_model_that_cannot_be_balanced_so_is_refused():
    with pytest.raises(ValueError, match="has no place for a weight"):
        measure(load("spam", max_rows=ROWS), "knn", "array", balance="class_weight")


def test_a_cap_on_training_rows_is_said_beside_the_times(monkeypatch):
    from simulator import models

    capped = dict(models.MODELS)
    import dataclasses

    capped["tree"] = dataclasses.replace(capped["tree"], train_rows=100)
    monkeypatch.setattr(models, "MODELS", capped)
    found = fitted(load("spam", max_rows=400), "tree")
    assert found.notes == ("Decision tree is fitted on 200 of 400 rows.",)
    assert found.tidy.shape[0] == 400
