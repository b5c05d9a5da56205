"""Turns the serving part of a scenario into parameters of a web address, and back part by part.

A link names everything that a data set or a problem may open with otherwise, so that it opens the
same scenario wherever it is opened; stages and a cascade only where there are any.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, cast

from simulator.screen_names import (
    DISPATCH_TITLES,
    KIND_TITLES,
    PATH_TITLES,
    PLACE_TITLES,
    late_title,
    none_called,
    on_screen,
)
from simulator.serving import Cascade, Serving, Stage, in_words

NONE = "none"
SERVING_KEYS: dict[str, str] = {
    "p99": "objective_ms",
    "rps": "arrival_rate_per_s",
    "servers": "servers",
    "dispatch": "dispatch",
    "burst": "burstiness",
    "path": "path",
    "late": "late",
    "stages": "stages",
    "server": "server_cost_per_month",
    "cascade": "cascade",
}
"""Parameter of the address to field."""
_CALLED = {field: field for field in SERVING_KEYS.values()} | {
    "objective_ms": "p99 objective",
    "arrival_rate_per_s": "arrival rate",
    "server_cost_per_month": "cost of a server",
}
_UNITS = {
    "objective_ms": " ms",
    "arrival_rate_per_s": " requests/s",
    "server_cost_per_month": " a month",
}


def query_of_serving(serving: Serving, default: Serving | None = None) -> dict[str, str]:
    """Return the parameters of a serving part, or only of what differs from `default`.

    >>> query_of_serving(Serving(servers=3), Serving())
    {'servers': '3'}
    >>> "servers" in query_of_serving(Serving()), "stages" in query_of_serving(Serving())
    (True, False)
    """
    empty = {"stages": (), "cascade": None}
    left_out = empty if default is None else vars(default)
    return {
        key: _text(getattr(serving, field))
        for key, field in SERVING_KEYS.items()
        if field not in left_out or getattr(serving, field) != left_out[field]
    }


def read_serving(
    parameters: Mapping[str, str],
    default: Serving,
    note: Callable[[str, str, str], None],
    models: tuple[str, ...],
    alerted: str = "alerted",
    currency: str = "",
) -> Serving:
    """Return `default` changed as the parameters say.

    `note` is called with parameter, problem and what is used instead, in words, for each part that
    is not usable; `models` are the scenario's, which a cascade and a late answer must be among.
    `alerted` is what the data set says of a case that is alerted, `currency` the sign of amounts.
    """
    serving = default
    for key, field in SERVING_KEYS.items():
        text = parameters.get(key)
        if text is None:
            continue
        kept = getattr(serving, field)
        try:
            changed = replace(serving, **{field: _READERS[field](text)})
            _check_models(changed, models)
        except ValueError as error:
            note(
                key, in_words(error).removeprefix(f"{key} "), _used(field, kept, alerted, currency)
            )
            continue
        serving = changed
    return serving


def _check_models(serving: Serving, models: tuple[str, ...]) -> None:
    for model in serving.models:
        if model not in models:
            raise ValueError(f"{model[:60]!r} is not one of the models shown")


def _text(value: object) -> str:
    if value is None or value == ():
        return NONE
    if isinstance(value, tuple):
        return ";".join(_stage_text(stage) for stage in cast("tuple[Stage, ...]", value))
    if isinstance(value, Cascade):
        numbers = (value.low, value.high, value.threshold)
        return ",".join((value.first, value.second, *(_number(number) for number in numbers)))
    return _number(value) if isinstance(value, int | float) else str(value)


def _used(field: str, kept: object, alerted: str, currency: str) -> str:
    """Return what is used instead, called as on a screen."""
    if kept is None or kept == ():
        return f"no {_CALLED[field]}"
    if field in ("stages", "cascade"):
        return f"the {field} set before"
    if isinstance(kept, str):
        titles = DISPATCH_TITLES | PATH_TITLES
        return on_screen(titles[kept] if field != "late" else late_title(kept, alerted))
    text = f"{kept:,.12g}"
    if field == "servers":
        return f"{text} server{'' if kept == 1 else 's'}"
    text = f"{currency}{text}" if field == "server_cost_per_month" else text
    return f"the {_CALLED[field]} {text}{_UNITS.get(field, '')}"


def _stage_text(stage: Stage) -> str:
    head = f"{stage.name}:{stage.place}:{stage.kind}"
    if stage.kind == "empirical":
        return f"{head}:{'|'.join(_number(value) for value in stage.sample_ms)}"
    values = [value for value in (stage.p50_ms, stage.p99_ms) if value is not None]
    return ":".join((head, *(_number(value) for value in values)))


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(float(value))


def _read_number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise ValueError(f"{text[:60]!r} is not a number")
    return value


def _read_whole(text: str) -> int:
    value = _read_number(text)
    if value != int(value):
        raise ValueError(f"{text[:60]!r} is not a whole number")
    return int(value)


def _read_objective(text: str) -> float | None:
    return None if text == NONE else _read_number(text)


def _read_named(kind: str, titles: Mapping[str, str]) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in titles:
            raise ValueError(none_called(kind, text, titles))
        return text

    return read


def _read_stages(text: str) -> tuple[Stage, ...]:
    return () if text == NONE else tuple(_read_stage(part) for part in text.split(";"))


def _read_stage(text: str) -> Stage:
    parts = text.split(":")
    if len(parts) < 4:
        raise ValueError(f"a stage is name:place:kind:times, got {text[:60]!r}")
    name, place, kind, *times = parts
    _read_named("place", PLACE_TITLES)(place)
    _read_named("kind of stage", KIND_TITLES)(kind)
    made: dict[str, Any] = {"name": name, "place": place, "kind": kind}
    if kind == "empirical":
        return Stage(**made, sample_ms=tuple(_read_number(t) for t in times[0].split("|")))
    values = [_read_number(time) for time in times[:2]]
    return Stage(**made, p50_ms=values[0], p99_ms=values[1] if len(values) > 1 else None)


def _read_cascade(text: str) -> Cascade | None:
    if text == NONE:
        return None
    parts = text.split(",")
    if len(parts) != 5:
        raise ValueError(f"a cascade is first,second,low,high,threshold, got {text[:60]!r}")
    low, high, threshold = (_read_number(part) for part in parts[2:])
    return Cascade(first=parts[0], second=parts[1], low=low, high=high, threshold=threshold)


_READERS: dict[str, Callable[[str], Any]] = {
    "objective_ms": _read_objective,
    "arrival_rate_per_s": _read_number,
    "servers": _read_whole,
    "dispatch": _read_named("way to reach the servers", DISPATCH_TITLES),
    "burstiness": _read_number,
    "path": _read_named("path", PATH_TITLES),
    "late": str,
    "stages": _read_stages,
    "server_cost_per_month": _read_number,
    "cascade": _read_cascade,
}
