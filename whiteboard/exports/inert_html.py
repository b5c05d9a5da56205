"""Turns typed Markdown into HTML made of a dozen tags, none of which loads, links out or runs.

Only what is listed here is ever written: whatever else the parser may find is shown as text.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from html import escape

from markdown_it.token import Token

from whiteboard.exports.inert import one_line, visible
from whiteboard.exports.inert_markdown import parsed

__all__ = ["WIDE", "line_html", "text_html"]

WIDE = '<div class="wide" role="group" aria-label="table" tabindex="0">'
"""Around a table: it can be scrolled sideways, also with the keyboard."""

# Text decides its own direction, and cannot turn the direction of what stands around it.
_BLOCKS: Mapping[str, tuple[str, str]] = {
    "paragraph": ('<p dir="auto">', "</p>\n"),
    "heading": ('<p class="heading" dir="auto">', "</p>\n"),
    "blockquote": ("<blockquote>\n", "</blockquote>\n"),
    "bullet_list": ("<ul>\n", "</ul>\n"),
    "ordered_list": ("<ol>\n", "</ol>\n"),
    "list_item": ('<li dir="auto">', "</li>\n"),
    "table": (f"{WIDE}<table>\n", "</table></div>\n"),
    "thead": ("<thead>\n", "</thead>\n"),
    "tbody": ("<tbody>\n", "</tbody>\n"),
    "tr": ("<tr>", "</tr>\n"),
    "th": ('<th scope="col" dir="auto">', "</th>"),
    "td": ('<td dir="auto">', "</td>"),
    "em": ("<em>", "</em>"),
    "strong": ("<strong>", "</strong>"),
    "s": ("<s>", "</s>"),
}
_ALIGNED = {"text-align:right": "right", "text-align:center": "middle"}
_ALONE = {"hr": "<hr>\n", "softbreak": "<br>\n", "hardbreak": "<br>\n"}


def text_html(text: str, known: Collection[str] = ()) -> str:
    r"""Return typed Markdown as HTML.

    Parameters
    ----------
    text : as typed.
    known : ids of pins; a citation of one of them links to its row in the same document.

    Examples
    --------
    >>> text_html("<b> [x](http://a) **82%** [E1]", {"E1"})
    '<p dir="auto">&lt;b&gt; [x](http://a) <strong>82%</strong> <a href="#E1">[E1]</a></p>\n'
    """
    return "".join(map(_block, parsed(text, known)))


def line_html(text: str) -> str:
    """Return plain text on one line, escaped and with a direction of its own.

    >>> line_html("a <  b")
    '<bdi>a &lt; b</bdi>'
    """
    return f"<bdi>{escape(one_line(text))}</bdi>"


def _block(token: Token) -> str:
    if token.type == "inline":
        return _inline(token.children or ())
    if token.type in ("fence", "code_block"):
        label = token.info.strip()
        named = f'<p class="quiet" dir="auto">{escape(label)}</p>\n' if label else ""
        return f"{named}<pre><code>{escape(visible(token.content))}</code></pre>\n"
    return _tag(token)


def _inline(tokens: Sequence[Token]) -> str:
    return "".join(map(_piece, tokens))


def _piece(token: Token) -> str:
    if token.type == "citation":
        return f'<a href="#{token.content}">[{token.content}]</a>'
    if token.type == "code_inline":
        return f"<code>{escape(token.content)}</code>"
    return _tag(token)


def _tag(token: Token) -> str:
    if token.hidden:  # a paragraph of a tight list
        return ""
    if token.type in _ALONE:
        return _ALONE[token.type]
    name, _, end = token.type.rpartition("_")
    if name not in _BLOCKS:
        return escape(token.content)
    start = token.attrGet("start")
    if token.type == "ordered_list_open" and isinstance(start, int):
        return f'<ol start="{start}">\n'
    align = _ALIGNED.get(str(token.attrGet("style")))
    if align and end == "open":
        return _BLOCKS[name][0].replace(" dir", f' class="{align}" dir')
    return _BLOCKS[name][0 if end == "open" else 1]
