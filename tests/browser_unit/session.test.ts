// The scenario in the hand is never yanked, and Python's exact points are used when they hold.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ExplorerData, ModelMessage } from "../../pages/ui/explorer/src/contract.ts";
import { picture } from "../../pages/ui/explorer/src/picture.ts";
import { Session } from "../../pages/ui/explorer/src/session.ts";
import { sentence } from "../../pages/ui/explorer/src/words.ts";

const WORDS = {
  case: "card payment", cases: "card payments", positive: "fraud", positives: "frauds",
  alerted: "stopped", missed: "pass unnoticed", missed_one: "passes unnoticed",
};

function encoded(values: number[]): string {
  return Buffer.from(Float64Array.from(values).buffer).toString("base64");
}

function model(id: string, threshold: number[]): ModelMessage {
  return {
    id, title: id, short: id, is_probability: true, positives: 20, negatives: 80, k: 3,
    nobody_threshold: 1.1, threshold: encoded(threshold), tp: encoded([5, 15, 20]),
    fp: encoded([0, 10, 80]), histogram: { edges: [0, 1], positive: [20], negative: [80] },
    auc: { value: 0.9, low: 0.8, high: 1 }, average_precision: 0.7, note: "",
  };
}

function data(scenario: Partial<ExplorerData["scenario"]>, exact: ExplorerData["exact"] = null): ExplorerData {
  return {
    tables: {
      rev: "r",
      dataset: { name: "d", title: "D", simulated: true, natural_prevalence: 0.2, words: WORDS },
      models: [model("a", [0.9, 0.5, 0.1]), model("b", [0.8, 0.6, 0.2])],
    },
    scenario: {
      version: 1, echo: 0, focus: "a", prevalence: null, rule: "threshold", threshold: 0.5,
      parameter: null, parameters: {}, capacity_per_day: 10, cases_per_day: 100,
      costs: { false_positive: 1, false_negative: 5, true_positive: 0, true_negative: 0, review: 0, currency: "$" },
      ...scenario,
    },
    rules: [
      { id: "min_cost", label: "Minimum cost", words: "", needs_probability: false, parameter: null },
      {
        id: "precision_at_least", label: "Precision at least", words: "", needs_probability: false,
        parameter: { name: "precision", unit: "share", low: 0, high: 1, default: 0.5 },
      },
    ],
    exact, held_out: null, notes: [], pin_section: { id: "metrics", title: "Metrics" }, pinned: 0, present: false,
  };
}

function opened(first = data({})): Session {
  const session = new Session();
  session.receive(first);
  return session;
}

test("a move not yet sent is kept when Python speaks of an older state", () => {
  const session = opened();
  session.change({ prevalence: 0.01 });
  session.receive(data({ version: 2, prevalence: 0.3 }));
  assert.equal(session.scenario.prevalence, 0.01);
});

test("an answer to an older message than the last one sent is not adopted", () => {
  const session = opened();
  session.change({ prevalence: 0.01 });
  assert.equal(session.take().seq, 1);
  session.change({ prevalence: 0.02 });
  assert.equal(session.take().seq, 2);
  session.receive(data({ version: 2, echo: 1, prevalence: 0.01 }));
  assert.equal(session.scenario.prevalence, 0.02);
  session.receive(data({ version: 3, echo: 2, prevalence: 0.02 }));
  session.receive(data({ version: 4, echo: 2, prevalence: 0.4 }));
  assert.equal(session.scenario.prevalence, 0.4, "an undo after the last answer is adopted");
});

test("a remounted explorer counts on from what Python has seen", () => {
  const session = opened(data({ echo: 17 }));
  session.change({ prevalence: 0.01 });
  assert.equal(session.take().seq, 18);
});

test("exact points are used for the scenario they were computed for, and only there", () => {
  const exact = {
    version: 1,
    current: { a: { threshold: 0.45, tp: 16, fp: 11 }, b: { threshold: 0.55, tp: 14, fp: 13 } },
    points: {}, average_precision: { a: 0.25, b: 0.5 },
  };
  const session = opened(data({ threshold: 0.45 }, exact));
  assert.deepEqual([picture(session).point.tp, picture(session).models[1]!.point!.tp], [16, 14]);
  session.change({ prevalence: 0.05 });
  assert.equal(picture(session).point.tp, 16, "counts at a threshold do not depend on prevalence");
  session.change({ threshold: 0.9 });
  assert.equal(picture(session).point.tp, 5);
});

test("other models stand at the workload of the one in focus when the threshold is set by hand", () => {
  const shown = picture(opened());
  assert.deepEqual(shown.models.map(({ point }) => point!.threshold), [0.5, 0.6]);
});

test("an infeasible rule leaves the operating point where it was and says why", () => {
  const session = opened();
  const before = picture(session).point;
  session.change({ rule: "precision_at_least", threshold: null, parameter: 1.01 });
  const after = picture(session);
  assert.deepEqual(after.point, before);
  assert.match(after.infeasible, /the best is 100%/);
});

test("a focus that is not among the models becomes the first of them", () => {
  assert.equal(opened(data({ focus: "gone" })).scenario.focus, "a");
});

test("the sentence counts in words, for many, one and none", () => {
  const many = sentence({ base: 10_000, tp: 41, fp: 56, fn: 9, tn: 9894 }, WORDS);
  assert.equal(
    many,
    "Of 10,000 card payments, 97 are stopped: 41 of them are frauds, 56 are false alarms. 9 frauds pass unnoticed.",
  );
  const one = sentence({ base: 10_000, tp: 1, fp: 0, fn: 1, tn: 9998 }, WORDS);
  assert.equal(
    one,
    "Of 10,000 card payments, 1 is stopped: 1 of them is a fraud, 0 are false alarms. 1 fraud passes unnoticed.",
  );
  const none = sentence({ base: 10_000, tp: 0, fp: 0, fn: 20, tn: 9980 }, WORDS);
  assert.equal(none, "Of 10,000 card payments, none is stopped. 20 frauds pass unnoticed.");
});

test("average precision is Python's at the deployed prevalence, and on its way until it has answered", () => {
  const exact = { version: 1, current: {}, points: {}, average_precision: { a: 0.25, b: 0.5 } };
  const session = opened(data({}, exact));
  const table = session.tables.models[0]!;
  assert.equal(session.averagePrecision(table), 0.7);
  session.change({ prevalence: 0.02 });
  assert.ok(Number.isNaN(session.averagePrecision(table)));
  const answered = opened(data({ prevalence: 0.02 }, exact));
  assert.equal(answered.averagePrecision(table), 0.25);
});
