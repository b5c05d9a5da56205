"""The Data page says what a case is, what could mislead, and survives rows it cannot use."""

from dataclasses import replace
from unittest.mock import patch

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from pages.ui import cached, data_view
from simulator.datasets import DATASETS, load
from simulator.intervals import wilson_interval
from simulator.prevalence import Period
from tests.support.server import ROOT


def _data_page(dataset="breast_cancer"):
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=300)
    app.query_params["data"] = dataset
    return app


def _opened(dataset="breast_cancer"):
    app = _data_page(dataset).run()
    return app.switch_page("pages/explore/data.py").run()


def _words(app):
    parts = [*app.markdown, *app.warning, *app.error, *app.header, *app.subheader]
    return "\n".join(part.value.replace("\\", "") for part in parts)


@pytest.mark.parametrize("name", DATASETS)
def test_every_data_set_is_described_without_an_exception(name):
    small = load(name, max_rows=2_000)
    with patch.object(cached, "dataset", return_value=small):
        app = _opened(name)
    assert not app.exception
    assert not app.error
    assert DATASETS[name].title in _words(app)


def test_simulated_rows_are_called_simulated_and_real_ones_are_not():
    assert "Simulated." in _words(_opened("binormal"))
    assert "Simulated." not in _words(_opened("breast_cancer"))


def test_the_way_of_folding_is_explained_with_its_reason():
    assert "no time order" in _words(_opened("breast_cancer"))
    small = load("flight_delays", max_rows=2_000)
    with patch.object(cached, "dataset", return_value=small):
        words = _words(_opened("flight_delays"))
    assert "Folds: forward in time" in words
    assert "let the model see the future" in words


def test_a_leaking_column_is_named_in_a_warning():
    leaking = load("breast_cancer")
    leaking.X["answer"] = leaking.y.astype(float)
    with patch.object(cached, "dataset", return_value=leaking):
        app = _opened()
    assert any("answer" in warning.value for warning in app.warning)


def test_another_column_can_be_looked_at():
    app = _opened()
    column = app.main.selectbox[-1]
    column.select("mean texture").run()
    assert not app.exception
    assert "mean texture" in _words(app)


def test_one_class_is_said_in_words_instead_of_failing():
    data = load("breast_cancer")
    one_class = replace(data, y=np.zeros(len(data), dtype=np.int8))
    with patch.object(cached, "dataset", return_value=one_class):
        app = _opened()
    assert not app.exception
    assert "both classes" in _words(app)


def test_no_rows_are_said_in_words_instead_of_failing():
    data = load("breast_cancer")
    empty = replace(data, X=data.X.iloc[:0], y=np.zeros(0, dtype=np.int8))
    with patch.object(cached, "dataset", return_value=empty):
        app = _opened()
    assert not app.exception
    assert "got 0: load more rows" in _words(app)


def test_rows_that_cannot_be_read_are_an_error_in_words():
    with patch.object(cached, "dataset", side_effect=OSError("the file is gone")):
        app = _opened()
    assert not app.exception
    assert any("could not be read" in error.value for error in app.error)


def test_a_single_stretch_of_time_is_not_said_to_move_by_chance():
    period = Period(0, 1, 3, 10, wilson_interval(3, 10))
    words = data_view.time_words([period], DATASETS["flight_delays"])
    assert "chance" not in words.lower()
    assert "too little to say" in words
