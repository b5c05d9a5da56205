// The session to how each model answers under load: from the tables in the hand, exactly once settled.
import { type EffectiveFigures, effectiveFigures, type Late } from "../../browser/deadline.ts";
import type { Figure } from "../../browser/figures.ts";
import { type Candidate, type Chosen, chosen, closest, notApart } from "../../browser/recommend.ts";
import type { CascadeMessage, ExactFigure } from "./contract.ts";
import type { HeldModel } from "./held_latency.ts";
import type { ModelView } from "./picture.ts";
import type { Session } from "./session.ts";

export const P99 = 0.99;
/** What the cascade goes by where models go by their ids. */
export const CASCADE = "cascade";

export interface ModelServing {
  view: ModelView;
  status: HeldModel["status"];
  /** Where and what was measured; or why nothing was. */
  words: string;
  measured: boolean;
  /** Measured, but what is held here is of other arrivals, another dispatch or path: Python answers soon. */
  pending: boolean;
  /** Whether Python has answered to the load in the hand. */
  answered: boolean;
  /** Its p99 is read from a table, until it has. */
  approximate: boolean;
  /** So is the share in time, until it has answered to the objective, too. */
  nearAtObjective: boolean;
  /** Busy share of the servers; NaN when not measured. */
  utilisation: number;
  stable: boolean;
  /** Fewest servers that keep up with the arrivals; NaN when not measured. */
  serversToHold: number;
  p99: Figure;
  /** NaN without an objective. */
  attainment: Figure;
  effective: Record<keyof EffectiveFigures, Figure> | null;
  /** Misses a limit that is known. */
  out: boolean;
  /** Its p99 replayed, once Python has answered, where that is on the other side of the objective; else empty. */
  replayed: string;
  candidate: Candidate;
}

/** The cascade, weighed beside the models. */
export interface CascadeServing {
  view: null;
  candidate: Candidate;
  /** What rules it out, or why it is not weighed, in Python's words; else empty. */
  reason: string;
}

/** What can be recommended. */
export type Weighed = ModelServing | CascadeServing;

export interface ServingPicture {
  models: ModelServing[];
  focus: ModelServing;
  /** Null without one, and while the hand moves: only Python weighs it. */
  cascade: CascadeServing | null;
  choice: Chosen;
  /** Those within the limits that Python's intervals do not tell apart from the cheapest. */
  alike: Weighed[];
  /** That the p99 of the one chosen is within the objective is known not to be certain. */
  open: boolean;
  /** The one nearest to the limits when none meets them. */
  closest: Weighed | null;
}

/** Null while nothing at all is known about latency. */
export function servingPicture(session: Session, views: ModelView[]): ServingPicture | null {
  if (!session.latency.known) return null;
  const models = views.map((view) => modelServing(session, view, views));
  const cascade = session.settled ? cascadeServing(session.latency.cascade) : null;
  const weighed: Weighed[] = cascade === null ? models : [...models, cascade];
  const candidates = weighed.map(({ candidate }) => candidate);
  const differs = (a: string, b: string): boolean | null => session.latency.differs(a, b);
  const choice = chosen(candidates, differs);
  const of = (id: string | null): Weighed | undefined => weighed.find(({ candidate }) => candidate.model === id);
  const near = choice.model === null ? closest(candidates) : null;
  return {
    models,
    focus: models.find(({ view }) => view.isFocus)!,
    cascade,
    choice,
    alike: notApart(candidates, differs).map((id) => of(id)!),
    open: isOpen(session, of(choice.model)),
    closest: of(near) ?? null,
  };
}

/** Only the model in focus comes with the interval of its p99; of the one it recommends Python says what it means. */
function isOpen(session: Session, taken: Weighed | undefined): boolean {
  const { objective_ms: objective } = session.scenario.serving;
  if (taken === undefined || objective === null) return false;
  const p99 = taken.view === null ? NOTHING : taken.p99;
  if (!Number.isNaN(p99.low)) return p99.low <= objective && !(p99.high <= objective);
  const python = session.settled ? session.latency.recommendation : undefined;
  return python?.model === taken.candidate.model && !python.certain;
}

const NOTHING: Figure = { value: NaN, low: NaN, high: NaN };

function cascadeServing(said: CascadeMessage | undefined): CascadeServing | null {
  if (said === undefined) return null;
  const { simplicity, stable, feasible, judged, reason } = said;
  const candidate: Candidate = {
    model: CASCADE,
    simplicity,
    quality: said.quality ?? NaN,
    onTime: said.on_time ?? NaN,
    p99Ms: said.p99_ms ?? NaN,
    utilisation: said.utilisation ?? NaN,
    stable,
    feasible,
    judged,
    serversNeeded: null,
    atNeeded: NaN,
  };
  return { view: null, candidate, reason };
}

