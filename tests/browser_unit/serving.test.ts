// The Serving page in the browser: load, fleet, late answers and the band, against closed forms.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CascadeTimes, JointCounts, nearest } from "../../pages/ui/serving/src/cascade.ts";
import type { JointMessage, Serving, ServingData } from "../../pages/ui/serving/src/contract.ts";
import { picture } from "../../pages/ui/serving/src/picture.ts";
import { Responses } from "../../pages/ui/serving/src/responses.ts";
import { p99Words } from "../../pages/ui/serving/src/standing.ts";
import { smallMoney } from "../../pages/ui/serving/src/texts.ts";
import { cascadeVerdict, costless, inTrouble, verdict } from "../../pages/ui/serving/src/words.ts";
import { data, encoded, exponentialTable, model, opened } from "./serving_made.ts";

const P99 = -Math.log(0.01);

function near(found: number, expected: number, part = 1e-6): void {
  assert.ok(Math.abs(found - expected) <= part * Math.abs(expected), `${found} is not near ${expected}`);
}

test("p99, attainment and utilisation follow M/M/1", () => {
  const { values } = picture(opened());
  near(values.utilisation, 0.5);
  near(values.p99_ms, P99 * 20);
  near(values.p50_ms, Math.log(2) * 20);
  near(values.attainment, 1 - Math.exp(-100 / 20));
});

test("the largest rate is the one whose p99 is the objective", () => {
  const { values } = picture(opened());
  near(values.largest_rate, 100 * (1 - (P99 * 10) / 100), 1e-5);
});

test("no rate is low enough when an idle server is too slow", () => {
  assert.equal(picture(opened(data({}, { objective_ms: 30 }))).values.largest_rate, 0);
});

test("the fleet is the smallest that holds the objective", () => {
  const responses = new Responses(exponentialTable(10));
  const servers = responses.fleetNeeded(100, 90);
  assert.ok(responses.quantile(0.99, 90, servers) <= 100);
  assert.ok(!(responses.quantile(0.99, 90, servers - 1) <= 100));
  assert.ok(Number.isNaN(responses.fleetNeeded(20, 90)));
});

test("a month of servers is spread over every prediction of the month", () => {
  const { values } = picture(opened());
  assert.equal(values.fleet_cost_per_month, 73);
  near(values.fleet_cost_per_1000, (73 * 1000) / (50 * 30.4375 * 86_400), 1e-15);
});

test("servers that fall behind cost a month, but nothing is said per prediction that they never make", () => {
  const full = picture(opened(data({}, { arrival_rate_per_s: 112, server_cost_per_month: 70 })));
  assert.ok(full.values.utilisation > 1);
  const { fleet_cost_per_month: month, fleet_cost_per_1000: each } = full.shown;
  assert.equal(month.text, "$70");
  assert.deepEqual([each.text, each.note, each.pending], ["–", "unstable", false]);
});

test("at 100% utilisation there is no response time, and the sentence says what these servers take", () => {
  const shown = picture(opened(data({}, { arrival_rate_per_s: 134 })));
  assert.ok(Number.isNaN(shown.values.p99_ms));
  assert.equal(shown.shown.p99_ms.text, "–");
  assert.equal(shown.shown.p99_ms.note, "unstable");
  assert.equal(
    verdict(shown),
    "Unstable: 134/s keep one server 134% busy, so the queue grows without end. Stable below 100/s, or with 2 servers.",
  );
  assert.ok(inTrouble(shown));
  assert.match(shown.models[0]!.ruledOut, /unstable at 134% utilisation/);
});

test("a utilisation far above one has its thousands apart", () => {
  const shown = picture(opened(data({}, { arrival_rate_per_s: 14_500 })));
  assert.equal(shown.shown.utilisation.text, "14,500%");
  assert.match(verdict(shown), /keep one server 14,500% busy/);
});

test("a model over the objective is ruled out with both numbers", () => {
  const shown = picture(opened(data({}, { arrival_rate_per_s: 10 })));
  assert.equal(shown.models[0]!.ruledOut, "");
  assert.match(shown.models[1]!.ruledOut, /^p99 ≈307 ms of 100 ms$/);
});

const ANSWERS = { p99_ms: 91.47, attainment: 0.9934, utilisation: 0.5, reason: "" };

