"""Turns a key into service times measured earlier, on this machine or else on a named one.

One file per profile: a compressed ``.npz`` of plain arrays (never pickle) and a JSON description
that must hold exactly the key. Anything else in its place counts as missing. Files are written
beside and renamed. Profiles measured here lie in the user's cache; `REFERENCE_FOLDER` travels with
the code and is asked only when this machine has none of its own.
"""

from __future__ import annotations

import json
import math
import os
import tempfile
from contextlib import suppress
from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

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
_TIMES = ("service_ms", "batch_ms")
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
    _forget_oldest(place, keep=target)
    return target


def store_reference(
    key: LatencyKey, profile: LatencyProfile, *, folder: Path = REFERENCE_FOLDER
) -> Path:
    """Path of the reference entry just written, under the key for any machine."""
    return _write(folder, key.anywhere, profile)


def _place(folder: Path | None) -> Path:
    return (cache_folder() if folder is None else folder) / "latency"


def _write(place: Path, key: LatencyKey, profile: LatencyProfile) -> Path:
    place.mkdir(parents=True, exist_ok=True)
    plain: dict[str, Any] = {
        field.name: getattr(profile, field.name)
        for field in fields(profile)
        if field.name not in (*_TIMES, "reference")
    }
    if math.isnan(profile.memory_bytes):
        plain["memory_bytes"] = None
    described = json.dumps({"key": asdict(key), "profile": plain}, allow_nan=False)
    arrays: dict[str, NDArray[Any]] = {
        name: _nanoseconds(getattr(profile, name)) for name in _TIMES
    }
    arrays["description"] = np.frombuffer(described.encode(), dtype=np.uint8)
    handle, temporary = tempfile.mkstemp(prefix=".writing-", suffix=".npz", dir=place)
    try:
        with os.fdopen(handle, "wb") as file:
            np.savez_compressed(file, allow_pickle=False, **arrays)
        target = place / key.file_name
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return target


def _nanoseconds(ms: NDArray[np.float64]) -> NDArray[Any]:
    """Whole nanoseconds, as the clock gave them; four bytes each unless one is above 4 s."""
    ns = np.rint(ms * _NS_PER_MS)
    return ns.astype(np.uint32 if ns.max() < 2**32 else np.uint64)


def _read(path: Path, key: LatencyKey, *, reference: bool) -> LatencyProfile | None:
    try:
        # Opened here: numpy leaves a damaged file open when it is given the path.
        with path.open("rb") as file, np.load(file, allow_pickle=False) as entry:
            described = json.loads(bytes(entry["description"]))
            if described["key"] != asdict(key):
                return None
            stored: list[NDArray[Any]] = [entry[name] for name in _TIMES]
        if any(times.dtype.kind != "u" for times in stored):
            return None
        plain: dict[str, Any] = described["profile"]
        memory = plain.pop("memory_bytes")
        plain.update(
            {name: times / _NS_PER_MS for name, times in zip(_TIMES, stored, strict=True)},
            notes=tuple(plain["notes"]),
            memory_bytes=math.nan if memory is None else float(memory),
        )
        return LatencyProfile(**plain, reference=reference)
    except Exception:  # noqa: BLE001 (a damaged file can fail in any way: zip, zlib, JSON, shape)
        return None


def _forget_oldest(place: Path, *, keep: Path) -> None:
    # Another process may delete the same file first: that is what was wanted.
    with suppress(OSError):
        entries = [(path, path.stat()) for path in place.glob("*.npz")]
        total = sum(stat.st_size for _, stat in entries)
        for path, stat in sorted(entries, key=lambda entry: entry[1].st_mtime_ns):
            if total <= MOST_BYTES:
                return
            if path != keep:
                path.unlink(missing_ok=True)
                total -= stat.st_size
