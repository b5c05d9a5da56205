import assert from "node:assert/strict";
import { test } from "node:test";
import type { Ack, Board, EditMessage } from "../../pages/ui/editor/src/contract.ts";
import type { Draft } from "../../pages/ui/editor/src/draft.ts";
import { newDraft, received } from "../../pages/ui/editor/src/draft.ts";
import { AWAY_MS, COMPOSING_MS, HOLD_MS, LONGEST_MS, QUIET_MS, Saver } from "../../pages/ui/editor/src/saver.ts";
import { citation, cited, words } from "../../pages/ui/editor/src/text.ts";
import * as made from "./editor_made.ts";

function board(revision: number, data: string): Board {
  return made.board({ revision, sections: data ? { data } : {} });
}

class Bench {
  at = 10_000;
  readonly sent: EditMessage[] = [];
  readonly draft: Draft = newDraft(board(1, ""), ["data", "metrics"]);
  readonly saver = new Saver("editor-here", (message) => this.sent.push(message), () => this.at);

  type(text: string): void {
    this.draft.fields.data.local = text;
    this.saver.typed();
  }
  wait(ms: number): void {
    for (const end = this.at + ms; this.at < end; ) {
      this.at += 50;
      this.saver.tick(this.draft);
    }
  }
  answer(outcome: Ack["outcome"], changes: Partial<Ack> = {}): boolean {
    const { client, seq } = this.sent.at(-1)!;
    const fixed = { board: "b", revision: 2, words: "", sections: [] };
    return this.saver.answered(this.draft, { ...fixed, client, seq, outcome, ...changes });
  }
  get state(): string {
    return this.saver.state(this.draft, true);
  }
}

test("text is sent once the hand rests", () => {
  const bench = new Bench();
  bench.type("a");
  bench.wait(QUIET_MS - 100);
  assert.equal(bench.sent.length, 0);
  assert.equal(bench.state, "saving");
  bench.wait(100);
  assert.deepEqual(bench.sent.map((one) => [one.seq, one.base_revision, one.sections.data]), [[1, 1, "a"]]);
});

test("a hand that never rests is saved all the same", () => {
  const bench = new Bench();
  for (let typed = 0; typed < LONGEST_MS + 200; typed += 100) {
    bench.type(`${bench.draft.fields.data.local}x`);
    bench.wait(100);
  }
  assert.equal(bench.sent.length, 1);
});

test("an answer makes it saved, and text typed meanwhile is sent on top of it", () => {
  const bench = new Bench();
  bench.type("a");
  bench.wait(QUIET_MS);
  bench.type("ab");
  assert.ok(bench.answer("saved"));
  received(bench.draft, board(2, "a"));
  assert.equal(bench.state, "saving");
  bench.wait(QUIET_MS);
  assert.deepEqual(bench.sent.at(-1)!.sections, { data: "ab" });
  assert.equal(bench.sent.at(-1)!.base_revision, 2);
  bench.answer("saved", { revision: 3 });
  assert.equal(bench.state, "saved");
});

test("newer text waits for an answer that is due, but not for long", () => {
  const bench = new Bench();
  bench.type("a");
  bench.wait(QUIET_MS);
  bench.type("ab");
  bench.wait(QUIET_MS + 100);
  assert.equal(bench.sent.length, 1);
  bench.wait(HOLD_MS);
  assert.equal(bench.sent.length, 2);
});

test("an unanswered edit is repeated under its own number, ever more rarely", () => {
  const bench = new Bench();
  bench.type("a");
  bench.wait(60_000);
  assert.ok(bench.sent.length >= 5 && bench.sent.length <= 8, `${bench.sent.length} repeats`);
  assert.deepEqual(new Set(bench.sent.map((one) => one.seq)), new Set([1]));
  assert.equal(new Set(bench.sent.map((one) => one.attempt)).size, bench.sent.length);
});

test("without an answer the server counts as away", () => {
  const bench = new Bench();
  bench.type("a");
  bench.wait(QUIET_MS + AWAY_MS + 100);
  assert.equal(bench.state, "offline");
  bench.answer("saved");
  assert.equal(bench.state, "saved");
});

test("a browser that knows it is offline says so at once", () => {
  const bench = new Bench();
  assert.equal(bench.saver.state(bench.draft, false), "saved");
  bench.type("a");
  assert.equal(bench.saver.state(bench.draft, false), "offline");
});

