"""Turns the names that a link is written in into what a screen calls them."""

from __future__ import annotations

from collections.abc import Mapping

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
    "on_screen",
]

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

    >>> none_called("path", "gpu", {"frame": "DataFrame row", "array": "NumPy row"})
    "there is no path called 'gpu'; known: “DataFrame row” (frame), “NumPy row” (array)"
    """
    known = ", ".join(f"{on_screen(title)} ({key})" for key, title in titles.items())
    return f"there is no {kind} called {str(name)[:60]!r}; known: {known}"
