"""What every model promises by every path: the same answer, or a sentence why there is none."""

import functools

import numpy as np
import pytest

from simulator import latency_timing, onnx_path
from simulator.balance import supports
from simulator.datasets import DATASETS, load
from simulator.latency_cache import REFERENCE_FOLDER, reference_profile
from simulator.latency_key import latency_key
from simulator.latency_timing import measured
from simulator.models import MODELS
from simulator.onnx_path import TOLERANCE
from simulator.scenario import default_scenario
from simulator.seed_scores import DEFAULT_REQUEST
from simulator.serving_paths import PATHS, fitted, unavailable

# Categories and gaps; numbers only; rare positives, with a time.
DATA = {"adult_income": 700, "spam": 500, "card_payments": 1_500}
TIMINGS = 40

every_path = pytest.mark.parametrize(
    ("model", "path"), [(model, path) for model in MODELS for path in PATHS]
)
every_model = pytest.mark.parametrize("model", MODELS)


@functools.cache
def data(name):
    return load(name, max_rows=DATA[name])


@functools.cache
def fit(name, model, balance="none"):
    return fitted(data(name), model, balance=balance)


def answers(one, path):
    served = one.served(path)
    rows = np.arange(len(one.dataset))
    return served.score(served.load()(served.rows(rows)))


def pipeline_scores(one):
    """What the pipeline itself says of every row."""
    if MODELS[one.spec.name].is_probability or hasattr(one.pipeline, "predict_proba"):
        return one.pipeline.predict_proba(one.dataset.X)[:, 1]
    return one.pipeline.decision_function(one.dataset.X)


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(latency_timing, "WARM_UP", 3)
    monkeypatch.setattr(latency_timing, "_COPIES_S", 0.0)
    monkeypatch.setattr(latency_timing, "BATCHES", 3)


@every_path
def test_a_path_is_there_or_says_in_a_sentence_why_not(model, path):
    reason = unavailable(model, path)
    if path != "onnx":
        assert reason is None
    elif reason is not None:
        assert reason.endswith(".")
        assert model in onnx_path.NO_CONVERSION or onnx_path.missing_packages() == reason
        with pytest.raises(ValueError) as refused:
            fit("spam", model).served(path)
        assert str(refused.value) == reason


@pytest.mark.parametrize("name", DATA)
@every_path
def test_all_paths_give_the_scores_of_the_pipeline(name, model, path):
    if unavailable(model, path) is not None:
        return  # the sentence is met above
    one = fit(name, model)
    found = answers(one, path)
    assert found.shape == (len(data(name)),)
    assert np.abs(found - pipeline_scores(one)).max() <= TOLERANCE


@every_model
def test_a_balanced_model_is_served_without_its_resampler(model):
    for balance in ("class_weight", "undersample"):
        if supports(model, balance) is not None:
            continue
        one = fit("adult_income", model, balance)
        for path in PATHS:
            if unavailable(model, path) is None:
                assert np.abs(answers(one, path) - pipeline_scores(one)).max() <= TOLERANCE


@every_model
def test_one_row_gets_the_answer_it_gets_among_many(model):
    one = fit("adult_income", model)
    for path in PATHS:
        if unavailable(model, path) is not None:
            continue
        served = one.served(path)
        call = served.load()
        many = served.score(call(served.rows(np.arange(20))))
        single = [float(served.score(call(served.rows(np.array([row]))))[0]) for row in range(20)]
        assert single == pytest.approx(many.tolist(), abs=1e-9)


@every_path
def test_every_path_can_be_measured(quick, model, path):
    if unavailable(model, path) is not None:
        return
    found = measured(fit("spam", model), path, timings=TIMINGS)
    assert (found.model, found.path, found.rows) == (model, path, len(data("spam")))
    assert (found.service_ms.shape, found.distinct_rows) == ((TIMINGS,), TIMINGS)
    assert found.service_ms.min() > 0
    assert found.first_call_ms > 0
    assert found.batch_ms.min() > 0
    assert found.model_bytes > 0
    assert not found.memory_bytes < found.model_bytes
    assert np.isnan(found.p99.value_ms)
    half = found.p50
    assert half.value_ms > 0
    if half.interval is None:  # neighbours resembled each other: that is the machine's to decide
        assert "independent timings" in half.reason
    else:
        assert half.interval.low <= half.value_ms <= half.interval.high


def test_every_path_says_exactly_what_is_timed():
    for path, spec in PATHS.items():
        assert spec.id == path
        assert spec.words.endswith(".")
        assert spec.title not in {other.title for other in PATHS.values() if other is not spec}


RUN = "run scripts/measure_reference.py with the pinned libraries, on a machine that is quiet"


def travelling(dataset, model, path):
    """The times of this model and path that travel with the code, for the libraries here."""
    return reference_profile(latency_key(dataset, DATASETS[dataset].default_rows, model, path))


@every_path
def test_the_times_of_the_default_scenario_travel_with_the_code(model, path):
    scenario = default_scenario()
    if unavailable(model, path) is not None:
        return
    assert scenario.rows == DATASETS[scenario.dataset].default_rows
    found = travelling(scenario.dataset, model, path)
    assert found is not None, f"no reference times of {model}, {path}: {RUN}"
    assert (found.reference, len(found.service_ms) >= 2_000) == (True, True)


@pytest.mark.parametrize("name", DATASETS)
def test_a_data_set_that_has_travelling_times_has_those_of_its_default_models(name):
    if not list(REFERENCE_FOLDER.glob(f"{name}_*.npz")):
        return  # promised for the default scenario alone
    for model in DEFAULT_REQUEST.models:
        for path in PATHS:
            if unavailable(model, path) is None:
                found = travelling(name, model, path)
                assert found is not None, f"no reference times of {name}, {model}, {path}: {RUN}"
