// A log of presses that reaches Python merged, late, twice or in part, and loses none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lastSent, sent } from "../../pages/ui/browser/settling.ts";
import { Log, type Move, windowsLog } from "../../pages/ui/steps/src/log.ts";

/** A log to which Python has told what it has; nothing is counted yet. */
function log(past: number, future: number): Log {
  const made = new Log("window");
  made.hear({ past, future, heard: {} });
  return made;
}

function press(made: Log, moves: string): boolean[] {
  return [...moves].map((move) => made.press(move as Move));
}

test("the last message holds every press that Python has not counted", () => {
  const made = log(3, 0);
  press(made, "uur");
  assert.deepEqual(made.message(), { log: "window", first: 0, moves: "uur", after: [0, 0, 0] });
});

test("each press says after which message of the hand it came, until Python has counted it", () => {
  const made = log(3, 0);
  sent(4);
  made.press("u", lastSent());
  sent(5);
  made.press("u", lastSent());
  assert.deepEqual(made.message().after, [4, 5]);
  made.hear({ past: 2, future: 1, heard: { window: 1 } });
  assert.deepEqual(made.message(), { log: "window", first: 1, moves: "u", after: [5] });
});

test("a press that could do nothing is not taken", () => {
  const made = log(1, 0);
  assert.deepEqual(press(made, "ruurr"), [false, true, false, true, false]);
  assert.equal(made.message().moves, "ur");
});

test("presses on their way count for what can be pressed next", () => {
  const made = log(2, 0);
  assert.deepEqual(made.possible(), { u: true, r: false });
  press(made, "u");
  assert.deepEqual(made.possible(), { u: true, r: true });
  press(made, "u");
  assert.deepEqual(made.possible(), { u: false, r: true });
});

test("what Python has counted is not sent again", () => {
  const made = log(3, 0);
  press(made, "uuu");
  made.hear({ past: 1, future: 2, heard: { window: 2 } });
  press(made, "r");
  assert.deepEqual(made.message(), { log: "window", first: 2, moves: "ur", after: [0, 0] });
  made.hear({ past: 1, future: 2, heard: { window: 4 } });
  assert.equal(made.pending, false);
  assert.deepEqual(made.message(), { log: "window", first: 4, moves: "", after: [] });
});

test("an answer from before a press keeps the press", () => {
  const made = log(2, 0);
  press(made, "u");
  made.hear({ past: 2, future: 0, heard: {} });
  assert.equal(made.pending, true);
  assert.deepEqual(made.possible(), { u: true, r: true });
});

test("an older answer that arrives late takes nothing back", () => {
  const made = log(3, 0);
  press(made, "uu");
  made.hear({ past: 1, future: 2, heard: { window: 2 } });
  made.hear({ past: 2, future: 1, heard: { window: 1 } });
  assert.deepEqual(made.message(), { log: "window", first: 2, moves: "", after: [] });
});

test("a change that leaves nothing to redo is seen through the presses on their way", () => {
  const made = log(1, 1);
  press(made, "r");
  made.hear({ past: 2, future: 0, heard: {} });
  assert.deepEqual(made.possible(), { u: true, r: false });
});

test("the counts of other windows' logs are nothing to this one", () => {
  const made = log(1, 0);
  press(made, "u");
  made.hear({ past: 1, future: 0, heard: { other: 9 } });
  assert.equal(made.message().moves, "u");
});

test("a session that began anew counts on from where the log is", () => {
  const made = log(2, 0);
  press(made, "uu");
  made.hear({ past: 0, future: 2, heard: { window: 2 } });
  made.hear({ past: 1, future: 0, heard: {} });
  press(made, "u");
  assert.deepEqual(made.message(), { log: "window", first: 2, moves: "u", after: [0] });
});

test("a window has one log, however often the buttons are made anew", () => {
  const first = windowsLog(() => "one");
  assert.equal(windowsLog(() => "two"), first);
  assert.equal(first.id, "one");
});
