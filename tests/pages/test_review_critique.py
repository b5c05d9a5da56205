"""The optional critique on the review page: nothing leaves before a person says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import Mock, patch

import pytest

from pages.ui import cached
from pages.ui.review.critique import where
from tests.support.review_desk import Desk, review_desk
from whiteboard.critique import Critique, CritiqueError, CritiqueSettings, Remark
from whiteboard.critique.runner import CritiqueRunner

TEXT = "Accuracy is 97.8%, and ~~that~~ is [enough](javascript:alert(1))."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with review_desk(tmp_path) as made:
        made.give_all()
        yield made


SETUP = CritiqueSettings(url="http://127.0.0.1:9/v1", model="small-8b", key="s3cret")


@pytest.fixture
def runner() -> Iterator[CritiqueRunner]:
    made = CritiqueRunner()
    with patch.object(cached, "critiques", return_value=made):
        yield made
    made.close()


def set_up(answer: Callable[..., Critique]) -> tuple[object, object]:
    return (
        patch("pages.ui.review.critique.settings", return_value=SETUP),
        patch("pages.ui.review.critique.critique", side_effect=answer),
    )


def labels(desk: Desk) -> list[str]:
    return [tab.label for tab in desk.app.tabs]


def test_without_an_operators_endpoint_there_is_no_critique(desk: Desk) -> None:
    assert "Critique" not in labels(desk.run())


def test_nothing_is_asked_before_the_candidate_has_scored(
    tmp_path: Path, runner: CritiqueRunner
) -> None:
    settings, made = set_up(Mock())
    with settings, made, review_desk(tmp_path) as desk:  # pyright: ignore[reportGeneralTypeIssues]
        words = desk.run("Critique").words()
        assert "once the candidate has scored every dimension" in words
        assert not desk.buttons() & {"ask_critique"}


def test_the_host_is_named_before_anything_is_sent(desk: Desk, runner: CritiqueRunner) -> None:
    asked = Mock()
    settings, made = set_up(asked)
    with settings, made:  # pyright: ignore[reportGeneralTypeIssues]
        words = desk.run("Critique").words()
    assert "127.0.0.1" in words
    assert "small-8b" in words
    assert "s3cret" not in words
    asked.assert_not_called()
    assert "away from this machine" in where(replace(SETUP, url="https://models.example/v1"))


def test_remarks_stand_beside_their_quotes_under_the_models_name(
    desk: Desk, runner: CritiqueRunner
) -> None:
    desk.typed(TEXT, 1)
    remark = Remark("metrics", "Accuracy is 97.8%", "Against what? ![x](http://a.example)", 0, 17)
    made = Critique((remark,), 1, "small-8b", 1.0, datetime.now(UTC))
    settings, asked = set_up(lambda *_args, **_more: made)
    with settings, asked:  # pyright: ignore[reportGeneralTypeIssues]
        desk.run("Critique").press("ask_critique")
        runner.wait(f"{desk.session.owner}:{desk.board.id}", 60)
        words = desk.run("Critique").words()
        desk.typed("Another text.", 2)
        later = desk.run("Critique").words()
    assert "Written by the model small-8b, not by this product" in words
    assert "“Accuracy is 97.8%”" in words
    assert "1 remark of the model quoted what does not stand in the answer" in words
    assert "changed since" not in words
    assert "changed since" in later
    assert not [one for one in desk.app.markdown if "![x](" in one.value]


def test_a_failed_critique_is_a_sentence(desk: Desk, runner: CritiqueRunner) -> None:
    def fail(*_args: object, **_more: object) -> Critique:
        raise CritiqueError("The endpoint did not answer in 60 s.")

    settings, asked = set_up(fail)
    with settings, asked:  # pyright: ignore[reportGeneralTypeIssues]
        desk.run("Critique").press("ask_critique")
        runner.wait(f"{desk.session.owner}:{desk.board.id}", 60)
        assert "The endpoint did not answer in 60 s." in desk.run("Critique").words()


def test_a_critique_can_be_cancelled(desk: Desk, runner: CritiqueRunner) -> None:
    def wait(*_args: object, stop: object, **_more: object) -> Critique:
        stop.wait(600)  # pyright: ignore[reportAttributeAccessIssue]
        raise CritiqueError("Given up.")

    settings, asked = set_up(wait)
    with settings, asked:  # pyright: ignore[reportGeneralTypeIssues]
        desk.run("Critique").press("ask_critique")
        assert "The model is reading the answer." in desk.words()
        desk.press("cancel_critique")
        assert "ask_critique" in desk.buttons()


def test_an_endpoint_that_is_set_up_wrongly_is_said_without_its_settings(
    desk: Desk, runner: CritiqueRunner
) -> None:
    wrong = CritiqueError("WHITEBOARD_CRITIQUE_URL must be an address")
    with patch("pages.ui.review.critique.settings", side_effect=wrong):
        words = desk.run("Critique").words()
    assert "set up wrongly" in words
    assert "WHITEBOARD" not in words


def test_a_reader_sees_no_history_and_no_critique(desk: Desk) -> None:
    desk.typed("a secret that was taken out", 1)
    desk.typed("a text", 2)
    with patch("pages.ui.review.critique.settings", return_value=SETUP):
        words = desk.read_only().run("History").words()
        assert "Critique" not in labels(desk)
    assert "secret" not in words
    assert "shown to those who may edit" in words
