// The scenario in the hand is never yanked, and Python's exact points are used when they hold.
import assert from "node:assert/strict";
import { test } from "node:test";
import { picture } from "../../pages/ui/explorer/src/picture.ts";
import { sentence } from "../../pages/ui/explorer/src/words.ts";
import { data, latency, opened, timed, WORDS } from "./explorer_made.ts";

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

test("a move on other data gives way to the data now shown, and is not sent with its tables", () => {
  const session = opened();
  session.change({ prevalence: 0.01 });
  session.take();
  session.change({ prevalence: 0.02 });
  const { tables, ...rest } = data({ version: 2, prevalence: 0.3 });
  const other = { ...tables, rev: "other", dataset: { ...tables.dataset, name: "other" } };
  assert.equal(session.receive({ ...rest, tables: other }).dropped, true);
  assert.deepEqual([session.dirty, session.scenario.prevalence], [false, 0.3]);
  session.change({ capacity_per_day: 7 });
  const sent = session.take();
  assert.deepEqual([sent.seq, sent.prevalence, sent.tables], [2, 0.3, "other"]);
});

test("new tables of the same data leave a move that was not sent yet", () => {
  const session = opened();
  session.change({ prevalence: 0.01 });
  const { tables, ...rest } = data({ version: 2, prevalence: 0.3 });
  assert.equal(session.receive({ ...rest, tables: { ...tables, rev: "other" } }).dropped, false);
  assert.equal(session.scenario.prevalence, 0.01);
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

test("response times are asked for again when they were left out and are not here", () => {
  const session = opened();
  const left = { ...latency({}), models: null };
  assert.ok(session.lacks({ ...data({}), latency: left }));
  session.receive({ ...data({}), latency: latency({ a: timed(2) }) });
  assert.ok(!session.lacks({ ...data({}), latency: left }));
  assert.equal(session.take().tables, "r l");
});
