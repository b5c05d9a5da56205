import assert from "node:assert/strict";
import { test } from "node:test";
import type { Board, Texts } from "../../pages/ui/editor/src/contract.ts";
import {
  acknowledged,
  clashing,
  newDraft,
  outgoing,
  received,
  resolved,
  typed as typedIn,
} from "../../pages/ui/editor/src/draft.ts";
import { Keep, ORPHAN_MS, RELOAD_MS, RENEWED_MS } from "../../pages/ui/editor/src/keep.ts";
import { restoreCopy, takeOver } from "../../pages/ui/editor/src/restore.ts";
import * as made from "./editor_made.ts";
import { Memory } from "./editor_made.ts";

const IDS = ["metrics", "data"];

function board(revision: number, sections: Texts, created_at = "monday"): Board {
  return made.board({ revision, sections, created_at });
}

function typed(text: string): ReturnType<typeof newDraft> {
  const draft = newDraft(board(1, { data: "start" }), IDS);
  draft.fields.data.local = text;
  return draft;
}

test("text typed before a reload is taken over by the next editor", () => {
  const memory = new Memory();
  const before = new Keep(memory, () => 1000);
  before.setDraft(typed("start and more"), "first", 4, { closed: true });
  const after = new Keep(memory, () => 1100);
  const kept = after.orphan("b", "second");
  assert.ok(kept);
  const draft = newDraft(board(1, { data: "start" }), IDS);
  assert.deepEqual(takeOver(draft, kept), []);
  assert.deepEqual(outgoing(draft), { base: 1, sections: { data: "start and more" } });
  assert.deepEqual([kept.client, kept.seq], ["first", 4]);
});

test("text whose first half was saved without an answer keeps the base it was typed on", () => {
  const memory = new Memory();
  new Keep(memory, () => 1000).setDraft(typed("start and more"), "first", 4, { closed: true });
  const kept = new Keep(memory, () => 1100).orphan("b", "second");
  assert.ok(kept);
  const draft = newDraft(board(2, { data: "start and" }), IDS);
  takeOver(draft, kept);
  assert.deepEqual(outgoing(draft), { base: 1, sections: { data: "start and more" } });
});

test("a tab that is alive keeps its own record", () => {
  const memory = new Memory();
  new Keep(memory, () => 1000).setDraft(typed("x"), "first", 1);
  assert.equal(new Keep(memory, () => 2000).orphan("b", "second"), null);
  assert.ok(new Keep(memory, () => 1001 + ORPHAN_MS).orphan("b", "second"));
  assert.equal(new Keep(memory, () => 1001 + ORPHAN_MS).orphan("other board", "second"), null);
});

test("a record is forgotten once everything is saved", () => {
  const memory = new Memory();
  const keep = new Keep(memory, () => 1000);
  const draft = typed("x");
  keep.setDraft(draft, "first", 1, { closed: true });
  received(draft, board(2, { data: "x" }));
  keep.setDraft(draft, "first", 1, { closed: true });
  assert.equal(keep.orphan("b", "second"), null);
});

test("a section that is being typed in is not replaced by an older record", () => {
  const memory = new Memory();
  new Keep(memory, () => 1000).setDraft(typed("older"), "first", 1, { closed: true });
  const kept = new Keep(memory, () => 1100).orphan("b", "second");
  assert.ok(kept);
  const draft = typed("newer");
  assert.deepEqual(takeOver(draft, kept), ["data"]);
  assert.equal(draft.fields.data.local, "newer");
});

test("a record from before the server lost the board is offered as known to nobody", () => {
  const memory = new Memory();
  new Keep(memory, () => 1000).setDraft(typed("kept"), "first", 1, { closed: true });
  const kept = new Keep(memory, () => 1100).orphan("b", "second");
  assert.ok(kept);
  const draft = newDraft(board(1, {}, "tuesday"), IDS);
  takeOver(draft, kept);
  assert.deepEqual(outgoing(draft), { base: 0, sections: { data: "kept" } });
});

