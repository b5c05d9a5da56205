"""Makes scores without fitting anything, for tests that look at what pages do with them."""

from __future__ import annotations

import numpy as np

from simulator.scores import Scores


def made_scores(
    model: str = "logistic",
    *,
    dataset: str = "breast_cancer",
    balance: str = "none",
    is_probability: bool = True,
    positives: int = 120,
    negatives: int = 280,
    separation: float = 2.0,
    seed: int = 0,
) -> Scores:
    """Return binormal scores; with `is_probability` they are the exact posterior."""
    rng = np.random.default_rng(seed)
    y = np.repeat([1, 0], [positives, negatives]).astype(np.int8)
    rng.shuffle(y)
    margin = rng.normal(size=len(y)) + separation * y
    log_odds = (
        separation * margin - separation**2 / 2 + np.log((positives + 0.5) / (negatives + 0.5))
    )
    return Scores(
        dataset=dataset,
        dataset_version=f"made {is_probability} {positives} {negatives} {separation} {seed}",
        model=model,
        balance=balance,
        seed=seed,
        folds=5,
        scheme="stratified",
        rows=len(y),
        y_true=y,
        y_score=1 / (1 + np.exp(-log_odds)) if is_probability else margin,
        fold=(np.arange(len(y)) % 5).astype(np.int16),
        row=np.arange(len(y)),
        is_probability=is_probability,
    )
