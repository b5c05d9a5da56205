// Typed Markdown into a tree of a few harmless elements; the page builds them one by one.
//
// The parser is set as whiteboard/exports/inert_markdown.py sets its twin, which the exports use: no HTML, no
// link, no image, no heading. Nothing here makes HTML text.

import MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";

export type Tag =
  | "p"
  | "h"
  | "strong"
  | "em"
  | "s"
  | "code"
  | "pre"
  | "ul"
  | "ol"
  | "li"
  | "blockquote"
  | "hr"
  | "br"
  | "table"
  | "thead"
  | "tbody"
  | "tr"
  | "th"
  | "td"
  | "cite";

export interface Piece {
  tag: Tag;
  children: Part[];
  /** Of a list: the number it begins with. */
  start?: number;
  /** Of a cell: where its text stands. */
  align?: "left" | "center" | "right";
}

export type Part = string | Piece;

const MOST_NESTED = 100;
const DISABLED = [
  "link",
  "image",
  "autolink",
  "reference",
  "html_block",
  "html_inline",
  "entity",
  "lheading",
];
const CITATION = /\[(E[1-9][0-9]{0,5})\]/y;
const TAGS = new Set<string>(
  "p strong em s code ul ol li blockquote hr br table thead tbody tr th td".split(" "),
);
const ALIGNED = /text-align:\s*(left|center|right)/;

const parser = new MarkdownIt("commonmark", { html: false, breaks: true, maxNesting: MOST_NESTED })
  .enable(["table", "strikethrough"])
  .disable(DISABLED);

parser.inline.ruler.push("citation", (state, silent) => {
  CITATION.lastIndex = state.pos;
  const found = CITATION.exec(state.src);
  if (!found || !(state.env as { known: ReadonlySet<string> }).known.has(found[1])) return false;
  if (!silent) state.push("citation", "", 0).content = found[1];
  state.pos = CITATION.lastIndex;
  return true;
});

/** The tree of a text; `[E3]` is a citation when E3 is `known`, else text. */
export function tree(text: string, known: ReadonlySet<string>): Part[] {
  const shown = visible(text);
  const tokens = parser.parse(shown, { known });
  // What is nested deeper the parser would drop; as it stands nothing is lost.
  const deep = tokens.some((token) => token.level >= MOST_NESTED - 2);
  return deep ? [element("pre", [shown])] : nested(tokens);
}

function nested(tokens: Token[]): Part[] {
  const root: Part[] = [];
  const open: Part[][] = [];
  const here = (): Part[] => open.at(-1) ?? root;
  for (const token of tokens) {
    if (token.nesting === 1) {
      const made = opened(token);
      if (made) here().push(made);
      // A paragraph in a tight list is no element of its own.
      open.push(made ? made.children : here());
    } else if (token.nesting === -1) {
      open.pop();
    } else {
      here().push(...alone(token));
    }
  }
  return root;
}

function opened(token: Token): Piece | null {
  if (token.hidden) return null;
  if (token.type === "heading_open") return element("h", []);
  if (!TAGS.has(token.tag)) return null;
  const made = element(token.tag as Tag, []);
  const start = Number(token.attrGet("start") ?? 1);
  if (token.tag === "ol" && start !== 1) made.start = start;
  const align = ALIGNED.exec(String(token.attrGet("style") ?? ""))?.[1];
  if (align) made.align = align as NonNullable<Piece["align"]>;
  return made;
}

function alone(token: Token): Part[] {
  switch (token.type) {
    case "inline":
      return nested(token.children ?? []);
    case "softbreak":
    case "hardbreak":
      return [element("br", [])];
    case "hr":
      return [element("hr", [])];
    case "code_inline":
      return [element("code", [token.content])];
    case "fence":
    case "code_block":
      return [element("pre", [token.content])];
    case "citation":
      return [element("cite", [token.content])];
    default:
      return token.content === "" ? [] : [token.content];
  }
}

function element(tag: Tag, children: Part[]): Piece {
  return { tag, children };
}

const LINE_ENDS = /\r\n|[\r\x85\u2028\u2029]/gu;
const NOTHING = /[\u200b\u2060\ufeff]/gu;
const HIDDEN = new RegExp(
  "[\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f" + // controls, apart from tab and line feed
    "\\u202a-\\u202e\\u2066-\\u2069" + // directions that show a text in another order than it has
    "\\u2061-\\u2065\\u206a-\\u206f\\u180e\\ufff9-\\ufffb" + // invisible signs
    "\\ud800-\\udfff" + // halves of a character
    "\\ufdd0-\\ufdef\\ufffe\\uffff" + // never characters
    "\\u{e0000}-\\u{e007f}]", // tags: an invisible alphabet
  "gu",
);

/** A text whose hidden characters are shown by their number, as the exports show them. */
export function visible(text: string): string {
  const number = (character: string): string =>
    `‹U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}›`;
  return text.replace(LINE_ENDS, "\n").replace(NOTHING, "").replace(HIDDEN, number);
}
