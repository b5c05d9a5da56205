// What is typed, dragged and stepped becomes the number that was meant.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseNumber } from "../../pages/ui/browser/parsing.ts";
import { serversTyped } from "../../pages/ui/browser/servers.ts";
import { nearly, perSecondAtMost } from "../../pages/ui/browser/formatting.ts";
import { clearTicks } from "../../pages/ui/explorer/src/charts/score_axis.ts";
import { amountScale, logScale, signedScale } from "../../pages/ui/browser/scales.ts";

test("numbers are read as people write them", () => {
  const read: [string, number][] = [
    ["0.5", 0.5], [" 12 ", 12], ["1,200", 1200], ["$8", 8], ["€ 1,200.50", 1200.5], ["5%", 5],
    ["0,5", 0.5], ["1e-3", 0.001], ["-3", -3], ["-$3", -3], ["$-3", -3], ["2k", 2000], [".25", 0.25],
    ["1.200,50", 1200.5], ["1.234.567", 1234567], ["1 200", 1200], ["1'200.5", 1200.5], ["1\u202f200,5 €", 1200.5],
  ];
  for (const [text, value] of read) assert.deepEqual(parseNumber(text), { value }, text);
});

test("anything else is named, and never becomes a number", () => {
  for (const text of ["abc", "1.2.3", "--1", "1e999", "Infinity", "NaN", "12 34", "1,2,3"]) {
    const parsed = parseNumber(text);
    assert.ok("problem" in parsed, `${text} gave ${JSON.stringify(parsed)}`);
    assert.match(parsed.problem, /is not a number/);
  }
  assert.deepEqual(parseNumber("  "), { problem: "Nothing was typed" });
});

test("a value survives the way to its slider and back", () => {
  const prevalence = logScale(0.0001, 0.9);
  for (const value of [0.0001, 0.002, 0.05, 0.5, 0.9]) {
    assert.ok(Math.abs(prevalence.value(prevalence.position(value)) - value) <= 0.006 * value);
  }
  const amount = amountScale(120);
  for (const value of [0, 1.2, 12, 120, 1200]) {
    assert.equal(amount.value(amount.position(value)), value);
  }
  assert.equal(signedScale(100).value(0.5), 0);
});

test("every key step moves the value, in both directions", () => {
  const scales = [logScale(0.0001, 0.9), amountScale(8), amountScale(0.5)];
  for (const scale of scales) {
    for (const value of [0.01, 0.1, 0.3]) {
      assert.ok(scale.step(value, 1, 1) > value, `up from ${value}`);
      assert.ok(scale.step(value, -1, 1) < value, `down from ${value}`);
    }
  }
  assert.ok(amountScale(8).step(0, 1, 1) > 0);
  assert.equal(amountScale(8).step(0.08, -1, 10), 0);
});

test("a rate that must not be exceeded is rounded down, never up", () => {
  const written: [number, string][] = [
    [500.55, "500/s"], [9_637.9, "9,630/s"], [0.01999, "0.0199/s"], [999.6, "999/s"], [400, "400/s"],
    [12.5, "12.5/s"], [99.96, "99.9/s"], [123_956.7, "123,000/s"], [1, "1/s"], [0, "0/s"],
  ];
  for (const [rate, text] of written) assert.equal(perSecondAtMost(rate), text);
  assert.equal(perSecondAtMost(NaN), "–");
  for (let i = 1; i < 2_000; i++) {
    const rate = 0.001 * 1.013 ** i;
    const shown = Number(perSecondAtMost(rate).replace("/s", "").replaceAll(",", ""));
    assert.ok(shown <= rate && shown > 0.99 * rate, `${rate} became ${shown}`);
  }
});

test("a figure near the exact one has one sign: a limit is no exact one without another", () => {
  const texts = ["7.50 ms", ">99.9%", "<0.001%", ">-$0.001", "0"];
  assert.deepEqual(texts.map(nearly), ["≈7.50 ms", ">99.9%", "<0.001%", ">-$0.001", "≈0"]);
});

test("labels of an axis that would touch give way, from the far end on", () => {
  const place = (x: number): number => (x === Infinity ? 100 : x);
  const half = (): number => 10;
  assert.deepEqual(clearTicks([0, 20, 40, 60, 80], place, half, Infinity), [0, 20, 40, 60, 80]);
  assert.deepEqual(clearTicks([0, 30, 45, 60, 85], place, half, Infinity), [0, 30, 60]);
  assert.deepEqual(clearTicks([], place, half, Infinity), []);
});

test("a number of servers that cannot be used is told with what is used in its place", () => {
  assert.deepEqual(serversTyped(3), { used: 3, sentence: "" });
  const told: [number, number, string][] = [
    [0, 1, "at least 1 server is needed"], [2.4, 2, "servers are whole"], [65, 64, "at most 64 can be set"],
  ];
  for (const [asked, used, reason] of told) {
    const sentence = `Servers: ${asked} cannot be used, ${reason}; ${used} is used.`;
    assert.deepEqual(serversTyped(asked), { used, sentence });
  }
});
