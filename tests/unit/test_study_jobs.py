"""Studies as work: requests, what is kept and under which key, and the worker end to end."""

import json
from dataclasses import replace

import numpy as np
import pytest

from simulator import score_cache, study_cache
from simulator.explanation import Explanation, Part
from simulator.feature_groups import feature_groups
from simulator.importance import permuted_scores
from simulator.jobs import JobRunner
from simulator.score_cache import cached_scores, requested_key
from simulator.study_cache import (
    cached_explanation,
    cached_importance,
    cached_part,
    part_key,
    store_explanation,
    store_importance,
    store_part,
)
from simulator.study_request import STUDIES, StudyRequest
from simulator.study_worker import make
from simulator.worker import KINDS
from tests.support.made_dataset import signal_and_noise
from tests.support.made_scores import made_scores

PATIENCE_S = 300.0


def request(study="learning_curve", folder=None, **changes):
    fields = {"dataset": "binormal", "rows": 500, "model": "tree", "folds": 2} | changes
    if study == "explanation":
        fields = {"row": 7} | fields
    return StudyRequest(study, cache_folder=None if folder is None else str(folder), **fields)


@pytest.mark.parametrize("study", STUDIES)
def test_a_request_goes_to_json_and_back(study):
    one = request(study, balance="smote", seed=3, sample_seed=4)
    assert StudyRequest.from_json(one.to_json()) == one
    assert json.loads(one.to_json())["kind"] == "study"
    assert one.kind in KINDS
    assert not one.exclusive


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"study": "horoscope"}, "study must be one of learning_curve"),
        ({"row": 3}, "row must be empty for the study learning_curve"),
        ({"model": "oracle"}, "model must be one of"),
        ({"dataset": "nowhere"}, "dataset must be one of"),
        ({"rows": 2}, "rows must be a whole number of at least 20"),
        ({"balance": "luck"}, "balance must be one of"),
    ],
)
def test_a_request_that_cannot_be_served_is_refused_in_a_sentence(changes, words):
    with pytest.raises(ValueError, match=words):
        request(**changes)


def test_an_explanation_needs_a_row():
    with pytest.raises(ValueError, match="row must be a whole number"):
        request("explanation", row=None)


@pytest.mark.parametrize("text", ["", "[]", '{"study": "importance"}'])
def test_a_malformed_request_is_refused(text):
    with pytest.raises(ValueError, match="the request must be"):
        StudyRequest.from_json(text)


def test_the_work_is_known_before_it_begins():
    assert request().fits == 10
    assert request("features", dataset="card_payments").fits == 62
    assert request("importance").fits == 2
    assert request("explanation").fits == 1


def test_parts_that_differ_have_keys_that_differ():
    keys = [part_key(request(study), item) for study in STUDIES for item in request(study).items]
    board = requested_key(request().scores, "tree")
    assert sum(key == board for key in keys) == 2
    assert len({key.file_name for key in keys}) == len(keys) - 1


@pytest.mark.parametrize(
    "changes", [{"seed": 1}, {"folds": 3}, {"balance": "smote"}, {"rows": 501}]
)
def test_what_changes_the_scores_changes_the_key(changes):
    assert part_key(request(), "10%") != part_key(request(**changes), "10%")


def test_shuffled_scores_of_other_groups_of_features_are_not_found(monkeypatch):
    before = part_key(request("importance"), "importance")
    monkeypatch.setattr(study_cache, "shuffled_units", lambda _name: {"score": ("score",)})
    assert part_key(request("importance"), "importance") != before


def test_other_libraries_find_nothing(tmp_path, monkeypatch):
    one = request(folder=tmp_path)
    store_part(one, "10%", _scores_for(one, "10%"))
    assert cached_part(one, "10%") is not None
    monkeypatch.setattr(score_cache, "library_versions", lambda: "others")
    assert cached_part(one, "10%") is None


def test_an_item_that_is_not_one_of_the_request_is_refused():
    with pytest.raises(ValueError, match="item must be one of 10%"):
        part_key(request(), "15%")


