"""Turns the operator's environment into where and how a model is asked for a critique."""

from __future__ import annotations

import math
import os
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import SplitResult, urlsplit

URL = "WHITEBOARD_CRITIQUE_URL"
MODEL = "WHITEBOARD_CRITIQUE_MODEL"
KEY = "WHITEBOARD_CRITIQUE_KEY"
TIMEOUT = "WHITEBOARD_CRITIQUE_TIMEOUT_S"

TIMEOUT_S = 60.0
TIMEOUTS_S = (1.0, 600.0)
MAX_MODEL = 120
"""Letters of a model's name."""
SET_UP_WRONGLY = "The critique is set up wrongly on this server."
"""What a visitor reads when `settings` raises; the reason is for the operator's log."""


class CritiqueError(RuntimeError):
    """There is no critique; the message is a sentence that says why, fit for the screen.

    It never holds the key, the answer or what the endpoint sent.
    """


@dataclass(frozen=True, kw_only=True)
class CritiqueSettings:
    """Where and how a model is asked; see `settings`.

    Parameters
    ----------
    url : the address below which ``/chat/completions`` answers.
    model : the name the endpoint knows it by.
    key : sent as a bearer token; empty for none. Not shown when the settings are printed.
    timeout_s : everything together may take so long [s].
    """

    url: str
    model: str
    key: str = field(default="", repr=False)
    timeout_s: float = TIMEOUT_S

    @property
    def address(self) -> str:
        """The address that a request goes to."""
        return f"{self.url.rstrip('/')}/chat/completions"


def settings(environ: Mapping[str, str] = os.environ) -> CritiqueSettings | None:
    """Return the settings of the environment, or None when no critique is wanted.

    Without ``WHITEBOARD_CRITIQUE_URL`` there is none, whatever else is set.

    Raises
    ------
    CritiqueError
        Naming the variable, the rule and, except for the key, the value: a sentence for the
        operator. A visitor is shown `SET_UP_WRONGLY`.

    >>> settings({}) is None
    True
    >>> settings({URL: "http://127.0.0.1:8080/v1", MODEL: "small"}).address
    'http://127.0.0.1:8080/v1/chat/completions'
    """
    url = environ.get(URL, "").strip()
    if not url:
        return None
    return CritiqueSettings(
        url=_url(url),
        model=_model(environ.get(MODEL, "").strip()),
        key=_key(environ.get(KEY, "").strip()),
        timeout_s=_timeout_s(environ.get(TIMEOUT, "").strip()),
    )


def _url(url: str) -> str:
    parts = _parts(url)
    if parts is None:
        # Not repeated: what cannot be read as an address may be anything, a key included.
        raise CritiqueError(f"{URL} must be an address such as http://127.0.0.1:8080/v1")
    if parts.username is not None or parts.password is not None:
        raise CritiqueError(f"{URL} must hold no user name or password; the key belongs in {KEY}")
    if parts.query or parts.fragment:
        raise CritiqueError(f"{URL} must end with its path, such as /v1, without ? and #")
    return url.rstrip("/").removesuffix("/chat/completions")


def _parts(url: str) -> SplitResult | None:
    if not url.isascii() or not url.isprintable() or " " in url:
        return None
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        return None
    return parts if usable else None


def _model(name: str) -> str:
    if not name:
        raise CritiqueError(f"{MODEL} must name a model, because {URL} is set")
    if len(name) > MAX_MODEL or any(unicodedata.category(sign)[0] == "C" for sign in name):
        raise CritiqueError(f"{MODEL} must be one line of at most {MAX_MODEL} letters")
    return name


def _key(key: str) -> str:
    if key and not (key.isascii() and key.isprintable() and " " not in key):
        raise CritiqueError(f"{KEY} must be one word of plain letters, digits and signs")
    return key


def _timeout_s(text: str) -> float:
    low, high = TIMEOUTS_S
    try:
        seconds = float(text) if text else TIMEOUT_S
    except ValueError:
        seconds = math.nan
    if not low <= seconds <= high:
        raise CritiqueError(
            f"{TIMEOUT} must be a number of seconds from {low:g} to {high:g}, got {text[:40]!r}"
        )
    return seconds
