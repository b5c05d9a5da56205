"""Turns this machine, when it is quiet, into the service times that travel with the code.

``python scripts/measure_reference.py`` measures every model by every path on the data set of the
default scenario, and its three models on all other data sets, at their default rows. Run it on a
machine that does nothing else, after a change to a model, the data, the protocol or a pinned
library. Profiles whose key no longer matches are never used, and are removed by a full run.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def main() -> int:
    """Exit code 0 when every profile that is possible was written."""
    options = _options()
    for name in _ONE_THREAD:  # read when numpy is loaded, which is not yet
        os.environ[name] = "1"
    sys.path.insert(0, str(_ROOT))
    from simulator.datasets import DATASETS, load  # noqa: PLC0415
    from simulator.latency_cache import store_reference  # noqa: PLC0415
    from simulator.latency_key import latency_key  # noqa: PLC0415
    from simulator.latency_timing import measured  # noqa: PLC0415
    from simulator.serving_paths import PATHS, fitted, unavailable  # noqa: PLC0415

    written: set[Path] = set()
    for name, models in _wanted(options.data):
        rows = DATASETS[name].default_rows
        dataset = load(name, max_rows=rows)
        for model in models:
            one = fitted(dataset, model)
            for path in PATHS:
                reason = unavailable(model, path)
                if reason is not None:
                    print(f"{name}, {model}, {path}: {reason}")
                    continue
                profile = measured(one, path, timings=options.timings)
                key = latency_key(name, rows, model, path)
                written.add(store_reference(key, profile, folder=options.folder))
                print(
                    f"{name}, {model}, {path}: p50 {profile.p50.value_ms:.3f} ms, p99 "
                    f"{profile.p99.value_ms:.3f} ms. {' '.join(profile.notes)}",
                    flush=True,
                )
    if not options.data:
        for old in set(options.folder.glob("*.npz")) - written:
            old.unlink()
    return 0


def _wanted(only: list[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Data sets and the models to measure on each, the default scenario's first."""
    from simulator.datasets import DATASETS  # noqa: PLC0415
    from simulator.models import MODELS  # noqa: PLC0415
    from simulator.seed_scores import DEFAULT_REQUEST  # noqa: PLC0415

    first = DEFAULT_REQUEST.dataset
    for name in (first, *(other for other in DATASETS if other != first)):
        if not only or name in only:
            yield name, tuple(MODELS) if name == first else DEFAULT_REQUEST.models


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--timings", type=int, default=2_500, help="single rows timed (2500)")
    parser.add_argument("--data", nargs="*", default=[], help="only these data sets")
    folder = _ROOT / "simulator" / "data" / "reference_profiles"
    parser.add_argument("--folder", type=Path, default=folder, help="where the files go")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
