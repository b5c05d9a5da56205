// How models answer under load follows the hand from tables, and is Python's once it has answered.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { CascadeMessage, ExactResponse, LatencyMessage, Serving } from "../../pages/ui/explorer/src/contract.ts";
import { picture } from "../../pages/ui/explorer/src/picture.ts";
import type { ModelServing, ServingPicture } from "../../pages/ui/explorer/src/serving.ts";
import {
  isFigure, outMark, p99Texts, recommendationWords, replayedWords, ruledOut, servingTrouble, spokenServing,
} from "../../pages/ui/explorer/src/serving_words.ts";
import type { Session } from "../../pages/ui/explorer/src/session.ts";
import { data, encoded, latency, opened, timed } from "./explorer_made.ts";

type Exact = NonNullable<LatencyMessage["exact"]>;

const ADVICE = { model: null as string | null, words: "", binding: "", certain: true };

interface Said {
  /** Whether the interval of the cost difference of a and b includes zero. */
  zero?: boolean;
  advice?: typeof ADVICE;
}

function served(
  a = timed(2, "measured", 3),
  b = timed(30, "measured", 1),
  exact: Record<string, ExactResponse> | null = null,
  { zero = false, advice = ADVICE }: Said = {},
): Session {
  const pairs = exact && { version: 1, models: exact, pairs: { "a|b": zero }, recommendation: advice };
  const points = { version: 1, points: {}, current: {}, average_precision: {} };
  return opened({ ...data({}, points), latency: latency({ a, b }, pairs) });
}

function change(session: Session, fields: Partial<Serving>): ServingPicture {
  session.change({ serving: { ...session.scenario.serving, ...fields } });
  return picture(session).serving!;
}

function of(shown: ServingPicture, id: string): ModelServing {
  return shown.models.find(({ view }) => view.table.id === id)!;
}

test("nothing is shown of latency while nothing is known of it", () => {
  assert.equal(picture(opened()).serving, null);
});

test("a model over the objective is ruled out with both numbers", () => {
  const session = served();
  const shown = change(session, { arrival_rate_per_s: 1, objective_ms: 20 });
  assert.deepEqual([of(shown, "a").out, of(shown, "b").out], [false, true]);
  assert.match(ruledOut(of(shown, "b"), session.scenario.serving), /^p99 ≈(29|30)\.\d ms of 20 ms$/);
  assert.equal(ruledOut(of(shown, "a"), session.scenario.serving), "");
  assert.match(recommendationWords(session, shown), /^a at .*the only one within 20 ms\. Not settled yet\.$/);
});

test("without an objective the recommendation says who keeps up", () => {
  const session = served(timed(2, "measured", 3), timed(30, "measured", 1));
  const words = (rate: number): string =>
    recommendationWords(session, change(session, { objective_ms: null, arrival_rate_per_s: rate }));
  assert.match(words(1), /^b at \$[\d.,]+ per 1,000(: simpler|, the cheapest of 2 that keep up with the load)/);
  assert.match(words(80), /^a at \$[\d.,]+ per 1,000, the only one that keeps up with the load\./);
  assert.match(words(5_000), /^none keeps up with the load\. a is closest, utilisation 500% with 2 servers; 11 would keep up\./);
});

test("without an objective nobody is late and no figure at the objective is asked for", () => {
  const session = served();
  const shown = change(session, { arrival_rate_per_s: 1, objective_ms: null });
  assert.deepEqual([of(shown, "a").out, of(shown, "b").out], [false, false]);
  assert.ok(Number.isNaN(of(shown, "a").attainment.value));
  assert.equal(p99Texts(of(shown, "a"), session.scenario.serving).note, "no objective");
});

