"""Turns content/problems/*.toml into the problems that a board can be about."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, cast

from simulator.datasets import DATASETS

__all__ = ["PROBLEMS", "Problem", "Serving", "problem_from", "read_problems"]

Serving = Literal["real_time", "batch", "either"]
SERVINGS: tuple[Serving, ...] = ("real_time", "batch", "either")
ORIGINS = ("stated in", "assumption")
"""Words of which one stands in the note of every number: where it comes from."""
_CONTENT = Path(__file__).parent / "content" / "problems"
_OPTIONAL = (
    *("latency_objective_ms", "prevalence", "dataset"),
    *("arrival_rate_per_s", "servers", "load_note"),
)
"""Left out of a file for "none"."""
MOST_SERVERS = 64


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One design question and the facts an answer is held against.

    Parameters
    ----------
    id : the stable name that boards and links refer to; the name of its file.
    title : the question in a few words.
    brief : what a candidate is told, two or three sentences.
    task : the kind of learning problem, in words.
    serving : ``"real_time"`` when a person or a machine waits for each score, ``"batch"`` when
        scores are made ahead, ``"either"`` when the brief allows both.
    latency_objective_ms : 99th percentile that a response must keep [ms]; None when nobody waits.
    latency_note : where that figure comes from ("stated in ..." or "assumption"), or why none.
    arrival_rate_per_s : requests in a second of the busiest hour; None where no load is known.
    servers : how many equal servers take them; None where nothing is assumed.
    load_note : where both come from ("stated in ..." or "assumption"); empty without them.
    prevalence : typical share of positives, in (0, 1); None where there is no such share.
    prevalence_note : where that figure comes from ("stated in ..." or "assumption"), or why none.
    costs : who pays for each kind of error, in words.
    has_time : whether rows come in an order in time that a split must respect.
    groups : what several rows belong to and a split must keep together ("patient"); empty: nothing.
    dataset : the name in ``DATASETS`` that stands in for it; None when none does honestly.
    traps : what answers to this question often miss.
    followups : what an interviewer asks next.
    sources : where the stated figures come from.
    """

    id: str
    title: str
    brief: str
    task: str
    serving: Serving
    latency_objective_ms: float | None
    latency_note: str
    arrival_rate_per_s: float | None = None
    servers: int | None = None
    load_note: str = ""
    prevalence: float | None
    prevalence_note: str
    costs: str
    has_time: bool
    groups: str
    dataset: str | None
    traps: tuple[str, ...]
    followups: tuple[str, ...]
    sources: str

    def __post_init__(self) -> None:
        for check in (_check_words, _check_choices, _check_numbers, _check_load):
            check(self)


def problem_from(problem_id: str, content: Mapping[str, Any]) -> Problem:
    """Return the problem described by a parsed TOML file.

    Parameters
    ----------
    problem_id : the name of the file without its ending.
    content : its fields; `latency_objective_ms`, `prevalence` and `dataset` may be left out.

    Raises
    ------
    ValueError
        Naming the problem, the field, the rule and the value.
    """
    wanted = [field.name for field in fields(Problem) if field.name != "id"]
    for name in content:
        if name not in wanted:
            raise ValueError(f"problem {problem_id}: there is no field called {name[:60]!r}")
    for name in wanted:
        if name not in content and name not in _OPTIONAL:
            raise ValueError(f"problem {problem_id}: the field {name} is missing")
    values: dict[str, Any] = {name: content.get(name) for name in wanted}
    values["load_note"] = content.get("load_note", "")
    for name in ("traps", "followups"):
        values[name] = _lines(problem_id, name, values[name])
    return Problem(id=problem_id, **values)


def read_problems(folder: Path) -> Mapping[str, Problem]:
    """Return the problems of a folder by id, in the order of their titles.

    Raises
    ------
    ValueError
        Naming the file that is not TOML, or the field that is not as it must be.
    """
    found: list[Problem] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            content = tomllib.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:  # TOML that does not parse, or bytes that are not UTF-8
            raise ValueError(f"{path.name} must be a TOML file: {error}") from error
        found.append(problem_from(path.stem, content))
    found.sort(key=lambda problem: problem.title.lower())
    return MappingProxyType({problem.id: problem for problem in found})


