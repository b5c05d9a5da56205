// A p99 and its interval to how surely it is within the objective: the twin of certain_within in simulator/load_answer.py.
import type { MetricId } from "./metrics.ts";
import type { Picture } from "./picture.ts";

/** Within or over for certain; or the interval leaves it open; or the figure is read from a table, without an interval. */
export type Certainty = "within" | "over" | "open" | "seems within" | "seems over";

/** How a p99 that has a value stands to the objective [ms]. */
export function certainty({ session, values }: Picture, metric: MetricId, objective: number): Certainty {
  const exact = session.exact(metric);
  if (exact === undefined) return values[metric] <= objective ? "seems within" : "seems over";
  const { low, high } = exact;
  if (low === null) return "open"; // too few timings for an interval
  if (high !== null && high <= objective) return "within";
  return low > objective ? "over" : "open";
}