def test_shuffled_scores_come_back_as_they_were_stored(tmp_path):
    one = request("importance", tmp_path)
    data = signal_and_noise(100)
    stored = permuted_scores(data, "tree", folds=2, units={"a": ("signal",)})
    assert cached_importance(one) is None
    store_importance(one, stored)
    found = cached_importance(one)
    assert found.units == stored.units
    for name in ("place", "drop", "drop_error", "levels", "base", "row", "y_true"):
        assert np.array_equal(getattr(found, name), getattr(stored, name))
    assert (found.prevalence, found.held_out, found.seed) == (stored.prevalence, 100, 0)


def _explanation(base=0.5):
    return Explanation(
        kind="additive",
        model="tree",
        row=7,
        fold=1,
        y_true=0,
        score=0.25,
        unit="log-odds",
        base=base,
        total=1.5,
        parts=(Part(feature="a", value="1", typical="2", effect=1.0),),
        steps=(),
        leaf="",
        explain_ms=1.0,
        score_ms=2.0,
        calls=1,
    )


def test_an_explanation_comes_back_as_it_was_stored_also_without_a_base(tmp_path):
    one = request("explanation", tmp_path)
    store_explanation(one, _explanation())
    assert cached_explanation(one) == _explanation()
    store_explanation(one, _explanation(float("nan")))
    assert np.isnan(cached_explanation(one).base)
    assert cached_explanation(replace(one, row=8)) is None


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 not really", b"\x80\x04pickle"])
def test_a_damaged_file_counts_as_missing(tmp_path, damage):
    one = request("explanation", tmp_path)
    store_explanation(one, _explanation())
    (path,) = (tmp_path / "studies").glob("*.npz")
    path.write_bytes(damage)
    assert cached_explanation(one) is None


def test_a_file_under_the_name_of_another_key_counts_as_missing(tmp_path):
    one, other = request("explanation", tmp_path), request("explanation", tmp_path, row=8)
    store_explanation(one, _explanation())
    (path,) = (tmp_path / "studies").glob("*.npz")
    path.rename(path.with_name(part_key(other, "row 8").file_name))
    assert cached_explanation(other) is None


def test_the_oldest_studies_go_when_there_are_too_many(tmp_path, monkeypatch):
    monkeypatch.setattr(study_cache, "MOST_BYTES", 2_500)
    for row in range(6):
        store_explanation(request("explanation", tmp_path, row=row), _explanation())
    kept = sum(path.stat().st_size for path in (tmp_path / "studies").glob("*"))
    assert kept <= 2_500
    assert cached_explanation(request("explanation", tmp_path, row=5)) is not None


def _scores_for(one, item):
    scores = made_scores("tree", dataset="binormal")
    key = part_key(one, item)
    return replace(scores, dataset_version=key.dataset_version)


def test_what_is_there_already_is_not_made_again(tmp_path):
    one = request(folder=tmp_path)
    store_part(one, "10%", _scores_for(one, "10%"))

    def progress(done, total, words):
        raise AssertionError(f"fitted again: {words}")

    make(one, signal_and_noise(), "10%", progress)


@pytest.mark.parametrize("study", STUDIES)
def test_a_study_goes_through_a_worker_into_the_cache(study, tmp_path):
    runner = JobRunner()
    try:
        one = request(study, tmp_path)
        view = runner.start(one, "a").wait(PATIENCE_S)
        assert (view.state, view.failures) == ("done", {})
        assert view.made == one.items
        assert view.done == view.total == len(one.items) * one.steps
    finally:
        runner.close()
    if study == "importance":
        assert len(cached_importance(one).row) == 500
    elif study == "explanation":
        assert cached_explanation(one).row == 7
    else:
        for item in one.items:
            assert len(cached_part(one, item)) == 500
        board = cached_scores(requested_key(one.scores, "tree"), folder=tmp_path)
        assert np.array_equal(board.y_score, cached_part(one, one.items[-1]).y_score)


def test_a_part_that_cannot_be_made_is_a_sentence_and_the_others_are_made(tmp_path):
    runner = JobRunner()
    try:
        one = request(folder=tmp_path, dataset="crash_fatality", rows=200, model="one_rule")
        view = runner.start(one, "a").wait(PATIENCE_S)
    finally:
        runner.close()
    assert view.state == "done"
    assert "without a positive" in view.failures["10%"]
    assert cached_part(one, "100%") is not None


def test_features_of_a_request_are_those_of_the_registry():
    names = [group.name for group in feature_groups("spam")]
    assert request("features", dataset="spam").items[-1] == "+".join(names)
