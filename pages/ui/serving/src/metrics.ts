// The figures of the page: their names, what each depends on, how each is written and explained.
import type { Serving } from "./contract.ts";
import { count, exactMoney, milliseconds, money, perSecondAtMost, share } from "../../browser/formatting.ts";
import { smallMoney } from "./texts.ts";

export const LOAD_METRICS = [
  "p50_ms", "p95_ms", "p99_ms", "attainment", "utilisation", "largest_rate",
  "fleet_needed", "fleet_cost_per_month", "fleet_cost_per_1000",
  "effective_recall", "effective_precision", "effective_cost_per_1000",
] as const;
/** What the two models of a cascade decide, and when. */
export const CASCADE_PLAIN = [
  "cascade_sent", "cascade_cost_per_1000", "cascade_recall", "cascade_precision", "cascade_p99_ms",
] as const;
/** Which servers they take: the rate and the fleet are searched by Python alone. */
export const CASCADE_FLEET = [
  "cascade_utilisation", "cascade_largest_rate", "cascade_fleet_needed", "cascade_fleet_cost_per_month",
  "cascade_fleet_cost_per_1000",
] as const;
/** What that is worth at the objective: only Python computes it. */
export const CASCADE_DUE = [
  "cascade_attainment", "cascade_effective_cost_per_1000", "cascade_effective_recall",
  "cascade_effective_precision", "cascade_effective_false_positive_rate",
] as const;
export const CASCADE_METRICS = [...CASCADE_PLAIN, ...CASCADE_FLEET, ...CASCADE_DUE] as const;

export type LoadMetric = (typeof LOAD_METRICS)[number];
export type CascadeMetric = (typeof CASCADE_METRICS)[number];
export type MetricId = LoadMetric | CascadeMetric;
export const METRICS: readonly MetricId[] = [...LOAD_METRICS, ...CASCADE_METRICS];

/** What the hand can change here; a stage is only added. */
export type Part = keyof Serving | "focus" | "stages";

/** What response times depend on. */
export const LOAD: readonly Part[] = ["focus", "path", "stages", "arrival_rate_per_s", "servers", "dispatch", "burstiness"];
const DUE: readonly Part[] = [...LOAD, "objective_ms"];
const LATE: readonly Part[] = [...DUE, "late"];
const BAND: readonly Part[] = ["cascade"];
/** The model in focus does not enter. */
const BAND_LOAD: readonly Part[] = [...BAND, ...LOAD.filter((part) => part !== "focus")];
const BAND_DUE: readonly Part[] = [...BAND_LOAD, "objective_ms"];
const BAND_FLEET: readonly Part[] = BAND_DUE.filter((part) => part !== "servers");
const BAND_LATE: readonly Part[] = [...BAND_DUE, "late"];

/** What each figure depends on, among what the hand can change here. */
export const DEPENDS: Record<MetricId, readonly Part[]> = {
  p50_ms: LOAD,
  p95_ms: LOAD,
  p99_ms: LOAD,
  attainment: DUE,
  utilisation: ["focus", "path", "stages", "arrival_rate_per_s", "servers"],
  largest_rate: ["focus", "path", "stages", "servers", "dispatch", "burstiness", "objective_ms"],
  fleet_needed: ["focus", "path", "stages", "arrival_rate_per_s", "dispatch", "burstiness", "objective_ms"],
  fleet_cost_per_month: ["servers", "server_cost_per_month"],
  fleet_cost_per_1000: ["focus", "path", "stages", "servers", "server_cost_per_month", "arrival_rate_per_s"],
  effective_recall: LATE,
  effective_precision: LATE,
  effective_cost_per_1000: LATE,
  cascade_sent: BAND,
  cascade_cost_per_1000: BAND,
  cascade_recall: BAND,
  cascade_precision: BAND,
  cascade_p99_ms: BAND_LOAD,
  cascade_utilisation: [...BAND, "path", "stages", "arrival_rate_per_s", "servers"],
  cascade_largest_rate: BAND_DUE.filter((part) => part !== "arrival_rate_per_s"),
  cascade_fleet_needed: BAND_FLEET,
  cascade_fleet_cost_per_month: [...BAND_FLEET, "server_cost_per_month"],
  cascade_fleet_cost_per_1000: [...BAND_FLEET, "server_cost_per_month"],
  cascade_attainment: BAND_DUE,
  cascade_effective_cost_per_1000: BAND_LATE,
  cascade_effective_recall: BAND_LATE,
  cascade_effective_precision: BAND_LATE,
  cascade_effective_false_positive_rate: BAND_LATE,
};