test("at rest a chip, the figure and the sentence show the same digits", () => {
  const over = { ...ANSWERS, p99_ms: 113.2 };
  const exact = { p99_ms: { value: 113.2, low: 108.5, high: 118.1, note: "" } };
  const session = opened(data({ models: [{ ...model("a", 0, 10), exact: over }], exact }));
  const shown = picture(session);
  assert.equal(shown.models[0]!.ruledOut, "p99 113 ms of 100 ms");
  assert.equal(shown.shown.p99_ms.text, "113 ms");
  assert.match(verdict(shown), /^Over the objective: p99 is 113 ms, the objective 100 ms/);
  session.change({ arrival_rate_per_s: 60 });
  const moved = picture(session);
  assert.equal(moved.models[0]!.ruledOut, "p99 ≈115 ms of 100 ms");
  assert.equal(moved.shown.p99_ms.text, "≈115 ms");
  assert.match(verdict(moved), /p99 is ≈115 ms/);
});

test("the verdict on a model is no surer than the interval of its p99", () => {
  const said = (value: number, low: number | null, high: number | null): string =>
    verdict(picture(opened(data({ exact: { p99_ms: { value, low, high, note: "" } } }))));
  assert.match(said(91.5, 88, 100), /^Holds the objective: p99 is 91\.5 ms of 100 ms at 50\.0% utilisation\.$/);
  assert.match(said(91.5, 88, 101), /^Not certain to hold the objective: p99 is 91\.5 ms of 100 ms at /);
  assert.match(said(91.5, 88, null), /^Not certain to hold/, "an interval without an upper limit");
  assert.match(said(91.5, null, null), /^Not certain to hold/, "no interval at all");
  assert.match(said(104, 100, 110), /^Not certain to hold the objective: p99 is 104 ms, the objective 100 ms, at /);
  assert.match(said(104, 100.1, null), /^Over the objective: p99 is 104 ms, the objective 100 ms, at /);
});

test("a p99 that is read from a table only seems to hold the objective", () => {
  const at = (rate: number): string => verdict(picture(opened(data({}, { arrival_rate_per_s: rate }))));
  assert.match(at(50), /^Seems to hold the objective: p99 is ≈[\d.]+ ms of 100 ms/);
  assert.match(at(60), /^Seems over the objective: p99 is ≈[\d.]+ ms, the objective 100 ms/);
});

test("an objective that p99 misses where service times keep their order is held by the estimate only", () => {
  const exact = { p99_ms: { value: 91.5, low: 88, high: 95, note: "" } };
  const said = (p99_ms: number | null, moved: Partial<Serving> = {}): string => {
    const session = opened(data({ exact, in_order: { p99_ms, words: "Replayed." } }));
    session.change(moved);
    return verdict(picture(session));
  };
  assert.match(said(240), /^Holds the objective by the estimate only: p99 is 91\.5 ms of 100 ms at /);
  assert.match(said(99), /^Holds the objective: /);
  assert.match(said(null), /^Seems to hold the objective: /, "while it is computed");
  assert.match(said(240, { objective_ms: 300 }), /^Holds the objective: /, "the objective does not enter");
  assert.match(said(240, { objective_ms: 90 }), /^Not certain to hold the objective: /);
  assert.match(said(240, { arrival_rate_per_s: 40 }), /^Seems to hold the objective: /);
});

test("a p99 that misses its objective by a hair does not read like it", () => {
  const exact = { p99_ms: { value: 100.04, low: null, high: null, note: "" } };
  const models = [{ ...model("a", 0, 10), exact: { ...ANSWERS, p99_ms: 100.04 } }];
  const shown = picture(opened(data({ models, exact })));
  assert.equal(shown.models[0]!.ruledOut, "p99 100.04 ms of 100 ms");
  assert.equal(shown.shown.p99_ms.text, "100.04 ms");
});

test("a stable load without times says why, and rules the model out", () => {
  const exact = { ...ANSWERS, p99_ms: null, attainment: null, utilisation: 0.9995, reason: "Lower the rate." };
  const shown = picture(opened(data({ models: [{ ...model("a", 0, 10), exact }] }, { arrival_rate_per_s: 99.95 })));
  assert.equal(verdict(shown), "Lower the rate.");
  assert.equal(shown.models[0]!.ruledOut, "near full load");
  assert.equal(shown.shown.p99_ms.note, "near full load");
});

