"""Draws the two ways to a new board: a problem with its template, or a file."""

from __future__ import annotations

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from pages.ui import attempts, files, state
from pages.ui import boards_actions as actions
from pages.ui.controls import dataset_title, plain
from pages.ui.wording import many
from simulator.formatting import share
from whiteboard.board_file import BoardFile, read_json
from whiteboard.boards import MAX_TITLE
from whiteboard.problem_scenario import load_text
from whiteboard.problems import PROBLEMS, Problem
from whiteboard.template import (
    TemplateError,
    default_template,
    parsed_template,
    template_source,
    template_toml,
)

BUILT_IN, OWN = "The eight sections", "My own, from a TOML file"
FREE = ""
LARGEST_FILE_MB = 10
NOT_READ_YET = (
    "Other sections were chosen just as the button was pressed, so no board was begun. "
    "Look at them, then press it again."
)


def draw() -> None:
    """Draw the form for a new board."""
    at = state.session().shelf_memory.round
    problem_id = st.selectbox(
        "Problem",
        [FREE, *PROBLEMS],
        key=f"new_problem_{at}",
        format_func=lambda one: PROBLEMS[one].title if one else "A question of my own",
        on_change=state.hear,
    )
    problem = PROBLEMS.get(problem_id or FREE)
    if problem is not None:
        _brief(problem)
    st.text_input(
        "Title",
        key=f"new_title_{at}",
        max_chars=MAX_TITLE,
        placeholder=problem.title if problem else "My answer",
        on_change=state.hear,
    )
    template = _template(at)
    st.button(
        "Start the board",
        key="start_board",
        type="primary",
        disabled=template is None,
        on_click=_start,
        args=(at, template or ""),
    )


def _start(at: int, template: str) -> None:
    """Begin the board with what the fields hold now: the last key may be newer than the page.

    Sections are read while they are drawn: others that came with the press were not read yet.
    """
    if _chosen_source(at, template) != template:
        actions.say(NOT_READ_YET)
        return
    title, problem_id = (state.widget(f"new_{name}_{at}") for name in ("title", "problem"))
    actions.create(problem_id or FREE, str(title or ""), template)


def _chosen_source(at: int, drawn: str) -> str | None:
    """Return the source of the template that the fields name now; None when that is none."""
    if state.widget(f"new_template_{at}") != OWN:
        return ""
    upload = state.widget(f"template_{at}") if drawn else None
    try:
        return None if upload is None else template_source(upload.getvalue())
    except TemplateError:
        return None


def bring() -> None:
    """Draw the field that takes a board from a file."""
    at = state.session().shelf_memory.round
    upload = st.file_uploader(
        "A board saved as JSON",
        "json",
        key=f"import_{at}",
        max_upload_size=LARGEST_FILE_MB,
        on_change=state.hear,
    )
    if upload is None:
        return
    file = _read(upload)
    if isinstance(file, str):
        st.error(f"{plain(file)} Nothing was imported.")
        return
    st.markdown(plain(_contents(file)))
    st.button("Import it as a new board", key="import", on_click=actions.take_in, args=(file,))


def _read(upload: UploadedFile) -> BoardFile | str:
    """Return the board in a file, or the sentence that says why there is none."""
    memory = state.session().shelf_memory
    if memory.upload[0] != upload.file_id:
        try:
            found = read_json(upload.getvalue())
        except ValueError as error:
            found = attempts.sentence(error)
        memory.upload = (upload.file_id, found)
    return memory.upload[1]


def _brief(problem: Problem) -> None:
    st.markdown(plain(problem.brief))
    facts: list[str] = []
    if problem.latency_objective_ms is not None:
        facts.append(f"p99 objective {problem.latency_objective_ms:g} ms")
    if load := load_text(problem):
        facts.append(load)
    if problem.prevalence is not None:
        facts.append(f"{share(problem.prevalence)} positive")
    if problem.dataset is None:
        facts.append("no data set stands in for it: the explorer stays as it is")
    else:
        facts.append(f"the explorer opens with {dataset_title(problem.dataset)}")
    st.caption(plain("; ".join(facts)) + ".")


def _template(at: int) -> str | None:
    """Return the source of the template to use; empty for the built-in one, None until one fits."""
    which = st.radio("Sections", [BUILT_IN, OWN], key=f"new_template_{at}", on_change=state.hear)
    if which != OWN:
        return ""
    files.button(
        "Download a file to start from",
        lambda: template_toml(default_template()),
        key="template_file",
        name="template.toml",
        mime="application/toml",
        type="tertiary",
        icon=":material/download:",
    )
    upload = st.file_uploader(
        "Template", "toml", key=f"template_{at}", max_upload_size=1, on_change=state.hear
    )
    return None if upload is None else _read_template(upload.getvalue())


def _read_template(data: bytes) -> str | None:
    try:
        source = template_source(data)
        template = parsed_template(source)
    except TemplateError as error:
        lines = [f"- {plain(str(problem))}" for problem in error.problems]
        if error.left_out:
            lines.append(f"- and {error.left_out} more")
        st.error("\n".join(["This file is not a template yet:", "", *lines]))
        return None
    titles = ", ".join(section.title for section in template.sections)
    st.caption(plain(f"{len(template.sections)} sections, {template.minutes} minutes: {titles}."))
    return source


def _contents(file: BoardFile) -> str:
    answer = file.board.answer
    parts = [f"attempt {file.board.attempt}", f"{many(len(answer.sections), 'section')} written"]
    parts += [many(len(answer.evidence), "pin"), many(len(file.revisions), "revision")]
    return f"“{file.board.title}”: {', '.join(parts)}."