test("the copy restores a board that the server lost, and nothing else", () => {
  const copy = { createdAt: "monday", revision: 7, sections: { data: "kept" } };
  const same = newDraft(board(8, { data: "newer" }), IDS);
  restoreCopy(same, copy);
  assert.equal(outgoing(same), null);
  const lost = newDraft(board(1, {}, "tuesday"), IDS);
  restoreCopy(lost, copy);
  assert.deepEqual(outgoing(lost), { base: 0, sections: { data: "kept" } });
});

test("a full or forbidden storage is noticed", () => {
  const memory = new Memory();
  const keep = new Keep(memory, () => 1000);
  keep.setBoard("b");
  assert.ok(keep.works);
  memory.full = true;
  keep.setDraft(typed("x"), "first", 1);
  assert.equal(keep.works, false);
  assert.equal(keep.board(), "b");
  const none = new Keep(null);
  none.setBoard("b");
  assert.equal(none.works, false);
  assert.equal(none.board(), null);
});

test("a record that is not JSON counts as missing", () => {
  const memory = new Memory();
  memory.setItem("ml-design-whiteboard:view", "{");
  const { section, conventional, help } = new Keep(memory).view();
  assert.deepEqual([section, conventional, help], [null, false, false]);
});

function inConflict(): ReturnType<typeof newDraft> {
  const draft = typed("mine");
  const ack = { board: "b", client: "first", seq: 1, outcome: "conflict" as const, revision: 2, words: "" };
  acknowledged(draft, { ...ack, sections: ["data"] }, { data: "mine" });
  received(draft, board(2, { data: "theirs" }));
  return draft;
}

test("a choice that was open before a reload is open after it, and neither text is sent", () => {
  const memory = new Memory();
  new Keep(memory, () => 1000).setDraft(inConflict(), "first", 1, { closed: true });
  const kept = new Keep(memory, () => 1100).orphan("b", "second");
  assert.ok(kept);
  const draft = newDraft(board(3, { data: "theirs, later" }), IDS);
  takeOver(draft, kept);
  assert.deepEqual(clashing(draft), ["data"]);
  const { local, theirs, common } = draft.fields.data;
  assert.deepEqual([local, theirs, common], ["mine", "theirs, later", "start"]);
  assert.equal(outgoing(draft), null);
  resolved(draft, "data", "mine");
  assert.deepEqual(outgoing(draft), { base: 3, sections: { data: "mine" } });
});

test("a record that could be continued in part keeps the rest", () => {
  const memory = new Memory();
  const before = typed("data kept");
  before.fields.metrics.local = "metrics kept";
  const keep = new Keep(memory, () => 1000);
  keep.setDraft(before, "first", 1, { closed: true });
  const kept = keep.orphan("b", "second");
  assert.ok(kept);
  const draft = typed("newer");
  assert.deepEqual(takeOver(draft, kept), ["data"]);
  assert.equal(draft.fields.metrics.local, "metrics kept");
  keep.shrinkDraft("b", kept, ["data"]);
  assert.deepEqual(Object.keys(keep.orphan("b", "second")!.fields), ["data"]);
  keep.shrinkDraft("b", kept, []);
  assert.equal(keep.orphan("b", "second"), null);
});

test("text of a section that this board does not have stays in its record", () => {
  const memory = new Memory();
  new Keep(memory, () => 1000).setDraft(typed("kept"), "first", 1, { closed: true });
  const kept = new Keep(memory, () => 1100).orphan("b", "second");
  assert.ok(kept);
  assert.deepEqual(takeOver(newDraft(board(1, {}), ["metrics"]), kept), ["data"]);
});

test("an editor that the browser knows to be alive keeps its record, however long it sleeps", () => {
  const memory = new Memory();
  new Keep(memory, () => 1000).setDraft(typed("x"), "first", 1);
  const keep = new Keep(memory, () => 1000 + 100 * ORPHAN_MS);
  const at = 1000 + 100 * ORPHAN_MS;
  keep.alive = { clients: new Set(["first", "second"]), at };
  assert.equal(keep.orphan("b", "second"), null);
  keep.alive = { clients: new Set(["second"]), at };
  assert.ok(keep.orphan("b", "second"));
});

