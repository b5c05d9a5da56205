// A p99 and its interval to how surely it is within the objective: the twin of certain_within in simulator/load_answer.py.
import { DEPENDS, type MetricId } from "./metrics.ts";
import type { Picture } from "./picture.ts";

/** Within or over for certain; or the interval leaves it open; or the figure is read from a table, without an interval. */
export type Certainty = "within" | "over" | "open" | "seems within" | "seems over";

/** The p99 of the focus may also be within by the estimate alone, and over where service times keep their order. */
export type FocusCertainty = Certainty | "within by the estimate";

/** How a p99 that has a value stands to the objective [ms]. */
export function certainty({ session, values }: Picture, metric: MetricId, objective: number): Certainty {
  const exact = session.exact(metric);
  if (exact === undefined) return values[metric] <= objective ? "seems within" : "seems over";
  const { low, high } = exact;
  if (low === null) return "open"; // too few timings for an interval
  if (high !== null && high <= objective) return "within";
  return low > objective ? "over" : "open";
}

/** How the p99 of the model in focus stands to the objective [ms], its service times in their order looked at, too. */
export function focusCertainty(picture: Picture, objective: number): FocusCertainty {
  const sure = certainty(picture, "p99_ms", objective);
  const { session } = picture;
  const inOrder = session.data.in_order;
  if (sure !== "within" || inOrder === null || !session.holds(DEPENDS.p99_ms)) return sure;
  if (inOrder.p99_ms === null) return "seems within"; // being computed
  return inOrder.p99_ms > objective ? "within by the estimate" : sure;
}
