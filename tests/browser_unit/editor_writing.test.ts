import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import type { Ack, Board, EditMessage } from "../../pages/ui/editor/src/contract.ts";
import { clashing, unsaved } from "../../pages/ui/editor/src/draft.ts";
import { RELOAD_MS } from "../../pages/ui/editor/src/keep.ts";
import { QUIET_MS } from "../../pages/ui/editor/src/saver.ts";
import { Writing } from "../../pages/ui/editor/src/writing.ts";
import { board, Memory } from "./editor_made.ts";

const IDS = ["metrics", "data"];
const START = { revision: 1, sections: { data: "start" } };
const PREFIX = "ml-design-whiteboard:";

let memory = new Memory();
let sent: EditMessage[] = [];
let away = false;

beforeEach(() => {
  memory = new Memory();
  sent = [];
  away = false;
  const page = { localStorage: memory, sessionStorage: new Memory() };
  const globals = { window: page, sessionStorage: page.sessionStorage, navigator: {} };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
});

function editor(shown: Board = board(START), ids = IDS, tab?: string): Writing {
  if (tab !== undefined) sessionStorage.setItem(`${PREFIX}tab`, tab);
  const writing = new Writing((edit) => sent.push(edit), () => away);
  writing.open(shown, ids);
  return writing;
}

function answer(outcome: Ack["outcome"], changes: Partial<Ack> = {}): Ack {
  const { board: id, client, seq } = sent.at(-1)!;
  return { board: id, client, seq, outcome, revision: 2, words: "", sections: [], ...changes };
}

function local(writing: Writing, id = "data"): string {
  return writing.draft!.fields[id].local;
}

function keptTexts(): string {
  const names = Array.from({ length: memory.length }, (_, i) => memory.key(i)!);
  return names.filter((name) => name.includes("draft:")).map((name) => memory.getItem(name)).join("\n");
}

test("an editor that follows another on the page has its unsaved text at once, and sends it", () => {
  const before = editor();
  before.typed("data", "start and more");
  before.hide();
  const after = editor();
  assert.equal(local(after), "start and more");
  assert.equal(sent.at(-1)!.client, after.client);
  assert.deepEqual(sent.at(-1)!.heir_of, [{ client: before.client, seq: 1 }]);
});

test("an editor names those whose text it goes on with, though the one between never reached the server", () => {
  const first = editor();
  first.typed("data", "start and");
  first.flush();
  first.typed("data", "start and more");
  first.hide();
  away = true;
  const second = editor(board({ revision: 2, sections: { data: "start and" } }));
  second.hide();
  away = false;
  const third = editor(board({ revision: 2, sections: { data: "start and" } }));
  assert.equal(local(third), "start and more");
  assert.deepEqual(
    sent.at(-1)!.heir_of.map(({ client }) => client),
    [second.client, first.client],
  );
});

test("the number of what is sent by itself is known to whoever takes over after a crash", (t) => {
  const first = editor();
  first.typed("data", "start and more");
  const later = performance.now() + QUIET_MS;
  t.mock.method(performance, "now", () => later);
  first.tick();
  const kept = first.keep.own(first.draft!.board, first.client);
  assert.equal(kept!.seq, sent.at(-1)!.seq);
});

test("text of a page that is gone is forgotten once the server is seen to hold it", () => {
  const first = editor();
  first.typed("data", "start and more");
  first.hide();
  const saved = board({ revision: 2, sections: { data: "start and more" } });
  const second = editor(saved, IDS, "another tab");
  assert.equal(keptTexts(), "");
  second.typed("data", "start and more still");
  second.beat();
  assert.equal(local(second), "start and more still");
  assert.deepEqual(clashing(second.draft!), []);
});

const SAVED = { revision: 2, sections: { data: "start and more" } };

/** A window that has saved more and gone back to the text before, and is loading again. */
function loadingAgain(): void {
  const writing = editor(board(START), IDS, "loading");
  writing.typed("data", "start and more");
  writing.flush();
  writing.takeIn(board(SAVED), answer("saved"));
  writing.typed("data", "start");
  writing.hide();
}

test("a deletion back to what was saved before outlives a reload beside another window", () => {
  const other = editor(board(START), IDS, "other");
  loadingAgain();
  other.takeIn(board(SAVED), null);
  other.beat();
  const back = editor(board(SAVED), IDS, "loading");
  assert.equal(local(back), "start");
  const { base_revision, sections } = sent.at(-1)!;
  assert.deepEqual([base_revision, sections], [2, { data: "start" }]);
});

test("a deletion back to what was saved before is taken over when its window stays closed", () => {
  const other = editor(board(START), IDS, "other");
  loadingAgain();
  other.takeIn(board(SAVED), null);
  const later = Date.now() + RELOAD_MS + 1;
  Object.assign(other.keep, { now: () => later });
  other.beat();
  assert.equal(local(other), "start");
  other.flush();
  const { base_revision, sections } = sent.at(-1)!;
  assert.deepEqual([base_revision, sections], [2, { data: "start" }]);
});

test("a window that has not heard of the last save drops nothing that another left", () => {
  const late = [board(START), board({ ...START, created_at: "sunday", revision: 7 })];
  for (const shown of late) {
    memory.clear();
    const other = editor(shown, IDS, "other");
    loadingAgain();
    other.beat();
    assert.equal(local(editor(board(SAVED), IDS, "loading")), "start");
  }
});

test("text that was not saved is there again when its board is opened again in the same editor", () => {
  const writing = editor();
  writing.typed("data", "start and more");
  writing.open(board({ id: "other" }), IDS);
  writing.open(board(START), IDS);
  assert.equal(local(writing), "start and more");
});

