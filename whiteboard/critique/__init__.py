"""Turns an answer into a model's written critique of it, in which every remark quotes the answer.

It is off unless the operator names an endpoint in the environment (see `critique.settings`), and
nothing else in the product depends on it. What a model writes is shown as its words, never as the
product's; a remark that quotes what the answer does not say is not shown at all.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from whiteboard.critique import endpoint as critique_endpoint
from whiteboard.critique import prompt as critique_prompt
from whiteboard.critique.remarks import Reading, Remark, one_line, reading
from whiteboard.critique.settings import (
    MAX_MODEL,
    SET_UP_WRONGLY,
    CritiqueError,
    CritiqueSettings,
    settings,
)
from whiteboard.template import Template, default_template

__all__ = [
    "ATTRIBUTION",
    "SET_UP_WRONGLY",
    "Critique",
    "CritiqueError",
    "CritiqueSettings",
    "Remark",
    "attribution",
    "critique",
    "notes",
    "settings",
]

ATTRIBUTION = "Written by the model {model}, not by this product; it may be mistaken."
MAX_ANSWER = 40_000
"""Letters of an answer that a model is asked about."""


@dataclass(frozen=True)
class Critique:
    """What a model wrote about one answer.

    Parameters
    ----------
    remarks : 1 to 12, each with words that stand in the answer.
    dropped : remarks that are not shown, because they quote what the answer does not say.
    model : the name of the model, as the operator set it.
    seconds : how long it took [s].
    created_at : when it was ready, with time zone.
    left_out : remarks beyond the twelfth, or made twice.
    """

    remarks: tuple[Remark, ...]
    dropped: int
    model: str
    seconds: float
    created_at: datetime
    left_out: int = 0


def critique(
    board_text: Mapping[str, str],
    evidence_lines: Sequence[str],
    problem_brief: str,
    settings: CritiqueSettings,
    *,
    template: Template | None = None,
    stop: threading.Event | None = None,
) -> Critique:
    """Return what the model says about an answer; blocks until it does, or the deadline passes.

    Parameters
    ----------
    board_text : text by section id.
    evidence_lines : one line a pin, such as ``[E3] recall 81% (77% to 85%)``.
    problem_brief : the problem in words; empty for none.
    settings : see `settings.settings`.
    template : the sections of the answer; None for the template of the product.
    stop : set it from another thread to give up.

    Raises
    ------
    CritiqueError
        With a sentence for the screen: nothing is written yet, the endpoint failed, or nothing the
        model said quotes the answer.
    """
    texts = {section: text for section, text in board_text.items() if text.strip()}
    letters = sum(map(len, texts.values()))
    if not texts:
        raise CritiqueError(
            "No section has any text yet, so there is nothing to ask a model about."
        )
    if letters > MAX_ANSWER:
        rule = f"a model is asked about answers of at most {MAX_ANSWER:,}"
        raise CritiqueError(f"This answer has {letters:,} letters; {rule}.")
    began = time.monotonic()
    messages = critique_prompt.messages(
        texts, evidence_lines, problem_brief, template or default_template()
    )
    read = _usable(reading(critique_endpoint.reply(messages, settings, stop), texts))
    return Critique(
        remarks=read.remarks,
        dropped=read.dropped,
        model=settings.model,
        seconds=time.monotonic() - began,
        created_at=datetime.now(UTC),
        left_out=read.left_out,
    )


def attribution(model: str) -> str:
    """Return the sentence that must stand wherever a model's words are shown.

    >>> attribution("small-8b")
    'Written by the model small-8b, not by this product; it may be mistaken.'
    """
    return ATTRIBUTION.format(model=one_line(model, MAX_MODEL) or "that was asked")


def notes(made: Critique) -> tuple[str, ...]:
    """Return what to say below a critique about the remarks that are not shown.

    >>> notes(Critique((), 1, "small", 2.0, datetime.now(UTC)))
    ('1 remark of the model quoted what does not stand in the answer and is not shown.',)
    """
    lines = list[str]()
    if made.dropped:
        some, verb = _counted(made.dropped), "is" if made.dropped == 1 else "are"
        fault = "quoted what does not stand in the answer"
        lines.append(f"{some} of the model {fault} and {verb} not shown.")
    if made.left_out:
        verb = "is" if made.left_out == 1 else "are"
        lines.append(f"{_counted(made.left_out)} more than fit here {verb} not shown.")
    return tuple(lines)


def _usable(read: Reading | None) -> Reading:
    if read is None:
        raise CritiqueError("The model's reply does not have the form that was asked for.")
    if not read.made:
        raise CritiqueError("The model made no remark.")
    if not read.remarks:
        verb = "so it is not shown" if read.made == 1 else "so none is shown"
        said = f"The model's {_counted(read.made)} quoted nothing that stands in the answer"
        raise CritiqueError(f"{said}, {verb}.".replace("model's 1 remark", "model's only remark"))
    return read


def _counted(number: int) -> str:
    return f"{number} remark" if number == 1 else f"{number} remarks"
