import assert from "node:assert/strict";
import { test } from "node:test";
import { saveWords, trouble } from "../../pages/ui/editor/src/saving.ts";
import {
  minutesAndSeconds,
  NEVER_STARTED,
  paused,
  runningFor,
  sectionSeconds,
  serverAhead,
  since,
  totalSeconds,
  used,
} from "../../pages/ui/editor/src/time.ts";

const NOON = Date.parse("2026-03-03T12:00:00Z");
const MINUTE = 60_000;

test("how long ago a save was is told in seconds, then in minutes, then as a time or a day", () => {
  const here = new Date(NOON);
  const clock = `${here.getHours()}:${String(here.getMinutes()).padStart(2, "0")}`;
  for (const [after, words] of [
    [-5_000, "saved now"],
    [999, "saved now"],
    [2_000, "saved 2 s ago"],
    [59_999, "saved 59 s ago"],
    [3 * MINUTE, "saved 3 min ago"],
    [60 * MINUTE - 1, "saved 59 min ago"],
    [60 * MINUTE, `saved ${clock}`],
    [72 * 60 * MINUTE, `saved ${here.getDate()} Mar`],
  ] as const) {
    assert.equal(since("saved", "2026-03-03T12:00:00Z", NOON + after), words);
  }
  assert.equal(since("saved", "", NOON), "saved");
});

test("a browser whose own clock is wrong tells the same time since a save", () => {
  const here = NOON - 90 * MINUTE;
  const ahead = serverAhead("2026-03-03T12:00:10Z", here);
  assert.equal(since("saved", "2026-03-03T12:00:00Z", here + ahead), "saved 10 s ago");
  assert.equal(serverAhead("", here), 0);
});

test("the clock adds up over sections and pauses", () => {
  let clock = runningFor(NEVER_STARTED, "clarify", NOON);
  clock = runningFor(clock, "baseline", NOON + 6 * MINUTE);
  assert.equal(sectionSeconds(clock, "clarify", NOON + 9 * MINUTE), 360);
  assert.equal(sectionSeconds(clock, "baseline", NOON + 9 * MINUTE), 180);
  assert.equal(totalSeconds(clock, NOON + 9 * MINUTE), 540);
  clock = paused(clock, NOON + 9 * MINUTE);
  assert.equal(totalSeconds(clock, NOON + 99 * MINUTE), 540);
  clock = runningFor(clock, "clarify", NOON + 100 * MINUTE);
  assert.equal(sectionSeconds(clock, "clarify", NOON + 101 * MINUTE), 420);
});

test("a clock that runs for a section goes on when it is asked to run for it", () => {
  const clock = runningFor(NEVER_STARTED, "data", NOON);
  assert.equal(runningFor(clock, "data", NOON + MINUTE), clock);
});

test("a server whose clock was set back takes no time away", () => {
  const clock = runningFor(NEVER_STARTED, "data", NOON);
  assert.equal(totalSeconds(clock, NOON - MINUTE), 0);
});

test("a clock counts as used once it was started, paused or not", () => {
  assert.equal(used(NEVER_STARTED), false);
  const clock = runningFor(NEVER_STARTED, "data", NOON);
  assert.ok(used(clock));
  assert.ok(used(paused(clock, NOON)));
});

test("minutes go on beyond the hour", () => {
  const shown = [0, 59.9, 260, 3_671].map(minutesAndSeconds);
  assert.deepEqual(shown, ["0:00", "0:59", "4:20", "61:11"]);
});

test("the state of the text is told as it is, kept here or not", () => {
  const it = { works: true, savedAt: "2026-03-03T12:00:00Z", now: NOON + 2_000 };
  assert.equal(saveWords("saved", it), "saved 2 s ago");
  assert.equal(saveWords("offline", it), "offline, kept here");
  assert.equal(saveWords("offline", { ...it, works: false }), "offline, not kept");
  assert.equal(saveWords("conflict", it), "two versions");
  assert.equal(saveWords("read_only", it), "read only, updated 2 s ago");
});

test("trouble says what is wrong and what to do, and nothing otherwise", () => {
  const fine = { works: true, refusal: "", failure: "" };
  assert.equal(trouble("saved", fine), "");
  assert.equal(trouble("offline", fine), "");
  const refused = trouble("refused", { ...fine, refusal: "Too long." });
  assert.equal(refused, "Not saved: Too long. It is kept in this browser.");
  assert.match(trouble("offline", { ...fine, works: false }), /Copy your text/);
  assert.match(trouble("saving", { ...fine, works: false }), /until it says saved/);
  assert.equal(trouble("saved", { ...fine, failure: "Try it again." }), "Try it again.");
});
