"""Makes a data set from columns and labels whose truth the test knows."""

from __future__ import annotations

import numpy as np
import pandas as pd

from simulator.datasets import Dataset


def made_dataset(
    columns: dict[str, object],
    y: np.ndarray,
    *,
    time: np.ndarray | None = None,
    name: str = "binormal",
) -> Dataset:
    """Return the rows as a data set; `name` must be registered where groups are looked up."""
    return Dataset(
        name=name,
        title="Made",
        case="case",
        positive="positive",
        X=pd.DataFrame(columns),
        y=np.asarray(y, dtype=np.int8),
        time=time,
        amount=None,
        weight=None,
        pattern=None,
        group_columns=(),
        source="made in a test",
        licence="MIT",
        simulated=True,
        version=f"made {len(y)}",
        rows_available=len(y),
    )


def signal_and_noise(rows: int = 600, *, seed: int = 0, separation: float = 1.5) -> Dataset:
    """Return one column that separates the classes and one that knows nothing."""
    rng = np.random.default_rng(seed)
    y = (rng.random(rows) < 0.3).astype(np.int8)
    signal = rng.normal(size=rows) + separation * y
    return made_dataset({"signal": signal, "noise": rng.normal(size=rows)}, y)
