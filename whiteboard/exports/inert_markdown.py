"""Turns typed Markdown into tokens without a link, an image or a heading, or into inert Markdown.

One configuration serves the HTML and the PDF export; the editor's preview in the browser sets
markdown-it, the same parser in another language, in the same way:

- start from the preset ``commonmark`` with ``html: false`` (a tag is text), ``breaks: true`` (a new
  line typed is a new line seen) and ``maxNesting: 100``; no ``linkify``, no ``typographer``;
- enable ``table`` and ``strikethrough``;
- disable ``link``, ``image``, ``autolink`` and ``reference`` (an address stays text),
  ``html_block`` and ``html_inline``, ``entity`` (text stays as typed, and no character hides
  behind a number), and ``lheading`` (a line of dashes under a paragraph is a rule);
- a heading becomes a paragraph in bold: an answer never adds headings to the document around it;
- ``[E3]`` is a citation when E3 is pinned, and otherwise text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from whiteboard.exports.inert import one_line, visible

__all__ = ["inert", "inert_line", "parsed"]

MAX_NESTING = 100
_READERS_NESTING = 16
"""Some readers lose the rest of a document behind lists that are nested deeper."""
_ENABLED = ("table", "strikethrough")
_DISABLED = (
    "link",
    "image",
    "autolink",
    "reference",
    "html_block",
    "html_inline",
    "entity",
    "lheading",
)
_CITATION = re.compile(r"\[(E[1-9][0-9]{0,5})\]")
_TAG = re.compile(r"<(?=[^\s\d=])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_HEADING = re.compile(r"^( {0,3})(#{1,6}(?=\s|$)|=+\s*$|-+\s*$)")
_BLOCK = re.compile(r"^(\d{0,9})(#{1,6}(?=\s|$)|[=-]+$|`{3,}|~{3,}|>|[-+*.)](?=\s))")
"""What would begin a block of its own at the start of an item."""
_PIPE = re.compile(r"(\\*)\|")
_UNDERLINE = re.compile(r"([=-]+\s*)$")


def parsed(text: str, known: Collection[str] = ()) -> Sequence[Token]:
    """Return the tokens of typed Markdown; a citation of an id in `known` is a ``citation`` token.

    Text nested deeper than `MAX_NESTING`, which the parser would drop, comes back as one block of
    code instead: nothing that was typed is lost.

    Examples
    --------
    >>> [token.type for token in parsed("Recall **82%** [E1]", {"E1"})[1].children]
    ['text', 'strong_open', 'text', 'strong_close', 'text', 'citation']
    """
    shown = visible(text)
    tokens = _parser().parse(shown, {"known": frozenset(known)})
    if any(token.level >= MAX_NESTING - 2 for token in tokens):
        return [Token("fence", "", 0, content=shown, markup="```")]
    return tokens


def inert(text: str) -> str:
    r"""Return `text` so that a Markdown reader shows it and obeys none of it.

    Tags lose their opening bracket to an entity; links, images and link definitions lose their
    second bracket or colon to a backslash; headings lose their mark; an open fence is closed.

    >>> inert("p < 0.05, <b>bold</b> ![x](http://a/b.png) [y](javascript:z)")
    'p < 0.05, &lt;b>bold&lt;/b> !\\[x]\\(http://a/b.png) [y]\\(javascript:z)'
    """
    return _without_headings(_without_marks(visible(text)))


def inert_line(text: str) -> str:
    r"""Return `text` on one line, as a title, an item or a cell of a table shows it.

    Some readers pair backslashes before they look for the pipe that ends a cell, so those in
    front of one are doubled: `\\|` would end it.

    >>> inert_line("# a\n```|")
    '\\# a ```\\|'
    """
    line = _BLOCK.sub(r"\1\\\2", _without_marks(one_line(text)))
    return _PIPE.sub(r"\1\1\\|", line)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "breaks": True, "maxNesting": MAX_NESTING})
    parser.enable(list(_ENABLED)).disable(list(_DISABLED))
    parser.inline.ruler.push("citation", _citation)
    return parser


@cache
def _reader() -> MarkdownIt:
    """Return a parser that finds the blocks of a document as its readers will, headings included.

    What stands within a block is left alone: it cannot be a heading, and takes long to read.
    """
    parser = MarkdownIt("commonmark", {"maxNesting": MAX_NESTING})
    return parser.enable("table").disable("inline")


def _citation(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's own form
    found = _CITATION.match(state.src, state.pos)
    if not found or found[1] not in state.env.get("known", ()):
        return False
    if not silent:
        state.push("citation", "", 0).content = found[1]
    state.pos = found.end()
    return True


def _without_marks(text: str) -> str:
    """Return visible text without tags, links, images, link definitions and entities."""
    text = _TAG.sub("&lt;", _ENTITY.sub("&amp;", text))
    return text.replace("![", "!\\[").replace("](", "]\\(").replace("]:", "]\\:")


def _without_headings(text: str) -> str:
    """Return Markdown whose headings have lost their marks and whose last fence is closed."""
    lines = text.split("\n")
    tokens = _reader().parse(f"{text}\n\n# end")
    if any(token.level > _READERS_NESTING for token in tokens):
        fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
        return f"{fence}\n{text}\n{fence}"
    code = {
        row
        for token in tokens
        if token.type in ("fence", "code_block") and token.map
        for row in range(*token.map)
    }
    lines = [
        line if row in code else _HEADING.sub(r"\1\\\2", line, count=1)
        for row, line in enumerate(lines)
    ]
    if tokens[-1].type == "fence":  # it has swallowed the heading at the end
        return "\n".join([*lines, tokens[-1].markup])
    return _without_nested_headings(lines)


def _without_nested_headings(lines: list[str]) -> str:
    """Return the lines with the headings inside lists and quotes escaped as well."""
    while True:
        text = "\n".join(lines)
        headings = [token for token in _reader().parse(text) if token.type == "heading_open"]
        if not headings:
            return text
        for token in headings:
            first, end = token.map or [0, 0]
            if token.markup.startswith("#"):
                lines[first] = lines[first].replace("#", "\\#", 1)
            else:
                lines[end - 1] = _UNDERLINE.sub(r"\\\1", lines[end - 1])
