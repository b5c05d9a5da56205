"""Hands a study its parts from disk, of which the server keeps few: they take megabytes each."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pages.ui import cached
from simulator.study_cache import cached_importance, cached_part, part_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from simulator.importance import Permuted
    from simulator.scores import Scores
    from simulator.study_request import StudyRequest

T = TypeVar("T")


def part(request: StudyRequest, item: str) -> Scores | None:
    """Return the scores of one part of a learning curve or of a study of features, or None."""
    return _read("study part", request, item, lambda: cached_part(request, item))


def shuffled(request: StudyRequest) -> Permuted | None:
    """Return the shuffled scores of a study of importance, or None while there are none."""
    return _read("shuffled", request, request.items[0], lambda: cached_importance(request))


def _read(kind: str, request: StudyRequest, item: str, look: Callable[[], T | None]) -> T | None:
    return cached.looked_up(kind, part_key(request, item).file_name, look, is_bulky=True)
