// The browser writes the same digits as Python: both are held to tests/fixtures/figures_cases.json.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Costs } from "../../pages/ui/explorer/src/contract.ts";
import * as figures from "../../pages/ui/browser/figures.ts";
import * as formatting from "../../pages/ui/browser/formatting.ts";
import { smallMoney } from "../../pages/ui/serving/src/texts.ts";

type FigureRow = [number | null, number | null, number | null, string, string];

interface Case {
  tp: number;
  fp: number;
  positives: number;
  negatives: number;
  prevalence: number | null;
  costs: number[];
  figures: FigureRow[];
  majority_accuracy: number;
  cases: [number, number, number, number, number];
}

interface Fixture {
  metrics: string[];
  figure_columns: string[];
  cost_columns: string[];
  case_columns: string[];
  cases: Case[];
  [form: string]: unknown;
}

const path = "tests/fixtures/figures_cases.json";
const fixture = JSON.parse(readFileSync(path, "utf8")) as Fixture;

const forms: Record<string, (x: number) => string> = {
  three_significant: formatting.threeSignificant,
  share: formatting.share,
  money: (x) => formatting.money(x, "$"),
  exact_money: (x) => formatting.exactMoney(x, "$"),
  small_money: (x) => smallMoney(x, "$"),
  count: formatting.count,
  plain: formatting.decimals,
  threshold: formatting.threshold,
  milliseconds: formatting.milliseconds,
};

for (const [name, form] of Object.entries(forms)) {
  test(`${name} writes every number as Python does`, () => {
    for (const [x, text] of fixture[name] as [number | null, string][]) {
      assert.equal(form(x ?? NaN), text, `${name}(${x})`);
    }
  });
}

test("a time never reads like an objective it is not, and both read as Python writes them", () => {
  for (const [time, objective, text, objectiveText] of fixture["objectives"] as [number, number, string, string][]) {
    assert.equal(formatting.apart(time, objective), text, `${time} of ${objective}`);
    assert.equal(`${formatting.asSet(objective)} ms`, objectiveText);
  }
});

function costsOf(values: number[]): Costs {
  const named = Object.fromEntries(fixture.cost_columns.map((name, i) => [name, values[i]]));
  return { ...named, currency: "$" } as unknown as Costs;
}

function same(actual: number, expected: number | null, what: string): void {
  if (expected === null) assert.ok(Number.isNaN(actual), `${what}: ${actual} should be undefined`);
  else assert.equal(actual, expected, what);
}

test("every displayed figure and its interval is the same double and the same text", () => {
  const shown = ["precision", "recall", "false_positive_rate", "alert_rate", "cost_per_1000", "accuracy"];
  for (const [n, item] of fixture.cases.entries()) {
    const at = figures.population(item.positives, item.negatives, item.prevalence);
    const point = { threshold: 0.5, tp: item.tp, fp: item.fp };
    const made = figures.keyFigures(point, at, costsOf(item.costs)) as unknown as Record<string, figures.Figure>;
    for (const metric of shown) {
      const [value, low, high, text, interval] = item.figures[fixture.metrics.indexOf(metric)]!;
      const figure = made[metric]!;
      const what = `case ${n}, ${metric}`;
      same(figure.value, value, what);
      same(figure.low, low, `${what}, low`);
      same(figure.high, high, `${what}, high`);
      const form = metric === "cost_per_1000" ? forms["money"]! : formatting.share;
      assert.equal(form(figure.value), text, what);
      assert.equal(formatting.intervalText(figure.low, figure.high, form), interval, what);
    }
    assert.equal(figures.majorityAccuracy(at), item.majority_accuracy, `case ${n}`);
  }
});

test("the case table holds the same whole cases and sums to its base", () => {
  for (const [n, item] of fixture.cases.entries()) {
    const at = figures.population(item.positives, item.negatives, item.prevalence);
    const table = figures.casesPer({ threshold: 0.5, tp: item.tp, fp: item.fp }, at);
    const named = table as unknown as Record<string, number>;
    assert.deepEqual(fixture.case_columns.map((name) => named[name]), item.cases, `case ${n}`);
    assert.equal(table.tp + table.fn + table.fp + table.tn, table.base);
  }
});

test("published values come out: Wilson 81/263, 0/20, and precision by Bayes", () => {
  const { low, high } = figures.wilson(81, 263);
  assert.equal(low.toFixed(4), "0.2553");
  assert.equal(high.toFixed(4), "0.3662");
  assert.equal(figures.wilson(0, 20).low, 0);
  assert.equal(figures.wilson(0, 20).high.toFixed(4), "0.1611");
  const at = figures.population(1000, 1000, 0.01);
  assert.equal(figures.precision(800, 96, at).toFixed(5), "0.07764");
});

test("nobody alerted leaves precision undefined, never 0 or 1", () => {
  const at = figures.population(10, 90, 0.2);
  assert.ok(Number.isNaN(figures.precision(0, 0, at)));
  assert.equal(formatting.share(NaN), "–");
});
