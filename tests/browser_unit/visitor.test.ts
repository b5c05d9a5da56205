// A browser keeps one secret, and each of its windows its own board.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lastBoard, owner, rememberBoard } from "../../pages/ui/browser/visitor.ts";

class Shelf implements Storage {
  private readonly held = new Map<string, string>();
  get length(): number {
    return this.held.size;
  }
  clear(): void {
    this.held.clear();
  }
  getItem(name: string): string | null {
    return this.held.get(name) ?? null;
  }
  key(index: number): string | null {
    return [...this.held.keys()][index] ?? null;
  }
  removeItem(name: string): void {
    this.held.delete(name);
  }
  setItem(name: string, value: string): void {
    this.held.set(name, value);
  }
}

test("a secret is made once and then stays", () => {
  const place = new Shelf();
  const secret = owner(place);
  assert.match(secret, /^[0-9a-f]{32}$/);
  assert.equal(owner(place), secret);
});

test("two windows of one browser keep two boards through a reload", () => {
  const [browser, one, other] = [new Shelf(), new Shelf(), new Shelf()];
  rememberBoard("first", browser, one);
  rememberBoard("second", browser, other);
  assert.equal(lastBoard(browser, one), "first");
  assert.equal(lastBoard(browser, other), "second");
});

test("a new window opens the board the browser edited last", () => {
  const browser = new Shelf();
  rememberBoard("first", browser, new Shelf());
  rememberBoard("second", browser, new Shelf());
  assert.equal(lastBoard(browser, new Shelf()), "second");
});

test("where nothing can be stored nothing is remembered, and that is said", () => {
  assert.equal(rememberBoard("first", null, null), false);
  assert.equal(lastBoard(null, null), null);
});
