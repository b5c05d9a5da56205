"""The measuring worker: one fit for all paths of a model, profiles in the cache, else words."""

import json

import pytest

from simulator import latency_timing, latency_worker, onnx_path, serving_paths
from simulator.jobs import JobRunner
from simulator.latency_cache import cached_profile
from simulator.latency_key import latency_key
from simulator.latency_request import STEPS, LatencyRequest


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(latency_timing, "WARM_UP", 5)
    monkeypatch.setattr(latency_timing, "_COPIES_S", 0.0)


@pytest.fixture
def fits(monkeypatch):
    """Models that were fitted, in order."""
    made, real = [], serving_paths.fitted

    def counted(dataset, model, **options):
        made.append(model)
        return real(dataset, model, **options)

    monkeypatch.setattr(serving_paths, "fitted", counted)
    return made


def wanted(tmp_path, **changed):
    values = {"models": ("majority",), "timings": 30, "cache_folder": str(tmp_path), **changed}
    return LatencyRequest("spam", 120, **values)


def served(request):
    events = []
    assert latency_worker.serve(
        request.to_json(), lambda event, **values: events.append({"event": event, **values})
    )
    return events


def ends(events):
    return [(e["event"], e["item"]) for e in events if e["event"] in ("made", "failed")]


def stored(request, model, path, tmp_path):
    key = latency_key(request.dataset, request.rows, model, path, balance=request.balance)
    return cached_profile(key, folder=tmp_path)


def test_every_path_is_stored_and_one_fit_serves_them_all(tmp_path, fits):
    request = wanted(tmp_path, models=("majority", "tree"))
    assert ends(served(request)) == [("made", item) for item in request.items]
    assert fits == ["majority", "tree"]
    for model in request.models:
        for path in request.paths:
            found = stored(request, model, path, tmp_path)
            assert (found.model, found.path, len(found)) == (model, path, 30)


def test_what_is_there_is_not_measured_again_unless_asked(tmp_path, fits):
    request = wanted(tmp_path, paths=("array",))
    served(request)
    before = stored(request, "majority", "array", tmp_path)
    assert ends(served(request)) == [("made", "majority:array")]
    assert stored(request, "majority", "array", tmp_path).id == before.id
    served(wanted(tmp_path, paths=("array",), again=True))
    assert stored(request, "majority", "array", tmp_path).id != before.id
    assert fits == ["majority", "majority"]


def test_progress_names_the_model_and_the_path_being_measured(tmp_path):
    told = [e for e in served(wanted(tmp_path, paths=("array",))) if e["event"] == "progress"]
    assert {e["item"] for e in told} == {"majority:array"}
    assert all(e["words"].startswith("Majority class, NumPy row: ") for e in told)
    assert told[-1]["done"] == told[-1]["total"]


def test_a_path_that_is_missing_fails_in_words_and_the_others_are_measured(tmp_path, monkeypatch):
    monkeypatch.setattr(onnx_path, "find_spec", lambda _name: None)
    events = served(wanted(tmp_path))
    assert ends(events) == [
        ("made", "majority:frame"),
        ("made", "majority:array"),
        ("failed", "majority:onnx"),
    ]
    assert "run `make onnx`" in events[-1]["words"]


def test_a_measuring_job_goes_through_a_process_of_its_own(tmp_path):
    request = wanted(tmp_path, paths=("array",))
    runner = JobRunner()
    view = runner.start(request, "a:latency").wait(300.0)
    runner.close()
    assert (view.state, view.message) == ("done", "The service times are measured.")
    assert (view.made, view.done, view.total) == (request.items, STEPS, STEPS)
    assert len(stored(request, "majority", "array", tmp_path)) == 30


def test_a_malformed_request_is_refused():
    with pytest.raises(ValueError, match="must be a JSON object with dataset, rows and models"):
        latency_worker.serve(json.dumps({"kind": "latency"}), print)


def test_more_timings_than_are_there_are_measured_and_then_fewer_are_not(tmp_path):
    served(wanted(tmp_path, paths=("array",), timings=20))
    more = wanted(tmp_path, paths=("array",), timings=30)
    served(more)
    there = stored(more, "majority", "array", tmp_path)
    assert len(there) == 30
    served(wanted(tmp_path, paths=("array",), timings=20))
    assert stored(more, "majority", "array", tmp_path).id == there.id


def test_enough_timings_for_a_p99_are_not_taken_again_for_a_few_more(tmp_path, monkeypatch):
    monkeypatch.setattr("simulator.latency.LEAST_TIMINGS", 20)
    served(wanted(tmp_path, paths=("array",), timings=20))
    more = wanted(tmp_path, paths=("array",), timings=30)
    served(more)
    assert len(stored(more, "majority", "array", tmp_path)) == 20


def test_what_was_too_slow_for_more_timings_is_not_tried_again(tmp_path, monkeypatch, fits):
    monkeypatch.setattr(latency_timing, "GIVE_UP_S", 0.0)
    request = wanted(tmp_path, paths=("array",))
    served(request)
    there = stored(request, "majority", "array", tmp_path)
    assert len(there) < 20
    served(request)
    assert stored(request, "majority", "array", tmp_path).id == there.id
    assert fits == ["majority"]
