"""Serves app.py with what the first visitor needs already in memory.

``streamlit run serve.py`` and ``streamlit run app.py`` are the same app but for the first visit.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st


@asynccontextmanager
async def prepared(_app: st.App) -> AsyncIterator[None]:
    """Fill the shared caches before the first session opens."""
    from pages.ui import warm  # noqa: PLC0415 - caches need a running server

    await asyncio.to_thread(warm.up)
    yield


app = st.App(str(Path(__file__).with_name("app.py")), lifespan=prepared)
