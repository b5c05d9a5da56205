"""Turns a key into a file of plain arrays and a description, and such a file back into both.

One compressed ``.npz`` per entry, never a pickle. Its description is JSON that must hold exactly
the key: anything else in the file's place (damaged, foreign, older) counts as missing. Files are
written beside and renamed, so that a reader never meets half a file.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from _typeshed import DataclassInstance
    from numpy.typing import NDArray

__all__ = ["UNUSABLE", "entry_name", "forget_oldest", "read_entry", "write_entry"]

UNUSABLE = (AttributeError, KeyError, OverflowError, TypeError, ValueError)
"""What making a value of an entry's parts raises when they are not those of such a value."""
_READABLE = 60
_DIGEST = 24


def entry_name(said: str, key: DataclassInstance) -> str:
    """Name of an entry: readable, safe on every file system, and different for every key.

    Parameters
    ----------
    said
        What a person should recognise; only its first letters and digits are kept.
    key
        A dataclass of plain values.

    Examples
    --------
    >>> from dataclasses import make_dataclass
    >>> entry_name("Spam/tree", make_dataclass("Key", ["seed"])(0))
    'spam_tree-de7d7744ccd7722e315c562d.npz'
    """
    digest = hashlib.sha256(json.dumps(asdict(key), sort_keys=True).encode()).hexdigest()
    readable = re.sub(r"[^a-z0-9_]+", "_", said.lower())
    return f"{readable[:_READABLE]}-{digest[:_DIGEST]}.npz"


def read_entry(
    path: Path, key: DataclassInstance, part: str, kinds: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, NDArray[Any]]] | None:
    """Described values and arrays of an entry that holds exactly the key, else None.

    Parameters
    ----------
    path
        Where the entry would be.
    key
        That it was written under.
    part
        Under which name its description holds the values.
    kinds
        Name of each array to its NumPy type, or to an abstract one such as `numpy.unsignedinteger`.
    """
    try:
        # Opened here: numpy leaves a damaged file open when it is given the path.
        with path.open("rb") as file, np.load(file, allow_pickle=False) as entry:
            described = json.loads(bytes(entry["description"]))
            if described["key"] != asdict(key):
                return None
            arrays: dict[str, NDArray[Any]] = {name: entry[name] for name in kinds}
        values: object = described[part]
    except Exception:  # noqa: BLE001 (a damaged file can fail in any way: zip, zlib, JSON, shape)
        return None
    fitting = all(np.issubdtype(arrays[name].dtype, kind) for name, kind in kinds.items())
    if not fitting or not isinstance(values, dict):
        return None
    return cast("dict[str, Any]", values), arrays


def write_entry(
    path: Path,
    key: DataclassInstance,
    part: str,
    values: Mapping[str, Any],
    arrays: Mapping[str, NDArray[Any]],
) -> None:
    """Writes an entry, whole or not at all; a concurrent writer does no harm.

    Parameters
    ----------
    path
        Its folder is made when it is missing.
    key, part, values, arrays
        As `read_entry` gives them back; values are plain, without NaN.

    Raises
    ------
    OSError
        When the folder cannot be made or written.
    ValueError
        When a value is NaN or infinite.
    """
    said = json.dumps({"key": asdict(key), part: dict(values)}, allow_nan=False)
    stored = {**arrays, "description": np.frombuffer(said.encode(), dtype=np.uint8)}
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=".writing-", suffix=".npz", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            np.savez_compressed(file, allow_pickle=False, **stored)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def forget_oldest(folder: Path, *, keep: Path, most_bytes: int) -> None:
    """Deletes the oldest entries of a folder until it is small enough; `keep` stays.

    Parameters
    ----------
    folder
        Entries below its subfolders are left alone.
    keep
        The entry just written.
    most_bytes
        Size of all entries together, at most [bytes].
    """
    # Another process may delete the same file first: that is what was wanted.
    with suppress(OSError):
        entries = [(path, path.stat()) for path in folder.glob("*.npz")]
        total = sum(stat.st_size for _, stat in entries)
        for path, stat in sorted(entries, key=lambda entry: entry[1].st_mtime_ns):
            if total <= most_bytes:
                return
            if path != keep:
                path.unlink(missing_ok=True)
                total -= stat.st_size
