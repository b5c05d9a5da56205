import assert from "node:assert/strict";
import { test } from "node:test";
import type { Board, EditorData, EventMessage } from "../../pages/ui/editor/src/contract.ts";
import { moved } from "../../pages/ui/editor/src/caret.ts";
import { complete } from "../../pages/ui/editor/src/incoming.ts";
import type { Press } from "../../pages/ui/editor/src/requests.ts";
import { AGAIN_MS, aim, APART_MS, Requests } from "../../pages/ui/editor/src/requests.ts";
import { keepUnheard, unheardOf } from "../../pages/ui/editor/src/unheard.ts";
import { lastBoard, owner, rememberBoard } from "../../pages/ui/browser/visitor.ts";
import { board, finding, Memory, NO_CHECKS, pin } from "./editor_made.ts";

const NOON = Date.parse("2026-03-03T12:00:00Z");

class Bench {
  at = 10_000;
  readonly sent: EventMessage[] = [];
  readonly requests = new Requests((message) => this.sent.push(message), () => this.at);

  press(press: Press, was = board()): void {
    this.requests.add(press, "b", NOON, aim(press, was));
  }
  wait(ms: number): void {
    for (const end = this.at + ms; this.at < end; ) {
      this.at += 100;
      this.requests.tick();
    }
  }
  hear(changes: Partial<Board> = {}): void {
    this.requests.received(board(changes));
  }
  get types(): string[] {
    return this.sent.map((one) => one.type);
  }
}

test("a press is sent at once, and one soon after it waits its turn", () => {
  const bench = new Bench();
  bench.press({ type: "rename", words: "Fraud" });
  bench.press({ type: "remove", evidence: "E1" });
  assert.deepEqual(bench.types, ["rename"]);
  bench.wait(APART_MS);
  assert.deepEqual(bench.types, ["rename", "remove"]);
  assert.deepEqual(bench.sent.map((one) => [one.board, one.evidence, one.n]), [
    ["b", null, 1],
    ["b", "E1", 2],
  ]);
});

test("an answer of the server ends the wait", () => {
  const bench = new Bench();
  bench.press({ type: "remove", evidence: "E1" });
  bench.press({ type: "remove", evidence: "E2" });
  bench.hear({ evidence: [pin("E2", "data", "recall 80%")] });
  assert.deepEqual(bench.sent.map((one) => one.evidence), ["E1", "E2"]);
});

test("what shows no effect is sent again, and is done when it does", () => {
  const bench = new Bench();
  bench.press({ type: "rename", words: " Fraud  desk " });
  bench.hear({ title: "t" });
  bench.wait(AGAIN_MS);
  assert.equal(bench.sent.length, 2);
  assert.notEqual(bench.requests.wordsSince, null);
  bench.hear({ title: "Fraud desk" });
  bench.wait(60_000);
  assert.equal(bench.sent.length, 2);
  assert.equal(bench.requests.wordsSince, null);
});

test("a server that answers and does nothing is told so; one that is away is waited for", () => {
  const bench = new Bench();
  bench.press({ type: "rename", words: "Fraud" });
  bench.wait(10 * AGAIN_MS);
  assert.equal(bench.requests.failure, "");
  assert.equal(bench.sent.length, 4); // at once, and then after 4, 8 and 16 seconds: a run may take long
  bench.hear();
  bench.wait(2 * AGAIN_MS);
  assert.match(bench.requests.failure, /new title/);
  assert.equal(bench.requests.wordsSince, null);
});

test("opening a pin and going to the review are never repeated", () => {
  const bench = new Bench();
  bench.press({ type: "open", evidence: "E1" });
  bench.wait(20_000);
  bench.press({ type: "review" });
  bench.wait(20_000);
  assert.deepEqual(bench.types, ["open", "review"]);
});

test("a later press takes the place of the one it undoes", () => {
  const bench = new Bench();
  bench.press({ type: "start_clock", section: "data" });
  bench.press({ type: "pause_clock" });
  bench.press({ type: "clear_example" });
  bench.press({ type: "undo_clear" });
  bench.wait(60_000);
  assert.deepEqual(bench.types.filter((type) => type === "clear_example" || type === "start_clock"), ["start_clock"]);
});

test("the board is shown as it will be, and as it is when the server says so", () => {
  const bench = new Bench();
  const checks = { ...NO_CHECKS, findings: [finding("a"), finding("b")] };
  const before = board({ checks });
  bench.press({ type: "rename", words: "Fraud" });
  bench.press({ type: "respond", finding: "a", kind: "covered", words: "in Data" });
  bench.press({ type: "start_clock", section: "data" });
  const after = bench.requests.expected(before);
  assert.equal(after.title, "Fraud");
  assert.deepEqual(after.checks.findings.map((one) => one.response?.words), ["in Data", undefined]);
  assert.deepEqual(after.clock, { spent_s: {}, section: "data", since: new Date(NOON).toISOString() });
  assert.equal(bench.requests.expected(board({ id: "other" })).title, "t");
  bench.wait(3 * APART_MS);
  bench.hear({ ...after });
  assert.deepEqual(bench.requests.expected(before), before);
});

test("a press on a board that is no longer open is dropped", () => {
  const bench = new Bench();
  bench.press({ type: "remove", evidence: "E1" });
  bench.press({ type: "rename", words: "Fraud" });
  bench.hear({ id: "other" });
  bench.wait(60_000);
  assert.deepEqual(bench.types, ["remove"]);
});

