import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Outgoing } from "../../pages/ui/editor/src/outgoing.ts";
import { followWindow } from "../../pages/ui/editor/src/window_events.ts";

const ME = { client: "c", owner: "o", section: "metrics" };

function line() {
  const told: [string, unknown][] = [];
  let now = 0;
  const way = {
    setStateValue: (name: string, value: unknown): void => void told.push([name, value]),
    setTriggerValue: (name: string, value: unknown): void => void told.push([name, value]),
  };
  const outgoing = new Outgoing(way, () => now);
  return { outgoing, told, wait: (milliseconds: number) => (now += milliseconds) };
}

test("every hello has a number of its own and says who is there", () => {
  const { outgoing, told } = line();
  outgoing.hello(null, ME);
  outgoing.hello("b1", ME);
  assert.deepEqual(told, [
    ["hello", { board: null, ...ME, n: 1 }],
    ["hello", { board: "b1", ...ME, n: 2 }],
  ]);
});

test("a hello may be said again after three seconds, and each time after twice as long", () => {
  const { outgoing, wait } = line();
  assert.ok(outgoing.mayAskAgain);
  for (const patience of [3_000, 6_000, 12_000, 24_000, 24_000]) {
    outgoing.hello(null, ME);
    wait(patience - 1);
    assert.ok(!outgoing.mayAskAgain);
    wait(1);
    assert.ok(outgoing.mayAskAgain);
  }
});

test("once a board was opened, the next hello has three seconds again", () => {
  const { outgoing, wait } = line();
  outgoing.hello("b1", ME);
  wait(3_000);
  outgoing.hello("b1", ME);
  outgoing.opened("b1", ME);
  outgoing.hello(null, ME);
  wait(3_000);
  assert.ok(outgoing.mayAskAgain);
});

test("a board that nobody asked for is greeted once; the one that was asked for, or given to none, is not", () => {
  const boards = (asked: string | null | undefined, ...opened: string[]): unknown[] => {
    const { outgoing, told } = line();
    if (asked !== undefined) outgoing.hello(asked, ME);
    for (const board of opened) outgoing.opened(board, ME);
    return told.slice(asked === undefined ? 0 : 1).map(([, hello]) => (hello as { board: string }).board);
  };
  assert.deepEqual(boards(undefined, "b1", "b1"), ["b1"]);
  assert.deepEqual(boards("b1", "b1", "b2"), ["b2"]);
  assert.deepEqual(boards(null, "b1"), []);
});

test("the section is told when Python knows another, once, and again after its board was lost", () => {
  const { outgoing, told } = line();
  outgoing.section("metrics", "metrics");
  outgoing.section("data", "metrics");
  outgoing.section("data", "metrics");
  outgoing.section("metrics", "metrics");
  outgoing.boardLost();
  outgoing.section("data", "metrics");
  assert.deepEqual(told, [["section", "data"], ["section", "metrics"], ["section", "data"]]);
});

test("edits are a state, presses happen once, and a way that is broken stops neither", () => {
  const { outgoing, told } = line();
  outgoing.edit({ seq: 1 });
  outgoing.press({ type: "remove" });
  assert.deepEqual(told, [["edit", { seq: 1 }], ["event", { type: "remove" }]]);
  const warn = mock.method(console, "warn", () => {});
  const broken = (): void => {
    throw new Error("no connection");
  };
  outgoing.way = { setStateValue: broken, setTriggerValue: broken };
  outgoing.edit({ seq: 2 });
  outgoing.press({ type: "remove" });
  assert.equal(warn.mock.callCount(), 2);
  warn.mock.restore();
});

/** A text in a window, with what it was told to do. */
function windowed() {
  const done: string[] = [];
  const page = Object.assign(new EventTarget(), { visibilityState: "hidden" });
  const outside = new EventTarget();
  for (const [name, value] of Object.entries({ document: page, window: outside })) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  const writing = {
    atRisk: false,
    flush: () => void done.push("flush"),
    wake: () => void done.push("wake"),
    hide: () => void done.push("hide"),
    follow: (event: StorageEvent) => event.key === "ours",
  };
  const abort = new AbortController();
  followWindow(writing, () => void done.push("show"), abort.signal);
  const happen = (target: EventTarget, name: string, more = {}): Event => {
    const event = Object.assign(new Event(name, { cancelable: true }), more);
    target.dispatchEvent(event);
    return event;
  };
  return { done, page, outside, writing, abort, happen };
}

test("text is sent when the window is hidden and kept when it is left", () => {
  const { done, page, outside, happen } = windowed();
  happen(page, "visibilitychange");
  page.visibilityState = "visible";
  happen(page, "visibilitychange");
  happen(outside, "pagehide");
  assert.deepEqual(done, ["flush", "hide"]);
});

test("a window that comes back from the browser's memory is woken, a new one is only drawn", () => {
  const { done, outside, happen } = windowed();
  happen(outside, "pageshow", { persisted: false });
  happen(outside, "pageshow", { persisted: true });
  assert.deepEqual(done, ["show", "wake", "show"]);
});

test("leaving is asked about only while text is kept nowhere", () => {
  const { outside, writing, happen } = windowed();
  assert.ok(!happen(outside, "beforeunload").defaultPrevented);
  writing.atRisk = true;
  assert.ok(happen(outside, "beforeunload").defaultPrevented);
});

test("it is drawn again when another window stored our text or the line came or went, until it ends", () => {
  const { done, outside, abort, happen } = windowed();
  happen(outside, "storage", { key: "theirs" });
  happen(outside, "storage", { key: "ours" });
  happen(outside, "online");
  happen(outside, "offline");
  assert.deepEqual(done, ["show", "show", "show"]);
  abort.abort();
  for (const name of ["online", "pagehide", "pageshow"]) happen(outside, name);
  assert.equal(done.length, 3);
});
