// The setting in the hand to everything that is drawn: each model under load, and the focus's figures.
import type { Outcome, Places } from "./cascade.ts";
import type { ExactFigure } from "./contract.ts";
import { CASCADE_DUE, CASCADE_FLEET, CASCADE_METRICS, DEPENDS, figureText, LOAD_METRICS, type MetricId } from "./metrics.ts";
import { apart, count, intervalText, nearly, UNDEFINED } from "../../browser/formatting.ts";
import { type EffectiveFigures, effectiveFigures, type Late } from "../../browser/deadline.ts";
import { population } from "../../browser/figures.ts";
import { LARGEST_RATE, type Responses } from "./responses.ts";
import type { Session } from "./session.ts";
import type { ModelTable } from "./tables.ts";
import { loadNote, NEARLY, ruledOut } from "./standing.ts";

const SECONDS_A_MONTH = 30.4375 * 86_400;

export interface ModelView {
  model: ModelTable;
  isFocus: boolean;
  /** NaN while other times are computed. */
  utilisation: number;
  /** Requests a second that keep the servers busy all the time. */
  capacity: number;
  p99: number;
  attainment: number;
  /** Why there are no response times, in Python's words; empty when there are, or until it answers. */
  reason: string;
  /** What rules the model out, with the number; empty when nothing does. */
  ruledOut: string;
}

export interface Shown {
  text: string;
  interval: string;
  note: string;
  /** Whether Python computed it for exactly this setting. */
  exact: boolean;
  /** Whether no figure of this setting is known yet. */
  pending: boolean;
}

export interface Picture {
  session: Session;
  /** Whether other response times than those in hand are being computed. */
  pending: boolean;
  models: ModelView[];
  focus: ModelView | null;
  values: Record<MetricId, number>;
  shown: Record<MetricId, Shown>;
  places: Places | null;
  outcome: Outcome | null;
}

export function picture(session: Session): Picture {
  const models = session.models.map((model) => view(session, model));
  const focus = models.find(({ isFocus }) => isFocus) ?? null;
  const band = session.serving.cascade;
  const joint = band ? session.cascade?.joint ?? null : null;
  const places = band && joint ? joint.places(band) : null;
  const { population: at, costs } = session.data;
  const outcome = places && joint ? joint.outcome(places, at?.prevalence ?? null, costs) : null;
  const values = { ...loadValues(session, focus), ...cascadeValues(session, outcome) };
  const shown = {} as Record<MetricId, Shown>;
  for (const metric of [...LOAD_METRICS, ...CASCADE_METRICS]) {
    const exact = session.exact(metric);
    values[metric] = exact ? (exact.value ?? NaN) : values[metric];
    shown[metric] = exact ? exactly(session, metric, exact) : lively(session, metric, values[metric], focus, outcome);
  }
  if (outcome !== null) addIntervals(session, shown, outcome);
  return { session, pending: !session.tablesHold, models, focus, values, shown, places, outcome };
}

function view(session: Session, model: ModelTable): ModelView {
  const { arrival_rate_per_s: rate, servers, objective_ms: objective } = session.serving;
  const isFocus = model.id === session.setting.focus;
  const { responses } = model;
  const nothing = { utilisation: NaN, capacity: NaN, p99: NaN, attainment: NaN, reason: "", ruledOut: "" };
  if (responses === null) return { model, isFocus, ...nothing };
  const capacity = responses.capacity(servers);
  // A dispatch or a burstiness keeps nobody busier.
  const used = session.holds(["path", "stages"]) ? responses.utilisation(rate, servers) : NaN;
  if (!session.tablesHold) {
    const full = used >= 1 ? ruledOut(used, NaN, objective) : "";
    return { model, isFocus, ...nothing, capacity, utilisation: used, ruledOut: full };
  }
  const exact = session.answers(model);
  const utilisation = exact?.utilisation ?? used;
  const p99 = exact ? (exact.p99_ms ?? NaN) : responses.quantile(0.99, rate, servers);
  return {
    model, isFocus, utilisation, capacity, p99,
    attainment: attainment(session, model, responses),
    reason: exact?.reason ?? "",
    ruledOut: ruledOut(utilisation, p99, objective, exact ? "" : NEARLY),
  };
}

/** The share answered within the objective; NaN without one. */
function attainment(session: Session, model: ModelTable, responses: Responses): number {
  const { arrival_rate_per_s: rate, servers, objective_ms: objective } = session.serving;
  if (objective === null) return NaN;
  const exact = session.holds(["objective_ms"]) ? session.answers(model) : null;
  return exact ? (exact.attainment ?? NaN) : responses.attained(objective, rate, servers);
}

/** A quantile of a model's response time under the setting in the hand [ms]. */
export function quantile(session: Session, { responses }: ModelTable, q: number, rate: number): number {
  if (responses === null) return NaN;
  const { servers } = session.serving;
  return rescaled(session, responses, responses.quantile(q, rate, servers), responses.quantileAt(q, 0, servers));
}

