// The setting in the hand to everything that is drawn: each model under load, and the focus's figures.
import type { Outcome, Places } from "./cascade.ts";
import type { ExactFigure } from "./contract.ts";
import { CASCADE_METRICS, figureText, LOAD_METRICS, type MetricId } from "./metrics.ts";
import { asSet, intervalText, UNDEFINED } from "../../browser/formatting.ts";
import { type EffectiveFigures, effectiveFigures, type Late } from "../../browser/deadline.ts";
import { population } from "../../browser/figures.ts";
import type { Responses } from "./responses.ts";
import type { Session } from "./session.ts";
import type { ModelTable } from "./tables.ts";

const SECONDS_A_MONTH = 30.4375 * 86_400;

export interface ModelView {
  model: ModelTable;
  isFocus: boolean;
  utilisation: number;
  capacity: number;
  p99: number;
  attainment: number;
  /** What rules the model out, with the number; empty when nothing does. */
  ruledOut: string;
}

export interface Shown {
  text: string;
  interval: string;
  note: string;
  /** Whether Python computed it for exactly this setting. */
  exact: boolean;
}

export interface Picture {
  session: Session;
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
    shown[metric] = exact ? exactly(session, metric, exact) : lively(session, metric, values[metric], focus);
  }
  if (outcome !== null) addIntervals(session, shown, outcome);
  return { session, models, focus, values, shown, places, outcome };
}

function view(session: Session, model: ModelTable): ModelView {
  const { arrival_rate_per_s: rate, servers, objective_ms: objective } = session.serving;
  const isFocus = model.id === session.setting.focus;
  const { responses } = model;
  if (responses === null) {
    const nothing = { utilisation: NaN, capacity: NaN, p99: NaN, attainment: NaN };
    return { model, isFocus, ...nothing, ruledOut: "" };
  }
  const utilisation = responses.utilisation(rate, servers);
  const p99 = quantile(session, model, 0.99, rate);
  const attainment = objective === null ? NaN : responses.attained(objective, rate, servers);
  return {
    model, isFocus, utilisation, capacity: responses.capacity(servers), p99, attainment,
    ruledOut: ruledOut(utilisation, p99, objective),
  };
}

function ruledOut(utilisation: number, p99: number, objective: number | null): string {
  if (utilisation >= 1) return `unstable at ${figureText("utilisation", utilisation, "")} utilisation`;
  if (objective === null || !(p99 > objective)) return "";
  return `p99 ${figureText("p99_ms", p99, "")} of ${asSet(objective)} ms`;
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
  const at = (q: number): number => (focus ? quantile(session, focus.model, q, rate) : NaN);
  const due = responses !== null && objective !== null;
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
    fleet_cost_per_1000: (month * 1000) / (rate * SECONDS_A_MONTH),
    effective_recall: late?.effective_recall ?? NaN,
    effective_precision: late?.effective_precision ?? NaN,
    effective_cost_per_1000: late?.effective_cost_per_1000 ?? NaN,
  } as Record<MetricId, number>;
}

/**
 * What a model is worth when a share of its answers comes in time. Without an objective all do, unless
 * the share was taken at one that is only `asked` about.
 */
export function effectiveOf(
  session: Session,
  model: ModelTable,
  attainment: number,
  asked = false,
): EffectiveFigures | null {
  const { population: rows, costs } = session.data;
  const late = lateOf(session);
  if (model.quality === null || late === null || rows === null) return null;
  const at = population(rows.positives, rows.negatives, rows.prevalence);
  const inTime = session.serving.objective_ms === null && !asked ? 1 : attainment;
  return effectiveFigures({ threshold: NaN, ...model.quality }, inTime, late, at, costs);
}

/** What a late answer becomes; null while the model it names has no scores. */
function lateOf(session: Session): Late | null {
  const { late } = session.serving;
  return late === "allow" || late === "block" ? late : (session.model(late)?.quality ?? null);
}

function cascadeValues(session: Session, outcome: Outcome | null): Record<MetricId, number> {
  return {
    cascade_sent: outcome?.sent ?? NaN,
    cascade_cost_per_1000: outcome?.figures.cost_per_1000.value ?? NaN,
    cascade_recall: outcome?.figures.recall.value ?? NaN,
    cascade_precision: outcome?.figures.precision.value ?? NaN,
    cascade_p99_ms: outcome ? cascadeP99(session, outcome.sent) : NaN,
  } as Record<MetricId, number>;
}

const LOAD = ["path", "arrival_rate_per_s", "servers", "dispatch", "burstiness"] as const;

/** Whether p99 of the cascade is known for the load in the hand, at any share sent on. */
export function cascadeTimed(session: Session): boolean {
  return session.holds(LOAD);
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

const TABLED: readonly MetricId[] = [
  "p50_ms", "p95_ms", "p99_ms", "attainment", "largest_rate", "fleet_needed",
  "effective_recall", "effective_precision", "effective_cost_per_1000",
];

function lively(session: Session, metric: MetricId, value: number, focus: ModelView | null): Shown {
  const tabled = TABLED.includes(metric);
  const waits = metric === "cascade_p99_ms" ? !cascadeTimed(session) : tabled && !session.holds(["path", "dispatch"]);
  if (waits) return { text: "…", interval: "", note: "", exact: false };
  const rough = tabled && !session.holds(["burstiness"]) ? "≈ " : "";
  const missing = focus?.model.missing ? "" : note(metric, value, focus);
  const text = figureText(metric, value, session.data.costs.currency);
  return { text: text === UNDEFINED ? text : rough + text, interval: "", note: missing, exact: false };
}

function note(metric: MetricId, value: number, focus: ModelView | null): string {
  if (!Number.isNaN(value)) return metric === "largest_rate" && value === 0 ? "too slow when idle" : "";
  const timed = TABLED.includes(metric) || metric === "cascade_p99_ms";
  return focus !== null && focus.utilisation >= 1 && timed ? "unstable" : "";
}

function exactly(session: Session, metric: MetricId, exact: ExactFigure): Shown {
  const { currency } = session.data.costs;
  const form = (x: number): string => figureText(metric, x, currency);
  return {
    text: form(exact.value ?? NaN),
    interval: intervalOf(exact, form),
    note: exact.note,
    exact: true,
  };
}

function intervalOf({ low, high }: ExactFigure, form: (x: number) => string): string {
  return low === null || high === null ? "" : intervalText(low, high, form);
}
