"""Shows on one line where service times come from, and measures them on this machine when asked.

Where service times are the subject, models that nobody has measured are measured by themselves, one
model a job: while one is measured no other work runs, and whoever waits then waits for seconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import cached, controls, state
from simulator.balance import supports
from simulator.formatting import listed
from simulator.latency_request import LatencyRequest, model_and_path
from simulator.machine import machine_name
from simulator.models import MODELS
from simulator.serving_paths import PATHS, unavailable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pages.ui.session import Session, Wishes
    from simulator.job_state import JobView
    from simulator.jobs import Job
    from simulator.latency import LatencyProfile
    from simulator.scenario import Scenario

POLL_S = 0.5
Profiles = dict[str, "LatencyProfile | str"]


def profiles(scenario: Scenario, model: str) -> Profiles:
    """Return each path's service times of a model, or the sentence that says why there are none."""
    return {path: cached.profile(scenario, model, path) for path in PATHS}


def is_measuring(session: Session, model: str) -> bool:
    """Return whether this session waits for, or watches, a measurement of `model`."""
    request = _running(session)
    wanted = () if request is None else (request, *session.wishes.queue)
    return any(model in one.models and _same_data(one, session.scenario) for one in wanted)


def is_running(session: Session) -> bool:
    """Return whether a measurement on this session's data has a place in the job runner."""
    request = _running(session)
    return request is not None and _same_data(request, session.scenario)


def is_wanted(session: Session) -> bool:
    """Return whether this session has more to measure on its data."""
    return any(_same_data(one, session.scenario) for one in session.wishes.queue)


def _running(session: Session) -> LatencyRequest | None:
    job = cached.runner().job(_owner(session))
    if job is None or not isinstance(job.request, LatencyRequest) or job.snapshot().finished:
        return None
    return job.request


def row(scenario: Scenario, models: Iterable[str], *, begin: bool = False) -> None:
    """Draw one line: where the service times of `models` come from, with a button to measure them.

    While something is measured the line shows it with its progress and a button to cancel. `begin`
    lets what nobody has measured begin by itself.
    """
    able = [model for model in models if supports(model, scenario.balance) is None]
    able.sort(key=lambda model: model != scenario.focus)
    found = {model: profiles(scenario, model) for model in able}
    wishes = state.session().wishes
    missing = [_request(scenario, model) for model in able if not _known(found[model])]
    job = _next(wishes, scenario, able, missing if begin else [])
    if job is not None and not job.snapshot().finished:
        _show_work(job, scenario)
    elif able:
        _show_state(scenario, found, wishes)


def _next(
    wishes: Wishes, scenario: Scenario, able: list[str], fresh: list[LatencyRequest]
) -> Job | None:
    """Return the job that runs now; start what is wanted, or `fresh` and not settled, if none does.

    A job goes on until all its paths are done, though its model is no longer missing after the
    first. What was wanted on other data waits until somebody looks at that data again.
    """
    job = cached.runner().job(_owner())
    if job is not None and isinstance(job.request, LatencyRequest):
        view = job.snapshot()
        if view.finished:
            _settle(wishes, job.request, view)
        elif _same_data(job.request, scenario) and (
            job.request in wishes.queue or not {*job.request.models}.isdisjoint(able)
        ):
            return job
    wanted = [one for one in wishes.queue if _same_data(one, scenario)]
    if not wanted:
        wanted = [one for one in fresh if one not in wishes.settled][:1]
        wishes.queue.extend(wanted)
    return cached.runner().start(wanted[0], _owner()) if wanted else None


def _settle(wishes: Wishes, request: LatencyRequest, view: JobView) -> None:
    """Take a finished job out of the queue; remember why when it did not bring everything.

    One that ended because nobody looked at it is still wanted: somebody looks again.
    """
    if view.state == "cancelled":
        return
    wishes.queue = [one for one in wishes.queue if one != request]
    wishes.settled.add(request)
    if view.failures:
        failed = ((PATHS[model_and_path(item)[1]], why) for item, why in view.failures.items())
        wishes.problems[request] = " ".join(f"{path.title}: {why}" for path, why in failed)
    elif view.state != "done":
        wishes.problems[request] = view.message


def _request(scenario: Scenario, model: str, *, again: bool = False) -> LatencyRequest:
    return LatencyRequest(
        dataset=scenario.dataset,
        rows=scenario.rows,
        sample_seed=scenario.seed,
        models=(model,),
        paths=tuple(path for path in PATHS if unavailable(model, path) is None),
        balance=scenario.balance,
        seed=scenario.seed,
        again=again,
    )