test("more load than the servers take is unstable, with the share used and what would keep up", () => {
  const session = served();
  const shown = change(session, { arrival_rate_per_s: 80, servers: 2, objective_ms: 20 });
  const b = of(shown, "b");
  assert.ok(b.out && !b.stable && b.effective === null);
  const words = "unstable with 2 servers: utilisation 120%; 3 servers would keep up with the load";
  assert.equal(ruledOut(b, session.scenario.serving), words);
  assert.equal(servingTrouble(b, session.scenario.serving), `U${words.slice(1)}.`);
  assert.equal(outMark(b, session.scenario.serving), "unstable");
  assert.equal(p99Texts(b, session.scenario.serving).value, "–");
});

test("a load too near capacity for the table is no number either", () => {
  const session = served();
  const b = of(change(session, { arrival_rate_per_s: 65, servers: 2 }), "b");
  assert.ok(b.utilisation < 1 && b.out);
  assert.match(ruledOut(b, session.scenario.serving), /^utilisation 97\.5%: its p99 follows when the hand rests$/);
  assert.equal(outMark(b, session.scenario.serving), "near full load");
  assert.equal(p99Texts(b, session.scenario.serving).note, "near full load");
});

test("a late answer becomes no alert, an alert, or the other model's answer", () => {
  const session = served(timed(15), timed(2));
  const at = (late: string): ModelServing["effective"] => of(change(session, { late, objective_ms: 10, arrival_rate_per_s: 1 }), "a").effective;
  const [allow, block, other] = [at("allow")!, at("block")!, at("b")!];
  const { value: inTime } = of(picture(session).serving!, "a").attainment;
  assert.ok(inTime > 0 && inTime < 1);
  assert.equal(allow.effective_recall.value, (inTime * 15) / 20);
  assert.ok(block.effective_recall.value > 0.75);
  const [own, stand] = picture(session).models.map(({ point }) => point!.tp);
  assert.equal(other.effective_recall.value, (stand! + inTime * (own! - stand!)) / 20);
});

test("without an objective the cost is the plain one, even where late answers have no operating point", () => {
  const made = data({ rule: "precision_at_least", threshold: null, parameter: 0.6 });
  const [first, second] = made.tables.models!;
  const poor = { ...second!, tp: encoded([1, 10, 20]), fp: encoded([10, 40, 80]) };
  const tables = { ...made.tables, models: [first!, poor] };
  const session = opened({ ...made, tables, latency: latency({ a: timed(2), b: timed(3) }) });
  const late = of(change(session, { arrival_rate_per_s: 1, late: "b", objective_ms: 20 }), "a");
  assert.equal(late.effective, null);
  const { effective, candidate, view } = of(change(session, { objective_ms: null }), "a");
  assert.equal(effective!.effective_cost_per_1000.value, view.figures!.cost_per_1000.value);
  assert.equal(candidate.quality, view.figures!.cost_per_1000.value);
  assert.match(recommendationWords(session, picture(session).serving!), /^a at \$/);
});

test("other arrivals, another dispatch or path wait for Python, and nothing old is shown as new", () => {
  const session = served(undefined, undefined, { a: EXACT });
  assert.equal(of(picture(session).serving!, "a").pending, false);
  for (const fields of [{ burstiness: 4 }, { dispatch: "random" }, { path: "onnx" }]) {
    const before = session.scenario.serving;
    const shown = change(session, { ...fields, objective_ms: 1 });
    const a = of(shown, "a");
    assert.deepEqual([a.pending, a.out, a.candidate.feasible, a.effective], [true, false, false, null]);
    assert.equal(p99Texts(a, session.scenario.serving).value, "…");
    assert.ok(Number.isNaN(a.utilisation) && Number.isNaN(a.attainment.value));
    assert.match(recommendationWords(session, shown), /^computing/);
    assert.equal(spokenServing(shown, session.scenario.serving), "p99 computing");
    change(session, before);
  }
  assert.equal(p99Texts(of(picture(session).serving!, "a"), session.scenario.serving).value, "7.50 ms");
});