test("a refused text is not sent again until it changes", () => {
  const bench = new Bench();
  bench.type("too long");
  bench.wait(QUIET_MS);
  bench.answer("refused", { words: "Too long." });
  assert.equal(bench.state, "refused");
  assert.equal(bench.saver.refusal, "Too long.");
  bench.wait(30_000);
  assert.equal(bench.sent.length, 1);
  bench.type("shorter");
  bench.wait(QUIET_MS);
  assert.deepEqual(bench.sent.at(-1)!.sections, { data: "shorter" });
});

test("a refused section does not hold up the others", () => {
  const bench = new Bench();
  bench.draft.fields.metrics.local = "recall";
  bench.type("too long");
  bench.wait(QUIET_MS);
  bench.answer("refused", { words: "Too long." });
  bench.wait(200);
  assert.deepEqual(bench.sent.at(-1)!.sections, { data: "too long" });
  bench.answer("refused", { words: "Too long." });
  bench.wait(200);
  assert.deepEqual(bench.sent.at(-1)!.sections, { metrics: "recall" });
  bench.answer("saved");
  assert.equal(bench.state, "refused");
  bench.type("short");
  bench.wait(QUIET_MS);
  bench.answer("saved", { revision: 3 });
  assert.equal(bench.state, "saved");
});

test("letters that are being put together wait, but not for ever", () => {
  const bench = new Bench();
  bench.saver.composing = true;
  bench.type("k");
  bench.wait(COMPOSING_MS - 100);
  assert.equal(bench.sent.length, 0);
  bench.wait(200);
  assert.equal(bench.sent.length, 1);
});

test("letters put together are sent as soon as the hand rests", () => {
  const bench = new Bench();
  bench.saver.composing = true;
  bench.type("か");
  bench.wait(QUIET_MS);
  bench.saver.composing = false;
  bench.type("漢");
  bench.wait(QUIET_MS);
  assert.deepEqual(bench.sent.map((one) => one.sections), [{ data: "漢" }]);
});

test("what was sent for a board that is no longer open can still be answered", () => {
  const bench = new Bench();
  bench.type("a");
  bench.wait(QUIET_MS);
  bench.saver.turned();
  const { client, seq } = bench.sent[0];
  const ack: Ack = { board: "b", client, seq, outcome: "saved", revision: 2, words: "", sections: [] };
  assert.deepEqual(bench.saver.sentFor(ack)!.sections, { data: "a" });
  assert.equal(bench.saver.sentFor({ ...ack, board: "other" }), null);
  assert.equal(bench.saver.sentFor({ ...ack, client: "other" }), null);
});

test("a full disk is told and tried again", () => {
  const bench = new Bench();
  bench.type("a");
  bench.wait(QUIET_MS);
  bench.answer("failed");
  assert.equal(bench.state, "offline");
  bench.wait(HOLD_MS + 100);
  assert.equal(bench.sent.length, 2);
});

test("answers to another editor, another board or an unknown edit change nothing", () => {
  const bench = new Bench();
  bench.type("a");
  bench.wait(QUIET_MS);
  assert.equal(bench.answer("saved", { client: "editor-there" }), false);
  assert.equal(bench.answer("saved", { board: "other" }), false);
  assert.equal(bench.answer("saved", { seq: 99 }), false);
  assert.equal(bench.state, "saving");
});

test("words are counted as in the report", () => {
  for (const [text, count] of [
    ["", 0],
    ["  \n ", 0],
    ["recall 81% [E3], so", 3],
    ["a - b", 2],
    ["très bon – 80 %", 3],
    ["[E0] [E3]", 1],
  ] as const) {
    assert.equal(words(text), count, text);
  }
});

test("a citation is found once and set off from the text around it", () => {
  assert.deepEqual(cited("[E3] [E1] [E3] [E0] E4"), ["E3", "E1"]);
  assert.equal(citation("E3", "", ""), "[E3]");
  assert.equal(citation("E3", "recall", "."), " [E3]");
  assert.equal(citation("E3", "recall ", "and"), "[E3] ");
});

test("a lost answer to text that has arrived does not make the next key look offline", () => {
  const bench = new Bench();
  bench.type("a");
  bench.wait(QUIET_MS);
  received(bench.draft, board(2, "a"));
  bench.wait(AWAY_MS + HOLD_MS);
  bench.type("ab");
  assert.equal(bench.state, "saving");
});
