// The picture to sentences, for the eye and for the ear, while the hand moves.
import { asSet, count, money, perSecondAtMost, share } from "../../browser/formatting.ts";
import { MAX_SERVERS } from "../../browser/servers.ts";
import { certainty, focusCertainty, type FocusCertainty } from "./certainty.ts";
import { cascadeTimed, type ModelView, type Picture } from "./picture.ts";
import type { ServingData } from "./contract.ts";
import type { Session } from "./session.ts";
import { LARGEST_UTILISATION, NEARLY } from "./standing.ts";
import { fleetText } from "./texts.ts";

/** Whether the focus holds its objective, with the numbers; why there is nothing to say. */
export function verdict(picture: Picture): string {
  const { focus, session, values, shown } = picture;
  if (focus === null) return "No model is in focus.";
  if (focus.model.missing) return focus.model.missing;
  const { servers, objective_ms: objective } = session.serving;
  const used = values.utilisation;
  if (used >= 1) return unstable(focus, session, used);
  if (picture.pending) return computing(picture);
  if (Number.isNaN(values.p99_ms)) return focus.reason || untimed(used, "The exact figures follow.");
  const p99 = shown.p99_ms.text;
  if (objective === null) {
    return `${capital(fleetText(servers))} at ${share(used)} utilisation: p99 is ${p99}. No objective is set.`;
  }
  const due = `${asSet(objective)} ms`;
  const sure = focusCertainty(picture, objective);
  return values.p99_ms <= objective
    ? `${HOLDS[sure]}: p99 is ${p99} of ${due} at ${share(used)} utilisation.`
    : `${HOLDS[sure]}: p99 is ${p99}, the objective ${due}, at ${share(used)} utilisation.`;
}

/** How a sentence about the objective begins: no surer than the interval of the p99. */
const HOLDS: Record<FocusCertainty, string> = {
  within: "Holds the objective",
  "within by the estimate": "Holds the objective by the estimate only",
  over: "Over the objective",
  open: "Not certain to hold the objective",
  "seems within": "Seems to hold the objective",
  "seems over": "Seems over the objective",
};

/** Why the queue grows without end, and which rate or fleet would be stable. */
function unstable({ capacity }: ModelView, { serving }: Session, used: number): string {
  const { arrival_rate_per_s: rate, servers } = serving;
  const enough = Math.floor(used * servers) + 1;
  const instead =
    enough > MAX_SERVERS
      ? `; this rate would take ${count(enough)} servers, more than the ${MAX_SERVERS} allowed here`
      : `, or with ${fleetText(enough)}`;
  return (
    `Unstable: ${asSet(rate)}/s keep ${fleetText(servers)} ${share(used)} busy, so the queue grows without end. ` +
    `Stable below ${perSecondAtMost(capacity)}${instead}.`
  );
}

/** What is being computed, and a guess where there is one. */
function computing({ session, shown, values }: Picture): string {
  const guess = Number.isNaN(values.p99_ms) ? "" : ` p99 will be about ${shown.p99_ms.text.replace(NEARLY, "")}.`;
  return `Computing response times ${awaited(session)} …${guess}`;
}

/** What the times in hand are not of yet. */
function awaited(session: Session): string {
  const { serving, added, data } = session;
  if (added.length > 0) return `with ${added.map(({ name }) => name).join(" and ")}`;
  if (!session.holds(["path"])) return `by ${data.paths.find(({ id }) => id === serving.path)?.title ?? serving.path}`;
  if (!session.holds(["dispatch"])) return "for another dispatch";
  return `for a burstiness of ${asSet(Number(serving.burstiness.toPrecision(3)))}`;
}

/** Whether something is wrong with the load, so that the sentence is drawn as trouble. */
export function inTrouble({ focus, pending, session, values }: Picture): boolean {
  const { objective_ms: objective } = session.serving;
  if (focus === null) return false;
  return values.utilisation >= 1 || (!pending && objective !== null && values.p99_ms > objective);
}

/** Why no model has a cost when late answers count. */
export function costless(models: readonly ModelView[], { population }: ServingData): string {
  const timed = models.some(({ model }) => model.responses !== null);
  if (population === null) return timed ? "No scores yet." : "No service times and no scores yet.";
  if (!timed) return "No service times yet.";
  const standing = models.some(({ model }) => model.quality !== null);
  return standing ? "No model has both scores and service times yet." : "No operating point under this rule.";
}

/** What the band sends on, and whether p99 of the mixture holds the objective. */
export function cascadeVerdict(picture: Picture): string {
  const { session, values, shown, outcome } = picture;
  if (outcome === null) return "";
  const objective = session.serving.objective_ms;
  const p99 = values.cascade_p99_ms;
  const decided = cascadeDecides(picture);
  const times = session.cascade?.times ?? null;
  if (times === null) return decided;
  if (!cascadeTimed(session)) return `${decided} Computing its p99 …`;
  if (Number.isNaN(p99)) return `${decided} ${cascadeUntimed(times.utilisation(outcome.sent))}`;
  const text = shown.cascade_p99_ms.text;
  if (objective === null) return `${decided} p99 is ${text}.`;
  const due = `${asSet(objective)} ms`;
  switch (certainty(picture, "cascade_p99_ms", objective)) {
    case "within": return `${decided} p99 is ${text} of ${due}: it holds the objective.`;
    case "open": return `${decided} p99 is ${text} of ${due}: it is not certain to hold the objective.`;
    case "seems within": return `${decided} p99 is ${text} of ${due}: it seems to hold the objective.`;
    case "seems over": return `${decided} p99 is ${text}: it seems over the objective of ${due}.`;
    case "over": return `${decided} p99 is ${text}, over the objective of ${due}.`;
  }
}

/** Which part of the cases goes on and which is alerted, at which cost. */
function cascadeDecides({ session, values, outcome }: Picture): string {
  const { words, costs } = session.data;
  const second = session.model(session.serving.cascade?.second ?? "")?.title ?? "the second model";
  const alerted = share(outcome!.figures.alert_rate.value);
  const cost = money(values.cascade_cost_per_1000, costs.currency);
  return `${share(values.cascade_sent)} of ${words.cases} go on to ${second} and ${alerted} are ${words.alerted}, at ${cost} per 1,000.`;
}

/** Why there is no p99 of a cascade at a utilisation. */
function cascadeUntimed(used: number): string {
  if (used >= 1) return "So many would keep these servers busy without end: unstable.";
  return untimed(used, "The exact figure follows.");
}

/** Why there is no response time just below full load. */
function untimed(used: number, after: string): string {
  return used > LARGEST_UTILISATION
    ? `Utilisation is ${share(used)}: too near full load for a figure.`
    : `Utilisation is ${share(used)}: too near full load for the table. ${after}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
