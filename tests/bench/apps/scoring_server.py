"""A scoring server for the benchmark: uvicorn, one process, one random forest, one row a request.

``GET /17`` scores row 17 as a DataFrame through the whole pipeline and says how many milliseconds
that took; ``GET /cpu`` says how many seconds of processor time the process has used.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Message = MutableMapping[str, Any]
ROWS = 2_000
MODEL = "random_forest"


def made_app(dataset_name: str) -> Callable[..., Awaitable[None]]:
    """Return the application; the model is fitted and called a few times before it answers."""
    from simulator.datasets import load
    from simulator.models import model_spec

    dataset = load(dataset_name, max_rows=ROWS)
    model = model_spec(MODEL).pipeline(dataset).fit(dataset.X, dataset.y)
    rows = [dataset.X.iloc[[i]] for i in range(len(dataset.X))]
    for row in rows[:200]:
        model.predict_proba(row)
    gc.collect()
    gc.freeze()

    async def app(scope: Message, _: object, send: Callable[[Message], Awaitable[None]]) -> None:
        if scope["type"] != "http":
            return
        what = scope["path"][1:]
        if what == "cpu":
            answer: dict[str, float] = {"cpu_s": time.process_time()}
        else:
            begun = time.perf_counter_ns()
            score = float(model.predict_proba(rows[int(what) % len(rows)])[0, 1])
            answer = {"score": score, "ms": (time.perf_counter_ns() - begun) / 1e6}
        body = json.dumps(answer).encode()
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    return app


def main(port: int, core: int, dataset_name: str) -> None:
    """Serve on one core of this machine until terminated."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {core})
    import uvicorn

    uvicorn.run(
        made_app(dataset_name),
        port=port,
        log_level="error",
        access_log=False,
        lifespan="off",
        timeout_keep_alive=600,
    )


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
