"""Turns the default scenario into the score files that travel with the code.

``python -m simulator.seed_scores`` computes them anew. Run it when a model, the data or a pinned
library version changes: entries whose key no longer matches are never used, only dead weight, so
every other file in the folder is removed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from simulator.datasets import load
from simulator.score_cache import SEED_FOLDER, requested_key, store_scores
from simulator.score_request import ScoreRequest
from simulator.scores import out_of_fold

DEFAULT_REQUEST = ScoreRequest(
    dataset="credit_default",
    rows=10_000,
    models=("logistic", "hist_gradient_boosting", "random_forest"),
)
"""What a first visit shows."""


def write_seed_scores(
    request: ScoreRequest = DEFAULT_REQUEST, *, folder: Path = SEED_FOLDER
) -> list[Path]:
    """Paths of the entries just written, one per model of the request; other entries are removed.

    Takes as long as the fits. Raises what `simulator.scores.out_of_fold` raises.
    """
    dataset = load(request.dataset, max_rows=request.rows, seed=request.sample_seed)
    written: list[Path] = []
    for model in request.models:
        scores = out_of_fold(
            dataset, model, balance=request.balance, folds=request.folds, seed=request.seed
        )
        key = requested_key(request, model)
        written.append(store_scores(key, scores, folder=folder))
    for path in set(folder.glob("*.npz")) - set(written):
        path.unlink()
    return written


if __name__ == "__main__":
    for path in write_seed_scores():
        sys.stdout.write(f"{path.name}, {path.stat().st_size:,} bytes\n")
