// What Python sends to the explorer and what the explorer sends back.
import type { Costs, Point } from "../../browser/figures.ts";
import type { ResponseTableMessage } from "../../browser/latency.ts";

export type { Costs, Point };

export interface Words {
  case: string;
  cases: string;
  positive: string;
  positives: string;
  alerted: string;
  missed: string;
  /** The same verb for one: "passes unnoticed". */
  missed_one: string;
}

export interface Histogram {
  edges: number[];
  positive: number[];
  negative: number[];
}

/** One model's sweep; rows run from the highest threshold to the lowest. */
export interface ModelMessage {
  id: string;
  title: string;
  short: string;
  /** Its place among the chosen models, those without scores included; decides its colour. */
  order?: number;
  is_probability: boolean;
  positives: number;
  negatives: number;
  k: number;
  nobody_threshold: number;
  /** base64 of k little-endian float64 numbers, as are tp and fp. */
  threshold: string;
  tp: string;
  fp: string;
  histogram: Histogram;
  /** The same in bins of equal ratio, for a logarithmic axis. */
  log_histogram?: Histogram;
  auc: { value: number; low: number; high: number };
  average_precision: number;
  note: string;
}

export interface TablesMessage {
  rev: string;
  /** How many models were chosen, those without scores included. */
  wanted?: number;
  dataset: {
    name: string;
    title: string;
    simulated: boolean;
    natural_prevalence: number;
    words: Words;
  };
  /** Null when the browser said that it holds this revision already. */
  models: ModelMessage[] | null;
}

/** What the explorer knows of serving; stages and a cascade are set elsewhere and stay as they are. */
export interface Serving {
  /** For the 99th percentile of the response time; null for none. */
  objective_ms: number | null;
  arrival_rate_per_s: number;
  servers: number;
  dispatch: string;
  burstiness: number;
  path: string;
  /** What a late answer becomes: "allow", "block" or a model. */
  late: string;
}

/** The part of the scenario that the explorer can change. */
export interface Scenario {
  focus: string;
  prevalence: number | null;
  rule: string;
  threshold: number | null;
  parameter: number | null;
  costs: Costs;
  capacity_per_day: number;
  cases_per_day: number;
  serving: Serving;
}

export interface ScenarioMessage extends Scenario {
  version: number;
  echo: number;
  parameters?: Record<string, number>;
}

export interface RuleMessage {
  id: string;
  label: string;
  words: string;
  needs_probability: boolean;
  parameter: null | { name: string; unit: string; low: number; high: number; default: number };
}

/** A rule's point, with a sentence on how it was chosen; or why there is none. */
export type ExactPoint = (Point & { reason?: string }) | { infeasible: string };

export interface ExactMessage {
  version: number;
  points: Record<string, Record<string, ExactPoint>>;
  current: Record<string, ExactPoint>;
  /** By model, at the prevalence of the scenario beside it. */
  average_precision: Record<string, number>;
}

/** One model's response times, or why there are none. */
export interface LatencyModel {
  status: "measured" | "measuring" | "missing" | "unavailable";
  /** Where and what was measured; or why nothing was and what to do. */
  words: string;
  /** Rank from 0, the simplest. */
  simplicity: number;
  table: ResponseTableMessage | null;
}

/** A figure with its 95% interval; null where it has none. */
export type ExactFigure = [value: number, low: number | null, high: number | null];

/** What Python computed of one model for exactly the scenario beside it. */
export interface ExactResponse {
  utilisation: number;
  /** Why there is no response time; empty when there is one. */
  reason: string;
  /** How p99 was computed. */
  method: string;
  p99_ms: ExactFigure | null;
  /** Null without an objective. */
  attainment: ExactFigure | null;
  /** By metric; null without an operating point. */
  effective: Record<string, ExactFigure> | null;
  /** "about 58 ms": p99 with service times in the order measured, where it is on the other side of the objective; else empty. */
  replayed: string;
}

/** What Python recommends, in full, with the numbers that decide. */
export interface Recommendation {
  model: string | null;
  words: string;
  binding: string;
  /** Whether its p99 is within the objective at either end of its interval; true without an objective. */
  certain: boolean;
}

/** The scenario's cascade under Python's last load and objective; null where something is not known. */
export interface CascadeMessage {
  simplicity: number;
  quality: number | null;
  on_time: number | null;
  p99_ms: number | null;
  utilisation: number | null;
  stable: boolean;
  feasible: boolean;
  judged: boolean;
  /** What rules it out, or why it is not weighed; else empty. */
  reason: string;
}

export interface LatencyMessage {
  rev: string;
  /** Null when the browser said that it holds this revision already. */
  models: Record<string, LatencyModel> | null;
  /** Where the measured times come from, in few words: the machine, and whether it is this one. */
  measured_on: string;
  exact: null | {
    version: number;
    models: Record<string, ExactResponse>;
    /** "a|b" in alphabetical order: whether the interval of their cost difference includes zero. */
    pairs: Record<string, boolean>;
    recommendation: Recommendation;
    /** There when the scenario has a cascade whose models have scores: it is one of those in `pairs`. */
    cascade?: CascadeMessage;
  };
}

export interface ExplorerData {
  tables: TablesMessage;
  latency: LatencyMessage | null;
  scenario: ScenarioMessage;
  rules: RuleMessage[];
  exact: ExactMessage | null;
  held_out: null | { words: string };
  notes: string[];
  pin_section: { id: string; title: string };
  /** The number of the last pin Python has heard of. */
  pinned: number;
  /** What "pin what I see" pins in this order, as far as it is on the screen with a number. */
  pin_all: string[];
  present: boolean;
}

/** The rule id of a threshold set by hand. */
export const BY_HAND = "threshold";
