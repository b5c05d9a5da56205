// What the cascade is worth at the objective: read from the message, and waiting while the hand moves.
import assert from "node:assert/strict";
import { test } from "node:test";
import { effectiveOf } from "../../pages/ui/serving/src/cascade.ts";
import type { CascadeMessage, EffectiveMessage } from "../../pages/ui/serving/src/contract.ts";
import { waits } from "../../pages/ui/serving/src/view/cascade_effective.ts";
import { data, opened } from "./serving_made.ts";

const band = { first: "a", second: "b", low: 0.2, high: 0.6, threshold: 0.5 };
const bare: CascadeMessage = { first: "a", second: "b", response: null, frontier: [], words: "" };

test("a message without an objective, or of an older server, has no figures at it", () => {
  assert.equal(effectiveOf(bare), null);
  assert.equal(effectiveOf({ ...bare, effective: null }), null);
});

test("figures at the objective come with their attainment in words", () => {
  const effective: EffectiveMessage = {
    words: "Attainment.",
    figures: { effective_recall: [0.8, 0.7, 0.9] },
  };
  assert.deepEqual(effectiveOf({ ...bare, effective }), effective);
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
