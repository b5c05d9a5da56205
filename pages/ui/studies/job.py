"""Hands a part of the page the result of a study, or offers to begin it and shows it being made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeVar

import streamlit as st

from pages.ui import cached, state
from pages.ui.controls import plain
from pages.ui.wording import many
from simulator.formatting import count
from simulator.importance import REPEATS
from simulator.models import MODELS
from simulator.study_request import Study, StudyRequest

if TYPE_CHECKING:
    from simulator.job_state import JobView
    from simulator.jobs import Job
    from simulator.scenario import Scenario

T = TypeVar("T")
Kept = Callable[[Mapping[str, str]], "T | None"]
"""The result when it is complete; told which parts failed, and why."""

POLL_S = 0.5
NO_FAILURES: Mapping[str, str] = {}


def request_of(
    scenario: Scenario, model: str, study: Study, row: int | None = None
) -> StudyRequest:
    """Return the request for a study of one model under a scenario."""
    return StudyRequest(
        study=study,
        dataset=scenario.dataset,
        rows=scenario.rows,
        sample_seed=scenario.seed,
        model=model,
        row=row,
        balance=scenario.balance,
        folds=scenario.folds,
        seed=scenario.seed,
    )


def result(request: StudyRequest, kept: Kept[T], *, shows: str) -> T | None:
    """Return the result of a study when it is there; else draw what it takes, or its making.

    `shows` says in one sentence what the study would show.
    """
    found = kept(NO_FAILURES)
    if found is not None:
        return found
    view = _view(request)
    if view is None:
        _offer(request, shows)
    elif view.finished:
        # The last part may have been stored between the two looks.
        found = kept(view.failures)
        if found is None:
            _ended(request, view)
    else:
        _running(request)
    return found


def _offer(request: StudyRequest, shows: str) -> None:
    spec = MODELS[request.model]
    st.markdown(plain(f"{shows} {takes(request)}"))
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.button("Start", key=_key("start", request), on_click=_start, args=(request,))
        st.caption(plain(f"{spec.title}, per fit: {spec.training_cost}"))


def takes(request: StudyRequest) -> str:
    """Return what a study takes at most, in one sentence."""
    fits = many(request.fits, "fit")
    if request.study == "importance":
        scored = f"{count(request.steps // request.folds - 1)} shuffled columns and groups"
        return (
            f"It takes {fits}, and scores the held-out rows again for {scored}, {REPEATS} times "
            "each."
        )
    if request.study == "explanation":
        return "It takes 1 fit: of the model that never saw the case."
    parts = many(len(request.items), "part")
    return (
        f"It takes at most {fits} ({parts} of {many(request.folds, 'fold')}). Finished parts are "
        "kept, so a study that was cancelled goes on where it ended."
    )


def _ended(request: StudyRequest, view: JobView) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        if view.failures:
            st.error(plain(view.message), width="stretch")
        else:
            st.caption(plain(view.message))
        st.button("Start again", key=_key("start", request), on_click=_start, args=(request,))


def _running(request: StudyRequest) -> None:
    # The button stands outside the part that is drawn twice a second, so that no click is lost.
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        with st.container(width="stretch"):
            _progress(request)
        st.button(
            "Cancel",
            key=_key("cancel", request),
            on_click=_cancel,
            args=(request,),
            type="tertiary",
        )
    st.caption("A study that nobody looks at ends after half a minute.")


@st.fragment(run_every=POLL_S)
def _progress(request: StudyRequest) -> None:
    """Draw the running study; run the whole page again when it has ended."""
    view = _view(request)
    if view is None or view.finished:
        state.hear()  # the address is as it was: nobody went back
        st.rerun()
    st.progress(view.done / max(view.total, 1), text=plain(_so_far(view)))


def _so_far(view: JobView) -> str:
    message = view.message if view.message.endswith(".") else f"{view.message}."
    if view.position:
        return f"{message} Number {view.position} in the queue."
    return f"{message} {view.seconds:.0f} s so far."


def _view(request: StudyRequest) -> JobView | None:
    job = _job(request.study)
    return job.snapshot() if job is not None and job.request == request else None


def _job(study: str) -> Job | None:
    return cached.runner().job(_owner(study))


def _owner(study: str) -> str:
    # One job an owner: a study must neither end the fitting of scores nor another study.
    return f"{state.session().owner}:study:{study}"


def _key(act: str, request: StudyRequest) -> str:
    """Return a button's key: a press on what is still shown of another study does nothing."""
    about = (request.study, request.dataset, request.model, request.row)
    return "_".join((act, *map(str, about)))


def _start(request: StudyRequest) -> None:
    state.hear()
    cached.runner().start(request, _owner(request.study))


def _cancel(request: StudyRequest) -> None:
    state.hear()
    job = _job(request.study)
    if job is not None and job.request == request:
        job.cancel()
