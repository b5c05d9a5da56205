"""Turns what a button asks of the store into its result, or into the sentence that refuses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import streamlit as st
from sqlalchemy.exc import SQLAlchemyError

from pages.ui import state
from pages.ui.controls import plain
from whiteboard.boards import CannotOpen, UnknownBoard
from whiteboard.gestures import GONE, NOT_CHANGED

NOT_READ = (
    "The boards could not be read: the disk or the database of the server did not answer. "
    "Nothing is lost. Reload the page to try again."
)

Found = TypeVar("Found")


def attempted(action: Callable[[], Found], *, keep_notes: bool = False) -> Found | None:
    """Return what `action` returns; None, and a sentence among the notes, when it was refused.

    For callbacks: the notes of the action before are taken away, unless `keep_notes` says that
    nobody pressed anything.
    """
    state.hear()
    current = state.session()
    current.notes = current.notes if keep_notes else ()
    try:
        return action()
    except UnknownBoard:
        current.notes = (GONE,)
    except SQLAlchemyError:
        current.notes = (NOT_CHANGED,)
    except ValueError as error:
        current.notes = (sentence(error),)
    return None


def shown(draw: Callable[[], None]) -> None:
    """Run `draw`; when the store cannot be read, a sentence takes its place."""
    try:
        draw()
    except CannotOpen as error:
        st.error(plain(sentence(error)))
    except UnknownBoard:
        st.error(plain(GONE))
    except SQLAlchemyError:
        st.error(NOT_READ)


def sentence(words: object) -> str:
    """Return words, or the message of an error, as a sentence.

    >>> sentence(ValueError("title must be a text"))
    'Title must be a text.'
    """
    text = str(words)
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?")) else ".")
