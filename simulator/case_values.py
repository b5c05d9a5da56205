"""Turns cells of a table into words, and a table into its most ordinary row."""

from __future__ import annotations

import math
import numbers
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["EMPTY", "MISSING", "is_missing", "number_text", "typical_row", "value_text"]

MISSING = "missing"
EMPTY = "empty"


def is_missing(value: Any) -> bool:
    """Whether a cell holds nothing; text never does, whatever it says.

    Examples
    --------
    >>> is_missing(None), is_missing(math.nan), is_missing("missing"), is_missing("")
    (True, True, False, False)
    """
    return value is None or (not isinstance(value, str) and str(value) in ("nan", "<NA>", "NaT"))


def number_text(x: float) -> str:
    """A number of a table as people write it: whole ones whole, others with five digits.

    Examples
    --------
    >>> number_text(20000.0), number_text(12345.5), number_text(0.1234567), number_text(math.nan)
    ('20,000', '12,345.5', '0.12346', 'missing')
    """
    if math.isnan(x):
        return MISSING
    if math.isfinite(x) and x == int(x):
        return f"{int(x):,}"
    return f"{x:,.1f}" if abs(x) >= 10_000 else f"{x:,.5g}"


def value_text(value: Any) -> str:
    """A cell in words.

    Examples
    --------
    >>> value_text("NL"), value_text(None), value_text(3.0), value_text(True), value_text(" ")
    ('NL', 'missing', '3', 'yes', 'empty')
    """
    if is_missing(value):
        return MISSING
    if isinstance(value, bool | np.bool_):
        return "yes" if value else "no"
    if isinstance(value, numbers.Real):
        return number_text(float(value))
    return str(value) if str(value).strip() else EMPTY


def typical_row(table: pd.DataFrame) -> pd.DataFrame:
    """One row: the median of each number that is there, the most common value of each category.

    Types stay as they are; of two values equally common the first in order is taken; a column
    without any value stays missing.

    Examples
    --------
    >>> import pandas as pd
    >>> row = typical_row(pd.DataFrame({"a": [1, 2, 9], "b": ["x", "y", "y"]}))
    >>> int(row["a"].iloc[0]), row["b"].iloc[0]
    (2, 'y')
    """
    from simulator.preprocessing import columns_of  # noqa: PLC0415 (brings scikit-learn along)

    columns = columns_of(table)
    row: Any = table.iloc[[0]].reset_index(drop=True).copy()
    for name in columns.numbers:
        present: Any = table[name].dropna().sort_values()
        # A value that occurs, so that a whole number stays whole.
        middle = present.iloc[(len(present) - 1) // 2] if len(present) else np.nan
        row[name] = np.array([middle], dtype=row[name].dtype)
    for name in columns.categories:
        modes = table[name].mode()
        if len(modes):
            row[name] = modes.iloc[:1].array.take([0])
    return row
