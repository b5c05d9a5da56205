// Small data of the explorer, made by hand: two models of three rows each.
import type {
  ExplorerData,
  LatencyMessage,
  LatencyModel,
  ModelMessage,
} from "../../pages/ui/explorer/src/contract.ts";
import { Session } from "../../pages/ui/explorer/src/session.ts";

export const WORDS = {
  case: "card payment", cases: "card payments", positive: "fraud", positives: "frauds",
  alerted: "stopped", missed: "pass unnoticed", missed_one: "passes unnoticed",
};

export function encoded(values: number[]): string {
  return Buffer.from(Float64Array.from(values).buffer).toString("base64");
}

function model(id: string, threshold: number[]): ModelMessage {
  return {
    id, title: id, short: id, is_probability: true, positives: 20, negatives: 80, k: 3,
    nobody_threshold: 1.1, threshold: encoded(threshold), tp: encoded([5, 15, 20]),
    fp: encoded([0, 10, 80]), histogram: { edges: [0, 1], positive: [20], negative: [80] },
    auc: { value: 0.9, low: 0.8, high: 1 }, average_precision: 0.7, note: "",
  };
}

export function data(scenario: Partial<ExplorerData["scenario"]>, exact: ExplorerData["exact"] = null): ExplorerData {
  return {
    latency: null,
    tables: {
      rev: "r",
      dataset: { name: "d", title: "D", simulated: true, natural_prevalence: 0.2, words: WORDS },
      models: [model("a", [0.9, 0.5, 0.1]), model("b", [0.8, 0.6, 0.2])],
    },
    scenario: {
      version: 1, echo: 0, focus: "a", prevalence: null, rule: "threshold", threshold: 0.5,
      parameter: null, parameters: {}, capacity_per_day: 10, cases_per_day: 100,
      costs: { false_positive: 1, false_negative: 5, true_positive: 0, true_negative: 0, review: 0, currency: "$" },
      serving: {
        objective_ms: 20, arrival_rate_per_s: 200, servers: 2, dispatch: "shared", burstiness: 1,
        path: "frame", late: "allow",
      },
      ...scenario,
    },
    rules: [
      { id: "min_cost", label: "Minimum cost", words: "", needs_probability: false, parameter: null },
      {
        id: "precision_at_least", label: "Precision at least", words: "", needs_probability: false,
        parameter: { name: "precision", unit: "share", low: 0, high: 1, default: 0.5 },
      },
    ],
    exact, held_out: null, notes: [], pin_section: { id: "metrics", title: "Metrics" }, pinned: 0, pin_all: [], present: false,
  };
}

/** Response times [ms] of one to four servers: `ms` without load, and ten times that near capacity. */
export function timed(ms: number, status: LatencyModel["status"] = "measured", simplicity = 1): LatencyModel {
  const [servers, utilisation, levels] = [[1, 2, 4], [0, 0.5, 0.9], [0, 0.99, 0.9999]];
  const cells = servers.flatMap((count) =>
    utilisation.flatMap((used) => levels.map((level) => (ms * (1 + level)) / (1 - used) / count)),
  );
  const table = { servers, utilisation, levels, response_ms: encoded(cells), mean_service_ms: ms };
  return { status, words: "", simplicity, table: status === "measured" ? table : null };
}

export function latency(models: Record<string, LatencyModel>, exact: LatencyMessage["exact"] = null): LatencyMessage {
  return { rev: "l", models, measured_on: "", exact };
}

export function opened(first = data({})): Session {
  const session = new Session();
  session.receive(first);
  return session;
}
