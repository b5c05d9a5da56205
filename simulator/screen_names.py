"""Turns the names that a link is written in into what a screen calls them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches

from simulator.models import MODELS
from simulator.serving import ALLOW, BLOCK
from simulator.serving_paths import PATHS

__all__ = [
    "DISPATCH_TITLES",
    "KIND_TITLES",
    "PATH_TITLES",
    "PLACE_TITLES",
    "late_title",
    "none_called",
    "none_of",
    "on_screen",
]

MOST_NAMED, SOME_NAMED = 5, 3
"""Names that a complaint lists: all of so many, else only some."""
DISPATCH_TITLES: dict[str, str] = {
    "shared": "One shared queue",
    "round_robin": "Own queues, in turn",
    "random": "Own queues, at random",
}
PLACE_TITLES: dict[str, str] = {"server": "holds the server", "outside": "outside the server"}
KIND_TITLES: dict[str, str] = {
    "constant": "constant",
    "lognormal": "log-normal, from p50 and p99",
    "empirical": "measured times",
}
PATH_TITLES: dict[str, str] = {name: spec.title for name, spec in PATHS.items()}


def late_title(late: str, alerted: str) -> str:
    """Return what a late answer becomes, as the Serving page offers it.

    Parameters
    ----------
    late : ``"allow"``, ``"block"`` or the name of a model.
    alerted : what a data set says of a case that is alerted.

    Examples
    --------
    >>> late_title("allow", "put on hold"), late_title("tree", "put on hold")
    ('count as not put on hold', 'as Decision tree says')
    """
    if late in (ALLOW, BLOCK):
        return f"count as {'' if late == BLOCK else 'not '}{alerted}"
    return f"as {MODELS[late].title if late in MODELS else late[:60]} says"


def on_screen(title: str) -> str:
    """Return a title as a sentence quotes it.

    >>> on_screen("One shared queue")
    '“One shared queue”'
    """
    return f"“{title}”"


def none_called(kind: str, name: object, titles: Mapping[str, str]) -> str:
    """Return the complaint about a name nothing has, with what there is and how a link writes it.

    Of many only some are named, those first whose names are like it.

    >>> none_called("path", "gpu", {"frame": "DataFrame row", "array": "NumPy row"})
    "there is no path called 'gpu'; known: “DataFrame row” (frame), “NumPy row” (array)"
    >>> none_called("letter", "d", {key: key.upper() for key in "abcdef"} | {"dd": "DD"})
    "there is no letter called 'd'; 7 are known, such as “D” (d), “DD” (dd), “A” (a)"
    """
    said, sought = f"there is no {kind} called {str(name)[:60]!r}", str(name)[:60]
    if len(titles) <= MOST_NAMED:
        return f"{said}; known: {_names(titles, titles)}"
    like = get_close_matches(sought, titles, n=SOME_NAMED)
    some = list(dict.fromkeys((*like, *titles)))[:SOME_NAMED]
    return f"{said}; {len(titles)} are known, such as {_names(some, titles)}"


def none_of(kind: str, names: Sequence[str], titles: Mapping[str, str]) -> str:
    """Return the one complaint about several names nothing has, as `none_called` of one.

    >>> none_of("path", ["gpu", "tpu"], {"frame": "DataFrame row"})
    "there is no path called 'gpu', and none called 'tpu'; known: “DataFrame row” (frame)"
    >>> none_of("path", ["a", "b", "c", "d"], {"frame": "DataFrame row"})
    "there is no path called 'a', nor is there one for 3 more names; known: “DataFrame row” (frame)"
    """
    first, *others = names
    begun, _, known = none_called(kind, first, titles).rpartition("; ")
    if not others:
        return f"{begun}; {known}"
    more = (
        f"and none called {others[0][:60]!r}"
        if len(others) == 1
        else f"nor is there one for {len(others)} more names"
    )
    return f"{begun}, {more}; {known}"


def _names(some: Iterable[str], titles: Mapping[str, str]) -> str:
    return ", ".join(f"{on_screen(titles[key])} ({key})" for key in some)
