// The picture to sentences, for the eye and for the ear, while the hand moves.
import { asSet, milliseconds, money, perSecond, share } from "../../browser/formatting.ts";
import { cascadeTimed, type Picture } from "./picture.ts";

/** Above this utilisation Python gives no response times either; LARGEST_UTILISATION of simulator/load.py. */
const LARGEST_UTILISATION = 0.999;

/** Whether the focus holds its objective, with the numbers; why there is nothing to say. */
export function verdict({ focus, session, values }: Picture): string {
  if (focus === null) return "No model is in focus.";
  if (focus.model.missing) return focus.model.missing;
  const { arrival_rate_per_s: rate, servers, objective_ms: objective } = session.serving;
  const fleet = servers === 1 ? "One server" : `${servers} servers`;
  const due = objective === null ? "" : `${asSet(objective)} ms`;
  const used = values.utilisation;
  if (used >= 1) {
    return (
      `Unstable: ${asSet(rate)}/s is more than ${fleet.toLowerCase()} can answer, ` +
      `${perSecond(focus.capacity)} at most. The queue grows without end, so there is no response time.`
    );
  }
  const p99 = values.p99_ms;
  if (Number.isNaN(p99)) {
    return used > LARGEST_UTILISATION
      ? `Utilisation is ${share(used)}: too near full load for a figure.`
      : `Utilisation is ${share(used)}: too near 100% for the table. The exact figures follow.`;
  }
  if (objective === null) return `${fleet} at ${share(used)} utilisation: p99 is ${milliseconds(p99)}. No objective is set.`;
  if (p99 <= objective) {
    return `Holds the objective: p99 is ${milliseconds(p99)} of ${due} at ${share(used)} utilisation.`;
  }
  return `Over the objective: p99 is ${milliseconds(p99)}, the objective ${due}.`;
}

/** Whether something is wrong with the load, so that the sentence is drawn as trouble. */
export function inTrouble({ focus, session, values }: Picture): boolean {
  const { objective_ms: objective } = session.serving;
  return focus !== null && (values.utilisation >= 1 || (objective !== null && values.p99_ms > objective));
}

/** What the band sends on, and whether p99 of the mixture holds the objective. */
export function cascadeVerdict(picture: Picture): string {
  const { session, values, outcome } = picture;
  if (outcome === null) return "";
  const objective = session.serving.objective_ms;
  const p99 = values.cascade_p99_ms;
  const currency = session.data.costs.currency;
  const decided = `${share(values.cascade_sent)} of cases go on, at ${money(values.cascade_cost_per_1000, currency)} per 1,000.`;
  const times = session.cascade?.times ?? null;
  if (!cascadeTimed(session) || times === null) return decided;
  if (Number.isNaN(p99)) return `${decided} ${untimed(times.utilisation(outcome.sent))}`;
  if (objective === null) return `${decided} p99 is ${milliseconds(p99)}.`;
  return p99 <= objective
    ? `${decided} p99 is ${milliseconds(p99)} of ${asSet(objective)} ms: it holds the objective.`
    : `${decided} p99 is ${milliseconds(p99)}, over the objective of ${asSet(objective)} ms.`;
}

/** Why there is no p99 of a cascade at a utilisation. */
function untimed(used: number): string {
  if (used >= 1) return "So many would keep these servers busy without end: unstable.";
  return used > LARGEST_UTILISATION
    ? `That is ${share(used)} utilisation: too near full load for a figure.`
    : `That is ${share(used)} utilisation: too near capacity; the exact figure follows.`;
}
