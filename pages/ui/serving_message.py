"""Turns the serving part of a browser's message into a `Serving`, by field, and into notes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from simulator.serving import Serving, serving_from
from simulator.serving_address import NONE, SERVING_KEYS, query_of_serving, read_serving


def read_serving_part(
    serving: Serving, part: Mapping[str, Any], *, models: tuple[str, ...], source: str
) -> tuple[Serving, tuple[str, ...]]:
    """Return `serving` changed as `part` says, and a sentence for each field that is not usable.

    Parameters
    ----------
    serving : what stays where `part` says nothing.
    part : fields of `Serving` as JSON gives them; None for an objective or a cascade is "none".
    models : the scenario's, which a cascade and a late answer must be among.
    source : where the message came from, for the sentences.
    """
    notes: list[str] = []

    def note(key: str, problem: str, used: str) -> None:
        notes.append(f"In {source}, {key}: {problem}. Using {used} instead.")

    parameters: dict[str, str] = {}
    for key, field in SERVING_KEYS.items():
        if field not in part:
            continue
        try:
            parameters[key] = _text(key, field, part[field])
        except ValueError as error:
            note(key, str(error), "what was set before")
        except (KeyError, TypeError):
            note(key, f"{str(part[field])[:60]!r} is not complete", "what was set before")
    return read_serving(parameters, serving, note, models), tuple(notes)


def _text(key: str, field: str, value: object) -> str:
    """Return a field's value the way an address writes it."""
    if value is None or value == []:
        return NONE
    if field not in ("stages", "cascade"):
        return str(value)
    made = serving_from({field: value})
    return query_of_serving(made, Serving()).get(key, NONE)
