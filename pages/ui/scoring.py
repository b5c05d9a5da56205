"""Hands pages the scores that are ready, and shows the making of those that are not."""

from __future__ import annotations

import streamlit as st

from pages.ui import cached, controls, state
from simulator.balance import supports
from simulator.jobs import Job
from simulator.models import MODELS
from simulator.scenario import Scenario
from simulator.score_request import ScoreRequest
from simulator.scores import Scores

POLL_S = 0.5


def ready(scenario: Scenario) -> dict[str, Scores]:
    """Return the scores by model that are ready, in the scenario's order.

    For the others a worker is started, and its progress with a cancel button is drawn here.
    """
    found = {model: cached.scores(scenario, model) for model in scenario.models}
    missing = tuple(
        model
        for model in sorted(found, key=lambda name: name != scenario.focus)
        if found[model] is None and supports(model, scenario.balance) is None
    )
    if missing:
        _show_work(_request(scenario, missing), drawn=len(missing))
    return {model: scores for model, scores in found.items() if scores is not None}


def _request(scenario: Scenario, models: tuple[str, ...]) -> ScoreRequest:
    return ScoreRequest(
        dataset=scenario.dataset,
        rows=scenario.rows,
        sample_seed=scenario.seed,
        models=models,
        balance=scenario.balance,
        folds=scenario.folds,
        seed=scenario.seed,
    )


def _show_work(request: ScoreRequest, *, drawn: int) -> None:
    job = _job(request)
    view = job.snapshot()
    if not view.finished:
        _progress(drawn)
        return
    for model, words in view.failures.items():
        st.error(f"{MODELS[model].title} has no scores: {controls.plain(words)}")
    if not view.failures:
        st.info(controls.plain(view.message))
    names = ", ".join(MODELS[model].title for model in request.models)
    st.button(f"Fit {names} again", on_click=_start_again, args=(request,))


def _job(request: ScoreRequest) -> Job:
    """Return this session's job for what is missing; one that still covers it goes on."""
    job = cached.runner().job(state.session().owner)
    return job if job is not None and _covers(job.request, request) else _start(request)


def _covers(running: ScoreRequest, wanted: ScoreRequest) -> bool:
    same = _request_without_models(running) == _request_without_models(wanted)
    return same and set(wanted.models) <= set(running.models)


def _request_without_models(request: ScoreRequest) -> tuple[object, ...]:
    sample = (request.dataset, request.rows, request.sample_seed)
    return (*sample, request.balance, request.folds, request.seed)


def _start(request: ScoreRequest) -> Job:
    return cached.runner().start(request, state.session().owner)


def _start_again(request: ScoreRequest) -> None:
    _start(request)


def _cancel() -> None:
    job = cached.runner().job(state.session().owner)
    if job is not None:
        job.cancel()


@st.fragment(run_every=POLL_S)
def _progress(drawn: int) -> None:
    """Draw the running job; run the whole page again when a model is ready or the job ended."""
    job = cached.runner().job(state.session().owner)
    if job is None:
        st.rerun()
    view = job.snapshot()
    settled = len(view.scored) + len(view.failures)
    if view.finished or settled > len(job.request.models) - drawn:
        st.rerun()
    waiting = f" Number {view.position} in the queue." if view.position else ""
    text = f"{view.message}{waiting} {view.seconds:.0f} s so far."
    with st.container(horizontal=True, vertical_alignment="center"):
        st.progress(view.done / max(view.total, 1), text=controls.plain(text))
        st.button("Cancel", key="cancel_fit", on_click=_cancel)
