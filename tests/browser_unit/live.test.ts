import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { type AskedPin, Live, type Memory, type Shown, type Wire } from "../../pages/ui/browser/live.ts";
import { mountOnce } from "../../pages/ui/browser/mounting.ts";
import { besidePoint } from "../../pages/ui/browser/readout.ts";
import { settleAll } from "../../pages/ui/browser/settling.ts";
import type { ComponentArguments } from "../../pages/ui/browser/streamlit.ts";
import { waitFor } from "../../pages/ui/browser/waiting.ts";

const AFTER_MS = 250;

interface Data {
  pinned: number;
  /** The tables; null where Python takes them to be here. */
  tables: string | null;
}

interface Sent {
  load: number;
}

/** One number in the hand. */
class Hand implements Memory<Data, Sent> {
  dirty = false;
  load = 1;
  tables = "";

  lacks(data: Data): boolean {
    return data.tables === null && this.tables === "";
  }

  take(): Sent {
    this.dirty = false;
    return { load: this.load };
  }
}

class Made extends Live<Data, Sent, string, Wire<Sent, string>> {
  readonly said: string[] = [];
  readonly spokenWords: string[] = [];
  draws = 0;
  /** What `settle` makes of the load in the hand. */
  standing: number | null = null;
  protected readonly session = new Hand();
  protected readonly face: Shown = {
    theme: () => {},
    message: (sentence) => void this.said.push(sentence),
    speak: (sentence) => void this.spokenWords.push(sentence),
    stop: () => void this.said.push("stopped"),
  };

  move(load: number): void {
    this.session.load = load;
    this.session.dirty = true;
    this.drawSoon();
    this.schedule();
  }

  pinNow(metrics: string[]): void {
    this.pin(metrics);
  }

  protected revision(): string {
    return "r1";
  }

  protected take({ tables }: Data): void {
    if (tables === "bad") throw new Error("tables are bad");
    this.session.tables = tables ?? this.session.tables;
    this.open();
    this.drawNow();
  }

  protected set(fields: { load: number }): void {
    this.move(fields.load);
    this.drawNow();
  }

  protected redraw(): void {
    this.draws += 1;
  }

  protected spoken(): string {
    return `${this.session.load} a second`;
  }

  protected pinned(metrics: string[]): string {
    return `${metrics.length} pinned`;
  }

  protected onScreen(): string[] {
    return [`p99 after ${this.draws} draws`];
  }

  protected override settle(): void {
    if (this.standing !== null) this.session.load = this.standing;
  }
}

/** An element as far as a page without figures needs one. */
class Root extends EventTarget {
  readonly attributes = new Map<string, string>();

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
}

function page() {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: 5_000 });
  let frames: FrameRequestCallback[] = [];
  const put = (name: string, value: unknown): unknown => Object.defineProperty(globalThis, name, { value, configurable: true });
  put("window", new EventTarget());
  put("document", new EventTarget());
  put("requestAnimationFrame", (draw: FrameRequestCallback) => frames.push(draw));
  put("cancelAnimationFrame", (frame: number) => delete frames[frame - 1]);
  const root = new Root();
  const made = new Made(root as unknown as HTMLElement, "made");
  const committed: Sent[] = [];
  const pins: AskedPin<Sent, string>[][] = [];
  const wanted: string[] = [];
  const wire: Wire<Sent, string> = {
    commit: (sent) => committed.push(sent),
    pin: (asked) => pins.push([...asked]),
    want: (rev) => wanted.push(rev),
  };
  return {
    made, root, committed, pins, wanted,
    hear: (data: Partial<Data> | null) => made.receive(data && { pinned: 0, tables: null, ...data }, wire),
    rest: () => mock.timers.tick(AFTER_MS),
    frame: () => {
      const due = frames;
      frames = [];
      for (const draw of due) draw?.(0);
    },
  };
}

test("before any data and after bad data it says so in a sentence", () => {
  const { made, hear } = page();
  hear(null);
  hear({ tables: "bad" });
  assert.deepEqual(made.said, ["Waiting for the numbers …", "These numbers cannot be drawn: tables are bad."]);
});

test("tables that are not here are asked for, and nothing is drawn or sent meanwhile", () => {
  const { made, hear, wanted, committed, rest, frame } = page();
  hear({});
  made.move(7);
  rest();
  frame();
  assert.deepEqual([wanted, committed, made.draws], [["r1"], [], 0]);
  assert.deepEqual(made.said, ["Fetching the numbers …"]);
});

test("tables are not asked for while the page is being left: the question would overtake the turn", () => {
  const { made, hear, wanted } = page();
  const link = new (class HTMLAnchorElement {})();
  Object.assign(globalThis, { HTMLAnchorElement: link.constructor });
  mock.method(performance, "now", () => Date.now());
  const click = Object.assign(new Event("click"), { composedPath: () => [link], button: 0 });
  document.dispatchEvent(click);
  hear({});
  assert.deepEqual(wanted, []);
  mock.timers.tick(5_000);
  assert.deepEqual(wanted, ["r1"]);
  document.dispatchEvent(click);
  hear({});
  made.stop();
  mock.timers.tick(5_000);
  assert.deepEqual(wanted, ["r1"]);
});

