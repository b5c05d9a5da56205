"""The measured service times: a table of models and paths, their tails, and what is not served."""

from __future__ import annotations

import math
from datetime import datetime
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import drawing, measuring, state
from pages.ui.charts import serving as charts
from pages.ui.charts.style import model_ink
from pages.ui.controls import plain
from pages.ui.serving.texts import bytes_text, milliseconds, per_second
from pages.ui.tables import table
from simulator.formatting import UNDEFINED, count, interval_text, three_significant
from simulator.load_words import per_second as as_set
from simulator.models import MODELS
from simulator.serving_paths import PATHS, unavailable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simulator.latency import LatencyProfile, Quantile
    from simulator.scenario import Scenario

NUMBERS = (
    *("p50, ms", "p95, ms", "p99, ms", "first call, ms", "rows/s in batches"),
    *("memory", "size", "timings"),
)
INTERVALS = (
    "95% intervals from order statistics, of as many independent timings as these are worth: "
    "neighbours may resemble each other."
)
NO_INTERVAL = "– in place of an interval: they are worth too few for one."
SERVICE_P99 = "service_p99_ms"
ALT = "Measured service times by model and path"


def show(scenario: Scenario) -> None:
    """Draw the measured service times of the scenario's models."""
    st.subheader("Measured service times")
    st.markdown(
        "The time one request holds the server, without any waiting. How a row is handed to the "
        "model decides more than most choices of model: compare the three paths."
    )
    measuring.row(scenario, scenario.models, begin=True)
    found = {model: measuring.profiles(scenario, model) for model in scenario.models}
    rows = [
        _row(model, path, one)
        for model, paths in found.items()
        for path, one in paths.items()
        if not isinstance(one, str)
    ]
    if rows:
        table(rows, numbers=NUMBERS, alt=ALT)
        _pin(scenario, found[scenario.focus][scenario.serving.path])
        st.caption(plain(_protocol(found)))
    for sentence in (_lesson(scenario, found), *_absent(found)):
        if sentence:
            st.markdown(plain(sentence))
    _warnings(found)
    _tails(scenario, found)
    with st.expander("What each path times"):
        for spec in PATHS.values():
            st.markdown(f"**{plain(spec.title)}.** {plain(spec.words)}")


def _pin(scenario: Scenario, profile: LatencyProfile | str) -> None:
    """Draw the button that pins the p99 of the service time alone, where there is one."""
    if isinstance(profile, str) or math.isnan(profile.p99.value_ms):
        return
    current = state.session()
    what = f"{MODELS[profile.model].title}, {PATHS[profile.path].title}"
    st.button(
        f"Pin the p99 service time to {current.template[current.section].title}",
        key="pin_service_p99_ms",
        on_click=_ask_for_pin,
        args=(scenario,),
        type="tertiary",
        help=f"{what}: {_quantile(profile.p99).removesuffix(f' {UNDEFINED}')} ms, without waiting.",
    )


def _ask_for_pin(scenario: Scenario) -> None:
    state.hear()
    current = state.session()
    current.notes = ()  # what was said of earlier wishes has been read
    current.asked_pins = (*current.asked_pins, (scenario, (SERVICE_P99,)))


def _row(model: str, path: str, profile: LatencyProfile) -> dict[str, str]:
    memory = profile.memory_bytes
    return {
        "model": MODELS[model].title,
        "path": PATHS[path].title,
        **{
            f"{name}, ms": _quantile(one)
            for name, one in (("p50", profile.p50), ("p95", profile.p95), ("p99", profile.p99))
        },
        "first call, ms": three_significant(profile.first_call_ms),
        "rows/s in batches": per_second(profile.rows_per_s).removesuffix("/s"),
        "memory": "–" if math.isnan(memory) else bytes_text(max(memory, 0.0)),
        "size": bytes_text(profile.model_bytes),
        "timings": count(len(profile)),
        "measured": _where(profile),
    }


def _quantile(one: Quantile) -> str:
    if math.isnan(one.value_ms):
        return UNDEFINED
    interval = interval_text(one.interval, three_significant)
    return f"{three_significant(one.value_ms)} {interval}"


