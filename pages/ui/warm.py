"""Prepares a starting server: modules imported, the default scenario's figures computed."""

from __future__ import annotations

import logging

from streamlit.runtime.pages_manager import PagesManager

from pages.ui import cached, explorer_data
from pages.ui.session import Session
from simulator.scenario import default_scenario
from whiteboard.boards import CannotOpen
from whiteboard.critique import CritiqueError, settings

_LOG = logging.getLogger(__name__)


def up() -> None:
    """Do once what the first visitor would otherwise wait for."""
    # A folder called pages makes Streamlit take the very first session for one of its older kind of
    # multipage app, and tell a cold deep link that its page does not exist.
    PagesManager.uses_pages_directory = False
    scenario = default_scenario()
    found = {model: cached.scores(scenario, model) for model in scenario.models}
    ready = {model: scores for model, scores in found.items() if scores is not None}
    if ready:
        explorer_data.explorer_data(Session(scenario), ready)
    try:
        cached.store()
    except CannotOpen as error:
        # The explorer works without boards, and its visitors are told; the operator is told here.
        _LOG.error("%s", error)
    try:
        settings()
    except CritiqueError as error:
        _LOG.error("%s", error)
    cached.runner()
    cached.prepare_server()
