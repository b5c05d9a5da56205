// What Python sends to the Serving page's component and what the component sends back.

import type { ResponseTableMessage } from "../../browser/latency.ts";
import type { Costs } from "../../browser/figures.ts";

export type Dispatch = "shared" | "round_robin" | "random";

export interface Band {
  first: string;
  second: string;
  low: number;
  high: number;
  threshold: number;
}

/** The part of the scenario that the hand can change here. */
export interface Serving {
  objective_ms: number | null;
  arrival_rate_per_s: number;
  servers: number;
  dispatch: Dispatch;
  burstiness: number;
  path: string;
  late: string;
  server_cost_per_month: number;
  cascade: Band | null;
}

export interface Setting {
  focus: string;
  serving: Serving;
}

export interface SettingMessage extends Setting {
  version: number;
  echo: number;
}

export interface TableMessage extends ResponseTableMessage {
  /** Squared coefficient of variation of the service time. */
  cv2: number;
}

/** What one model alerts at the board's operating point, counted on its rows. */
export interface QualityMessage {
  tp: number;
  fp: number;
}

/** How a model answers at exactly the setting of the message. */
export interface ExactAnswers {
  /** Null where there is none. */
  p99_ms: number | null;
  attainment: number | null;
  utilisation: number | null;
  /** Why there are no response times, and what would make them possible; empty when there are. */
  reason: string;
}

export interface ModelMessage {
  id: string;
  title: string;
  short: string;
  order: number;
  /** Why there are no response times, and that in two or three words; empty when there are. */
  missing: string;
  remark: string;
  /** Null when it is missing; undefined when the browser holds it already. */
  table: TableMessage | null | undefined;
  /** Null while the model has no scores, or no operating point. */
  quality: QualityMessage | null;
  /** Null when it is missing. */
  exact: ExactAnswers | null;
}

/** Counts of both models' scores on the same rows, in cells between edges. */
export interface JointMessage {
  /** base64 of ascending float64 edges; a score at an edge lies above it. */
  first_edges: string;
  second_edges: string;
  /** base64 of float64 counts, first model's cells x second's; cell 0 lies below the first edge. */
  positive: string;
  negative: string;
}

export interface FrontierPoint {
  sent: number;
  cost_per_1000: number;
  low: number;
  high: number;
  threshold: number;
}

/** p99 of the cascade at the setting of the message, by the share sent on. */
export interface CascadeResponse {
  /** Ascending from 0 to 1. */
  sent: number[];
  utilisation: number[];
  /** Null where the queue grows without end. */
  p99_ms: (number | null)[];
}

/** What is said of the cascade at the objective, for the setting of the message. */
export interface EffectiveMessage {
  /** The attainment of both kinds of answers, and what is assumed; or why there are no figures. */
  words: string;
}

export interface CascadeMessage {
  first: string;
  second: string;
  /** Left out when the browser holds it already, or while there is no cascade. */
  joint?: JointMessage;
  /** Null while there is no cascade, or the service times are not known. */
  response: CascadeResponse | null;
  frontier: FrontierPoint[];
  /** What the band decides, how it was found, how it does on other rows. */
  words: string;
  /** Null without an objective, or without a cascade. */
  effective?: EffectiveMessage | null;
}

/** A figure as Python computed it for exactly the setting beside it. */
export interface ExactFigure {
  value: number | null;
  low: number | null;
  high: number | null;
  /** How it was computed; or why it has no value. */
  note: string;
}

export interface ServingData {
  rev: string;
  /** Whether tables and joint counts come with this message. */
  whole: boolean;
  /** Name of the data set. */
  dataset: string;
  setting: SettingMessage;
  models: ModelMessage[];
  /** Rows of each class and the deployed share of positives; null while nothing has scores. */
  population: { positives: number; negatives: number; prevalence: number | null } | null;
  words: { cases: string; positive: string; positives: string; alerted: string };
  costs: Costs;
  /** What can be served; `problem` says why a path cannot be chosen for the model in focus. */
  paths: { id: string; title: string; problem: string }[];
  /** The objective a first visit to the data set opens with. */
  default_objective_ms: number;
  /** Stages that one press adds, by name, and how many more there may be. */
  stages: { presets: string[]; room: number };
  cascade: CascadeMessage | null;
  /** By metric id, for the setting of this message. */
  exact: Record<string, ExactFigure>;
  /** p99 of the focus with its service times in the order measured; null where they came in no phases. */
  in_order: { p99_ms: number | null; words: string } | null;
  /** What those figures say, in sentences; the first is about the objective. */
  sentences: string[];
  /** What the response times rest on, in one sentence. */
  basis: string;
  pin_section: { id: string; title: string };
  pinned: number;
  waiting_pins: number;
  /** The number of the last press for a search, or for its end, that Python has done with. */
  search_heard: number;
  present: boolean;
}
