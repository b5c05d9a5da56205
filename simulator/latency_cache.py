"""Turns a key into service times measured earlier, on this machine or else on a named one.

One file per profile (`simulator.entry_files`). Profiles measured here lie in the user's cache;
`REFERENCE_FOLDER` travels with the code and is asked only when this machine has none of its own.
"""

from __future__ import annotations

import math
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from simulator.entry_files import UNUSABLE, forget_oldest, read_entry, write_entry
from simulator.latency import LatencyProfile
from simulator.score_cache import cache_folder

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.latency_key import LatencyKey

__all__ = [
    "REFERENCE_FOLDER",
    "best_profile",
    "cached_profile",
    "reference_profile",
    "store_profile",
    "store_reference",
    "written_at_ns",
]

REFERENCE_FOLDER = Path(__file__).parent / "data" / "reference_profiles"
MOST_BYTES = 50_000_000
_PART = "profile"
_TIMES = {"service_ms": np.unsignedinteger, "batch_ms": np.unsignedinteger}
_NS_PER_MS = 1e6


def best_profile(key: LatencyKey, *, folder: Path | None = None) -> LatencyProfile | None:
    """Profile of this machine, else the reference one (its `reference` is true), else None."""
    return cached_profile(key, folder=folder) or reference_profile(key)


def cached_profile(key: LatencyKey, *, folder: Path | None = None) -> LatencyProfile | None:
    """Profile measured on this machine and stored under exactly this key, else None.

    Parameters
    ----------
    key
        As `simulator.latency_key.latency_key` gives it.
    folder
        The cache; None for the user's.
    """
    return _read(_place(folder) / key.file_name, key, reference=False)


def reference_profile(key: LatencyKey) -> LatencyProfile | None:
    """Profile that travels with the code, measured on the machine it names, else None."""
    anywhere = key.anywhere
    return _read(REFERENCE_FOLDER / anywhere.file_name, anywhere, reference=True)


def written_at_ns(key: LatencyKey, *, folder: Path | None = None) -> int:
    """When this machine's own profile was written [ns since 1970]; 0 while there is none."""
    with suppress(OSError):
        return (_place(folder) / key.file_name).stat().st_mtime_ns
    return 0


def store_profile(key: LatencyKey, profile: LatencyProfile, *, folder: Path | None = None) -> Path:
    """Path of the entry just written, whole or not at all; the oldest go above `MOST_BYTES`.

    Raises
    ------
    OSError
        When the folder cannot be made or written.
    """
    place = _place(folder)
    target = _write(place, key, profile)
    forget_oldest(place, keep=target, most_bytes=MOST_BYTES)
    return target


def store_reference(
    key: LatencyKey, profile: LatencyProfile, *, folder: Path = REFERENCE_FOLDER
) -> Path:
    """Path of the reference entry just written, under the key for any machine."""
    return _write(folder, key.anywhere, profile)


def _place(folder: Path | None) -> Path:
    return (cache_folder() if folder is None else folder) / "latency"


def _write(place: Path, key: LatencyKey, profile: LatencyProfile) -> Path:
    plain: dict[str, Any] = {
        field.name: getattr(profile, field.name)
        for field in fields(profile)
        if field.name not in (*_TIMES, "reference")
    }
    if math.isnan(profile.memory_bytes):
        plain["memory_bytes"] = None
    target = place / key.file_name
    times = {name: _nanoseconds(getattr(profile, name)) for name in _TIMES}
    write_entry(target, key, _PART, plain, times)
    return target


def _nanoseconds(ms: NDArray[np.float64]) -> NDArray[Any]:
    """Whole nanoseconds, as the clock gave them; four bytes each unless one is above 4 s."""
    ns = np.rint(ms * _NS_PER_MS)
    return ns.astype(np.uint32 if ns.max() < 2**32 else np.uint64)


def _read(path: Path, key: LatencyKey, *, reference: bool) -> LatencyProfile | None:
    found = read_entry(path, key, _PART, _TIMES)
    if found is None:
        return None
    plain, stored = found
    with suppress(*UNUSABLE):
        memory = plain.pop("memory_bytes")
        plain.update({name: ns / _NS_PER_MS for name, ns in stored.items()})
        plain["notes"] = tuple(plain["notes"])
        plain["memory_bytes"] = math.nan if memory is None else float(memory)
        return LatencyProfile(**plain, reference=reference)
    return None
