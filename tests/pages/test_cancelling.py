"""A press on Cancel ends the work it stands beside, and nothing begins again by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from unittest.mock import Mock

import pytest

from pages.ui import cached, measuring, scoring, state
from pages.ui.session import Session
from pages.ui.studies import job as studies
from simulator.job_state import JobView
from simulator.scenario import default_scenario

HERE = default_scenario("breast_cancer")
ELSEWHERE = default_scenario("credit_default")
MODELS = ("logistic", "tree")


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Session:
    """The session whose buttons are pressed."""
    made = Session(HERE)
    monkeypatch.setattr(state, "session", lambda: made)
    return made


def _view(job_state: Any, **changes: Any) -> JobView:
    return replace(JobView(job_state, None, 0, 10, "", 0.0, 0, (), {}), **changes)


def _runner(monkeypatch: pytest.MonkeyPatch, request: object, view: JobView) -> Mock:
    """Return a runner that holds one job for `request`."""
    job = Mock(request=request)
    job.snapshot.return_value = view
    runner = Mock(job=lambda _owner: job, held=job)
    monkeypatch.setattr(cached, "runner", lambda: runner)
    return runner


def test_a_cancel_beside_the_fit_of_one_data_set_leaves_that_of_another(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, elsewhere = (scoring._request(one, MODELS) for one in (HERE, ELSEWHERE))
    runner = _runner(monkeypatch, elsewhere, _view("running"))
    scoring._cancel(here)
    assert not runner.held.cancel.called
    scoring._cancel(replace(elsewhere, models=MODELS[:1]))  # one is ready meanwhile
    assert runner.held.cancel.called


@pytest.mark.parametrize(
    "ended",
    [
        _view("cancelled"),
        _view("failed"),
        _view("timed_out"),
        _view("done", made=MODELS[:1], failures={"tree": "It has no scores."}),
    ],
    ids=lambda view: view.state,
)
def test_a_fit_that_the_runner_forgot_does_not_begin_again_by_itself(
    session: Session, monkeypatch: pytest.MonkeyPatch, ended: JobView
) -> None:
    request = scoring._request(HERE, MODELS)
    runner = _runner(monkeypatch, request, ended)
    session.fit, runner.job = runner.held, lambda _owner: None
    assert scoring._job(request) is runner.held
    assert not runner.start.called
    scoring._start_again(request)
    assert runner.start.called


def test_scores_that_were_made_and_are_gone_are_made_again(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = scoring._request(HERE, MODELS)
    runner = _runner(monkeypatch, request, _view("done", made=MODELS))
    session.fit, runner.job = runner.held, lambda _owner: None
    scoring._job(request)
    assert session.fit is runner.start.return_value


def test_a_fit_of_other_data_begins_although_one_was_cancelled(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner = _runner(monkeypatch, scoring._request(HERE, MODELS), _view("cancelled"))
    session.fit, runner.job = runner.held, lambda _owner: None
    scoring._job(scoring._request(ELSEWHERE, MODELS))
    assert runner.start.called


def test_a_cancel_beside_a_measurement_settles_what_it_stood_beside(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured = measuring._request(ELSEWHERE, "logistic")
    runner = _runner(monkeypatch, measured, _view("running"))
    session.wishes.queue = [measured, measuring._request(HERE, "logistic")]
    measuring._cancel(HERE)
    assert not runner.held.cancel.called
    assert session.wishes.queue == [measured]
    assert measured not in session.wishes.settled
    measuring._cancel(ELSEWHERE)
    assert runner.held.cancel.called
    assert measured in session.wishes.settled


def test_a_cancel_beside_one_study_leaves_that_of_another_model(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (studies.request_of(HERE, model, "importance") for model in MODELS)
    runner = _runner(monkeypatch, second, _view("running"))
    studies._cancel(first)
    assert not runner.held.cancel.called
    studies._cancel(second)
    assert runner.held.cancel.called


def test_buttons_of_two_studies_are_two_buttons() -> None:
    requests = [
        studies.request_of(scenario, model, "explanation", row)
        for scenario in (HERE, ELSEWHERE)
        for model in MODELS
        for row in (1, 2)
    ]
    assert len({studies._key("start", one) for one in requests}) == len(requests)


def test_a_poll_that_draws_the_page_again_brings_no_older_address_back(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = scoring._request(HERE, MODELS)
    _runner(monkeypatch, request, _view("running", made=MODELS[:1]))
    drawn_again = Mock(side_effect=InterruptedError)
    monkeypatch.setattr(scoring.st, "rerun", drawn_again)
    with pytest.raises(InterruptedError):
        scoring._progress.__wrapped__(0)
    session.address = HERE.to_query()
    monkeypatch.setattr(state, "_address", ELSEWHERE.to_query)
    state.follow_address()
    assert session.scenario == HERE
