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

DEFAULT = {"rows": 569, "seed": 0}


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


@pytest.mark.parametrize(
    ("key", "typed", "said", "used"),
    [
        ("rows", None, "Nothing was typed: Rows scored stays at 569 rows.", 569),
        ("rows", 900, "Rows scored: 900 rows are above the largest value; 569 rows are used.", 569),
        ("rows", 1, "Rows scored: 1 row is below the smallest value; 500 rows are used.", 500),
        (
            "rows",
            500.4,
            "Rows scored: 500.4 rows cannot be used, rows are whole; 500 rows are",
            500,
        ),
        ("seed", None, "Nothing was typed: Seed stays at 0.", 0),
        ("seed", -3, "Seed: -3 is below the smallest value; 0 is used.", 0),
    ],
)
def test_a_number_of_the_sample_that_cannot_be_used_is_told_with_what_is_used(
    key, typed, said, used
):
    app = _opened()
    app.number_input(key=f"control_{key}").set_value(typed).run()
    assert not app.exception
    assert said in _words(app)
    session = app.session_state["session"]
    now = getattr(session.scenario, key)
    assert (now, type(now)) == (used, int)
    assert app.number_input(key=f"control_{key}").value == used
    assert len(session.past) == (now != DEFAULT[key])


def test_the_numbers_of_the_sample_are_told_in_every_run():
    app = _opened()
    app.run()
    for key, value in DEFAULT.items():
        field = app.number_input(key=f"control_{key}").proto
        assert (field.set_value, field.value) == (True, value)


def test_what_was_said_of_a_number_is_gone_once_another_page_is_open():
    app = _opened()
    app.number_input(key="control_seed").set_value(-3).run()
    assert "Seed: -3 is below" in _words(app)
    app.run()
    assert "Seed: -3 is below" in _words(app)
    app.switch_page("pages/explore/diagnostics.py").run()
    assert "Seed: -3 is below" not in _words(app)
    app.switch_page("pages/explore/data.py").run()
    assert "Seed: -3 is below" not in _words(app)
