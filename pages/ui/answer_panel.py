"""The right half of the board: the answer editor wired to the session and the store of boards."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from pages.ui import cached, state
from pages.ui.editor import editor
from simulator.models import MODELS
from simulator.scenario import Scenario, default_scenario
from simulator.scores import Scores
from whiteboard.board import Board
from whiteboard.drafts import apply_edit, apply_event, editor_data, open_board, pin
from whiteboard.example import example_board
from whiteboard.pinning import example_figures, pins_of_board

KEY = "editor"


def draw(scores: Mapping[str, Scores]) -> None:
    """Draw the editor, after pinning what the explorer asked for."""
    current = state.session()
    _pin_what_was_asked(scores)
    board = board_on_screen()
    editor(
        editor_data(board, current.reply, section=current.section, present=current.present),
        key=KEY,
        on_hello=_on_hello,
        on_edit=_on_edit,
        on_section=_on_section,
        on_event=_on_event,
    )


def board_on_screen() -> Board | None:
    """Return the board this session shows, None until the browser has said which one it holds."""
    board_id = state.session().board_id
    return None if board_id is None else cached.store().load(board_id)


def _on_hello() -> None:
    board = open_board(cached.store(), state.widget(KEY)["hello"], first=_example)
    state.session().board_id = board.id


def _on_edit() -> None:
    current = state.session()
    current.reply = apply_edit(cached.store(), state.widget(KEY)["edit"])
    if current.reply is not None and current.board_id is None:
        current.board_id = current.reply.board


def _on_section() -> None:
    state.show_section(state.widget(KEY)["section"])


def _on_event() -> None:
    current = state.session()
    if current.board_id is None:
        return
    happening = apply_event(cached.store(), current.board_id, state.widget(KEY)["event"])
    if happening.scenario is not None:
        current.commit(happening.scenario)
    if happening.words:
        current.notes = (happening.words,)


def _pin_what_was_asked(scores: Mapping[str, Scores]) -> None:
    current = state.session()
    metrics, current.asked_pins = current.asked_pins, ()
    if not metrics or current.board_id is None:
        return
    scenario = current.scenario
    found = scores.get(scenario.focus)
    if found is None:
        current.notes = ("The model in focus has no scores yet: nothing was pinned.",)
        return
    try:
        pins = pins_of_board(
            scenario,
            cached.sweep(found),
            is_probability=found.is_probability,
            metrics=metrics,
            section=current.section,
            created_at=_now(),
        )
    except ValueError as error:
        current.notes = (f"Nothing was pinned: {error}",)
        return
    pin(cached.store(), current.board_id, pins)


def _example() -> Board | None:
    scenario = default_scenario()
    found = {model: cached.scores(scenario, model) for model in scenario.models}
    return _example_from(scenario, {m: s for m, s in found.items() if s is not None})


def _example_from(scenario: Scenario, scores: Mapping[str, Scores]) -> Board | None:
    if not scores:
        return None
    sweeps = {model: cached.sweep(found) for model, found in scores.items()}
    figures = example_figures(
        scenario,
        sweeps.get,
        {name: spec.is_probability for name, spec in MODELS.items()},
        _now(),
    )
    prevalence = next(iter(scores.values())).prevalence
    return example_board(figures, scenario=scenario, prevalence=prevalence, created_at=_now())


def _now() -> datetime:
    return datetime.now(UTC)