test("what is undefined or still computed is no figure to pin", () => {
  const texts = ["–", "…", "≈7.50", "0"];
  assert.deepEqual(texts.map(isFigure), [false, false, true, true]);
});

test("what is said aloud names attainment, marked as the screen marks it", () => {
  const session = served(undefined, undefined, { a: EXACT });
  const said = (): string => spokenServing(picture(session).serving!, session.scenario.serving);
  assert.equal(said(), "p99 7.50 ms of 20 ms, attainment 99.5%");
  change(session, { arrival_rate_per_s: 190 });
  assert.match(said(), /^p99 ≈[\d.]+ ms of 20 ms, attainment (≈[\d.]+|>99\.9)%$/);
});

test("models that are not measured are neither in nor out under an objective", () => {
  const session = served(timed(2), timed(2, "missing"));
  const shown = change(session, { arrival_rate_per_s: 1 });
  assert.equal(of(shown, "b").out, false);
  assert.equal(of(shown, "b").candidate.feasible, false);
  assert.equal(p99Texts(of(shown, "b"), session.scenario.serving).note, "not measured");
  const words = recommendationWords(session, shown);
  assert.match(words, /, within 20 ms\. Not measured: b\./);
  assert.doesNotMatch(words, /the only one/);
  assert.equal(change(session, { objective_ms: null }).models[1]!.candidate.feasible, true);
});

test("a fleet that the table lacks lies between those beside it", () => {
  const session = served();
  const at = (servers: number): ModelServing => of(change(session, { servers, arrival_rate_per_s: 10 * servers }), "a");
  const [two, three, four, many] = [at(2), at(3), at(4), at(64)];
  assert.deepEqual([two.approximate, three.approximate], [true, true]);
  assert.ok(two.p99.value > three.p99.value && three.p99.value > four.p99.value);
  assert.match(p99Texts(three, session.scenario.serving).value, /^≈/);
  assert.ok(many.p99.value < four.p99.value, "towards nobody waiting");
});

test("what is not measured says whether it will be, and where to measure it", () => {
  const words = (status: "measuring" | "missing" | "unavailable"): string => {
    const session = served({ ...timed(2, status), words: "It has no ONNX path." });
    return servingTrouble(of(picture(session).serving!, "a"), session.scenario.serving);
  };
  assert.equal(words("measuring"), "p99 of a is being measured; the rest can be used meanwhile.");
  assert.equal(words("missing"), "p99 of a is not measured. Measure it below, or on the Serving page.");
  assert.equal(words("unavailable"), "p99 of a is not available. It has no ONNX path.");
});

const EXACT: ExactResponse = {
  utilisation: 0.25, reason: "", method: "exact", p99_ms: [7.5, 7.25, 7.75], attainment: [0.995, 0.99, 0.999],
  effective: { effective_recall: [0.5, 0.4, 0.6] },
  replayed: "",
};

test("figures are marked as near until Python has answered to the load, and to the objective", () => {
  const session = served(undefined, undefined, { a: EXACT });
  const marks = (): string[] => {
    const a = of(picture(session).serving!, "a");
    return [p99Texts(a, session.scenario.serving).value.slice(0, 1), String(a.nearAtObjective)];
  };
  assert.deepEqual(marks(), ["7", "false"]);
  session.change({ threshold: 0.9 });
  assert.deepEqual(marks(), ["7", "false"], "neither depends on the threshold");
  change(session, { objective_ms: 21 });
  assert.deepEqual(marks(), ["7", "true"], "the share in time depends on the objective");
  change(session, { objective_ms: 20, servers: session.scenario.serving.servers + 1 });
  assert.deepEqual(marks(), ["≈", "true"]);
  const unmeasured = of(picture(served(timed(2, "missing"))).serving!, "a");
  assert.equal(unmeasured.approximate || unmeasured.nearAtObjective, false);
});

