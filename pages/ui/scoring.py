"""Hands pages the scores that are ready, and shows the making of those that are not."""

from __future__ import annotations

import streamlit as st

from pages.ui import cached, controls, state
from simulator.balance import supports
from simulator.datasets import DATASETS
from simulator.formatting import count, listed
from simulator.job_state import JobView
from simulator.jobs import Job
from simulator.models import MODELS
from simulator.scenario import Scenario
from simulator.score_request import ScoreRequest
from simulator.scores import Scores

POLL_S = 0.5
LINE_HEIGHT = 35
"""Height of the line that tells what the scores rest on, and of progress in its place [px]."""

TITLE_FITS = 24
"""Letters of a data set's title that its select box shows; a longer one is spelled out below it."""


def ready(scenario: Scenario) -> dict[str, Scores]:
    """Return the scores by model that are ready, in the scenario's order.

    One line is drawn: what the scores rest on, or, while some are missing, the worker that makes
    them with its progress and a cancel button, so that what is below stays where it is.
    """
    found = {model: cached.scores(scenario, model) for model in scenario.models}
    scores = {model: one for model, one in found.items() if one is not None and _tells(one)}
    missing = tuple(
        model
        for model in sorted(found, key=lambda name: name != scenario.focus)
        if found[model] is None and supports(model, scenario.balance) is None
    )
    if missing:
        _show_work(_request(scenario, missing))
    elif scores:
        _basis(next(iter(scores.values())))
    return scores


def _tells(found: Scores) -> bool:
    """Return whether both classes were scored; say so when only one was."""
    if found.positives and found.negatives:
        return True
    only = DATASETS[found.dataset].words.positives if found.positives else "negatives"
    st.error(
        controls.plain(
            f"{MODELS[found.model].title}: all {count(len(found))} scored rows are {only}, so "
            "there is no trade-off to show. Choose more rows or another seed under Sample."
        )
    )
    return False


def _basis(found: Scores) -> None:
    folds = "stratified folds" if found.scheme == "stratified" else "folds forward in time"
    available = DATASETS[found.dataset].rows
    sample = ", a stratified sample" if found.rows < available else ""
    rows = f"{count(len(found))} of {count(available)} rows scored{sample}"
    parts = [rows, f"{found.folds} {folds}", f"seed {found.seed}"]
    title = controls.dataset_title(found.dataset)
    if len(title) > TITLE_FITS:
        parts.insert(0, title)
    with st.container(height=LINE_HEIGHT, border=False, vertical_alignment="center"):
        st.caption(controls.plain(" · ".join(parts)))


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


def _show_work(request: ScoreRequest) -> None:
    view = _job(request).snapshot()
    if _arrived(request, view):
        state.hear()  # the address may be on its way: nobody went back
        st.rerun()
    elif view.finished:
        _ended(request, view)
    else:
        # The button stands outside the part that is drawn twice a second: a click that met such a
        # drawing while the page ran again for a new model was lost.
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            with st.container(width="stretch"):
                _progress(_settled(view))
            # Its key names the sample: a press on what is still shown of another one ends nothing.
            key = "cancel_fit_" + "_".join(map(str, _sample(request)))
            st.button("Cancel", key=key, on_click=_cancel, args=(request,), type="tertiary")


def _arrived(request: ScoreRequest, view: JobView) -> bool:
    """Return whether a model was scored between looking for its scores and looking at the job."""
    scenario = state.session().scenario
    return any(
        model in view.scored and cached.scores(scenario, model) is not None
        for model in request.models
    )


def _ended(request: ScoreRequest, view: JobView) -> None:
    """Say why models have no scores, and offer to fit them again, in one row."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        failed = {model: view.failures[model] for model in request.models if model in view.failures}
        if failed:
            reasons = [f"{MODELS[m].title} has no scores: {words}" for m, words in failed.items()]
            st.error("\n\n".join(controls.plain(words) for words in reasons), width="stretch")
        else:
            have = "has" if len(request.models) == 1 else "have"
            st.caption(controls.plain(f"{_names(request)} {have} no scores. {view.message}"))
        few = f"{len(request.models)} models" if len(request.models) > 1 else _names(request)
        st.button(f"Fit {few} again", on_click=_start_again, args=(request,), type="tertiary")


def _names(request: ScoreRequest) -> str:
    return listed(MODELS[model].title for model in request.models)


def _job(request: ScoreRequest) -> Job:
    """Return this session's job for what is missing; one that still covers it goes on.

    The runner forgets a job that nobody looks at; one that was cancelled or has failed must not
    begin again by itself because of that.
    """
    job = cached.runner().job(state.session().owner) or _unsuccessful(state.session().fit)
    running = None if job is None else job.request
    covered = isinstance(running, ScoreRequest) and _covers(running, request)
    return job if job is not None and covered else _start(request)


def _unsuccessful(job: Job | None) -> Job | None:
    view = None if job is None else job.snapshot()
    return job if view is not None and (view.state != "done" or view.failures) else None


def _covers(running: ScoreRequest, wanted: ScoreRequest) -> bool:
    return _sample(running) == _sample(wanted) and set(wanted.models) <= set(running.models)


def _sample(request: ScoreRequest) -> tuple[object, ...]:
    sample = (request.dataset, request.rows, request.sample_seed)
    return (*sample, request.balance, request.folds, request.seed)


def _start(request: ScoreRequest) -> Job:
    job = state.session().fit = cached.runner().start(request, state.session().owner)
    return job


def _start_again(request: ScoreRequest) -> None:
    state.hear()
    _start(request)


def _cancel(request: ScoreRequest) -> None:
    """End the fit of the sample whose progress the button stood beside."""
    state.hear()
    job = cached.runner().job(state.session().owner)
    running = None if job is None else job.request
    same = isinstance(running, ScoreRequest) and _sample(running) == _sample(request)
    if job is not None and same:
        job.cancel()


def _settled(view: JobView) -> int:
    return len(view.scored) + len(view.failures)


@st.fragment(run_every=POLL_S)
def _progress(drawn: int) -> None:
    """Draw the running job; run the whole page again when a model more is settled or the job ended.

    `drawn` models were settled when the page was drawn, whether they were scored or failed.
    """
    job = cached.runner().job(state.session().owner)
    view = None if job is None else job.snapshot()
    if view is None or view.finished or _settled(view) > drawn:
        state.hear()  # the address may be on its way: nobody went back
        st.rerun()
    st.progress(view.done / max(view.total, 1), text=controls.plain(_so_far(view)))


def _so_far(view: JobView) -> str:
    message = view.message if view.message.endswith(".") else f"{view.message}."
    if view.position:
        return f"{message} Number {view.position} in the queue."
    return f"{message} {view.seconds:.0f} s so far."