/**
 * A response time of the table for the burstiness in the hand [ms]. Until Python has made the table of
 * another burstiness, waiting is scaled by (ca² + cs²) / 2 as under heavy traffic.
 */
export function rescaled(session: Session, responses: Responses, ms: number, idleMs: number): number {
  const [held, now] = [session.data.setting.serving.burstiness, session.serving.burstiness];
  return held === now ? ms : idleMs + (ms - idleMs) * responses.waitingFactor(held, now);
}

function loadValues(session: Session, focus: ModelView | null): Record<MetricId, number> {
  const { serving } = session;
  const { arrival_rate_per_s: rate, servers, objective_ms: objective } = serving;
  const responses = focus?.model.responses ?? null;
  const scaled = session.holds(["path", "dispatch", "stages"]);
  const at = (q: number): number => (focus && scaled ? quantile(session, focus.model, q, rate) : NaN);
  const due = responses !== null && objective !== null && session.tablesHold;
  const month = servers * serving.server_cost_per_month;
  const late = focus && effectiveOf(session, focus.model, focus.attainment);
  return {
    p50_ms: at(0.5),
    p95_ms: at(0.95),
    p99_ms: at(0.99),
    attainment: focus?.attainment ?? NaN,
    utilisation: focus?.utilisation ?? NaN,
    largest_rate: due ? responses.largestRate(objective, servers) : NaN,
    fleet_needed: due ? responses.fleetNeeded(objective, rate) : NaN,
    fleet_cost_per_month: month,
    fleet_cost_per_1000: answersAll(session, focus) ? (month * 1000) / (rate * SECONDS_A_MONTH) : NaN,
    effective_recall: late?.effective_recall ?? NaN,
    effective_precision: late?.effective_precision ?? NaN,
    effective_cost_per_1000: late?.effective_cost_per_1000 ?? NaN,
  } as Record<MetricId, number>;
}

/** Whether the servers are not known to fall behind: then 1,000 predictions at this rate have a cost. */
function answersAll(session: Session, focus: ModelView | null): boolean {
  if (!focus || focus.model.responses === null) return true;
  return session.holds(["path", "stages"]) && focus.utilisation < 1;
}

/**
 * What a model is worth when a share of its answers comes in time. Without an objective all do, whoever
 * would answer instead, unless the share was taken at one that is only `asked` about.
 */
export function effectiveOf(
  session: Session,
  model: ModelTable,
  attainment: number,
  asked = false,
): EffectiveFigures | null {
  const { population: rows, costs } = session.data;
  const punctual = session.serving.objective_ms === null && !asked;
  const late = punctual ? "allow" : lateOf(session, model);
  if (model.quality === null || late === null || rows === null) return null;
  const at = population(rows.positives, rows.negatives, rows.prevalence);
  return effectiveFigures({ threshold: NaN, ...model.quality }, punctual ? 1 : attainment, late, at, costs);
}

/** What a late answer of a model becomes, as stand_in of simulator/deadline.py; null while the one it names has no scores. */
function lateOf(session: Session, model: ModelTable): Late | null {
  const late = session.serving.late === model.id ? "allow" : session.serving.late;
  return late === "allow" || late === "block" ? late : (session.model(late)?.quality ?? null);
}

function cascadeValues(session: Session, outcome: Outcome | null): Record<MetricId, number> {
  return {
    cascade_sent: outcome?.sent ?? NaN,
    cascade_cost_per_1000: outcome?.figures.cost_per_1000.value ?? NaN,
    cascade_recall: outcome?.figures.recall.value ?? NaN,
    cascade_precision: outcome?.figures.precision.value ?? NaN,
    cascade_p99_ms: outcome ? cascadeP99(session, outcome.sent) : NaN,
    ...Object.fromEntries([...CASCADE_FLEET, ...CASCADE_DUE].map((metric) => [metric, NaN])),
    cascade_utilisation: cascadeUse(session, outcome),
  } as Record<MetricId, number>;
}

const CASCADE_LOAD = ["path", "stages", "arrival_rate_per_s", "servers", "dispatch", "burstiness"] as const;

/** Whether p99 of the cascade is known for the load in the hand, at any share sent on. */
export function cascadeTimed(session: Session): boolean {
  return session.holds(CASCADE_LOAD);
}

/** p99 of the cascade when a share is sent on [ms]; NaN when unstable, or until Python answers. */
export function cascadeP99(session: Session, sent: number): number {
  return cascadeTimed(session) ? (session.cascade?.times?.p99(sent) ?? NaN) : NaN;
}

