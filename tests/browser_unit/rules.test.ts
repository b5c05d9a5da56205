// The rules choose the rows that their definitions name, and say why when they cannot.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Costs, ExactPoint, ModelMessage, Point } from "../../pages/ui/explorer/src/contract.ts";
import { bayesThreshold, choose, equalWorkload, type Setting } from "../../pages/ui/explorer/src/rules.ts";
import { decodeTables, type ModelTable, rowAtOrAbove } from "../../pages/ui/explorer/src/tables.ts";

function encoded(values: number[]): string {
  return Buffer.from(Float64Array.from(values).buffer).toString("base64");
}

function table(
  threshold: number[],
  tp: number[],
  fp: number[],
  positives: number,
  negatives: number,
  isProbability = true,
): ModelTable {
  const message: ModelMessage = {
    id: "m", title: "Model", short: "M", is_probability: isProbability, positives, negatives,
    k: threshold.length, nobody_threshold: threshold[0]! + 1, threshold: encoded(threshold),
    tp: encoded(tp), fp: encoded(fp), histogram: { edges: [0, 1], positive: [1], negative: [1] },
    auc: { value: 0.75, low: 0.5, high: 1 }, average_precision: 0.83, note: "",
  };
  const words = {
    case: "case", cases: "cases", positive: "positive", positives: "positives",
    alerted: "alerted", missed: "are missed", missed_one: "is missed",
  };
  const dataset = { name: "d", title: "D", simulated: true, natural_prevalence: 0.5, words };
  return decodeTables({ rev: "1", dataset, models: [message] }).models[0]!;
}

/** y = [0, 0, 1, 1] with scores [.1, .4, .35, .8]. */
const FOUR = table([0.8, 0.4, 0.35, 0.1], [1, 1, 2, 2], [0, 1, 1, 2], 2, 2);

function costs(fields: Partial<Costs>): Costs {
  return {
    false_positive: 1, false_negative: 1, true_positive: 0, true_negative: 0, review: 0,
    currency: "$", ...fields,
  };
}

function setting(fields: Partial<Setting> = {}): Setting {
  return { costs: costs({}), prevalence: null, capacityPerDay: 10, casesPerDay: 100, ...fields };
}

function chosen(point: ExactPoint): Point {
  assert.ok(!("infeasible" in point), JSON.stringify(point));
  return point;
}

function refused(point: ExactPoint): string {
  assert.ok("infeasible" in point, JSON.stringify(point));
  return point.infeasible;
}

test("a miss that costs five false alarms gives t* = 1/6, with the review on both alerts", () => {
  assert.equal(bayesThreshold(costs({ false_negative: 5 })), 1 / 6);
  assert.equal(bayesThreshold(costs({ false_negative: 5, review: 1 })), 2 / 6);
  assert.ok(Number.isNaN(bayesThreshold(costs({ true_positive: 9 }))));
});

test("minimum cost takes the higher threshold of a tie and may alert nobody", () => {
  const cheapMiss = setting({ costs: costs({ false_positive: 1, false_negative: 1 }) });
  assert.equal(chosen(choose(FOUR, "min_cost", NaN, cheapMiss)).threshold, 0.8);
  const dearAlarm = setting({ costs: costs({ false_negative: 1, review: 5 }) });
  const nobody = chosen(choose(FOUR, "min_cost", NaN, dearAlarm));
  assert.deepEqual([nobody.tp, nobody.fp, nobody.threshold], [0, 0, 1.8]);
});

test("minimum cost follows the deployed prevalence", () => {
  const at = (prevalence: number): number =>
    chosen(choose(FOUR, "min_cost", NaN, setting({ prevalence, costs: costs({ false_negative: 3 }) })))
      .threshold;
  assert.ok(at(0.9) < at(0.01));
});

test("recall takes the highest threshold, precision and false positives the lowest", () => {
  assert.equal(chosen(choose(FOUR, "recall_at_least", 0.6, setting())).threshold, 0.35);
  assert.equal(chosen(choose(FOUR, "precision_at_least", 0.6, setting())).threshold, 0.35);
  assert.equal(chosen(choose(FOUR, "fpr_at_most", 0.5, setting())).threshold, 0.35);
});

test("a target is met with the fewest alerts that find as many positives", () => {
  const needless = table([0.9, 0.8, 0.7, 0.6], [1, 2, 2, 2], [0, 0, 1, 2], 2, 4);
  assert.equal(chosen(choose(needless, "precision_at_least", 0.5, setting())).threshold, 0.8);
  assert.equal(chosen(choose(needless, "fpr_at_most", 0.25, setting())).threshold, 0.8);
});

test("the targets that are offered instead can be met", () => {
  const hard = table([0.9, 0.5], [3, 61], [58, 61], 61, 61);
  const percent = (sentence: string, after: string): number => {
    const said = sentence.split(after)[1]!;
    return Number(said.split("%")[0]) / 100;
  };
  const alarms = refused(choose(hard, "fpr_at_most", 0.01, setting()));
  chosen(choose(hard, "fpr_at_most", percent(alarms, "Allow "), setting()));
  const precise = refused(choose(hard, "precision_at_least", 0.99, setting()));
  chosen(choose(hard, "precision_at_least", percent(precise, "Lower the target to "), setting()));
});

test("capacity keeps the alerts of a day within what can be reviewed", () => {
  const two = setting({ capacityPerDay: 50, casesPerDay: 100 });
  assert.equal(chosen(choose(FOUR, "capacity", NaN, two)).threshold, 0.4);
});

test("F-beta and Youden take the first of equal maxima", () => {
  assert.equal(chosen(choose(FOUR, "max_f_beta", 1, setting())).threshold, 0.35);
  assert.equal(chosen(choose(FOUR, "youden", NaN, setting())).threshold, 0.8);
});

test("Bayes takes the lowest score at or above t*, and refuses scores that are not probabilities", () => {
  const five = setting({ costs: costs({ false_negative: 5 }) });
  assert.equal(chosen(choose(FOUR, "bayes", NaN, five)).threshold, 0.35);
  const margin = table([2, -1], [1, 1], [0, 1], 1, 1, false);
  assert.match(refused(choose(margin, "bayes", NaN, five)), /not probabilities/);
});

test("an infeasible precision names the highest that can be reached", () => {
  const hard = table([0.9, 0.5], [1, 2], [1, 2], 2, 2);
  const sentence = refused(choose(hard, "precision_at_least", 0.9, setting()));
  assert.match(sentence, /90\.0%/);
  assert.match(sentence, /50\.0%/);
});

test("other models stand at the first row with at least the same workload", () => {
  assert.equal(equalWorkload(FOUR, 0.5, null).threshold, 0.4);
  assert.equal(equalWorkload(FOUR, 0, null).tp, 0);
  assert.equal(equalWorkload(FOUR, 2, null).threshold, 0.1);
});

test("positive means at or above the threshold", () => {
  assert.equal(rowAtOrAbove(FOUR, 0.35), 2);
  assert.equal(rowAtOrAbove(FOUR, 0.36), 1);
  assert.equal(rowAtOrAbove(FOUR, 0.81), -1);
});

test("a table of the wrong length or with one class is refused with its name", () => {
  assert.throws(() => table([0.5], [1, 1], [0], 1, 1), /Model: tp must have 1 rows, got 2/);
  assert.throws(() => table([0.5], [1], [0], 1, 0), /both classes/);
});
