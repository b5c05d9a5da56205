"""Texts that would do something if any part of the product read them as more than text.

Whatever could make a request asks the host ``attack.invalid``, which never exists, and whatever
could run a script sets ``window.__pwned``. A test puts each of them into every place for text,
opens what comes out, and looks whether either happened. Those of one line stand in
``injections.txt``; those with line ends and invisible characters here, where they can be read.
"""

from __future__ import annotations

from itertools import product
from pathlib import Path

__all__ = ["CANARY", "HOST", "INJECTIONS"]

HOST = "attack.invalid"
CANARY = "__pwned"

_ONE_A_LINE = Path(__file__).with_name("injections.txt")
_BIDI = (
    "pay \u202egnp.exe",
    "\u202dabc\u202c",
    "\u2066isolated\u2069",
    "\u2067\u202eאבג\u202c\u2069",
    "\u200f=1+1",
    "עברית <script>window.__pwned=1</script>",
    "مرحبا [click](javascript:window.__pwned=1)",
    "a\u2028<script>window.__pwned=1</script>",
    "a\u2029# heading\u2029",
    "a\x85## Evidence",
)
_CONTROL = (
    "null \x00 byte",
    "\x00<script>window.__pwned=1</script>",
    "<scr\x00ipt>window.__pwned=1</scr\x00ipt>",
    "java\x00script:window.__pwned=1",
    "\x1b[31mred\x1b[0m \x1b]8;;http://attack.invalid/\x07link\x1b]8;;\x07",
    "line\r\nSet-Cookie: x=1\r\n\r\n<script>window.__pwned=1</script>",
    "one\rtwo\x0bthree\x0cfour",
    "2026-01-01 00:00:00 ERROR forged\n2026-01-01 00:00:01 INFO log line",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\x7f\x80\x9f",
    "\x08\x08\x08overwritten",
    "<img\x0csrc=x\x0conerror=window.__pwned=1>",
)
_STRANGE = (
    "java\u200bscript:window.__pwned=1",
    "<\u200bscript>window.__pwned=1</script>",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\u00a0=1+1",
    "\u2060@SUM(1)",
    "half \ud800 a character",
    "\udfff<script>window.__pwned=1</script>",
    "\ufffe \uffff \ufdd0",
    "tags \U000e0041\U000e0042\U000e0043 hide text",
    "family 👩\u200d👩\u200d👧 and flag 🏴",
    "日本語 <b>bold</b>",
    "Z\u0351\u0343\u036ba\u0316\u0317\u0318lgo",
    "ﷺ" * 40,
    "𝓈𝒸𝓇𝒾𝓅𝓉",
    "ſcript <ſcript>window.__pwned=1</ſcript>",
    "<ſvg onload=window.__pwned=1>",
    "İ<script>window.__pwned=1</script>",
    "x" * 5000,
    "<" * 2000,
    "[" * 2000,
    "![" * 1000,
    "`" * 999,
    "(" * 500 + ")" * 500,
    "&" * 1000,
    "a|" * 400,
    "> " * 150 + "deep",
    "- " * 150 + "deep",
    "```\nnever closed <script>window.__pwned=1</script>",
    "- ```\n  # inside\n# outside",
    "| a | b |\n|---|---|\n| <img src=x onerror=window.__pwned=1> | [x](http://attack.invalid/) |",
    "[ref]: http://attack.invalid/\n\n[ref] and ![ref] and [text][ref]",
    "title\n=====\n\nother\n-----",
    "<div>\n\n![x](http://attack.invalid/pixel.png)\n\n</div>",
    "<script>\n\nwindow.__pwned=1\n\n</script>",
    "<!--\n\n# heading\n\n-->",
    "---\ntitle: x\n---\n<script>window.__pwned=1</script>",
    "a\n\n    indented <script>window.__pwned=1</script>",
    '[x]:\n  http://attack.invalid/\n  "title"\n\n[x]',
    "1. a\n\n   ```\n   code\n# heading that ends the list",
)

_SCHEMES = (
    "javascript:window.__pwned=1",
    "JAVASCRIPT:window.__pwned=1",
    "java\tscript:window.__pwned=1",
    "vbscript:msgbox(1)",
    "data:text/html,<script>window.__pwned=1</script>",
    "data:image/svg+xml,<svg onload=window.__pwned=1>",
    "view-source:http://attack.invalid/",
    "ftp://attack.invalid/x",
)
_FORMS = ("[click]({})", "![x]({})", "<{}>", "[x]: {}", '<a href="{}">x</a>', "{}")


def _lines() -> tuple[str, ...]:
    text = _ONE_A_LINE.read_text(encoding="utf-8")
    return tuple(line for line in text.split("\n") if line)


INJECTIONS: tuple[str, ...] = tuple(
    dict.fromkeys(
        (
            *_lines(),
            *(form.format(scheme) for form, scheme in product(_FORMS, _SCHEMES)),
            *_BIDI,
            *_CONTROL,
            *_STRANGE,
        )
    )
)
"""Every text once."""
