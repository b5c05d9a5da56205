// What a deadline makes of an operating point is the same double in the browser and in Python.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { effectiveFigures, effectivePoint, type Late } from "../../pages/ui/browser/deadline.ts";
import { type Costs, population } from "../../pages/ui/browser/figures.ts";
import { money, share } from "../../pages/ui/browser/formatting.ts";

interface Case {
  own: [tp: number, fp: number, positives: number, negatives: number];
  late: "allow" | "block" | [number, number];
  attainment: number;
  prevalence: number | null;
  costs: number[];
  effective: [number, number];
  figures: [number | null, number | null, number | null, string, string][];
}

const fixture = JSON.parse(readFileSync("tests/fixtures/deadline_cases.json", "utf8")) as {
  metrics: string[];
  cost_columns: string[];
  cases: Case[];
};

function lateOf(late: Case["late"]): Late {
  return typeof late === "string" ? late : { tp: late[0], fp: late[1] };
}

function costsOf(values: number[]): Costs {
  const named = Object.fromEntries(fixture.cost_columns.map((name, i) => [name, values[i]]));
  return { ...named, currency: "$" } as unknown as Costs;
}

test("every default for late answers is among the cases", () => {
  assert.ok(fixture.cases.length >= 200);
  for (const kind of ["allow", "block", "object"]) {
    assert.ok(fixture.cases.some(({ late }) => late === kind || typeof late === kind));
  }
});

test("the counts at the objective are Python's, to the last bit", () => {
  for (const [i, one] of fixture.cases.entries()) {
    const [tp, fp, positives, negatives] = one.own;
    const at = population(positives, negatives, one.prevalence);
    const found = effectivePoint({ threshold: 0.5, tp, fp }, one.attainment, lateOf(one.late), at);
    assert.deepEqual([found.tp, found.fp], one.effective, `case ${i}`);
  }
});

test("every figure at the objective is Python's, to the last bit and digit", () => {
  for (const [i, one] of fixture.cases.entries()) {
    const [tp, fp, positives, negatives] = one.own;
    const at = population(positives, negatives, one.prevalence);
    const point = { threshold: 0.5, tp, fp };
    const found = effectiveFigures(point, one.attainment, lateOf(one.late), at, costsOf(one.costs));
    fixture.metrics.forEach((metric, column) => {
      const [value, , , text] = one.figures[column]!;
      const mine = found[metric as keyof typeof found];
      const format = metric.includes("cost") ? (x: number): string => money(x, "$") : share;
      if (value === null) assert.ok(Number.isNaN(mine), `case ${i}, ${metric}: ${mine}`);
      else assert.equal(mine, value, `case ${i}, ${metric}`);
      assert.equal(format(mine), text, `case ${i}, ${metric}`);
    });
  }
});