test("an editor that the browser knows to be gone leaves its record soon", () => {
  const memory = new Memory();
  new Keep(memory, () => 1000).setDraft(typed("x"), "first", 1);
  const keep = new Keep(memory, () => 1001 + RENEWED_MS);
  assert.equal(keep.orphan("b", "second"), null);
  keep.alive = { clients: new Set(["second"]), at: 1001 + RENEWED_MS };
  assert.ok(keep.orphan("b", "second"));
});

test("a closed record waits a little for its own tab to load again", () => {
  const memory = new Memory();
  new Keep(memory, () => 1000, "one").setDraft(typed("x"), "first", 1, { closed: true });
  assert.ok(new Keep(memory, () => 1001, "one").orphan("b", "second"));
  assert.equal(new Keep(memory, () => 1001, "two").orphan("b", "second"), null);
  assert.ok(new Keep(memory, () => 1001 + RELOAD_MS, "two").orphan("b", "second"));
});

test("an editor that began after the browser was asked keeps its record", () => {
  const memory = new Memory();
  new Keep(memory, () => 1000).setDraft(typed("x"), "first", 1);
  const keep = new Keep(memory, () => 1500);
  keep.alive = { clients: new Set(["second"]), at: 900 };
  assert.equal(keep.orphan("b", "second"), null);
});

test("unsaved text of another board is listed with its title until the server has it", () => {
  const memory = new Memory();
  const keep = new Keep(memory, () => 1000);
  keep.setDraft(typed("x"), "first", 1, { closed: true, title: "Fraud" });
  assert.deepEqual(keep.elsewhere("b"), []);
  assert.deepEqual(keep.elsewhere("other"), [
    { board: "b", title: "Fraud", texts: [{ section: "data", text: "x" }], refusal: "" },
  ]);
  keep.savedElsewhere("b", "first", { data: "older" });
  assert.equal(keep.elsewhere("other").length, 1);
  keep.savedElsewhere("b", "first", { data: "x" });
  assert.deepEqual(keep.elsewhere("other"), []);
});

test("text that did not fit stays unkept until it is written, whatever else is", () => {
  const memory = new Memory();
  const keep = new Keep(memory, () => 1000);
  memory.full = true;
  keep.setDraft(typed("x"), "first", 1);
  memory.full = false;
  keep.setView(keep.view());
  assert.equal(keep.works, false);
  keep.setDraft(typed("x"), "first", 1);
  assert.ok(keep.works);
});

test("copies of other boards make room for what is typed", () => {
  class Small extends Memory {
    override setItem(name: string, value: string): void {
      this.full = this.getItem("ml-design-whiteboard:copy:other") !== null;
      super.setItem(name, value);
    }
  }
  const memory = new Small();
  const keep = new Keep(memory, () => 1000);
  keep.setCopy("other", { createdAt: "monday", revision: 1, sections: {} });
  keep.setDraft(typed("x"), "first", 1);
  assert.ok(keep.works);
  assert.equal(keep.copy("other"), null);
});

test("an older copy does not replace a newer one of another tab", () => {
  const memory = new Memory();
  const [one, two] = [new Keep(memory), new Keep(memory)];
  one.setCopy("b", { createdAt: "monday", revision: 5, sections: { data: "newer" } });
  two.setCopy("b", { createdAt: "monday", revision: 4, sections: { data: "older" } });
  assert.equal(two.copy("b")!.revision, 5);
  two.setCopy("b", { createdAt: "tuesday", revision: 1, sections: {} });
  assert.equal(one.copy("b")!.createdAt, "tuesday");
});