test("the largest rate is rounded down", () => {
  const exact = { largest_rate: { value: 227.99, low: null, high: null, note: "" } };
  assert.equal(picture(opened(data({ exact }))).shown.largest_rate.text, "227/s");
});

test("where no higher rate is looked at the largest rate says so", () => {
  const shown = picture(opened(data({}, { objective_ms: 9_000 })));
  near(shown.values.largest_rate, 0.99 * 100);
  assert.equal(shown.shown.largest_rate.note, "searched to 99% utilisation");
  assert.equal(picture(opened()).shown.largest_rate.note, "");
  const quick = picture(opened(data({ models: [model("a", 0, 0.0001)] })));
  assert.equal(quick.values.largest_rate, 1e6);
  assert.equal(quick.shown.largest_rate.note, "searched to 1,000,000/s");
});

test("an interval without an upper limit says so", () => {
  const exact = { p99_ms: { value: 91.5, low: 80, high: null, note: "" } };
  assert.equal(picture(opened(data({ exact }))).shown.p99_ms.interval, "[80.0 ms, no limit]");
});

test("an amount far below a cent keeps its digits", () => {
  assert.equal(smallMoney(0.00042, "$"), "$0.000420");
  assert.equal(smallMoney(8.87e-7, "$"), "$0.000000887");
  assert.equal(smallMoney(12.3, "$"), "$12.3");
  assert.equal(smallMoney(0, "$"), "$0");
  const cheap = picture(opened(data({}, { arrival_rate_per_s: 90, server_cost_per_month: 50 })));
  assert.equal(cheap.shown.fleet_cost_per_1000.text, "$0.000211");
});

test("a late answer that passes costs recall in proportion to the share in time", () => {
  const { values } = picture(opened());
  near(values.effective_recall, 0.8 * values.attainment);
  const blocked = picture(opened(data({}, { late: "block" }))).values;
  near(blocked.effective_recall, 1 + blocked.attainment * (0.8 - 1));
  const other = picture(opened(data({}, { late: "b" }))).values;
  near(other.effective_recall, 0.85 + other.attainment * (0.8 - 0.85));
  const own = picture(opened(data({}, { late: "a" }))).values;
  assert.ok(own.attainment < 1);
  assert.equal(own.effective_recall, values.effective_recall); // no model stands in for itself
});

test("without an objective no answer is late", () => {
  const { values } = picture(opened(data({}, { objective_ms: null })));
  assert.equal(values.effective_recall, 0.8);
  assert.ok(Number.isNaN(values.attainment));
});

test("Python's figure is shown only for the setting it was computed for", () => {
  const exact = { p99_ms: { value: 91.5, low: 90, high: 93, note: "exact" } };
  const session = opened(data({ exact }));
  assert.deepEqual(picture(session).shown.p99_ms, { text: "91.5 ms", interval: "[90.0 ms, 93.0 ms]", note: "exact", exact: true, pending: false });
  session.change({ server_cost_per_month: 1 });
  assert.equal(picture(session).shown.p99_ms.exact, true);
  session.change({ arrival_rate_per_s: 51 });
  assert.equal(picture(session).shown.p99_ms.exact, false);
});

test("without an objective a model that answers late ones changes nothing, whether it has a point or not", () => {
  const models = [model("a", 0, 10), { ...model("b", 1, 40), quality: null }];
  const { values } = picture(opened(data({ models }, { objective_ms: null, late: "b" })));
  assert.equal(values.effective_recall, 0.8);
  assert.ok(Number.isFinite(values.effective_cost_per_1000));
  assert.ok(Number.isNaN(picture(opened(data({ models }, { late: "b" }))).values.effective_recall));
});

const EXACT = Object.fromEntries(
  ["p50_ms", "p95_ms", "p99_ms", "attainment", "utilisation", "largest_rate", "fleet_needed", "effective_recall"].map(
    (metric) => [metric, { value: 0.5, low: null, high: null, note: "" }],
  ),
);

