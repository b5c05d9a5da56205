import assert from "node:assert/strict";
import { test } from "node:test";
import type { Part } from "../../pages/ui/editor/src/markdown.ts";
import { tree, visible } from "../../pages/ui/editor/src/markdown.ts";

const KNOWN = new Set(["E3"]);

function tags(parts: Part[]): string[] {
  return parts.flatMap((part) => (typeof part === "string" ? [] : [part.tag, ...tags(part.children)]));
}

function letters(parts: Part[]): string {
  return parts.map((part) => (typeof part === "string" ? part : letters(part.children))).join("");
}

function p(...children: Part[]): Part {
  return { tag: "p", children };
}

test("emphasis, lists, tables and code are read", () => {
  const text = "**82%** *so* ~~no~~ `x`\n\n- a\n- b\n\n3. c\n\n| m | v |\n|---|--:|\n| p | 1 |\n\n---\n> q\n\n```\nz\n```";
  const found = new Set(tags(tree(text, KNOWN)));
  const wanted = "p strong em s code ul li ol table thead tr th tbody td hr blockquote pre".split(" ");
  assert.deepEqual([...found].sort(), wanted.sort());
});

test("a list keeps the number it begins with and a cell its side", () => {
  const [list] = tree("3. c", KNOWN);
  assert.deepEqual(list, { tag: "ol", start: 3, children: [{ tag: "li", children: ["c"] }] });
  const [table] = tree("| m | v |\n|---|--:|\n| p | 1 |", KNOWN);
  const cells = JSON.stringify(table).match(/"align":"[a-z]+"/gu);
  assert.deepEqual(cells, ['"align":"right"', '"align":"right"']);
});

test("a new line typed is a new line read", () => {
  assert.deepEqual(tree("a\nb", KNOWN), [p("a", { tag: "br", children: [] }, "b")]);
});

test("a citation is a chip where it is pinned, and text elsewhere", () => {
  const cite: Part = { tag: "cite", children: ["E3"] };
  assert.deepEqual(tree("so [E3], [E4] `[E3]`", KNOWN), [
    p("so ", cite, ", [E4] ", { tag: "code", children: ["[E3]"] }),
  ]);
});

test("a heading is a line in the section, never a heading of the page", () => {
  assert.deepEqual(tree("# One", KNOWN), [{ tag: "h", children: ["One"] }]);
  assert.deepEqual(tags(tree("Two\n---", KNOWN)), ["p", "hr"]);
});

test("HTML, links, images and what defines them stay the text they are", () => {
  for (const text of [
    "<b>bold</b>",
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[y](javascript:alert(1))",
    "![x](http://a.example/b.png)",
    "<http://a.example>",
    "http://a.example and www.a.example",
    "[a]: http://a.example",
    "[a][b]",
    "&lt;b&gt; &#106;",
  ]) {
    const found = tree(text, KNOWN);
    assert.deepEqual(tags(found), ["p"], text);
    assert.equal(letters(found), text);
  }
});

test("what is nested too deep for the parser is shown as it stands", () => {
  const text = `${">".repeat(300)} deep`;
  assert.deepEqual(tree(text, KNOWN), [{ tag: "pre", children: [text] }]);
});

test("only these elements are ever made", () => {
  const allowed = new Set("p h strong em s code pre ul ol li blockquote hr br table thead tbody tr th td cite".split(" "));
  const marks = "#*_~`>-+1.|[]()!<>&\\\n  aE3:".split("");
  let state = 5;
  for (let run = 0; run < 500; run += 1) {
    let text = "";
    for (let i = 0; i < 60; i += 1) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      text += marks[Math.floor((state / 2_147_483_648) * marks.length)];
    }
    for (const tag of tags(tree(text, KNOWN))) assert.ok(allowed.has(tag), `${tag} from ${text}`);
  }
});

test("hidden characters are shown by their number", () => {
  assert.equal(visible("pay\u202egnp.exe\0\r\nnow\u200b"), "pay‹U+202E›gnp.exe‹U+0000›\nnow");
  assert.equal(visible("é 漢 🙂 ע\u200fא"), "é 漢 🙂 ע\u200fא");
});
