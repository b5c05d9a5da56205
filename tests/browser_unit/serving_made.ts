// A Serving page whose numbers have closed forms: exponential service, Poisson arrivals, own queues.
import type { ModelMessage, Serving, ServingData, TableMessage } from "../../pages/ui/serving/src/contract.ts";
import { Session } from "../../pages/ui/serving/src/session.ts";

export const LEVELS = [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 0.9999];
export const UTILISATIONS = [0, 0.1, 0.25, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99];

export function encoded(values: number[]): string {
  return Buffer.from(Float64Array.from(values).buffer).toString("base64");
}

/** Response quantiles of M/M/1 [ms]: exponential with mean S / (1 - u), at any number of servers. */
export function exponentialTable(meanMs: number): TableMessage {
  const cells: number[] = [];
  const servers = [1, 2, 64];
  for (let k = 0; k < servers.length; k++) {
    for (const u of UTILISATIONS) for (const q of LEVELS) cells.push((-Math.log1p(-q) * meanMs) / (1 - u));
  }
  return {
    servers, utilisation: UTILISATIONS, levels: LEVELS, response_ms: encoded(cells),
    mean_service_ms: meanMs, cv2: 1,
  };
}

export function model(id: string, order: number, meanMs: number | null): ModelMessage {
  return {
    id, title: `Model ${id}`, short: id, order,
    missing: meanMs === null ? "Its service time is not measured." : "",
    remark: meanMs === null ? "not measured" : "",
    table: meanMs === null ? null : exponentialTable(meanMs),
    quality: { tp: 80 + 5 * order, fp: 90 },
    exact: null,
  };
}

export const SERVING: Serving = {
  objective_ms: 100, arrival_rate_per_s: 50, servers: 1, dispatch: "random", burstiness: 1,
  path: "frame", late: "allow", server_cost_per_month: 73, cascade: null,
};

export function data(fields: Partial<ServingData> = {}, serving: Partial<Serving> = {}): ServingData {
  return {
    rev: "r", whole: true, dataset: "d",
    setting: { version: 1, echo: 0, focus: "a", serving: { ...SERVING, ...serving } },
    models: [model("a", 0, 10), model("b", 1, 40)],
    population: { positives: 100, negatives: 900, prevalence: null },
    words: { cases: "card payments", positive: "fraud", positives: "frauds", alerted: "stopped" },
    costs: { false_positive: 8, false_negative: 120, true_positive: 0, true_negative: 0, review: 0, currency: "$" },
    paths: [{ id: "frame", title: "DataFrame row", problem: "" }, { id: "array", title: "NumPy row", problem: "" }],
    default_objective_ms: 500, stages: { presets: ["Network", "Look-up"], room: 6 }, cascade: null, exact: {}, in_order: null, sentences: [], basis: "",
    pin_section: { id: "iterate", title: "Serve" }, pinned: 0, waiting_pins: 0, search_heard: 0, present: false,
    ...fields,
  };
}

export function opened(first: ServingData = data()): Session {
  const session = new Session();
  session.receive(first);
  return session;
}