def _where(profile: LatencyProfile) -> str:
    when = datetime.fromisoformat(profile.measured_at)
    date = f"{when.day} {when:%b %Y}"
    return f"reference, {date}" if profile.reference else f"here, {date}"


def _protocol(found: Mapping[str, measuring.Profiles]) -> str:
    known = [one for paths in found.values() for one in paths.values() if not isinstance(one, str)]
    machines = dict.fromkeys(
        f"Reference: {one.machine}, not this one." if one.reference else f"Here: {one.machine}."
        for one in known
    )
    protocols = dict.fromkeys(
        f"{one.protocol} Batches are of {count(one.batch_rows)} rows: their speed is another "
        "number than one row's time."
        for one in known
    )
    taken = " Or: ".join(protocols)
    quantiles = [one for profile in known for one in (profile.p50, profile.p95, profile.p99)]
    without = any(one.interval is None and not math.isnan(one.value_ms) for one in quantiles)
    why = f" {NO_INTERVAL}" if without else ""
    return f"{INTERVALS}{why} {taken} {' '.join(machines)}"


def _lesson(scenario: Scenario, found: Mapping[str, measuring.Profiles]) -> str:
    """Say how far the slowest and the fastest path of the focus model are apart."""
    paths = found[scenario.focus]
    known = {path: one for path, one in paths.items() if not isinstance(one, str)}
    if len(known) < 2:
        return ""
    slow = max(known, key=lambda path: known[path].p50.value_ms)
    fast = min(known, key=lambda path: known[path].p50.value_ms)
    times = known[slow].p50.value_ms / known[fast].p50.value_ms
    return (
        f"The same {MODELS[scenario.focus].title} takes {as_set(times)} times as long "
        f"by {PATHS[slow].title} as by {PATHS[fast].title}, at the median."
    )


def _absent(found: Mapping[str, measuring.Profiles]) -> list[str]:
    """Say why a model is not served by a path; one reason that all models share is said once."""
    reasons = (unavailable(model, path) for model in found for path in PATHS)
    return list(dict.fromkeys(reason for reason in reasons if reason))


def _warnings(found: Mapping[str, measuring.Profiles]) -> None:
    """Count the measurements that carry a warning, and list the warnings behind a click."""
    known = [
        (f"{MODELS[model].title}, {PATHS[path].title}", one)
        for model, paths in found.items()
        for path, one in paths.items()
        if not isinstance(one, str)
    ]
    warned = [(what, note) for what, one in known for note in one.remarks]
    if not warned:
        return
    many = len({what for what, _ in warned})
    with st.expander(f"Warnings on {many} of {len(known)} measurements"):
        for what, note in warned:
            st.markdown(f"- {plain(f'{what}: {note}')}")


def _tails(scenario: Scenario, found: Mapping[str, measuring.Profiles]) -> None:
    path = scenario.serving.path
    known = {
        model: one
        for model, paths in found.items()
        if (one := paths[path]) is not None and not isinstance(one, str)
    }
    if not known:
        return
    inks = {
        model: model_ink(place, MODELS[model].title) for place, model in enumerate(scenario.models)
    }
    st.markdown(f"**Tails by {plain(PATHS[path].title)}**")
    drawing.figure(charts.tails(known, inks), _tail_words(known), key="service_tails")


def _tail_words(known: Mapping[str, LatencyProfile]) -> str:
    slowest = max(known, key=lambda model: known[model].mean_ms)
    fastest = min(known, key=lambda model: known[model].mean_ms)
    one = known[slowest]
    half, title = milliseconds(one.p50.value_ms), MODELS[slowest].title
    if math.isnan(one.p99.value_ms):
        text = f"Half of the answers of {title} take longer than {half}. {one.p99.reason}"
    else:
        most = milliseconds(one.p99.value_ms)
        text = (
            f"1 of 100 answers of {title} takes longer than {most}, half of them longer than "
            f"{half}."
        )
    if fastest != slowest:
        text += (
            f" {MODELS[fastest].title} needs {milliseconds(known[fastest].p50.value_ms)} for half "
            "of its answers."
        )
    return text
