"""The editor of stages: what a request passes besides the model, and what that adds to its p99.

Those that are ready-made are added in the browser, above, where no press of two in a row is lost.
"""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING, Any

import streamlit as st

from pages.ui import state
from pages.ui.controls import plain
from pages.ui.serving.pasted import times_of
from pages.ui.serving.texts import milliseconds
from pages.ui.tables import table
from simulator.serving import MAX_NAME, MAX_SAMPLES, MAX_STAGES, Kind, Place, Stage
from simulator.stages import stage_law

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simulator.load import Station

PRESETS = {
    "Network": Stage(name="Network", place="outside", kind="lognormal", p50_ms=2, p99_ms=10),
    "HTTP overhead": Stage(
        name="HTTP overhead", place="server", kind="lognormal", p50_ms=1, p99_ms=3
    ),
    "Feature look-up": Stage(
        name="Feature look-up", place="server", kind="lognormal", p50_ms=4, p99_ms=20
    ),
}
"""Assumptions to begin with, to be edited: a network inside one region, one process that parses
and answers, one look-up in a store of features."""

PLACES: dict[Place, str] = {"server": "holds the server", "outside": "outside the server"}
KINDS: dict[Kind, str] = {
    "constant": "constant",
    "lognormal": "log-normal, from p50 and p99",
    "empirical": "measured times",
}
ROUNDING = 0.005
"""Times that differ by less than this part of themselves are not told apart in words."""
FIRST_MS, SLOWER = 5.0, 4.0
"""Where a stage has no such time yet: its p50, and how many times its p50 its p99 is."""
_WIDTH = 360


def show(station: Station | None) -> None:
    """Draw the stages of the scenario with their editor, and what they come to with the model."""
    stages = state.session().scenario.serving.stages
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        for index, stage in enumerate(stages):
            _editor(index, stage)
        if len(stages) < MAX_STAGES:
            _adder(len(stages))
        else:
            st.caption(f"{MAX_STAGES} stages are the most.")
    if stages and station is not None:
        _sums(stages, station)


def _editor(index: int, stage: Stage) -> None:
    # The key follows the content: a stage that was changed elsewhere opens as it is now.
    digest = hashlib.sha256(repr(stage).encode()).hexdigest()[:8]
    key = f"stage_{index}_{digest}"
    with st.popover(plain(f"{stage.name}: p99 {milliseconds(_quantiles(stage)[1])}")):
        _say_problem(_fields(key, stage))
        with st.container(horizontal=True, gap="small"):
            st.button("Save", key=f"{key}_save", on_click=partial(_save, index, stage, key))
            st.button("Remove", key=f"{key}_remove", on_click=partial(_put, index, stage, None))


def _adder(count: int) -> None:
    with st.popover("A stage of your own"):
        key = f"new_stage_{count}"
        _say_problem(
            _fields(key, Stage(name="Own stage", place="server", kind="constant", p50_ms=5))
        )
        st.button("Add", key=f"{key}_add", on_click=partial(_save, count, None, key))


def _fields(key: str, stage: Stage) -> dict[str, Any]:
    """Draw the fields of one stage and return what stands in them."""
    values: dict[str, Any] = {
        "name": st.text_input(
            "Name", value=stage.name, max_chars=MAX_NAME, key=f"{key}_name", on_change=state.hear
        ),
        "place": _choice("Where", PLACES, stage.place, f"{key}_place"),
        "kind": _choice("Its time is", KINDS, stage.kind, f"{key}_kind"),
    }
    if values["kind"] == "empirical":
        values["sample"] = st.text_area(
            f"Times in milliseconds, 1 to {MAX_SAMPLES}",
            value=", ".join(f"{value:g}" for value in stage.sample_ms),
            key=f"{key}_sample",
            help="Numbers apart by commas, spaces or lines, as a log or a sheet gives them.",
            on_change=state.hear,
            width=_WIDTH,
        )
        return values
    p50 = FIRST_MS if stage.p50_ms is None else stage.p50_ms
    p99 = SLOWER * p50 if stage.p99_ms is None else stage.p99_ms
    constant = values["kind"] == "constant"
    with st.container(horizontal=True, gap="small"):
        values["p50"] = _number("Time, ms" if constant else "p50, ms", p50, f"{key}_p50")
        if not constant:
            values["p99"] = _number("p99, ms", p99, f"{key}_p99")
    return values


def _choice(label: str, options: Mapping[Any, str], chosen: str, key: str) -> str:
    picked = st.selectbox(
        label,
        list(options),
        index=list(options).index(chosen),
        format_func=lambda option: options[option],
        key=key,
        on_change=state.hear,
        width=_WIDTH,
    )
    return picked or chosen


