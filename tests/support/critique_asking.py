"""Asks a scripted server about a small answer, and looks at what comes of it."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

import pytest

from tests.support.critique_server import CritiqueServer
from whiteboard.critique import Critique, CritiqueError, CritiqueSettings, critique

KEY = "sk-0123456789-secret"
PATIENCE_S = 60.0
"""Longest wait for something that takes a moment, on a busy machine [s]."""
TEXTS = {
    "metrics": "Accuracy is 99.5% at a threshold of 0.5.\nWe said: “recall\n  matters   most”.",
    "data": "Random 80/20 split after cleaning the data.",
}
SPLIT = ("data", "Random 80/20 split", "What would a split by time change?")
"""Section, quote and words of a remark on `TEXTS`."""


def asked(
    server: CritiqueServer | None,
    texts: Mapping[str, str] = TEXTS,
    *,
    timeout_s: float = PATIENCE_S,
    url: str = "",
    lines: list[str] | None = None,
    brief: str = "",
    **options: Any,
) -> Critique:
    """Return the critique that `server`, or whoever answers at `url`, makes of `texts`."""
    address = url or (server.url if server else "")
    chosen = CritiqueSettings(url=address, model="small-8b", key=KEY, timeout_s=timeout_s)
    return critique(texts, lines or [], brief, chosen, **options)


def refused(server: CritiqueServer | None, **options: Any) -> str:
    """Return the sentence that stands in place of a critique; it holds no key and no answer."""
    with pytest.raises(CritiqueError) as caught:
        asked(server, **options)
    error = caught.value
    for part in (KEY, *TEXTS.values()):
        assert part not in f"{error!r} {error.__cause__!r} {error.__context__!r}"
    return str(error)


def all_request_threads_end() -> bool:
    """Whether every thread that talked to an endpoint comes to its end."""
    for thread in threading.enumerate():
        if thread.name == "critique-request":
            thread.join(PATIENCE_S)
    return not any(thread.name == "critique-request" for thread in threading.enumerate())