test("a server of before sends less, and line ends are those of a text field", () => {
  const old = { id: "b", title: "t", revision: 1, created_at: "monday", example: false, evidence: [] };
  const data = { board: { ...old, sections: { data: "a\r\nb\rc" } }, present: false } as unknown as EditorData;
  const found = complete(data);
  assert.equal(found.read_only, false);
  assert.equal(found.board!.sections.data, "a\nb\nc");
  assert.equal(found.board!.checks.dimensions, 0);
  assert.equal(found.board!.clock.section, null);
  assert.equal(complete({ ...data, board: null }).board, null);
});

test("a caret stays with the letters beside it when the text around it is exchanged", () => {
  assert.equal(moved(3, "one two", "zero one two"), 8);
  assert.equal(moved(3, "one two", "one two three"), 3);
  assert.equal(moved(7, "one two", "one 2"), 5);
  assert.equal(moved(5, "one two", "one"), 3);
});

test("a browser keeps one secret, and another has another", () => {
  const [here, there] = [new Memory(), new Memory()];
  const secret = owner(here);
  assert.match(secret, /^[0-9a-f]{32}$/);
  assert.equal(owner(here), secret);
  there.setItem("ml-design-whiteboard:owner", '"short"');
  assert.match(owner(there), /^[0-9a-f]{32}$/);
  here.clear();
  assert.match(owner(here), /^[0-9a-f]{32}$/);
});

test("where nothing can be stored the secret lasts as long as the page", () => {
  assert.equal(owner(null), owner(null));
});

test("the board edited last is remembered", () => {
  const memory = new Memory();
  assert.equal(lastBoard(memory), null);
  assert.ok(rememberBoard("abc", memory));
  assert.equal(lastBoard(memory), "abc");
  memory.full = true;
  assert.equal(rememberBoard("other", memory), false);
  assert.equal(rememberBoard("abc", memory), true);
});

test("what waits for one board is never sent once another is open", () => {
  const bench = new Bench();
  bench.press({ type: "rename", words: "Fraud" });
  bench.press({ type: "remove", evidence: "E1" });
  bench.requests.turned("other");
  bench.wait(10 * AGAIN_MS);
  assert.deepEqual(bench.types, ["rename"]);
  assert.equal(bench.requests.wordsSince, null);
});

test("a server without a board does not change the template", () => {
  const mine = { sections: [], conventional: ["own"] };
  const sent = { template: { sections: [], conventional: [] }, board: null } as unknown as EditorData;
  assert.deepEqual(complete(sent, mine).template, mine);
  assert.deepEqual(complete({ ...sent, board: board() }, mine).template, sent.template);
  assert.deepEqual(complete(sent).template, sent.template);
});

test("a press that was not heard is made by the next editor of the window, once it is due", () => {
  const [before, after, place] = [new Bench(), new Bench(), new Memory()];
  const checks = { ...NO_CHECKS, findings: [finding("a")] };
  before.press({ type: "respond", finding: "a", kind: "covered", words: "in Data" }, board({ checks }));
  before.press({ type: "pause_clock" });
  keepUnheard(place, "b", before.requests.unheard);
  const running = { spent_s: {}, section: "data", since: new Date(NOON - 5_000).toISOString() };
  const shown = board({ clock: running, checks });
  after.requests.goOn(unheardOf(place, "b", NOON + 9_000), shown);
  assert.deepEqual(after.requests.expected(shown).clock, { spent_s: { data: 5 }, section: null, since: null });
  after.wait(APART_MS);
  assert.deepEqual(after.types, ["respond", "pause_clock"]);
});

test("what the board shows done, what is long ago and what is for another board is not made again", () => {
  const [before, place] = [new Bench(), new Memory()];
  before.press({ type: "pause_clock" });
  before.press({ type: "rename", words: "Fraud" });
  keepUnheard(place, "b", before.requests.unheard);
  const made = (id: string, now: number): string[] => {
    const after = new Bench();
    after.requests.goOn(unheardOf(place, id, now), board({ id }));
    return after.types;
  };
  assert.deepEqual(made("b", NOON + 1_000), ["rename"]); // its clock stands still
  assert.deepEqual(made("other", NOON + 1_000), []);
  assert.deepEqual(made("b", NOON + 60_000), []);
});

test("a press that somebody else's change came after is about the past, and is not made again", () => {
  const [before, place] = [new Bench(), new Memory()];
  before.press({ type: "rename", words: "Fraud" });
  keepUnheard(place, "b", before.requests.unheard);
  const made = (title: string): string[] => {
    const after = new Bench();
    after.requests.goOn(unheardOf(place, "b", NOON), board({ title }));
    return after.types;
  };
  assert.deepEqual(made(board().title), ["rename"]);
  assert.deepEqual(made("Restored"), []);
});

test("what cannot be seen to be done, or does more when it is done twice, is not kept", () => {
  const [bench, place] = [new Bench(), new Memory()];
  bench.press({ type: "remove", evidence: "E1" });
  bench.press({ type: "clear_example" });
  keepUnheard(place, "b", bench.requests.unheard);
  assert.equal(place.length, 0);
  bench.press({ type: "rename", words: "Fraud" });
  keepUnheard(place, "b", bench.requests.unheard);
  assert.equal(place.length, 1);
  keepUnheard(place, "b", []);
  assert.equal(place.length, 0);
});

test("a storage that is forbidden, full or holds something else keeps no press and breaks nothing", () => {
  const [bench, full, odd] = [new Bench(), new Memory(), new Memory()];
  bench.press({ type: "rename", words: "Fraud" });
  full.full = true;
  for (const place of [null, full]) {
    keepUnheard(place, "b", bench.requests.unheard);
    assert.deepEqual(unheardOf(place, "b", NOON), []);
  }
  for (const text of ["{", "null", "[null]", '"text"', '[{"board":"b"}]']) {
    odd.setItem("ml-design-whiteboard:presses:b", text);
    assert.deepEqual(unheardOf(odd, "b", NOON), []);
  }
});
