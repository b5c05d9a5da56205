// What the cascade is worth at the objective: read from the message, and waiting while the hand moves.
import assert from "node:assert/strict";
import { test } from "node:test";
import { effectiveOf } from "../../pages/ui/serving/src/cascade.ts";
import type { CascadeMessage, EffectiveMessage } from "../../pages/ui/serving/src/contract.ts";
import { CASCADE_DUE, CASCADE_FLEET } from "../../pages/ui/serving/src/metrics.ts";
import { picture } from "../../pages/ui/serving/src/picture.ts";
import { isKnown, waits } from "../../pages/ui/serving/src/view/cascade_effective.ts";
import { data, opened } from "./serving_made.ts";

const band = { first: "a", second: "b", low: 0.2, high: 0.6, threshold: 0.5 };
const bare: CascadeMessage = { first: "a", second: "b", response: null, frontier: [], words: "" };

test("a message without an objective, or of an older server, has no figures at it", () => {
  assert.equal(effectiveOf(bare), null);
  assert.equal(effectiveOf({ ...bare, effective: null }), null);
});

test("what is said at the objective comes with the figures that are shown and pinned", () => {
  const effective: EffectiveMessage = { words: "Attainment." };
  assert.deepEqual(effectiveOf({ ...bare, effective }), effective);
});

const FIGURES = {
  cascade_attainment: { value: 0.993, low: 0.99, high: 0.996, note: "" },
  cascade_effective_cost_per_1000: { value: 4_120, low: 3_900, high: 4_400, note: "" },
  cascade_effective_recall: { value: 0.8123, low: 0.7, high: 0.9, note: "" },
  cascade_effective_precision: { value: 0.5, low: 0.4, high: 0.6, note: "" },
  cascade_effective_false_positive_rate: { value: 0.02, low: 0.01, high: 0.03, note: "" },
};

test("figures at the objective are Python's until a part of the setting moves; then none is shown or pinned", () => {
  const session = opened(data({ exact: FIGURES }, { cascade: band }));
  const { shown } = picture(session);
  const [recall, cost] = [shown.cascade_effective_recall, shown.cascade_effective_cost_per_1000];
  assert.deepEqual([recall.text, recall.interval, recall.pending], ["81.2%", "[70.0%, 90.0%]", false]);
  assert.equal(cost.text, "$4,120");
  assert.ok(isKnown(picture(session)));
  session.change({ late: "block" });
  const moved = picture(session);
  for (const metric of CASCADE_DUE) {
    const waiting = metric !== "cascade_attainment";
    assert.equal(moved.shown[metric].pending, waiting, metric);
    assert.equal(moved.shown[metric].text === "…", waiting, metric);
  }
  session.change({ cascade: { ...band, low: 0.3 } });
  assert.ok(picture(session).shown.cascade_attainment.pending);
  assert.equal(picture(session).shown.cascade_attainment.interval, "");
});

test("without an objective, or a word from Python, there is no figure at it and none that waits", () => {
  const without = opened(data({}, { cascade: band, objective_ms: null }));
  without.change({ cascade: { ...band, low: 0.3 } });
  for (const session of [without, opened(data({}, { cascade: band }))]) {
    assert.equal(isKnown(picture(session)), false);
    assert.equal(picture(session).shown.cascade_effective_recall.text, "–");
  }
});

const SERVERS = {
  cascade_utilisation: { value: 0.31, low: null, high: null, note: "" },
  cascade_largest_rate: { value: 212.7, low: null, high: null, note: "" },
  cascade_fleet_needed: { value: 3, low: null, high: null, note: "" },
  cascade_fleet_cost_per_month: { value: 210, low: null, high: null, note: "" },
  cascade_fleet_cost_per_1000: { value: 8.87e-7, low: null, high: null, note: "" },
};

test("what a cascade takes of servers waits for Python's search, and until the setting moves it is as Python says", () => {
  const times = { sent: [0, 1], utilisation: [0.1, 0.5], p99_ms: [4, 9] };
  const timed: CascadeMessage = { ...bare, response: times };
  const found = picture(opened(data({ cascade: timed, exact: SERVERS }, { cascade: band }))).shown;
  assert.deepEqual(CASCADE_FLEET.map((metric) => found[metric].text), ["31.0%", "212/s", "3", "$210", "$0.000000887"]);
  const searched = picture(opened(data({ cascade: timed }, { cascade: band }))).shown;
  for (const metric of CASCADE_FLEET.slice(1)) assert.deepEqual([searched[metric].text, searched[metric].pending], ["…", true]);
  const moved = opened(data({ cascade: timed, exact: SERVERS }, { cascade: band }));
  moved.change({ server_cost_per_month: 1 });
  const { shown } = picture(moved);
  assert.deepEqual(CASCADE_FLEET.map((metric) => shown[metric].pending), [false, false, false, true, true]);
  const without = picture(opened(data({ cascade: timed }, { cascade: band, objective_ms: null }))).shown;
  assert.deepEqual(CASCADE_FLEET.slice(1).map((metric) => [without[metric].text, without[metric].pending]), Array(4).fill(["–", false]));
});

test("whatever attainment rests on makes the figures wait, and the model in focus does not", () => {
  const moves = [
    { objective_ms: 50 }, { arrival_rate_per_s: 60 }, { servers: 2 }, { late: "block" },
    { dispatch: "shared" as const }, { burstiness: 4 }, { path: "array" }, { cascade: { ...band, high: 0.7 } },
  ];
  for (const move of moves) {
    const session = opened(data({}, { cascade: band }));
    assert.equal(waits(session), false);
    session.change(move);
    assert.equal(waits(session), true, JSON.stringify(move));
  }
  const other = opened(data({}, { cascade: band }));
  other.focusOn("b");
  other.change({ server_cost_per_month: 1 });
  assert.equal(waits(other), false);
});
