"""Turns JSON text that anybody may have written into plain values, or into a sentence."""

from __future__ import annotations

import json
import math
import re
from typing import Any

_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[{]|[\]}]', re.DOTALL)
_DIGITS = 20


def parsed(source: str | bytes, *, max_bytes: int, max_depth: int) -> Any:
    """Return the value written in `source`.

    Stricter than ``json.loads``: a key stands once in an object, a number is finite and has at
    most 20 digits before its point, and no text holds half of a character. Nothing deeper than
    `max_depth` is read at all.

    Raises
    ------
    ValueError
        With a sentence that says what is wrong and where.

    >>> parsed('{"a": [1, 2.5, null]}', max_bytes=100, max_depth=3)
    {'a': [1, 2.5, None]}
    >>> parsed('{"a": 1, "a": 2}', max_bytes=100, max_depth=3)
    Traceback (most recent call last):
    ValueError: the name 'a' stands twice in one object
    """
    text = _text(source, max_bytes)
    if (place := _too_deep(text, max_depth)) is not None:
        raise ValueError(f"line {_line(text, place)}: nested deeper than {max_depth} levels")
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_constant,
            parse_float=_float,
            parse_int=_int,
        )
    except json.JSONDecodeError as error:
        raise ValueError(
            f"line {error.lineno}, column {error.colno}: this is not JSON: {error.msg}"
        ) from None
    if (half := re.search("[\ud800-\udfff]", json.dumps(value, ensure_ascii=False))) is not None:
        raise ValueError(f"a text holds half of a character, \\u{ord(half.group()):x}")
    return value


def _text(source: str | bytes, max_bytes: int) -> str:
    raw = source.encode("utf-8", errors="surrogatepass") if isinstance(source, str) else source
    if len(raw) > max_bytes:
        raise ValueError(f"the file has {len(raw):,} bytes; at most {max_bytes:,} are read")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start:,}: the file is not UTF-8 text") from None


def _too_deep(text: str, max_depth: int) -> int | None:
    """Return where brackets outside of texts first nest too deep, or None."""
    depth = 0
    for token in _TOKEN.finditer(text):
        match token.group()[0]:
            case "[" | "{":
                depth += 1
                if depth > max_depth:
                    return token.start()
            case "]" | "}":
                depth -= 1
            case _:
                pass
    return None


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs):
        met = set[str]()
        twice = next(name for name, _ in pairs if name in met or met.add(name))
        raise ValueError(f"the name {twice[:60]!r} stands twice in one object")
    return values


def _constant(name: str) -> float:
    raise ValueError(f"{name} is not a number that JSON has")


def _float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"the number {text[:20]} is too large")
    return value


def _int(text: str) -> int:
    if len(text) > _DIGITS:
        raise ValueError(f"the number {text[:_DIGITS]}... has more than {_DIGITS} digits")
    return int(text)