test("Python's figures are shown for its own setting, and the table's as soon as the hand moves on", () => {
  const session = served(undefined, undefined, { a: EXACT });
  const a = (): ModelServing => of(picture(session).serving!, "a");
  assert.deepEqual(a().p99, { value: 7.5, low: 7.25, high: 7.75 });
  assert.deepEqual(a().effective!.effective_recall, { value: 0.5, low: 0.4, high: 0.6 });
  session.change({ threshold: 0.9 });
  assert.equal(a().p99.value, 7.5, "p99 does not depend on the threshold");
  assert.notEqual(a().effective!.effective_recall.value, 0.5, "recall at the objective does");
  change(session, { objective_ms: 21 });
  assert.equal(a().p99.value, 7.5, "p99 does not depend on the objective");
  assert.notEqual(a().attainment.value, 0.995);
  change(session, { arrival_rate_per_s: 201 });
  assert.notEqual(a().p99.value, 7.5);
  assert.ok(Number.isNaN(a().p99.low));
});

test("the recommendation says that it is not settled while points or load have moved since Python spoke", () => {
  const session = served(undefined, undefined, { a: EXACT });
  const words = (): string => recommendationWords(session, picture(session).serving!);
  assert.doesNotMatch(words(), /Not settled/);
  change(session, { objective_ms: 500 });
  assert.match(words(), /Not settled yet\.$/, "differences are those at the objective");
  change(session, { objective_ms: 20 });
  assert.doesNotMatch(words(), /Not settled/);
  session.change({ threshold: 0.9 });
  assert.match(words(), /Not settled yet\.$/);
});

test("a simpler model is kept when the two are not told apart, and yields when they are", () => {
  const setting = { arrival_rate_per_s: 0.01, objective_ms: 9.96 };
  const session = served(timed(2, "measured", 3), timed(10, "measured", 1));
  const found = change(session, setting);
  assert.equal(found.choice.because, "simpler");
  assert.match(recommendationWords(session, found), /^b at \$[\d.,]+ per 1,000: simpler, not told apart from a \(\$[\d.,]+\)\./);
  const apart = served(timed(2, "measured", 3), timed(10, "measured", 1), { a: EXACT });
  assert.equal(change(apart, setting).choice.because, "cheapest");
});

test("the cheapest that is the simpler, too, says from whom it is not told apart", () => {
  const setting = { arrival_rate_per_s: 0.01, objective_ms: null };
  const words = (said: Said): string => {
    const session = served(timed(2, "measured", 1), timed(2, "measured", 3), { a: EXACT }, said);
    const found = change(session, setting);
    assert.equal(found.choice.because, "cheapest");
    return recommendationWords(session, found);
  };
  assert.match(words({ zero: true }), /^a at \$[\d.,]+ per 1,000, the cheapest of 2 but not told apart from b; simpler by rank\./);
  assert.match(words({ zero: false }), /, the cheapest of 2 that keep up with the load\. Not settled/);
});

test("a p99 within the objective that is not certain to be is said with the recommendation", () => {
  const both = { a: EXACT, b: { ...EXACT, p99_ms: [8, null, null] as ExactResponse["p99_ms"] } };
  const words = (exact: Record<string, ExactResponse>, said: Said = {}, b = timed(2)): string => {
    const session = served(timed(2), b, exact, said);
    return recommendationWords(session, picture(session).serving!);
  };
  const above = (a: ExactResponse["p99_ms"]): Record<string, ExactResponse> => ({ ...both, a: { ...EXACT, p99_ms: a } });
  const alike = { zero: true };
  assert.match(words(above([18, 15, 19.9]), alike), /^a at \$[\d.,]+ per 1,000, the cheapest of 2 but not told apart from b; simpler by rank\.$/);
  const open = /^a at \$[\d.,]+ per 1,000, not told apart from b; 20 ms is not certain\.$/;
  assert.match(words(above([18, 15, 21]), alike), open);
  assert.match(words(above([18, 15, null]), alike), open, "without an upper limit, too");
  assert.match(words(above([18, 15, 21])), /, the cheapest of 2; 20 ms is not certain\.$/);
  assert.match(words(above([18, 15, 20])), /, the cheapest of 2 within 20 ms\.$/);
  const alone = { a: { ...EXACT, p99_ms: [18, 15, 21] as ExactResponse["p99_ms"] } };
  assert.match(words(alone, {}, timed(30)), /, the only one within 20 ms, not for certain\.$/);
});