test("what was moved while tables were missing is sent once they are here", () => {
  const { made, hear, committed, rest } = page();
  hear({});
  made.move(7);
  rest();
  hear({ tables: "t" });
  rest();
  assert.deepEqual(committed, [{ load: 7 }]);
});

test("moves are drawn once a frame and sent once, when the hand rests", () => {
  const { made, hear, committed, rest, frame } = page();
  hear({ tables: "t" });
  for (const load of [2, 3, 4]) made.move(load);
  assert.equal(made.draws, 1);
  frame();
  assert.equal(made.draws, 2);
  rest();
  rest();
  assert.deepEqual(committed, [{ load: 4 }]);
  assert.deepEqual(made.spokenWords, ["4 a second"]);
});

test("what is sent is what it settled to", () => {
  const { made, hear, committed, rest } = page();
  hear({ tables: "t" });
  made.standing = 3;
  made.move(9);
  rest();
  assert.deepEqual(committed, [{ load: 3 }]);
});

test("the scripting hook draws at once and says how long that took", () => {
  const { made, root, hear } = page();
  hear({ tables: "t" });
  root.attributes.clear();
  root.dispatchEvent(new CustomEvent("made:set", { detail: { load: 5 } }));
  assert.equal(made.draws, 2);
  assert.match(root.attributes.get("data-redraw-ms") ?? "", /^\d+\.\d\d$/);
});

test("undo makes it send at once what the hand holds", () => {
  const { made, hear, committed } = page();
  hear({ tables: "t" });
  made.move(6);
  settleAll();
  assert.deepEqual(committed, [{ load: 6 }]);
});

test("a pin carries what was set and replaces the message that was due", () => {
  const { made, hear, pins, committed, rest } = page();
  hear({ tables: "t" });
  made.move(8);
  made.pinNow(["p99"]);
  rest();
  assert.deepEqual(pins, [[{ load: 8, metrics: ["p99"], n: 5_000 }]]);
  assert.deepEqual(committed, []);
});

test("pinning what is seen draws first what is still to be drawn", () => {
  const { made, hear, pins } = page();
  hear({ tables: "t" });
  made.move(8);
  made.pinNow([]);
  assert.deepEqual(pins[0]![0]!.metrics, ["p99 after 2 draws"]);
});

test("pins go again until Python has counted them, with numbers that only grow", () => {
  const { made, hear, pins } = page();
  hear({ tables: "t" });
  for (const metric of ["a", "b"]) made.pinNow([metric]);
  hear({ pinned: 5_000 });
  made.pinNow(["c"]);
  const numbers = pins.map((asked) => asked.map(({ n, metrics }) => [n, metrics[0]]));
  assert.deepEqual(numbers, [[[5_000, "a"]], [[5_000, "a"], [5_001, "b"]], [[5_001, "b"], [5_002, "c"]]]);
});

test("once stopped it sends and draws nothing more", () => {
  const { made, hear, committed, rest, frame } = page();
  hear({ tables: "t" });
  made.move(2);
  made.stop();
  rest();
  frame();
  settleAll();
  assert.deepEqual([committed, made.draws, made.said.at(-1)], [[], 1, "stopped"]);
});

/** A place of Streamlit's that holds the elements of these classes. */
function placed(data: number, roots: Record<string, object>): ComponentArguments<number> {
  const parentElement = { querySelector: (selector: string) => roots[selector] ?? null };
  return { data, parentElement } as unknown as ComponentArguments<number>;
}

function clocks(name: string) {
  const told: string[] = [];
  let made = 0;
  const mount = (): unknown => mountOnce<number, string>(
    name,
    () => {
      const id = (made += 1);
      return { receive: (hour, wire) => void told.push(`${id}: ${hour} by ${wire}`), stop: () => void told.push(`${id} stopped`) };
    },
    ({ data }) => `wire ${data}`,
  );
  return { told, mount };
}

test("an element is drawn into by one object, however often it is told, and only by its own class", () => {
  const { told, mount } = clocks("clock-a");
  mount();
  const load = waitFor<number>("clock-a");
  const root = {};
  load(placed(1, { ".clock-a": root }));
  load(placed(2, { ".clock-a": root }));
  load(placed(3, { ".clock-a": {} }));
  load(placed(4, { ".clock-b": {} }));
  assert.deepEqual(told, ["1: 1 by wire 1", "1: 2 by wire 2", "2: 3 by wire 3"]);
});

test("an element that waits for its code is drawn when that is brought, and ends with it", () => {
  const { told, mount } = clocks("clock-c");
  const stop = waitFor<number>("clock-c")(placed(1, { ".clock-c": {} }));
  waitFor<number>("clock-c")(placed(2, { ".clock-c": {} }))();
  assert.deepEqual(told, []);
  mount();
  stop();
  assert.deepEqual(told, ["1: 1 by wire 1", "1 stopped"]);
});

test("the readout stands on the right of the pointer, on its left where it would not fit, inside the frame", () => {
  const box = { width: 100, height: 40 };
  assert.deepEqual(besidePoint(50, 90, box, 400), { left: 66, top: 38 });
  assert.deepEqual(besidePoint(350, 90, box, 400), { left: 234, top: 38 });
  assert.deepEqual(besidePoint(90, 20, box, 120), { left: 0, top: 0 });
});