for (const [name, fields, words] of [
  ["path", { path: "array" }, "Computing response times by NumPy row …"],
  ["dispatch", { dispatch: "shared" }, "Computing response times for another dispatch …"],
] as const) {
  test(`with another ${name} no figure of before is shown as the new one`, () => {
    const models = [{ ...model("a", 0, 10), exact: ANSWERS }, { ...model("b", 1, 15), exact: { ...ANSWERS, p99_ms: 300 } }];
    const session = opened(data({ exact: EXACT, models }));
    assert.ok(!picture(session).pending);
    session.change(fields);
    for (const moment of ["in the hand", "sent"]) {
      const made = picture(session);
      assert.ok(made.pending, moment);
      for (const metric of Object.keys(EXACT).filter((id) => id !== "utilisation" || name === "path")) {
        const { text, note, pending } = made.shown[metric as "p99_ms"];
        assert.deepEqual([text, note, pending], ["…", "computing", true], `${metric} ${moment}`);
      }
      assert.deepEqual(made.models.map(({ ruledOut }) => ruledOut), ["", ""]);
      assert.equal(verdict(made), words);
      assert.ok(!inTrouble(made));
      session.take();
    }
    const setting = { ...data({}, fields).setting, version: 2, echo: 1 };
    session.receive(data({ rev: "s", exact: EXACT, models, setting }));
    assert.ok(!picture(session).pending);
    assert.equal(picture(session).shown.p99_ms.exact, true);
  });
}

test("another burstiness is guessed at and marked as computing; what is no guess waits", () => {
  const session = opened(data({ exact: EXACT }));
  session.change({ burstiness: 3 });
  const made = picture(session);
  near(made.values.p99_ms, P99 * 10 + (P99 * 20 - P99 * 10) * 2);
  assert.deepEqual(made.shown.p99_ms, { text: "≈138 ms", interval: "", note: "computing", exact: false, pending: true });
  assert.equal(made.shown.attainment.text, "…");
  assert.equal(verdict(made), "Computing response times for a burstiness of 3 … p99 will be about 138 ms.");
  assert.equal(made.shown.utilisation.pending, false);
});

test("presses for stages go along until Python has answered, each with the message it first went in", () => {
  const session = opened();
  session.addStage("Network");
  assert.deepEqual(session.take().added, [{ seq: 1, name: "Network" }]);
  session.addStage("Look-up");
  const two = session.take();
  assert.deepEqual([two.seq, two.added], [2, [{ seq: 1, name: "Network" }, { seq: 2, name: "Look-up" }]]);
  assert.equal(verdict(picture(session)), "Computing response times with Network and Look-up …");
  session.receive(data({ setting: { ...data().setting, version: 2, echo: 1 } }));
  assert.deepEqual(session.take().added, [{ seq: 2, name: "Look-up" }]);
  session.receive(data({ setting: { ...data().setting, version: 3, echo: 2 } }));
  assert.deepEqual(session.take().added, []);
  assert.ok(session.tablesHold);
});

test("a move not yet sent is kept when Python speaks of an older state", () => {
  const session = opened();
  session.change({ arrival_rate_per_s: 60 });
  session.receive(data({ setting: { ...data().setting, version: 2 } }));
  assert.equal(session.serving.arrival_rate_per_s, 60);
  assert.equal(session.take().serving.arrival_rate_per_s, 60);
  session.receive(data({ setting: { ...data({}, { arrival_rate_per_s: 61 }).setting, version: 3, echo: 1 } }));
  assert.equal(session.serving.arrival_rate_per_s, 61);
});

test("a setting of other data gives way to that of the data now shown, and is not sent with its tables", () => {
  const session = opened();
  session.change({ arrival_rate_per_s: 60 });
  session.take();
  session.addStage("Network");
  const other = data({ rev: "other", dataset: "other" }, { arrival_rate_per_s: 7 });
  assert.equal(session.receive(other).dropped, true);
  assert.equal(session.serving.arrival_rate_per_s, 7);
  session.change({ servers: 3 });
  const sent = session.take();
  assert.deepEqual([sent.seq, sent.serving.arrival_rate_per_s, sent.added], [2, 7, []]);
});

test("new tables of the same data leave a move that was not sent yet", () => {
  const session = opened();
  session.change({ arrival_rate_per_s: 60 });
  assert.equal(session.receive(data({ rev: "other" })).dropped, false);
  assert.equal(session.serving.arrival_rate_per_s, 60);
});

test("tables that were left out are kept, and asked for when they are not here", () => {
  const session = opened();
  const without = { ...model("a", 0, 10), table: undefined };
  session.receive(data({ whole: false, models: [without] }));
  assert.ok(session.models[0]!.responses);
  assert.ok(!session.lacks(data({ whole: false })));
  assert.ok(session.lacks(data({ whole: false, rev: "other" })));
});

