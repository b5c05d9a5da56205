// The recommendation in the hand is the one Python makes of the same candidates.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { binding, type Candidate, chosen, closest, type Differs, notApart } from "../../pages/ui/browser/recommend.ts";

interface Case {
  candidates: Record<string, string | number | boolean | null>[];
  includes_zero: Record<string, boolean>;
  model: string | null;
  because: string;
  cheapest: string | null;
  alike: string[];
  closest: string | null;
  binding: [string, string][];
}

const CASES = JSON.parse(readFileSync("tests/fixtures/recommendation_cases.json", "utf8")) as Case[];

function number(value: unknown): number {
  return value === null ? NaN : (value as number);
}

function candidate(fields: Case["candidates"][number]): Candidate {
  return {
    model: fields["model"] as string,
    simplicity: fields["simplicity"] as number,
    quality: number(fields["quality"]),
    onTime: number(fields["on_time"]),
    p99Ms: number(fields["p99_ms"]),
    utilisation: number(fields["utilisation"]),
    stable: fields["stable"] as boolean,
    feasible: fields["feasible"] as boolean,
    judged: fields["judged"] as boolean,
    serversNeeded: fields["servers_needed"] as number | null,
    atNeeded: number(fields["at_needed"]),
  };
}

function differs(one: Case): Differs {
  return (first, second) => {
    const zero = one.includes_zero[[first, second].sort().join("|")];
    return zero === undefined ? null : !zero;
  };
}

test("there are enough cases, with every reason among them", () => {
  assert.ok(CASES.length >= 100);
  const reasons = new Set(CASES.map(({ because }) => because));
  assert.deepEqual([...reasons].sort(), ["cheapest", "none", "only", "simpler"]);
  assert.ok(CASES.some((one) => one.binding.length > 0));
});

test("the model chosen, the reason and the cheapest are Python's", () => {
  for (const [i, one] of CASES.entries()) {
    const { model, because, cheapest } = one;
    const found = chosen(one.candidates.map(candidate), differs(one));
    assert.deepEqual(found, { model, because, cheapest }, `case ${i}`);
  }
});

test("who is not told apart from the cheapest is Python's", () => {
  assert.ok(CASES.some(({ because, alike }) => because === "cheapest" && alike.length > 1));
  for (const [i, one] of CASES.entries()) {
    assert.deepEqual(notApart(one.candidates.map(candidate), differs(one)), one.alike, `case ${i}`);
  }
});

test("the limits that bind are Python's", () => {
  for (const [i, one] of CASES.entries()) {
    assert.deepEqual(binding(one.candidates.map(candidate), differs(one)), one.binding, `case ${i}`);
  }
});

test("when none meets the limits the closest is Python's", () => {
  for (const [i, one] of CASES.entries()) {
    if (one.model === null) assert.equal(closest(one.candidates.map(candidate)), one.closest, `case ${i}`);
  }
});