def _known(found: Mapping[str, LatencyProfile | str]) -> bool:
    return any(not isinstance(one, str) for one in found.values())


def _show_work(job: Job, scenario: Scenario) -> None:
    # The button stands outside the part that is drawn twice a second, so that no press is lost.
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        with st.container(width="stretch"):
            _progress(len(job.snapshot().made))
        # Its key names the data: a press on what is still shown of others ends nothing.
        key = f"cancel_measuring_{scenario.dataset}_{scenario.rows}_{scenario.balance}"
        st.button("Cancel", key=key, on_click=_cancel, args=(scenario,), type="tertiary")


@st.fragment(run_every=POLL_S)
def _progress(drawn: int) -> None:
    """Draw the running measurement; run the page again when a path is done or the job ended."""
    job = cached.runner().job(_owner())
    view = None if job is None else job.snapshot()
    if view is None or view.finished or len(view.made) > drawn:
        state.hear()  # the address is as it was: nobody went back
        st.rerun()
    st.progress(view.done / max(view.total, 1), text=controls.plain(_so_far(view)))


def _so_far(view: JobView) -> str:
    if view.position or view.item is None:
        place = f" Number {view.position} in the queue." if view.position else ""
        return f"Service times: {view.message}{place}"
    model, path = model_and_path(view.item)
    what = f"{MODELS[model].title}, {PATHS[path].title}"
    said = view.message.removeprefix(f"{what}:").strip().rstrip(".")
    return f"Measuring {what}: {said}. {view.seconds:.0f} s so far."


def _show_state(scenario: Scenario, found: dict[str, Profiles], wishes: Wishes) -> None:
    problems = [
        f"{MODELS[request.models[0]].title} was not measured. {why}"
        for request, why in wishes.problems.items()
        if request.models[0] in found and _same_data(request, scenario)
    ]
    if problems:
        st.error("\n\n".join(controls.plain(words) for words in problems))
    models = tuple(model for model in scenario.models if model in found)
    own = all(_own(found[model]) for model in models)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        with st.container(width="stretch"):
            st.caption(controls.plain(_origin(found)))
        st.button(
            "Measure again" if own else "Measure on this machine",
            key="measure",
            on_click=_measure,
            args=(scenario, models, own),
            type="tertiary",
            help="One model after another; nothing else is computed on this server meanwhile.",
        )


def _own(found: Mapping[str, LatencyProfile | str]) -> bool:
    """Return whether this machine has measured every path that it can serve."""
    return all(isinstance(one, str) or not one.reference for one in found.values()) and _known(
        found
    )


def _same_data(request: LatencyRequest, scenario: Scenario) -> bool:
    one = (request.dataset, request.rows, request.balance)
    return one == (scenario.dataset, scenario.rows, scenario.balance)


def _origin(found: Mapping[str, Profiles]) -> str:
    """Say where the times come from, by machine, and what was not measured."""
    machines: dict[str, list[str]] = {}
    for model, paths in found.items():
        machines.setdefault(_machine(paths), []).append(MODELS[model].title)
    parts = [
        f"{listed(titles) if len(machines) > 1 else 'Service times'}: {place}"
        for place, titles in machines.items()
    ]
    return ". ".join(parts) + "."


def _machine(found: Mapping[str, LatencyProfile | str]) -> str:
    known = [one for one in found.values() if not isinstance(one, str)]
    if not known:
        return "not measured"
    foreign = [one for one in known if one.reference]
    if foreign:
        return f"measured on {foreign[0].machine}, not on this machine"
    return f"measured on this machine, {machine_name()}"


def _measure(scenario: Scenario, models: tuple[str, ...], again: bool) -> None:  # noqa: FBT001
    state.hear()
    wishes = state.session().wishes
    wishes.queue = [_request(scenario, model, again=again) for model in models]
    for request in wishes.queue:
        wishes.settled.discard(request)
    wishes.problems.clear()
    cached.runner().start(wishes.queue[0], _owner())


def _cancel(scenario: Scenario) -> None:
    state.hear()
    wishes = state.session().wishes
    wishes.queue = [one for one in wishes.queue if not _same_data(one, scenario)]
    wishes.settled.update(_request(scenario, model) for model in scenario.models)
    job = cached.runner().job(_owner())
    request = None if job is None else job.request
    same = isinstance(request, LatencyRequest) and _same_data(request, scenario)
    if job is not None and same:
        job.cancel()


def _owner(session: Session | None = None) -> str:
    return f"{(session or state.session()).owner}:latency"
