"""Draws the boards of this browser: what each is about, where it stands, what can be done."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo

import streamlit as st

from pages.ui import boards_actions as actions
from pages.ui import cached, files, moments, state
from pages.ui.boards_actions import EXPORT, RENAME
from pages.ui.controls import plain
from pages.ui.file_names import stem
from pages.ui.memory import ROWS
from pages.ui.wording import many
from whiteboard import board_file
from whiteboard.boards import MAX_TITLE, BoardSummary
from whiteboard.problems import PROBLEMS

CURRENT, ARCHIVED = "In use", "Archived"
MAX_SEARCH = 100


def shelf() -> str | None:
    """Return under which secret boards are listed; None lists every board of the store.

    That is the choice of whoever runs the server: ``WHITEBOARD_LIST=all``.
    """
    return None if os.environ.get("WHITEBOARD_LIST") == "all" else state.session().shelf


def said() -> None:
    """Draw what the last action did; what it deleted can be brought back from here."""
    memory = state.session().shelf_memory
    if memory.deleted is not None:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(f"Deleted “{plain(memory.deleted.title)}”.", width="content")
            st.button(
                "Undo",
                # Its key names the board: pressed on what is still shown, it brings back no other.
                key=f"undo_delete_{memory.deleted.board_id}",
                on_click=actions.undelete,
                args=(memory.deleted,),
                type="tertiary",
            )
    elif memory.said:
        st.markdown(plain(memory.said))


def draw() -> None:
    """Draw the search, the filter and the rows."""
    owner = shelf()
    if owner == "":
        st.caption("Asking this browser which boards are its own …")
        return
    wanted, archived = _filters()
    memory = state.session().shelf_memory
    found = cached.store().boards(owner, search=wanted, archived=archived, most=memory.rows + 1)
    rows, more = found[: memory.rows], len(found) > memory.rows
    if not rows:
        _empty(wanted, archived=archived)
        return
    present, zone = moments.now(), moments.visitors_zone()
    for row in rows:
        _row(row, present, zone)
    if more:
        st.button(f"Show {4 * ROWS} more", key="more_boards", on_click=actions.show_more)


def words(row: BoardSummary, present: datetime, zone: tzinfo) -> str:
    """Return the line below a title: problem, attempt, when it was edited, how much is there."""
    problem = PROBLEMS.get(row.problem)
    parts = ["Example" if row.example else problem.title if problem else "Own question"]
    if not row.example:
        parts.append(f"attempt {row.attempt}")
    parts.append(moments.ago(row.updated_at, present, zone))
    if row.words or row.pins:
        parts.append(f"{many(row.sections_written, 'section')} written")
        parts += [many(row.words, "word"), many(row.pins, "pin")]
    else:
        parts.append("nothing written yet")
    return " · ".join(parts)


def _filters() -> tuple[str, bool]:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        wanted = st.text_input(
            "Search titles and text",
            key="board_search",
            max_chars=MAX_SEARCH,
            placeholder="Search titles and text",
            label_visibility="collapsed",
            on_change=state.hear,
            width="stretch",
        )
        which = st.radio(
            "Which boards",
            [CURRENT, ARCHIVED],
            key="board_filter",
            horizontal=True,
            label_visibility="collapsed",
            on_change=state.hear,
        )
    return (wanted or "").strip(), which == ARCHIVED


def _empty(wanted: str, *, archived: bool) -> None:
    if wanted:
        st.markdown(f"No board matches “{plain(wanted)}”.")
    elif archived:
        st.markdown("Nothing is archived. A board that is put away keeps its text and its history.")
    else:
        st.markdown(
            "This browser has no board yet. Choose a problem under **New board**, or bring a board "
            "from a file."
        )


def _row(row: BoardSummary, present: datetime, zone: tzinfo) -> None:
    is_open = row.id == state.session().board_id
    with st.container(key=f"board_{row.id}", gap="xsmall"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small", wrap=False):
            with st.container(gap=None, width="stretch"):
                st.button(
                    f"**{plain(row.title)}**",
                    key=f"open_{row.id}",
                    on_click=actions.open_board,
                    args=(row.id,),
                    type="tertiary",
                    wrap=False,
                )
                mark = "**Open now** · " if is_open else ""
                st.caption(mark + plain(words(row, present, zone)))
            _menu(row)
        board_id, line = state.session().shelf_memory.unfolded
        if board_id == row.id:
            (_rename_line if line == RENAME else _export_line)(row)


def _menu(row: BoardSummary) -> None:
    put = "Take out of the archive" if row.archived else "Archive"
    choices = {
        "Rename": lambda: actions.unfold(row.id, RENAME),
        "Duplicate": lambda: actions.duplicate(row.id),
        "New attempt": lambda: actions.new_attempt(row.id),
        "Export as JSON": lambda: actions.unfold(row.id, EXPORT),
        put: lambda: actions.archive(row.id, row.title, archived=not row.archived),
        "Delete": lambda: actions.delete(row.id, row.title),
    }
    key = f"menu_{row.id}"
    st.menu_button(
        "More",
        list(choices),
        key=key,
        type="tertiary",
        on_click=lambda: _chosen(choices, key),
    )


def _chosen(choices: Mapping[str, Callable[[], None]], key: str) -> None:
    choices[state.widget(key)]()


def _rename_line(row: BoardSummary) -> None:
    key = f"title_{row.id}"
    # A form, so that leaving the field for Cancel renames nothing.
    with (
        st.form(f"form_{row.id}", border=False),
        st.container(horizontal=True, vertical_alignment="bottom", gap="small"),
    ):
        st.text_input("New title", row.title, key=key, max_chars=MAX_TITLE, width="stretch")
        for label, action, args in (
            ("Rename", actions.rename, (row.id, key)),
            ("Cancel", actions.unfold, ("", "")),
        ):
            st.form_submit_button(
                label, key=f"{label.lower()}_{row.id}", on_click=action, args=args
            )


def _export_line(row: BoardSummary) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        files.button(
            "Download the file",
            lambda: board_file.to_json(cached.store(), row.id),
            key=f"json_{row.id}",
            name=f"{stem(row.title)}.json",
            mime="application/json",
            help="Text, pins, levels, clock and the whole history",
        )
        st.button("Close", key=f"close_{row.id}", on_click=actions.unfold, args=("", ""))