test("a model that is not measured says so and has no numbers", () => {
  const shown = picture(opened(data({ models: [model("a", 0, null)] })));
  assert.ok(Number.isNaN(shown.values.p99_ms));
  assert.match(verdict(shown), /not measured/);
});

const BAND = { first: "a", second: "b", low: 0.3, high: 0.7, threshold: 0.4 };
const FIRST = [0.1, 0.3, 0.5, 0.7, 0.9];
const SECOND = [0.2, 0.4, 0.6, 0.8];
/** Rows as [first score, second score], each class; the last edge lies above every score. */
const ROWS = {
  positive: [[0.1, 0.6], [0.3, 0.2], [0.35, 0.7], [0.5, 0.4], [0.7, 0.2], [0.8, 0.7]],
  negative: [[0.1, 0.2], [0.2, 0.7], [0.3, 0.3], [0.4, 0.6], [0.6, 0.4], [0.7, 0.6], [0.1, 0.4]],
};

function joint(): JointMessage {
  const cells = (rows: number[][]): string => {
    const counts = new Array<number>((FIRST.length + 1) * (SECOND.length + 1)).fill(0);
    for (const [a, b] of rows) {
      const [i, j] = [FIRST.filter((edge) => edge <= a!).length, SECOND.filter((edge) => edge <= b!).length];
      counts[i * (SECOND.length + 1) + j]! += 1;
    }
    return encoded(counts);
  };
  return {
    first_edges: encoded(FIRST), second_edges: encoded(SECOND),
    positive: cells(ROWS.positive), negative: cells(ROWS.negative),
  };
}

test("a band alerts and sends on exactly the rows it should", () => {
  const counts = new JointCounts(joint());
  const { costs } = data();
  for (let low = 0; low < FIRST.length; low++) {
    for (let high = low; high < FIRST.length; high++) {
      for (let threshold = 0; threshold < SECOND.length; threshold++) {
        const sent = ([a]: number[]): boolean => a! >= FIRST[low]! && a! < FIRST[high]!;
        const alerted = (row: number[]): boolean =>
          row[0]! >= FIRST[high]! || (sent(row) && row[1]! >= SECOND[threshold]!);
        const found = counts.outcome({ low, high, threshold }, null, costs);
        const all = [...ROWS.positive, ...ROWS.negative];
        near(found.sent, all.filter(sent).length / all.length, 1e-12);
        near(found.figures.recall.value, ROWS.positive.filter(alerted).length / ROWS.positive.length, 1e-12);
        near(found.figures.false_positive_rate.value, ROWS.negative.filter(alerted).length / ROWS.negative.length, 1e-12);
      }
    }
  }
});

test("the share sent on is weighted to the deployed prevalence", () => {
  const counts = new JointCounts(joint());
  const places = { low: 1, high: 3, threshold: 0 };
  near(counts.outcome(places, 0.01, data().costs).sent, 0.01 * (3 / 6) + 0.99 * (3 / 7), 1e-12);
});

test("a band between edges takes the nearest ones", () => {
  const counts = new JointCounts(joint());
  assert.deepEqual(counts.places({ first: "a", second: "b", low: 0.32, high: 0.69, threshold: 0.9 }), { low: 1, high: 3, threshold: 3 });
  assert.equal(nearest(Float64Array.from(FIRST), -5), 0);
});

test("a band moved by hand keeps exactly those parts that are not moved", () => {
  const counts = new JointCounts(joint());
  const band = { first: "a", second: "b", low: 0.32, high: 0.69, threshold: 0.45 };
  assert.deepEqual(counts.moved(band, { low: 2, high: 3 }), { ...band, low: 0.5 });
  assert.deepEqual(counts.moved(band, { low: 1, high: 4 }), { ...band, high: 0.9 });
  assert.deepEqual(counts.moved(band, { threshold: 3 }), { ...band, threshold: 0.8 });
  const closed = counts.moved(band, { low: 3, high: 3 });
  assert.deepEqual([closed.low, closed.high], [0.7, 0.7]);
});

