// The share of answers in time to what an operating point is worth: the twin of simulator/deadline.py.
import { alertRate, cost, type Costs, type Point, type Population, precision } from "./figures.ts";

/** What a late answer becomes: no alert, an alert, or what another model says at its own point. */
export type Late = "allow" | "block" | { tp: number; fp: number };

export interface EffectiveFigures {
  effective_precision: number;
  effective_recall: number;
  effective_false_positive_rate: number;
  effective_alert_rate: number;
  effective_cost_per_1000: number;
}

/** Alerts of each class, exact where no answer or every answer is in time; expected counts between. */
export function effectivePoint(point: Point, attainment: number, late: Late, at: Population): Point {
  const { tp, fp } = lateAlerts(late, at);
  return {
    threshold: point.threshold,
    tp: tp + attainment * (point.tp - tp),
    fp: fp + attainment * (point.fp - fp),
  };
}

/** Figures at the deadline; all NaN while the share in time is not known. */
export function effectiveFigures(
  point: Point,
  attainment: number,
  late: Late,
  at: Population,
  costs: Costs,
): EffectiveFigures {
  const { tp, fp } = effectivePoint(point, attainment, late, at);
  return {
    effective_precision: precision(tp, fp, at),
    effective_recall: tp / at.positives,
    effective_false_positive_rate: fp / at.negatives,
    effective_alert_rate: alertRate(tp, fp, at),
    effective_cost_per_1000: 1000 * cost(tp, fp, at, costs),
  };
}

function lateAlerts(late: Late, at: Population): { tp: number; fp: number } {
  if (late === "allow") return { tp: 0, fp: 0 };
  if (late === "block") return { tp: at.positives, fp: at.negatives };
  return late;
}