test("only news of the open board is followed", () => {
  const keep = new Keep(new Memory());
  keep.setCopy("b", { createdAt: "monday", revision: 5, sections: {} });
  assert.equal(keep.copyFromElsewhere({ key: "ml-design-whiteboard:copy:b" }, "b")!.revision, 5);
  assert.equal(keep.copyFromElsewhere({ key: "ml-design-whiteboard:copy:c" }, "b"), null);
  assert.equal(keep.copyFromElsewhere({ key: null }, "b"), null);
});

test("a record whose text the server has held since does not come back over what followed it", () => {
  const memory = new Memory();
  const keep = new Keep(memory, () => 1000);
  keep.setDraft(typed("start and more"), "first", 4);
  const draft = newDraft(board(2, { data: "start and more" }), IDS);
  received(draft, board(3, { data: "start and more, and mine" }));
  const kept = new Keep(memory, () => 1001 + ORPHAN_MS).orphan("b", "second");
  assert.ok(kept);
  assert.deepEqual(takeOver(draft, kept), []);
  assert.equal(draft.fields.data.local, "start and more, and mine");
});

test("a record that knew nothing of what was saved here since is a second version, not the text", () => {
  const memory = new Memory();
  new Keep(memory, () => 1000).setDraft(typed("start, lost"), "first", 4, { closed: true });
  const draft = newDraft(board(1, { data: "start" }), IDS);
  typedIn(draft, "data", "start, mine");
  const ack = { board: "b", client: "second", seq: 1, outcome: "saved" as const, revision: 2, words: "" };
  acknowledged(draft, { ...ack, sections: [] }, { data: "start, mine" });
  received(draft, board(2, { data: "start, mine" }));
  const kept = new Keep(memory, () => 1000 + ORPHAN_MS).orphan("b", "second");
  assert.ok(kept);
  takeOver(draft, kept);
  const { local, theirs, common } = draft.fields.data;
  assert.deepEqual([local, theirs, common], ["start, lost", "start, mine", "start"]);
  assert.equal(outgoing(draft), null);
});

test("of two records of one section the second is a second version", () => {
  const memory = new Memory();
  new Keep(memory, () => 900).setDraft(typed("start, one"), "first", 1, { closed: true });
  new Keep(memory, () => 1000).setDraft(typed("start, two"), "second", 1, { closed: true });
  const keep = new Keep(memory, () => 1000 + ORPHAN_MS);
  const draft = newDraft(board(1, { data: "start" }), IDS);
  const newest = keep.orphan("b", "third")!;
  takeOver(draft, newest);
  keep.shrinkDraft("b", newest, []);
  received(draft, board(2, { data: "start, two" }));
  takeOver(draft, keep.orphan("b", "third")!);
  assert.deepEqual(clashing(draft), ["data"]);
  assert.deepEqual([draft.fields.data.local, draft.fields.data.theirs], ["start, one", "start, two"]);
});

test("a record of the future, from before the clock was set back, is not left behind", () => {
  const memory = new Memory();
  new Keep(memory, () => 900_000).setDraft(typed("x"), "first", 1);
  assert.ok(new Keep(memory, () => 1000).orphan("b", "second"));
  const little = new Keep(memory, () => 899_000);
  assert.equal(little.orphan("b", "second"), null);
  little.alive = { clients: new Set(["first", "second"]), at: 899_000 };
  assert.equal(little.orphan("b", "second"), null);
  little.alive = { clients: new Set(["second"]), at: 899_000 };
  assert.ok(little.orphan("b", "second"));
});

test("the only copy of text that has no place makes no room", () => {
  const memory = new Memory();
  const keep = new Keep(memory, () => 1000);
  keep.setCopy("other", { createdAt: "monday", revision: 1, sections: { own: "only copy" } });
  keep.setCopy("other", { createdAt: "tuesday", revision: 1, sections: {} }, ["data"]);
  memory.full = true;
  keep.setDraft(typed("x"), "first", 1);
  assert.equal(keep.works, false);
  assert.equal(keep.copy("other")!.unplaced!.own.text, "only copy");
});
