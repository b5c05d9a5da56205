"""What the operator sets, and what is said when it cannot be used."""

from __future__ import annotations

import pytest

from tests.support.critique_asking import (
    KEY,
)
from whiteboard.critique import (
    CritiqueError,
    CritiqueSettings,
    settings,
)

SET = {"WHITEBOARD_CRITIQUE_URL": "http://127.0.0.1:8080/v1", "WHITEBOARD_CRITIQUE_MODEL": "small"}


def test_without_an_address_there_is_no_critique():
    assert settings({}) is None
    assert settings({**SET, "WHITEBOARD_CRITIQUE_URL": " "}) is None


def test_an_address_and_a_model_are_enough():
    assert settings(SET) == CritiqueSettings(
        url="http://127.0.0.1:8080/v1", model="small", key="", timeout_s=60.0
    )


def test_key_and_time_are_taken_from_the_environment():
    more = {"WHITEBOARD_CRITIQUE_KEY": f"{KEY}\n", "WHITEBOARD_CRITIQUE_TIMEOUT_S": "7.5"}
    chosen = settings({**SET, **more})
    assert chosen is not None
    assert (chosen.key, chosen.timeout_s) == (KEY, 7.5)


@pytest.mark.parametrize(
    "url",
    [
        "https://api.example/v1/",
        "https://api.example/v1",
        "https://api.example/v1/chat/completions",
    ],
)
def test_the_address_may_be_written_in_three_ways(url):
    chosen = settings({**SET, "WHITEBOARD_CRITIQUE_URL": url})
    assert chosen is not None
    assert chosen.address == "https://api.example/v1/chat/completions"


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("URL", "ftp://a/v1", "must be an address such as http"),
        ("URL", "localhost:8080/v1", "must be an address such as http"),
        ("URL", "http:///v1", "must be an address such as http"),
        ("URL", "http://a:99999/v1", "must be an address such as http"),
        ("URL", "http://a b/v1", "must be an address such as http"),
        ("URL", "file:///etc/passwd", "must be an address such as http"),
        ("URL", f"http://me:{KEY}@a/v1", "must hold no user name or password; the key belongs in"),
        ("URL", f"http://a/v1?key={KEY}", "must end with its path, such as /v1, without"),
        ("MODEL", "", "must name a model, because WHITEBOARD_CRITIQUE_URL is set"),
        ("MODEL", "a\nb", "must be one line of at most 120 letters"),
        ("MODEL", "m" * 121, "must be one line of at most 120 letters"),
        ("KEY", f"{KEY}\r\nX-Other: 1", "must be one word of plain letters, digits and signs"),
        ("KEY", f"{KEY}é", "must be one word of plain letters, digits and signs"),
        ("TIMEOUT_S", "soon", "must be a number of seconds from 1 to 600, got 'soon'"),
        ("TIMEOUT_S", "0.5", "must be a number of seconds from 1 to 600, got '0.5'"),
        ("TIMEOUT_S", "nan", "must be a number of seconds from 1 to 600, got 'nan'"),
        ("TIMEOUT_S", "inf", "must be a number of seconds from 1 to 600, got 'inf'"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_to_the_operator_without_any_key(name, value, words):
    with pytest.raises(CritiqueError, match=f"WHITEBOARD_CRITIQUE_{name} {words}") as caught:
        settings({**SET, f"WHITEBOARD_CRITIQUE_{name}": value})
    assert KEY not in str(caught.value)