test("unsaved text of a section that the template lost for a while waits for it", () => {
  const writing = editor();
  writing.typed("data", "start and more");
  writing.open(board({ revision: 1 }), ["metrics"]);
  assert.match(keptTexts(), /start and more/);
  writing.beat();
  writing.open(board(START), IDS);
  assert.equal(local(writing), "start and more");
});

test("the copy of a section that the server does not know stays, and restores it when it does", () => {
  editor(board({ revision: 7, sections: { data: "long", own: "only copy" } }), [...IDS, "own"]);
  const lost = { revision: 1, created_at: "tuesday", sections: {} };
  editor(board(lost));
  editor(board({ ...lost, revision: 2, sections: { data: "long" } }));
  const back = editor(board({ ...lost, revision: 3, sections: { data: "long" } }), [...IDS, "own"]);
  assert.equal(local(back, "own"), "only copy");
  assert.equal(back.draft!.fields.own.base, 0);
});

test("a refusal that arrives without a board is told, and the text stays", () => {
  const writing = editor();
  writing.typed("data", "start and more");
  writing.flush();
  writing.lost();
  writing.takeLateAnswer(answer("refused", { words: "This board was deleted." }), null);
  assert.equal(writing.saver.state(writing.draft, true), "refused");
  assert.equal(writing.saver.refusal, "This board was deleted.");
  assert.equal(local(writing), "start and more");
});

test("the text of a deleted board can be read beside another board, and put into it", () => {
  const writing = editor();
  writing.typed("data", "words");
  writing.flush();
  const refused = answer("refused", { words: "This board was deleted." });
  const other = board({ id: "other", sections: { data: "there" } });
  writing.takeLateAnswer(refused, other.id);
  writing.open(other, IDS);
  writing.beat();
  const kept = { board: "b", title: "t", texts: [{ section: "data", text: "words" }] };
  assert.deepEqual(writing.elsewhere, [{ ...kept, refusal: "This board was deleted." }]);
  writing.putHere("b");
  assert.equal(local(writing), "there\n\nwords");
  assert.deepEqual(writing.elsewhere, []);
  assert.equal(sent.at(-1)!.board, "other");
});

test("a refusal that arrives when another board is open is kept with the text", () => {
  const writing = editor();
  writing.typed("data", "words");
  writing.open(board({ id: "other" }), IDS);
  writing.takeLateAnswer(answer("refused", { words: "This board was deleted." }), "other");
  writing.beat();
  assert.equal(writing.elsewhere[0].refusal, "This board was deleted.");
});

test("words typed in the example stay in the browser until the server has cleared it", () => {
  away = true;
  const example = { ...START, example: true };
  const writing = editor(board(example));
  writing.typed("data", "start, my words");
  writing.clear();
  writing.typed("metrics", "mine");
  assert.equal(local(writing), "");
  assert.match(keptTexts(), /start, my words/);
  writing.takeIn(board(example), null);
  writing.beat();
  assert.match(keptTexts(), /start, my words/);
  writing.takeIn(board({ revision: 2 }), null);
  assert.doesNotMatch(keptTexts(), /start, my words/);
  assert.match(keptTexts(), /mine/);
});

test("an example that was not cleared after all has the words typed in it back", () => {
  away = true;
  const example = { ...START, example: true };
  const before = editor(board(example));
  before.typed("data", "start, my words");
  before.clear();
  before.hide();
  assert.equal(local(editor(board(example))), "start, my words");
});

test("an example cleared and taken back has the words typed in it back", () => {
  away = true;
  const writing = editor(board({ ...START, example: true }));
  writing.typed("data", "start, my words");
  writing.clear();
  writing.unclear();
  assert.equal(local(writing), "start, my words");
  assert.deepEqual(unsaved(writing.draft!), ["data"]);
});

test("a record that cannot be read never keeps a board from opening", () => {
  for (const [i, record] of ["null", "7", '{"at":1,"closed":true}', '{"client":"x","at":1,"closed":true}'].entries()) {
    memory.setItem(`${PREFIX}draft:b:${i}`, record);
  }
  memory.setItem(`${PREFIX}draft:b:9`, '{"client":"9","at":1,"closed":true,"fields":{"data":null,"metrics":{}}}');
  memory.setItem(`${PREFIX}copy:b`, '{"createdAt":"monday"}');
  const writing = editor();
  writing.beat();
  assert.equal(local(writing), "start");
});

test("a late answer with an own revision never hides what somebody else wrote after it", () => {
  const writing = editor();
  writing.typed("data", "start a");
  writing.flush();
  const lost = answer("saved", { revision: 2 });
  writing.typed("data", "start ab");
  // Another rerun shows the other person's change, which came after the save nobody told of.
  const theirs = board({ revision: 3, sections: { data: "start a, theirs" } });
  writing.takeIn(theirs, null);
  assert.equal(local(writing), "start ab");
  writing.takeIn(theirs, lost);
  assert.equal(local(writing), "start ab");
  writing.flush();
  const { base_revision, sections } = sent.at(-1)!;
  assert.deepEqual([base_revision, sections], [2, { data: "start ab" }]);
  writing.takeIn(theirs, answer("conflict", { revision: 3, sections: ["data"] }));
  assert.deepEqual(clashing(writing.draft!), ["data"]);
  const { theirs: other, common } = writing.draft!.fields.data;
  assert.deepEqual([other, common], ["start a, theirs", "start a"]);
});
