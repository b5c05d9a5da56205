import assert from "node:assert/strict";
import { test } from "node:test";
import type { Ack, Board, Texts } from "../../pages/ui/editor/src/contract.ts";
import {
  acknowledged,
  clashing,
  emptied,
  newDraft,
  outgoing,
  received,
  resolved,
  unsaved,
} from "../../pages/ui/editor/src/draft.ts";
import * as made from "./editor_made.ts";

const IDS = ["metrics", "data"];

function board(revision: number, sections: Texts, changes: Partial<Board> = {}): Board {
  return made.board({ revision, sections, ...changes });
}

function ack(outcome: Ack["outcome"], revision: number, sections: string[] = []): Ack {
  return { board: "b", client: "c", seq: 1, outcome, revision, words: "", sections };
}

test("an untouched section follows the server", () => {
  const draft = newDraft(board(1, { data: "old" }), IDS);
  received(draft, board(2, { data: "new" }));
  assert.equal(draft.fields.data.local, "new");
  assert.deepEqual(unsaved(draft), []);
});

test("what is written right after the example was cleared is no conflict with the clearing", () => {
  const draft = newDraft(board(1, { data: "example", metrics: "example" }), IDS);
  emptied(draft);
  draft.fields.data.local = "mine";
  received(draft, board(2, {}));
  assert.deepEqual(clashing(draft), []);
  assert.equal(draft.fields.metrics.local, "");
  assert.deepEqual(outgoing(draft), { base: 2, sections: { data: "mine" } });
});

test("typed text stays while somebody else changes another section", () => {
  const draft = newDraft(board(1, {}), IDS);
  draft.fields.data.local = "mine";
  received(draft, board(2, { metrics: "theirs" }));
  assert.equal(draft.fields.data.local, "mine");
  assert.equal(draft.fields.metrics.local, "theirs");
  assert.deepEqual(outgoing(draft), { base: 2, sections: { data: "mine" } });
});

test("typed text over somebody else's change is sent with the base that was seen", () => {
  const draft = newDraft(board(1, { data: "start" }), IDS);
  draft.fields.data.local = "mine";
  received(draft, board(2, { data: "theirs" }));
  assert.equal(draft.fields.data.local, "mine");
  assert.deepEqual(outgoing(draft), { base: 1, sections: { data: "mine" } });
});

test("sections with different bases are sent one base at a time, the oldest first", () => {
  const draft = newDraft(board(1, { data: "start" }), IDS);
  draft.fields.data.local = "mine";
  received(draft, board(2, { data: "theirs", metrics: "new" }));
  draft.fields.metrics.local = "newer";
  assert.deepEqual(outgoing(draft), { base: 1, sections: { data: "mine" } });
});

test("what was typed after the save stays unsaved when the save is confirmed", () => {
  const draft = newDraft(board(1, {}), IDS);
  draft.fields.data.local = "ab";
  acknowledged(draft, ack("saved", 2), { data: "a" });
  received(draft, board(2, { data: "a" }));
  assert.deepEqual(outgoing(draft), { base: 2, sections: { data: "ab" } });
});

test("a conflict keeps both texts and sends neither until one is chosen", () => {
  const draft = newDraft(board(1, { data: "start" }), IDS);
  draft.fields.data.local = "mine";
  acknowledged(draft, ack("conflict", 2, ["data"]), { data: "mine" });
  received(draft, board(2, { data: "theirs" }));
  assert.deepEqual(clashing(draft), ["data"]);
  assert.equal(draft.fields.data.local, "mine");
  assert.equal(draft.fields.data.theirs, "theirs");
  assert.equal(outgoing(draft), null);
  resolved(draft, "data", "mine and theirs");
  assert.deepEqual(outgoing(draft), { base: 2, sections: { data: "mine and theirs" } });
});

test("what both texts began as is known until the conflict ends", () => {
  const draft = newDraft(board(1, { data: "start" }), IDS);
  draft.fields.data.local = "start, mine";
  acknowledged(draft, ack("conflict", 2, ["data"]), { data: "start, mine" });
  received(draft, board(2, { data: "theirs" }));
  received(draft, board(3, { data: "theirs, later" }));
  assert.equal(draft.fields.data.common, "start");
  assert.equal(draft.fields.data.theirs, "theirs, later");
  resolved(draft, "data", "both");
  assert.equal(draft.fields.data.common, null);
});

test("a refused text is left out of what is sent, the others are not", () => {
  const draft = newDraft(board(1, {}), IDS);
  draft.fields.data.local = "too long";
  draft.fields.metrics.local = "recall";
  assert.deepEqual(outgoing(draft, { data: "too long" }), { base: 1, sections: { metrics: "recall" } });
  draft.fields.data.local = "short";
  const all = { metrics: "recall", data: "short" };
  assert.deepEqual(outgoing(draft, { data: "too long" }), { base: 1, sections: all });
});

test("a conflict does not hold up another section", () => {
  const draft = newDraft(board(1, { data: "start" }), IDS);
  draft.fields.data.local = "mine";
  acknowledged(draft, ack("conflict", 2, ["data"]), { data: "mine" });
  received(draft, board(2, { data: "theirs" }));
  draft.fields.metrics.local = "recall";
  assert.deepEqual(outgoing(draft), { base: 2, sections: { metrics: "recall" } });
});

test("taking theirs leaves nothing to save", () => {
  const draft = newDraft(board(1, { data: "start" }), IDS);
  draft.fields.data.local = "mine";
  acknowledged(draft, ack("conflict", 2, ["data"]), { data: "mine" });
  received(draft, board(2, { data: "theirs" }));
  resolved(draft, "data", "theirs");
  assert.deepEqual(unsaved(draft), []);
});

test("an older answer that arrives late is ignored", () => {
  const draft = newDraft(board(5, { data: "newest" }), IDS);
  received(draft, board(4, { data: "older" }));
  assert.equal(draft.fields.data.local, "newest");
  assert.equal(draft.revision, 5);
});

test("a server that lost the board is offered all text again, as known to nobody", () => {
  const draft = newDraft(board(9, { data: "long text", metrics: "recall" }), IDS);
  received(draft, board(1, {}, { created_at: "tuesday" }));
  assert.equal(draft.fields.data.local, "long text");
  const all = { data: "long text", metrics: "recall" };
  assert.deepEqual(outgoing(draft), { base: 0, sections: all });
});

test("a server that came back from a backup is offered what it lacks", () => {
  const draft = newDraft(board(9, { data: "long text", metrics: "recall" }), IDS);
  received(draft, board(3, { data: "long", metrics: "recall" }), true);
  assert.deepEqual(outgoing(draft), { base: 0, sections: { data: "long text" } });
});

test("a late answer changes nothing where what followed it is known already", () => {
  const draft = newDraft(board(3, { data: "a, theirs" }), IDS);
  acknowledged(draft, ack("saved", 2), { data: "a" });
  assert.deepEqual(unsaved(draft), []);
  assert.equal(draft.fields.data.base, 3);
});
