"""Prints one table per theme: ``python -m tests.bench [theme ...]``."""

from __future__ import annotations

import argparse
import importlib
import os
import platform
import sys
import time

THEMES = {
    "drag": "drag to redraw, against a plain st.slider page",
    "sweep": "the sweep, against scikit-learn's loops and one numpy argsort",
    "bands": "1,000-replicate bands at a million rows",
    "visit": "first visit to interactive",
    "reruns": "reruns per second and CPU per rerun",
    "memory": "memory of the server after 30 sessions",
    "saves": "saves per second and their p99, synchronous FULL",
    "durable": "from the last key to durable",
    "queue": "response tables and simulated requests, against ciw and simpy on the same trace",
    "http": "p99 of a real server under open-loop load, against the prediction",
    "checks": "time of the checks, and their precision and recall on the corpus",
}


def main(arguments: list[str]) -> int:
    """Measure the themes asked for, or all; a theme that fails says so and the others go on."""
    lines = [f"{name}: {words}" for name, words in THEMES.items()]
    parser = argparse.ArgumentParser(
        description=__doc__,
        epilog="; ".join(lines),
    )
    parser.add_argument("themes", nargs="*", metavar="theme", help=", ".join(THEMES))
    themes = parser.parse_args(arguments).themes or list(THEMES)
    if unknown := [name for name in themes if name not in THEMES]:
        parser.error(f"unknown theme {unknown[0]}: must be one of {', '.join(THEMES)}")
    print(
        f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start\n"
    )
    failed = False
    for name in themes:
        start = time.monotonic()
        try:
            table = importlib.import_module(f"tests.bench.bench_{name}").measure()
        except Exception as error:  # noqa: BLE001 # one theme's failure must not hide the others
            failed = True
            print(f"{name} FAILED: {type(error).__name__}: {error}\n", flush=True)
            continue
        print(f"{table}\n  ({time.monotonic() - start:.0f} s)\n", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