test("counts that come with a found band take the place of those in hand", () => {
  const message = { first: "a", second: "b", response: null, frontier: [], words: "" };
  const session = opened(data({ cascade: { ...message, joint: joint() } }, { cascade: { ...BAND, low: 0.3, high: 0.7 } }));
  const edges = [...FIRST.slice(0, 3), 0.65, 0.7, 0.9];
  const cells = encoded(new Array<number>((edges.length + 1) * (SECOND.length + 1)).fill(1));
  const anew = { ...joint(), first_edges: encoded(edges), positive: cells, negative: cells };
  const found = { ...BAND, low: 0.5, high: 0.65 };
  const setting = { ...data({}, { cascade: found }).setting, version: 2 };
  session.receive(data({ rev: "s", cascade: { ...message, joint: anew }, setting }));
  assert.equal(picture(session).places!.high, 3);
  assert.deepEqual(session.cascade!.joint!.moved(found, { low: 1 }), { ...found, low: 0.3 });
});

test("an answer that sets what is in the hand already changes nothing; another one does", () => {
  const session = opened(data({}, { cascade: BAND }));
  session.change({ burstiness: 2, cascade: { ...BAND, low: 0.4 } });
  session.take();
  const answer = (serving: Partial<Serving>, version: number): ServingData => {
    const made = data({ rev: `r${version}` }, { cascade: { ...BAND, low: 0.4 }, burstiness: 2, ...serving });
    return { ...made, setting: { ...made.setting, version, echo: 1 } };
  };
  const { setting, changed } = session.receive(answer({}, 2));
  assert.deepEqual([setting, changed], [true, false]);
  assert.equal(session.receive(answer({ cascade: null }, 3)).changed, true);
  assert.equal(session.receive(answer({ cascade: null }, 3)).changed, false);
  assert.equal(session.receive(answer({ cascade: null, servers: 2 }, 4)).changed, true);
});

test("joint counts of the wrong size are a sentence", () => {
  assert.throws(() => new JointCounts({ ...joint(), positive: encoded([1, 2]) }), /has? ?(the )?.*cells/);
});

const TIMES = new CascadeTimes({
  sent: [0, 0.5, 1], utilisation: [0.2, 0.6, 1], p99_ms: [10, 50, null],
});

test("p99 of a cascade is as computed at the computed shares", () => {
  assert.equal(TIMES.p99(0), 10);
  assert.equal(TIMES.p99(0.5), 50);
});

test("between computed shares p99 grows as 1 / (1 - utilisation) does", () => {
  const depth = (u: number): number => 1 / (1 - u);
  near(TIMES.p99(0.25), 10 + (40 * (depth(0.4) - depth(0.2))) / (depth(0.6) - depth(0.2)), 1e-12);
});

test("beyond the last share that is stable there is no p99", () => {
  assert.ok(Number.isNaN(TIMES.p99(0.75)));
  assert.ok(Number.isNaN(TIMES.p99(1)));
});

test("a band between a stable and an unstable share says how near capacity it is", () => {
  const band = { first: "a", second: "b", low: 0.3, high: 0.7, threshold: 0.4 };
  const said = (utilisation: number[]): string => {
    const response = { sent: [0, 1], utilisation, p99_ms: [10, null] };
    const cascade = { first: "a", second: "b", joint: joint(), response, frontier: [], words: "" };
    return cascadeVerdict(picture(opened(data({ cascade }, { cascade: band }))));
  };
  // 6 of 13 rows go on.
  const full = (used: number): number => 0.5 + ((used - 0.5) * 13) / 6;
  near(TIMES.utilisation(0.75), 0.8);
  near(TIMES.utilisation(1), 1);
  assert.match(said([0.5, full(0.93)]), / Utilisation is 93\.0%: too near full load for the table\. The exact figure follows\.$/);
  assert.match(said([0.5, full(0.9995)]), / Utilisation is >99\.9%: too near full load for a figure\.$/);
  assert.match(said([0.5, full(1.01)]), / busy without end: unstable\.$/);
});

test("the cascade's chart says unstable only of a queue that is", () => {
  assert.deepEqual([p99Words(12, 0.5), p99Words(NaN, 1.01)], ["12.0 ms", "unstable"]);
  assert.deepEqual([p99Words(NaN, 0.93), p99Words(NaN, 0.9995)], ["near full load", "near full load"]);
});

test("just below full load the sentence promises a figure only where one follows", () => {
  const at = (rate: number): string => verdict(picture(opened(data({}, { arrival_rate_per_s: rate }))));
  assert.match(at(99.5), /too near full load for the table\. The exact figures follow\.$/);
  assert.match(at(99.95), /^Utilisation is >99\.9%: too near full load for a figure\.$/);
});