def _number(label: str, value: float, key: str) -> float | None:
    return st.number_input(
        label, value=float(value), step=1.0, format="%g", key=key,
        on_change=state.hear, width=140,
    )  # fmt: skip


def _stage_of(values: Mapping[str, Any]) -> Stage:
    """Return the stage that the fields describe; raise the sentence that says why there is none."""
    made: dict[str, Any] = {
        "name": str(values["name"]).strip(),
        "place": values["place"],
        "kind": values["kind"],
    }
    if values["kind"] == "empirical":
        return Stage(**made, sample_ms=times_of(str(values["sample"])))
    return Stage(**made, p50_ms=values["p50"], p99_ms=values.get("p99"))


def _say_problem(values: Mapping[str, Any]) -> None:
    try:
        _stage_of(values)
    except ValueError as error:
        st.error(plain(f"Not usable yet: {error}."))


def _save(index: int, before: Stage | None, key: str) -> None:
    """Take what the fields hold now: a number may have been typed just before the press."""
    kind = state.widget(f"{key}_kind")
    more = {"empirical": ("sample",), "constant": ("p50",), "lognormal": ("p50", "p99")}[kind]
    values = {name: state.widget(f"{key}_{name}") for name in ("name", "place", "kind", *more)}
    try:
        _put(index, before, _stage_of(values))
    except ValueError as error:
        state.session().notes = (f"The stages stay as they were: {error}.",)


def add_preset(name: str) -> None:
    """Add a ready-made stage after the others; a name that is none does nothing."""
    if name in PRESETS:
        _put(0, None, PRESETS[name])


def _put(index: int, before: Stage | None, after: Stage | None) -> None:
    """Put `after` in the place of `before`, or after the last stage; None takes one away.

    A second press comes with what was drawn before the first: what is no longer there stays away.
    """
    state.hear()
    stages = state.session().scenario.serving.stages
    instead = () if after is None else (after,)
    if before is None:
        state.change_serving(stages=(*stages, *instead))
    elif before in stages:
        place = index if stages[index : index + 1] == (before,) else stages.index(before)
        state.change_serving(stages=(*stages[:place], *instead, *stages[place + 1 :]))


def _sums(stages: tuple[Stage, ...], station: Station) -> None:
    """Show p99 of each part and of the whole: 99th percentiles do not add."""
    model = (station.model.quantile_ms(0.5), station.model.quantile_ms(0.99))
    parts = [_quantiles(stage) for stage in stages]
    whole = (station.no_load_ms(0.5), station.no_load_ms(0.99))
    total = sum(p99 for _, p99 in (model, *parts))
    rows = [
        {"part": "The model, as measured", "where": PLACES["server"]} | _times(model),
        *(
            {"part": stage.name, "where": PLACES[stage.place]} | _times(times)
            for stage, times in zip(stages, parts, strict=True)
        ),
        {"part": "The whole request, without waiting", "where": ""} | _times(whole),
    ]
    table(rows, numbers=("p50", "p99"), alt="Times of each stage and of the whole request")
    laws = (station.model, *(stage_law(stage) for stage in stages))
    varying = sum(law.slowest_ms > law.fastest_ms for law in laws)
    said = not_adding(total, whole[1]) if varying > 1 else ""
    if said:
        st.markdown(plain(said))


def not_adding(total_ms: float, whole_ms: float) -> str:
    """Say that 99th percentiles do not add, where they do not; nothing where they nearly do.

    >>> not_adding(15.0, 15.02)
    ''
    """
    if abs(whole_ms - total_ms) <= ROUNDING * total_ms:
        return ""
    begun = f"99th percentiles do not add: their sum is {milliseconds(total_ms)}, while 99 of 100 "
    if whole_ms < total_ms:
        return (
            f"{begun}whole requests take at most {milliseconds(whole_ms)}, because the slowest of "
            "one stage seldom meets the slowest of another."
        )
    return (
        f"{begun}whole requests take up to {milliseconds(whole_ms)}, more than that: where rare "
        "times are very long, every stage is one more chance to meet one."
    )


def _times(quantiles: tuple[float, float]) -> dict[str, str]:
    return {"p50": milliseconds(quantiles[0]), "p99": milliseconds(quantiles[1])}


def _quantiles(stage: Stage) -> tuple[float, float]:
    """Return p50 and p99 of a stage [ms]: as they were set, where they were."""
    if stage.kind == "lognormal" and stage.p50_ms is not None and stage.p99_ms is not None:
        return stage.p50_ms, stage.p99_ms
    law = stage_law(stage)
    return law.quantile_ms(0.5), law.quantile_ms(0.99)
