"""Turns what was measured, with what and where, into the key that names a profile exactly."""

from __future__ import annotations

import functools
from contextlib import suppress
from dataclasses import dataclass, replace
from importlib import metadata

from simulator.balance import check_balance
from simulator.datasets import DATASETS, data_version
from simulator.entry_files import entry_name
from simulator.machine import machine_name
from simulator.models import model_spec
from simulator.onnx_path import PACKAGES
from simulator.score_cache import library_versions
from simulator.serving_paths import check_path

__all__ = ["LATENCY_VERSION", "LatencyKey", "latency_key", "path_libraries"]

LATENCY_VERSION = 1
"""Raise it when the protocol or a path changes what the times are."""


@dataclass(frozen=True, slots=True)
class LatencyKey:
    """Everything that decides what service times are; the seed is not among it.

    Parameters
    ----------
    dataset, dataset_version, rows
        Name, content version for seed 0, and number of rows loaded.
    model, balance, path
        `MODELS`, `BALANCES` and `PATHS` names.
    libraries
        Names and versions of what trains and serves, and `LATENCY_VERSION`.
    extra
        Versions of the ONNX extra for its path, where it is installed; else "".
    machine
        `simulator.machine.machine_name`; "" for any.
    """

    dataset: str
    dataset_version: str
    rows: int
    model: str
    balance: str
    path: str
    libraries: str
    extra: str
    machine: str

    @property
    def anywhere(self) -> LatencyKey:
        """The same for any machine and any version of the extra: the key of a reference profile."""
        return replace(self, machine="", extra="")

    @property
    def file_name(self) -> str:
        """Name of the entry: readable, safe on every file system, and different for every key."""
        return entry_name(f"{self.dataset}-{self.model}-{self.path}", self)


def latency_key(
    dataset: str, rows: int, model: str, path: str, *, balance: str = "none"
) -> LatencyKey:
    """Key of the service times on this machine; loads no data.

    Parameters
    ----------
    dataset, rows
        As for ``load(dataset, max_rows=rows)``; which sample it is does not matter.
    model, path, balance
        As for `simulator.latency_timing.measure`.

    Raises
    ------
    ValueError
        Unknown data set, model, path or balance.

    Examples
    --------
    >>> key = latency_key("spam", 10_000, "logistic", "frame")
    >>> key.rows, key.extra, key.anywhere.machine
    (4597, '', '')
    """
    model_spec(model)
    return LatencyKey(
        dataset=dataset,
        dataset_version=data_version(dataset, max_rows=rows),
        rows=min(rows, DATASETS[dataset].rows),
        model=model,
        balance=check_balance(balance),
        path=check_path(path),
        libraries=f"{library_versions()}, latency {LATENCY_VERSION}",
        extra=_extra_versions() if path == "onnx" else "",
        machine=machine_name(),
    )


def path_libraries(path: str) -> str:
    """Names and versions of what a path of this machine trains and serves with.

    Examples
    --------
    >>> path_libraries("frame").startswith("numpy ")
    True
    """
    extra = _extra_versions() if check_path(path) == "onnx" else ""
    return ", ".join(part for part in (library_versions(), extra) if part)


@functools.cache
def _extra_versions() -> str:
    found: list[str] = []
    for name in PACKAGES:
        with suppress(metadata.PackageNotFoundError):
            found.append(f"{name} {metadata.version(name)}")
    return ", ".join(found)