test("p99 of a cascade waits for Python when the load moves, and follows the band", () => {
  const band = { first: "a", second: "b", low: 0.3, high: 0.7, threshold: 0.4 };
  const response = { sent: [0, 1], utilisation: [0.1, 0.5], p99_ms: [10, 80] };
  const cascade = { first: "a", second: "b", joint: joint(), response, frontier: [], words: "" };
  const session = opened(data({ cascade }, { cascade: band }));
  const before = picture(session);
  assert.match(
    cascadeVerdict(before),
    /^46\.2% of card payments go on to Model b and 53\.8% are stopped, at .* per 1,000\. .* it seems to hold the objective\.$/,
  );
  session.change({ cascade: { ...band, high: 0.9 } });
  const after = picture(session);
  assert.ok(after.values.cascade_sent > before.values.cascade_sent);
  assert.ok(after.values.cascade_p99_ms > before.values.cascade_p99_ms);
  assert.notEqual(cascadeVerdict(after), cascadeVerdict(before));
  session.change({ arrival_rate_per_s: 60 });
  assert.equal(picture(session).shown.cascade_p99_ms.text, "…");
  assert.match(cascadeVerdict(picture(session)), / Computing its p99 …$/);
});

test("the verdict on a cascade is no surer than the interval of its p99", () => {
  const band = { first: "a", second: "b", low: 0.3, high: 0.7, threshold: 0.4 };
  const response = { sent: [0, 1], utilisation: [0.1, 0.5], p99_ms: [10, 80] };
  const cascade = { first: "a", second: "b", joint: joint(), response, frontier: [], words: "" };
  const said = (value: number, low: number | null, high: number | null): string => {
    const exact = { cascade_p99_ms: { value, low, high, note: "" } };
    return cascadeVerdict(picture(opened(data({ cascade, exact }, { cascade: band }))));
  };
  assert.match(said(91.5, 88, 100), / p99 is 91\.5 ms of 100 ms: it holds the objective\.$/);
  assert.match(said(91.5, 88, 101), / p99 is 91\.5 ms of 100 ms: it is not certain to hold the objective\.$/);
  assert.match(said(91.5, null, null), /: it is not certain to hold the objective\.$/);
  assert.match(said(104, 99, 110), / p99 is 104 ms of 100 ms: it is not certain to hold the objective\.$/);
  assert.match(said(104, 101, null), / p99 is 104 ms, over the objective of 100 ms\.$/);
});

test("the note under a cascade's p99 is about the cascade's load, not that of the model in focus", () => {
  const band = { first: "a", second: "b", low: 0.3, high: 0.7, threshold: 0.4 };
  const told = (focusRate: number, utilisation: number[]): string => {
    const response = { sent: [0, 1], utilisation, p99_ms: [10, null] };
    const cascade = { first: "a", second: "b", joint: joint(), response, frontier: [], words: "" };
    return picture(opened(data({ cascade }, { cascade: band, arrival_rate_per_s: focusRate }))).shown.cascade_p99_ms.note;
  };
  assert.equal(told(10, [0.9, 3]), "unstable");
  assert.equal(told(10, [0.999, 0.9999]), "near full load");
  assert.equal(told(200, [0.2, 0.9]), "", "the focus alone would be unstable");
});

test("a cost that is missing is told by what is missing, in the chart and under each figure", () => {
  const why = (fields: Partial<ServingData>): string => {
    const session = opened(data(fields));
    return costless(picture(session).models, session.data);
  };
  const unscored = { ...model("a", 0, 10), quality: null };
  const untimed = { ...model("b", 1, 40), table: null };
  assert.equal(why({ models: [unscored], population: null }), "No scores yet.");
  assert.equal(why({ models: [untimed] }), "No service times yet.");
  assert.equal(why({ models: [{ ...untimed, quality: null }], population: null }), "No service times and no scores yet.");
  assert.equal(why({ models: [unscored, untimed] }), "No model has both scores and service times yet.");
  assert.equal(why({ models: [unscored] }), "No operating point under this rule.");

  const none = { value: null, low: null, high: null, note: "no scores yet" };
  const session = opened(data({ models: [unscored], population: null, exact: { effective_recall: none } }));
  assert.deepEqual([picture(session).shown.effective_recall.text, picture(session).shown.effective_recall.note], ["–", "no scores yet"]);
  session.change({ objective_ms: 70 });
  assert.equal(picture(session).shown.effective_recall.note, "no scores yet", "while the hand moves, too");
});
