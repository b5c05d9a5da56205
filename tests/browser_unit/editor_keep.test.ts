import assert from "node:assert/strict";
import { test } from "node:test";
import type { Board, Texts } from "../../pages/ui/editor/src/contract.ts";
import { newDraft, outgoing, received } from "../../pages/ui/editor/src/draft.ts";
import { Keep, ORPHAN_MS, restoreCopy, takeOver } from "../../pages/ui/editor/src/keep.ts";

const IDS = ["metrics", "data"];

class Memory {
  private readonly items = new Map<string, string>();
  full = false;
  get length(): number {
    return this.items.size;
  }
  key(i: number): string | null {
    return [...this.items.keys()][i] ?? null;
  }
  getItem(name: string): string | null {
    return this.items.get(name) ?? null;
  }
  setItem(name: string, value: string): void {
    if (this.full) throw new Error("quota");
    this.items.set(name, value);
  }
  removeItem(name: string): void {
    this.items.delete(name);
  }
  clear(): void {
    this.items.clear();
  }
}

function board(revision: number, sections: Texts, created_at = "monday"): Board {
  return { id: "b", title: "t", example: false, evidence: [], revision, sections, created_at };
}

function typed(text: string): ReturnType<typeof newDraft> {
  const draft = newDraft(board(1, { data: "start" }), IDS);
  draft.fields.data.local = text;
  return draft;
}

test("text typed before a reload is taken over by the next editor", () => {
  const memory = new Memory();
  const before = new Keep(memory, () => 1000);
  before.setDraft(typed("start and more"), "first", 4, true);
  const after = new Keep(memory, () => 1100);
  const kept = after.orphan("b", "second");
  assert.ok(kept);
  const draft = newDraft(board(1, { data: "start" }), IDS);
  assert.ok(takeOver(draft, kept));
  assert.deepEqual(outgoing(draft), { base: 1, sections: { data: "start and more" } });
  assert.deepEqual([kept.client, kept.seq], ["first", 4]);
});

test("text whose first half was saved without an answer keeps the base it was typed on", () => {
  const memory = new Memory();
  new Keep(memory, () => 1000).setDraft(typed("start and more"), "first", 4, true);
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
  keep.setDraft(draft, "first", 1, true);
  received(draft, board(2, { data: "x" }));
  keep.setDraft(draft, "first", 1, true);
  assert.equal(keep.orphan("b", "second"), null);
});

test("a section that is being typed in is not replaced by an older record", () => {
  const memory = new Memory();
  new Keep(memory, () => 1000).setDraft(typed("older"), "first", 1, true);
  const kept = new Keep(memory, () => 1100).orphan("b", "second");
  assert.ok(kept);
  const draft = typed("newer");
  assert.equal(takeOver(draft, kept), false);
  assert.equal(draft.fields.data.local, "newer");
});

test("a record from before the server lost the board is offered as known to nobody", () => {
  const memory = new Memory();
  new Keep(memory, () => 1000).setDraft(typed("kept"), "first", 1, true);
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
  assert.deepEqual(new Keep(memory).view(), { section: null, conventional: false, help: false });
});
