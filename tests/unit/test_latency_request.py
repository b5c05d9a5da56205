"""Requests for service times: checked, to JSON and back, and one item for each path of a model."""

import json

import pytest

from simulator import latency_timing
from simulator.latency_request import STEPS, LatencyRequest, item_name, model_and_path

FULL = LatencyRequest(
    "adult_income",
    900,
    ("tree", "knn"),
    paths=("array", "frame"),
    balance="oversample",
    seed=3,
    sample_seed=4,
    timings=2_000,
    again=True,
    memory_mb=2_048,
    cache_folder="somewhere",
)


@pytest.mark.parametrize("request_", [FULL, LatencyRequest("spam", 500, ("logistic",))])
def test_a_request_survives_json(request_):
    assert LatencyRequest.from_json(request_.to_json()) == request_


def test_the_json_names_its_kind_so_that_the_worker_finds_who_serves_it():
    assert json.loads(FULL.to_json())["kind"] == "latency"


def test_items_are_paths_of_one_model_after_another_so_that_one_fit_serves_them():
    assert FULL.items == ("tree:array", "tree:frame", "knn:array", "knn:frame")
    assert [model_and_path(item) for item in FULL.items[:2]] == [
        ("tree", "array"),
        ("tree", "frame"),
    ]
    assert item_name("tree", "array") == FULL.items[0]


def test_measuring_wants_the_machine_for_itself():
    assert FULL.exclusive


def test_steps_are_those_that_are_reported():
    assert STEPS == latency_timing.STEPS


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"models": []}, "models must name at least one, got none"),
        ({"paths": []}, "paths must name at least one, got none"),
        ({"models": ["xgb"]}, "model must be one of majority"),
        ({"paths": ["gpu"]}, "path must be one of frame, array, onnx, got 'gpu'"),
        ({"balance": "more"}, "balance must be one of none"),
        ({"rows": 3}, "rows must be a whole number of at least 20, got 3"),
        ({"timings": 1e4}, "timings must be a whole number of at least 20"),
        ({"again": 1}, "again must be true or false, got 1"),
        ({"models": "tree"}, "must be text"),
        ({"paths": [3]}, "must be text"),
        ({"dataset": 7}, "must be text"),
        ({"shell": "x"}, "nothing outside"),
    ],
)
def test_a_malformed_request_is_refused_in_a_sentence(change, sentence):
    plain = {"kind": "latency", "dataset": "spam", "rows": 99, "models": ["tree"], **change}
    with pytest.raises(ValueError, match=sentence):
        LatencyRequest.from_json(json.dumps(plain))


def test_text_that_is_no_request_is_refused_in_a_sentence():
    with pytest.raises(ValueError, match="the request must be JSON, got 'x'"):
        LatencyRequest.from_json("x")