test("a p99 that misses the objective where service times keep their order holds it by the estimate only", () => {
  const replayed = "about 58 ms";
  const both = { a: { ...EXACT, replayed }, b: { ...EXACT, p99_ms: [8, null, null] as ExactResponse["p99_ms"] } };
  const session = served(timed(2), timed(2), both);
  const shown = (fields: Partial<Serving> = {}): ServingPicture => change(session, fields);
  const words = (fields: Partial<Serving> = {}): string => recommendationWords(session, shown(fields));
  assert.match(words(), /, the cheapest of 2; within 20 ms by the estimate only, replayed about 58 ms\.$/);
  const a = of(shown(), "a");
  assert.equal(p99Texts(a, session.scenario.serving).note, "replayed 58");
  assert.equal(replayedWords(a), "holds the objective by the estimate only: replayed in the order measured, p99 is about 58 ms and misses it");
  assert.match(replayedWords({ ...a, out: true }), /^misses .* and holds it$/);
  assert.equal(replayedWords(of(shown(), "b")), "");
  assert.doesNotMatch(words({ objective_ms: 21 }), /replayed/, "Python spoke of another objective");
  assert.equal(p99Texts(of(shown(), "a"), session.scenario.serving).note, "of 21 ms");
  const alone = served(timed(2), timed(30), { a: { ...EXACT, replayed } });
  assert.match(recommendationWords(alone, picture(alone).serving!), /, the only one within 20 ms by the estimate, replayed about 58 ms\./);
  const open = { ...EXACT, replayed, p99_ms: [18, 15, 21] as ExactResponse["p99_ms"] };
  const unsure = served(timed(2), timed(2), { ...both, a: open });
  assert.match(recommendationWords(unsure, picture(unsure).serving!), /; 20 ms is not certain, replayed about 58 ms\.$/);
});

test("of a model that is not in focus it is Python who knows whether its p99 is certain", () => {
  const exact = { a: EXACT, b: { ...EXACT, p99_ms: [8, null, null] as ExactResponse["p99_ms"] } };
  const words = (model: string, certain: boolean, fields: Partial<Serving> = {}): string => {
    const session = served(timed(30), timed(2), { ...exact, a: { ...EXACT, p99_ms: [30, 29, 31] } }, { advice: { ...ADVICE, model, certain } });
    return recommendationWords(session, change(session, fields));
  };
  assert.match(words("b", false), /^b at .*, the only one within 20 ms, not for certain\./);
  assert.doesNotMatch(words("b", true), /certain/);
  assert.doesNotMatch(words("a", false), /certain/, "it spoke of another model");
  assert.doesNotMatch(words("b", false, { objective_ms: 19 }), /certain/, "it spoke of another objective");
});

const BESIDE: CascadeMessage = {
  simplicity: 99, quality: 1, on_time: 1, p99_ms: 15, utilisation: 0.2, stable: true, feasible: true, judged: true, reason: "",
};

/** Two models that both meet the limits, beside a cascade; `pairs` say whose cost is not told apart from its own. */
function beside(cascade: CascadeMessage | undefined, alike: boolean, advice = ADVICE): Session {
  const models = { a: EXACT, b: { ...EXACT, p99_ms: [8, null, null] as ExactResponse["p99_ms"] } };
  const pairs = { "a|b": false, "a|cascade": alike, "b|cascade": alike };
  const exact: Exact = { version: 1, models, pairs, recommendation: advice, ...(cascade && { cascade }) };
  const points = { version: 1, points: {}, current: {}, average_precision: {} };
  return opened({ ...data({}, points), latency: latency({ a: timed(2, "measured", 1), b: timed(2, "measured", 3) }, exact) });
}

