"""What every kind of request for a worker process has in common, and its way from JSON and back.

A request names its kind, which decides the module that serves it (`simulator.worker.KINDS`), and
the items that are made one after another: models, paths of models, studies.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, cast

from simulator.formatting import listed

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

MEMORY_MB = 4096
"""Address space of one worker unless the request says otherwise [MB of 2**20 bytes]."""
LEAST_MEMORY_MB = 64


class WorkRequest(Protocol):
    """A frozen, comparable value; equal requests of several owners share one process.

    Parameters
    ----------
    kind
        A key of `simulator.worker.KINDS`.
    exclusive
        Whether it runs only while no other job does.
    items
        Names of what is made, each once, in this order.
    steps
        Steps of progress per item.
    memory_mb
        Address space the worker may take [MB of 2**20 bytes], where the platform can limit it.
    """

    kind: ClassVar[str]
    exclusive: ClassVar[bool]

    @property
    def items(self) -> tuple[str, ...]:
        """Names of what is made."""
        ...

    @property
    def steps(self) -> int:
        """Steps of progress per item."""
        ...

    @property
    def memory_mb(self) -> int:
        """Address space the worker may take."""
        ...

    def to_json(self) -> str:
        """One line of JSON, with the kind in it."""
        ...


class ItemsRequest(WorkRequest, Protocol):
    """A request about the rows of one data set.

    Parameters
    ----------
    dataset, rows, sample_seed
        As for ``load(dataset, max_rows=rows, seed=sample_seed)``.
    """

    @property
    def dataset(self) -> str:
        """Name of the data set."""
        ...

    @property
    def rows(self) -> int:
        """Rows loaded, at most."""
        ...

    @property
    def sample_seed(self) -> int:
        """Seed of the sample."""
        ...


def request_text(kind: str, request: DataclassInstance) -> str:
    """One line of JSON: the fields of a dataclass, and its kind."""
    return json.dumps({"kind": kind, **asdict(request)}, sort_keys=True)


def request_fields(
    text: str, *, known: Collection[str], required: Collection[str]
) -> dict[str, Any]:
    """Fields of a request as JSON gives them: lists are not yet tuples; the kind is left out.

    Raises
    ------
    ValueError
        When the text is not JSON, not an object, lacks a required field or has an unknown one.

    Examples
    --------
    >>> request_fields('{"kind": "a", "rows": 9}', known=["rows", "seed"], required=["rows"])
    {'rows': 9}
    """
    try:
        parsed: Any = json.loads(text)
    except ValueError as error:
        raise ValueError(f"the request must be JSON, got {text[:40]!r}") from error
    plain = cast("dict[str, Any]", parsed) if isinstance(parsed, dict) else {}
    if not set(required) <= plain.keys() <= {*known, "kind"}:
        raise ValueError(
            f"the request must be a JSON object with {listed(required)}, and nothing "
            f"outside {', '.join(sorted(known))}, got {text[:80]!r}"
        )
    plain.pop("kind", None)
    return plain


def check_whole_numbers(request: object, least: dict[str, int]) -> None:
    """Nothing, when every named attribute is a whole number of at least its least value.

    Raises
    ------
    ValueError
        Naming the attribute, the rule and the value.
    """
    for name, lowest in least.items():
        value = getattr(request, name)
        if isinstance(value, bool) or not isinstance(value, int) or value < lowest:
            raise ValueError(f"{name} must be a whole number of at least {lowest}, got {value!r}")