/** The band's counts give intervals while it moves, too. */
function addIntervals(session: Session, shown: Record<MetricId, Shown>, { figures }: Outcome): void {
  const { currency } = session.data.costs;
  for (const name of ["cost_per_1000", "recall", "precision"] as const) {
    const [metric, { low, high }] = [`cascade_${name}` as const, figures[name]];
    if (!shown[metric].exact) {
      shown[metric].interval = intervalText(low, high, (x) => figureText(metric, x, currency));
    }
  }
}

/** What waits for Python whatever moves. */
const DUE: readonly MetricId[] = CASCADE_DUE;
/** What Python searches after it has answered. */
const FLEET: readonly MetricId[] = CASCADE_FLEET;
const QUANTILES: readonly MetricId[] = ["p50_ms", "p95_ms", "p99_ms"];
const EFFECTIVE: readonly MetricId[] = ["effective_recall", "effective_precision", "effective_cost_per_1000"];
/** What is read from a table until Python answers. */
const TABLED: readonly MetricId[] = [
  ...QUANTILES, "attainment", "largest_rate", "fleet_needed", ...EFFECTIVE, "cascade_p99_ms",
];

/** A figure as the hand moves; one that waits for other tables is none, never that of before. */
function lively(
  session: Session,
  metric: MetricId,
  value: number,
  focus: ModelView | null,
  outcome: Outcome | null,
): Shown {
  const tabled = TABLED.includes(metric);
  const pending = isPending(session, metric);
  const text = metricText(session, metric, value);
  if (pending && text === UNDEFINED) return { text: "…", interval: "", note: "computing", exact: false, pending };
  const used = metric === "cascade_p99_ms" ? cascadeUse(session, outcome) : (focus?.utilisation ?? NaN);
  const noted = tabled || metric === "fleet_cost_per_1000";
  const note = noted ? noteOf(session, metric, value, used) : "";
  const shown = tabled && text !== UNDEFINED ? nearly(text) : text;
  return { text: shown, interval: "", note: pending ? "computing" : note, exact: false, pending };
}

/** Whether a figure waits for response times that are not here. */
function isPending(session: Session, metric: MetricId): boolean {
  if (metric === "utilisation" || metric === "fleet_cost_per_1000") return !session.holds(["path", "stages"]);
  if (metric === "cascade_p99_ms") return session.cascade?.times != null && !cascadeTimed(session);
  if (metric === "cascade_utilisation") return session.cascade?.times != null && !cascadeTimed(session);
  if (FLEET.includes(metric)) return session.serving.objective_ms !== null && session.cascade?.times != null;
  if (DUE.includes(metric)) return session.serving.objective_ms !== null && !session.holds(DEPENDS[metric]);
  return TABLED.includes(metric) && !session.tablesHold;
}

function cascadeUse(session: Session, outcome: Outcome | null): number {
  const times = cascadeTimed(session) ? (session.cascade?.times ?? null) : null;
  return outcome === null || times === null ? NaN : times.utilisation(outcome.sent);
}

/** Why there is no figure at a utilisation, in few words. */
function noteOf(session: Session, metric: MetricId, value: number, used: number): string {
  if (metric === "largest_rate" && !Number.isNaN(value)) return rateNote(session, value);
  if (!Number.isNaN(value)) return "";
  // Without a point to count late answers at: Python says why, and the load changes nothing about it.
  if (EFFECTIVE.includes(metric) && session.focus?.quality === null) return session.data.exact[metric]?.note ?? "";
  return session.focus?.missing && metric !== "cascade_p99_ms" ? "" : loadNote(used);
}

/** Why there is no largest rate, or none beyond it; in Python search_end of simulator/load_words.py. */
function rateNote(session: Session, rate: number): string {
  if (rate === 0) return "too slow when idle";
  const highest = session.focus?.responses?.highestRate(session.serving.servers) ?? NaN;
  if (!(rate >= highest)) return "";
  return rate >= LARGEST_RATE ? `searched to ${count(LARGEST_RATE)}/s` : "searched to 99% utilisation";
}

function exactly(session: Session, metric: MetricId, exact: ExactFigure): Shown {
  const { currency } = session.data.costs;
  return {
    text: metricText(session, metric, exact.value ?? NaN),
    interval: intervalOf(exact, (x) => figureText(metric, x, currency)),
    note: exact.note,
    exact: true,
    pending: false,
  };
}

/** A figure as text; a p99 never reads like the objective that it misses. */
function metricText(session: Session, metric: MetricId, value: number): string {
  const { objective_ms: objective } = session.serving;
  const judged = metric === "p99_ms" || metric === "cascade_p99_ms";
  if (judged && objective !== null && !Number.isNaN(value)) return apart(value, objective);
  return figureText(metric, value, session.data.costs.currency);
}

/** An interval with a lower end only has no upper limit. */
function intervalOf({ low, high }: ExactFigure, form: (x: number) => string): string {
  if (low === null) return "";
  return intervalText(low, high ?? NaN, form);
}