test("the cascade is one of those to choose among once Python has weighed it", () => {
  const words = (cascade: CascadeMessage | undefined, alike = false, advice = ADVICE): string => {
    const session = beside(cascade, alike, advice);
    return recommendationWords(session, picture(session).serving!);
  };
  assert.match(words(BESIDE), /^Cascade at \$1\.00 per 1,000, the cheapest of 2 models and the cascade within 20 ms\.$/);
  assert.match(words(BESIDE, true), /^a at \$[\d.,]+ per 1,000: simpler, not told apart from the cascade \(\$1\.00\)\.$/);
  assert.match(words({ ...BESIDE, quality: 1e9 }), /, the cheapest of 2 models and the cascade within 20 ms\. Cascade: \$1\.00bn\.$/);
  const slow = { ...BESIDE, feasible: false, reason: "p99 31.2 ms, objective 20 ms" };
  assert.match(words(slow), /, the cheapest of 2 within 20 ms\. Cascade: p99 31\.2 ms, objective 20 ms\.$/);
  assert.match(words({ ...slow, judged: false }), /\. The cascade is not weighed\.$/);
  assert.doesNotMatch(words(undefined), /[Cc]ascade/);
  const open = { ...ADVICE, model: "cascade", certain: false };
  assert.match(words(BESIDE, false, open), /^Cascade at .*, the cheapest of 2 models and the cascade; 20 ms is not certain\.$/);
});

test("while the hand moves the cascade is no choice, and that is said", () => {
  const session = beside(BESIDE, false);
  assert.equal(picture(session).serving!.choice.model, "cascade");
  const moved = change(session, { objective_ms: 21 });
  assert.equal(moved.cascade, null);
  assert.notEqual(moved.choice.model, "cascade");
  assert.match(recommendationWords(session, moved), / Not settled yet, nor is the cascade weighed\.$/);
  session.change({ serving: { ...session.scenario.serving, objective_ms: 20 }, threshold: 0.9 });
  assert.equal(picture(session).serving!.cascade, null, "the points have moved");
});

test("late answers of a model without an operating point are what is said to be missing", () => {
  const made = data({ rule: "precision_at_least", threshold: null, parameter: 0.6 });
  const [first, second] = made.tables!.models!;
  const poor = { ...second!, tp: encoded([1, 10, 20]), fp: encoded([10, 40, 80]) };
  const tables = { ...made.tables!, models: [first!, poor] };
  const session = opened({ ...made, tables, latency: latency({ a: timed(2), b: timed(3) }) });
  const shown = change(session, { arrival_rate_per_s: 1, late: "b" });
  const [a, b] = shown.models;
  assert.deepEqual([a!.view.point === null, b!.view.point === null], [false, true]);
  assert.ok(a!.candidate.feasible && shown.closest === null);
  const words = recommendationWords(session, shown);
  assert.match(words, /^none: late answers, those of b, have no operating point under this rule\./);
  assert.doesNotMatch(words, /closest/);
});

test("late answers of a model without scores lack scores, not an operating point", () => {
  const made = data({});
  const tables = { ...made.tables!, models: made.tables!.models!.slice(0, 1) };
  const session = opened({ ...made, tables, latency: latency({ a: timed(2), b: timed(3) }) });
  const shown = change(session, { arrival_rate_per_s: 1, late: "b" });
  assert.ok(shown.focus.candidate.feasible && shown.choice.model === null);
  const words = recommendationWords(session, shown);
  assert.match(words, /^none: late answers, those of b, have no scores yet\./);
  assert.doesNotMatch(words, /operating point/);
});
