// What Python sends to the explorer and what the explorer sends back.

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

export interface Costs {
  false_positive: number;
  false_negative: number;
  true_positive: number;
  true_negative: number;
  review: number;
  currency: string;
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

export interface Point {
  threshold: number;
  tp: number;
  fp: number;
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

export interface ExplorerData {
  tables: TablesMessage;
  scenario: ScenarioMessage;
  rules: RuleMessage[];
  exact: ExactMessage | null;
  held_out: null | { words: string };
  notes: string[];
  pin_section: { id: string; title: string };
  /** The number of the last pin Python has heard of. */
  pinned: number;
  present: boolean;
}

/** The rule id of a threshold set by hand. */
export const BY_HAND = "threshold";