def _lines(problem_id: str, name: str, value: object) -> tuple[str, ...]:
    items = cast("list[object]", value) if isinstance(value, list) else []
    lines = tuple(item.strip() for item in items if isinstance(item, str))
    if not lines or len(lines) < len(items) or not all(lines):
        raise ValueError(
            f"problem {problem_id}: {name} must be a list of at least one text, got {value!r:.60}"
        )
    return lines


def _check_words(problem: Problem) -> None:
    for name in ("title", "brief", "task", "latency_note", "prevalence_note", "costs", "sources"):
        value: object = getattr(problem, name)
        if not isinstance(value, str) or not value.strip():
            raise ValueError(f"problem {problem.id}: {name} must be a text, got {value!r:.60}")
    if not isinstance(cast("object", problem.groups), str):
        raise ValueError(
            f"problem {problem.id}: groups must be a text, empty when rows stand alone, "
            f"got {problem.groups!r:.60}"
        )


def _check_choices(problem: Problem) -> None:
    if problem.serving not in SERVINGS:
        raise ValueError(
            f"problem {problem.id}: serving must be one of {', '.join(SERVINGS)}, "
            f"got {problem.serving!r:.60}"
        )
    if not isinstance(cast("object", problem.has_time), bool):
        raise ValueError(
            f"problem {problem.id}: has_time must be true or false, got {problem.has_time!r:.60}"
        )
    if problem.dataset is not None and problem.dataset not in DATASETS:
        raise ValueError(
            f"problem {problem.id}: dataset must be one of {', '.join(DATASETS)}, "
            f"got {problem.dataset!r:.60}"
        )


def _check_numbers(problem: Problem) -> None:
    latency, prevalence = problem.latency_objective_ms, problem.prevalence
    if latency is not None and not (_is_number(latency) and latency > 0):
        raise ValueError(
            f"problem {problem.id}: latency_objective_ms must be a number above 0, got {latency!r}"
        )
    if prevalence is not None and not (_is_number(prevalence) and 0 < prevalence < 1):
        raise ValueError(
            f"problem {problem.id}: prevalence must be between 0 and 1, got {prevalence!r}"
        )
    if latency is not None and problem.serving == "batch":
        raise ValueError(
            f"problem {problem.id}: latency_objective_ms must be left out when serving is batch, "
            f"got {latency!r}"
        )
    for value, name in ((latency, "latency_note"), (prevalence, "prevalence_note")):
        note = str(getattr(problem, name))
        if value is not None and not any(origin in note.lower() for origin in ORIGINS):
            raise ValueError(
                f'problem {problem.id}: {name} must say "stated in" a source or "assumption", '
                f"got {note[:60]!r}"
            )


def _check_load(problem: Problem) -> None:
    rate, servers = cast("object", problem.arrival_rate_per_s), cast("object", problem.servers)
    if not isinstance(cast("object", problem.load_note), str):
        raise ValueError(
            f"problem {problem.id}: load_note must be a text, got {problem.load_note!r:.60}"
        )
    if rate is None:
        if servers is not None or problem.load_note:
            raise ValueError(
                f"problem {problem.id}: servers and load_note must be left out without "
                f"arrival_rate_per_s, got {servers!r} and {problem.load_note[:60]!r}"
            )
        return
    if not (_is_number(rate) and cast("float", rate) > 0):
        raise ValueError(
            f"problem {problem.id}: arrival_rate_per_s must be a number above 0, got {rate!r}"
        )
    is_whole = isinstance(servers, int) and not isinstance(servers, bool)
    if servers is not None and not (is_whole and 1 <= cast("int", servers) <= MOST_SERVERS):
        raise ValueError(
            f"problem {problem.id}: servers must be a whole number from 1 to {MOST_SERVERS}, "
            f"got {servers!r}"
        )
    if not any(origin in problem.load_note.lower() for origin in ORIGINS):
        raise ValueError(
            f'problem {problem.id}: load_note must say "stated in" a source or "assumption", '
            f"got {problem.load_note[:60]!r}"
        )


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


PROBLEMS: Mapping[str, Problem] = read_problems(_CONTENT)
"""Every problem by id, in the order of their titles."""