function modelServing(session: Session, view: ModelView, views: ModelView[]): ModelServing {
  const { id } = view.table;
  const { serving } = session.scenario;
  const held = session.latency.model(id);
  const measured = Boolean(held?.responses);
  const pending = measured && !session.latency.tablesHold(session.scenario);
  const responses = pending ? null : (held?.responses ?? null);
  const exact = session.latency.exact(id, session.scenario);
  const utilisation = responses?.utilisation(serving.arrival_rate_per_s, serving.servers) ?? NaN;
  const p99 = exact ? figure(exact.p99_ms) : alone(responses?.quantileAt(P99, utilisation, serving.servers));
  const known = responses !== null;
  const stable = !known || !Number.isNaN(p99.value);
  const attainment = known ? attainmentOf(session, view, utilisation) : NOTHING;
  const late = known && serving.objective_ms !== null && !(p99.value <= serving.objective_ms);
  const judged = view.point !== null && !pending && (measured || serving.objective_ms === null);
  const shown: Omit<ModelServing, "candidate"> = {
    view,
    status: held?.status ?? "missing",
    words: held?.words ?? "",
    measured,
    pending,
    answered: exact !== undefined,
    approximate: measured && exact === undefined,
    nearAtObjective: measured && session.latency.exactAtObjective(id, session.scenario) === undefined,
    utilisation: exact?.utilisation ?? utilisation,
    stable,
    serversToHold: responses ? Math.floor(responses.utilisation(serving.arrival_rate_per_s, 1)) + 1 : NaN,
    p99,
    attainment,
    effective: stable ? effectiveOf(session, view, views, attainment.value) : null,
    out: known && (!stable || late),
    replayed: session.latency.exactAtObjective(id, session.scenario)?.replayed ?? "",
  };
  return { ...shown, candidate: candidateOf(shown, held?.simplicity ?? 0, utilisation, judged) };
}

function candidateOf(
  { view, p99, stable, out, effective }: Omit<ModelServing, "candidate">,
  simplicity: number,
  utilisation: number,
  judged: boolean,
): Candidate {
  return {
    model: view.table.id,
    simplicity,
    quality: effective?.effective_cost_per_1000.value ?? NaN,
    onTime: view.figures?.cost_per_1000.value ?? NaN,
    p99Ms: p99.value,
    utilisation,
    stable,
    feasible: judged && !out,
    judged,
    serversNeeded: null,
    atNeeded: NaN,
  };
}

function attainmentOf(session: Session, view: ModelView, utilisation: number): Figure {
  const { id } = view.table;
  const { objective_ms: objective, servers } = session.scenario.serving;
  if (objective === null) return NOTHING;
  const exact = session.latency.exactAtObjective(id, session.scenario);
  if (exact) return figure(exact.attainment);
  return alone(session.latency.model(id)?.responses?.attainedAt(objective, utilisation, servers));
}

/** Without an objective no answer is late: what late ones would become plays no part, even where it has no point. */
function effectiveOf(
  session: Session,
  view: ModelView,
  views: ModelView[],
  attainment: number,
): ModelServing["effective"] {
  const { scenario } = session;
  const onTime = scenario.serving.objective_ms === null;
  const share = onTime ? 1 : attainment;
  const late = onTime ? "allow" : lateOf(scenario.serving.late, view, views);
  if (view.point === null || late === null || Number.isNaN(share)) return null;
  const exact = session.samePoints
    ? session.latency.exactAtObjective(view.table.id, scenario)?.effective
    : undefined;
  const found = effectiveFigures(view.point, share, late, view.at, scenario.costs);
  const entries = Object.entries(found).map(([metric, value]) => [
    metric,
    exact?.[metric] ? figure(exact[metric]) : alone(value),
  ]);
  return Object.fromEntries(entries) as Record<keyof EffectiveFigures, Figure>;
}

/** No model stands in for its own late answers, as stand_in of simulator/deadline.py. */
function lateOf(late: string, of: ModelView, views: ModelView[]): Late | null {
  if (late === of.table.id) return "allow";
  if (late === "allow" || late === "block") return late;
  return views.find(({ table }) => table.id === late)?.point ?? null;
}

function figure(exact: ExactFigure | null): Figure {
  if (exact === null) return NOTHING;
  return { value: exact[0], low: exact[1] ?? NaN, high: exact[2] ?? NaN };
}

/** A figure without an interval. */
function alone(value: number | undefined): Figure {
  return { ...NOTHING, value: value ?? NaN };
}