export const LABELS: Record<MetricId, string> = {
  p50_ms: "Response p50",
  p95_ms: "Response p95",
  p99_ms: "Response p99",
  attainment: "Attainment",
  utilisation: "Utilisation",
  largest_rate: "Largest rate",
  fleet_needed: "Servers needed",
  fleet_cost_per_month: "Fleet a month",
  fleet_cost_per_1000: "Fleet per 1,000",
  effective_recall: "Effective recall",
  effective_precision: "Effective precision",
  effective_cost_per_1000: "Effective cost",
  cascade_sent: "Sent on",
  cascade_cost_per_1000: "Cost per 1,000",
  cascade_recall: "Recall",
  cascade_precision: "Precision",
  cascade_p99_ms: "Response p99",
  cascade_utilisation: "Utilisation",
  cascade_largest_rate: "Largest rate",
  cascade_fleet_needed: "Servers needed",
  cascade_fleet_cost_per_month: "Fleet a month",
  cascade_fleet_cost_per_1000: "Fleet per 1,000",
  cascade_attainment: "Attainment",
  cascade_effective_cost_per_1000: "Effective cost",
  cascade_effective_recall: "Effective recall",
  cascade_effective_precision: "Effective precision",
  cascade_effective_false_positive_rate: "Effective false pos. rate",
};

/** What each figure means, for the tip. */
export const MEANINGS: Record<MetricId, string> = {
  p50_ms: "Half of the requests are answered within this time: waiting, service and every stage.",
  p95_ms: "95 of 100 requests are answered within this time: waiting, service and every stage.",
  p99_ms: "99 of 100 requests are answered within this time. The objective is set for this figure.",
  attainment: "Share of requests answered within the objective.",
  utilisation: "Arrival rate × mean service time ÷ servers. At 100% or more the queue grows without end.",
  largest_rate: "Most requests a second these servers take with p99 within the objective.",
  fleet_needed: "Fewest servers that hold p99 within the objective at this arrival rate.",
  fleet_cost_per_month: "Servers × what one costs a month.",
  fleet_cost_per_1000: "What the fleet costs for each 1,000 predictions, at this arrival rate all month. None where the servers do not keep up with it.",
  effective_recall: "Recall at the objective: a late answer counts as what it becomes.",
  effective_precision: "Precision at the objective: a late answer counts as what it becomes.",
  effective_cost_per_1000: "Expected cost of 1,000 cases at the objective: a late answer counts as what it becomes.",
  cascade_sent: "Share of cases whose first score is in the band, so that the second model decides.",
  cascade_cost_per_1000: "Expected cost of 1,000 cases decided by both models, from the same rows.",
  cascade_recall: "Recall of both models together, counted on the same rows.",
  cascade_precision: "Precision of both models together, counted on the same rows.",
  cascade_p99_ms: "p99 of the response time when cases outside the band skip the second model.",
  cascade_utilisation: "Arrival rate × mean service time of both models together ÷ servers. At 100% or more the queue grows without end.",
  cascade_largest_rate: "Most requests a second these servers take with p99 of the cascade within the objective, at this share sent on. Without an interval: one takes too long to compute here.",
  cascade_fleet_needed: "Fewest servers that hold p99 of the cascade within the objective at this arrival rate, by the estimate.",
  cascade_fleet_cost_per_month: "Servers needed × what one costs a month.",
  cascade_fleet_cost_per_1000: "What the servers needed cost for each 1,000 predictions, at this arrival rate all month.",
  cascade_attainment: "Share of all answers within the objective, direct and sent on.",
  cascade_effective_cost_per_1000: "Expected cost of 1,000 cases at the objective: a late answer counts as what it becomes.",
  cascade_effective_recall: "Recall at the objective: a late answer counts as what it becomes.",
  cascade_effective_precision: "Precision at the objective: a late answer counts as what it becomes.",
  cascade_effective_false_positive_rate: "Share of the negatives that are alerted at the objective.",
};

/** A figure as text, without its interval. */
export function figureText(metric: MetricId, value: number, currency: string): string {
  if (metric.endsWith("_ms")) return milliseconds(value);
  if (metric.endsWith("largest_rate")) return perSecondAtMost(value);
  if (metric.endsWith("fleet_needed")) return count(value);
  if (metric.endsWith("fleet_cost_per_1000")) return smallMoney(value, currency);
  if (metric.endsWith("fleet_cost_per_month")) return exactMoney(value, currency);
  if (metric.includes("cost")) return money(value, currency);
  return share(value);
}
