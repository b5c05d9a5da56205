// How models answer under load to texts, for the eye and for the ear.
import { apart, asSet, intervalText, milliseconds, money, nearly, share, UNDEFINED } from "../../browser/formatting.ts";
import { MAX_SERVERS } from "../../browser/servers.ts";
import type { Serving } from "./contract.ts";
import type { ModelServing, ServingPicture, Weighed } from "./serving.ts";
import type { Session } from "./session.ts";

/** "20 ms": an objective as somebody set it. */
export function objectiveText(ms: number): string {
  return `${asSet(ms)} ms`;
}

/** A model's p99 such that it never reads like the objective it misses. */
export function p99Text(p99: number, objective: number | null): string {
  return objective === null ? milliseconds(p99) : apart(p99, objective);
}

/** The same, marked while it is not Python's for the load in the hand. */
function shownP99({ p99, approximate }: ModelServing, objective: number | null): string {
  return near(approximate, p99Text(p99.value, objective));
}

/** Said of servers that have no p99 although they keep up. */
const NEAR_FULL = "near full load";

/** Stands where a figure is being computed. */
export const ON_ITS_WAY = "…";

/** Whether a text is a number that can be pinned. */
export function isFigure(text: string | null): boolean {
  return text !== UNDEFINED && text !== ON_ITS_WAY;
}

/** A figure, marked where it is read from a table. */
export function near(approximate: boolean, text: string): string {
  return approximate ? nearly(text) : text;
}

/** Value, interval and one short line under it for the p99 of the model in focus. */
export function p99Texts(of: ModelServing, { objective_ms: objective }: Serving): { value: string; interval: string; note: string } {
  const { p99 } = of;
  if (!of.measured) return { value: UNDEFINED, interval: "", note: STATUS[of.status] };
  if (of.pending) return { value: ON_ITS_WAY, interval: "", note: "computing" };
  if (!of.stable) return { value: UNDEFINED, interval: "", note: isFull(of) ? "unstable" : NEAR_FULL };
  const bare = (ms: number): string => milliseconds(ms).replace(" ms", "");
  return {
    value: shownP99(of, objective),
    interval: Number.isNaN(p99.low) ? "" : intervalText(p99.low, p99.high, bare),
    note: noteOf(of, objective),
  };
}

/** One short line: the objective, or a replay that lies on its other side. */
function noteOf({ replayed }: ModelServing, objective: number | null): string {
  if (replayed) return `replayed ${replayed.replace(/about | ms/g, "")}`; // the unit stands above
  return objective === null ? "no objective" : `of ${objectiveText(objective)}`;
}

const STATUS: Record<ModelServing["status"], string> = {
  measured: "measured",
  measuring: "measuring …",
  missing: "not measured",
  unavailable: "not available",
};

/** "p99 31.2 ms of 20 ms", or why there is no p99; empty for a model that meets the limits. */
export function ruledOut(of: ModelServing, { objective_ms: objective, servers }: Serving): string {
  if (!of.out) return "";
  if (of.stable) return `p99 ${shownP99(of, objective)} of ${objectiveText(objective!)}`;
  const used = `utilisation ${share(of.utilisation)}`;
  if (!isFull(of)) {
    return `${used}: ${of.answered ? "too near 100% for a p99" : "its p99 follows when the hand rests"}`;
  }
  const enough = of.serversToHold;
  const remedy =
    enough > MAX_SERVERS ? `${MAX_SERVERS} servers would not keep up with the load`
    : `${enough} ${enough === 1 ? "server" : "servers"} would keep up with the load`;
  return `unstable with ${servers} ${servers === 1 ? "server" : "servers"}: ${used}; ${remedy}`;
}

/** That a model is on one side of the objective by the estimate, on the other replayed; empty where it is on one. */
export function replayedWords({ out, replayed }: ModelServing): string {
  if (!replayed) return "";
  const [estimate, replay] = out ? ["misses", "holds"] : ["holds", "misses"];
  return `${estimate} the objective by the estimate only: replayed in the order measured, p99 is ${replayed} and ${replay} it`;
}

/** The same where the line is short: of an unstable model how busy its servers are, and how many would do. */
function shortly(of: Weighed, serving: Serving): string {
  if (of.view === null) return of.reason;
  if (of.stable || !isFull(of)) return ruledOut(of, serving);
  const { servers } = serving;
  const enough = of.serversToHold > MAX_SERVERS ? `${MAX_SERVERS} would not keep up` : `${of.serversToHold} would keep up`;
  return `utilisation ${share(of.utilisation)} with ${servers} ${servers === 1 ? "server" : "servers"}; ${enough}`;
}

function isFull(of: ModelServing): boolean {
  return of.utilisation >= 1;
}

/** The shortest sign of what rules a model out, for a place on a chart. */
export function outMark(of: ModelServing, { objective_ms: objective }: Serving): string {
  if (!of.out) return "";
  if (of.stable) return shownP99(of, objective);
  return isFull(of) ? "unstable" : NEAR_FULL;
}

/** What stands instead of figures at the objective when there are none; empty when there are. */
export function servingTrouble(of: ModelServing, serving: Serving): string {
  if (!of.measured) return `p99 of ${of.view.table.title} ${notMeasured(of)}`;
  if (!of.stable) return `${capital(ruledOut(of, serving))}.`;
  return "";
}

function notMeasured({ status, words }: ModelServing): string {
  if (status === "measuring") return "is being measured; the rest can be used meanwhile.";
  if (status === "missing") return "is not measured. Measure it below, or on the Serving page.";
  return `is not available. ${words}`;
}

/** Which model to take, with the number that decides; the sentence follows the hand. */
export function recommendationWords(session: Session, picture: ServingPicture): string {
  const { models } = picture;
  if (models.some(({ pending }) => pending)) return "computing, with the response times under this load.";
  const unmeasured = models.filter(({ measured, view }) => !measured && view.point !== null);
  const names = unmeasured.map(({ view }) => view.table.short).join(", ");
  return [
    choiceWords(session, picture),
    cascadeWords(picture, session.scenario.costs.currency),
    unmeasured.length > 0 && unmeasured.length < models.length ? `Not measured: ${names}.` : "",
    session.settled || models.length === 1 ? "" : `Not settled yet${session.latency.cascade ? ", nor is the cascade weighed" : ""}.`,
  ].filter(Boolean).join(" ");
}

/** What the cascade is left for, where the choice does not name it; empty without one. */
function cascadeWords({ cascade, choice, alike }: ServingPicture, currency: string): string {
  if (cascade === null || choice.model === null) return "";
  const { candidate, reason } = cascade;
  if (choice.model === candidate.model || choice.cheapest === candidate.model || alike.includes(cascade)) return "";
  if (!candidate.judged) return "The cascade is not weighed.";
  if (!candidate.feasible) return `Cascade: ${reason}.`;
  return Number.isNaN(candidate.quality) ? "The cascade has no cost yet." : `Cascade: ${money(candidate.quality, currency)}.`;
}

function choiceWords(session: Session, { choice, models, cascade, closest, alike, open }: ServingPicture): string {
  const { serving, costs } = session.scenario;
  const { objective_ms: objective } = serving;
  const weighed: Weighed[] = cascade === null ? models : [...models, cascade];
  const of = (id: string | null): Weighed | undefined => weighed.find(({ candidate }) => candidate.model === id);
  const taken = of(choice.model);
  const within = objective === null ? "" : `within ${objectiveText(objective)}`;
  if (!taken) {
    if (weighed.some(({ candidate }) => candidate.feasible)) {
      const missing = isScored(serving.late, session) ? "operating point under this rule" : "scores yet";
      return `none: late answers${whose(serving.late, session)} have no ${missing}.`;
    }
    if (!closest) return "none yet: no model has both scores and measured times.";
    return `none ${within || "keeps up with the load"}. ${closest.view === null ? "The cascade" : nameOf(closest)} is closest, ${shortly(closest, serving)}.`;
  }
  const replayed = taken.view === null ? "" : taken.replayed;
  const again = replayed && `, replayed ${replayed}`;
  const cost = (one: Weighed): string => money(one.candidate.quality, costs.currency);
  const head = `${taken.view === null ? "Cascade" : nameOf(taken)} at ${cost(taken)} per 1,000`;
  if (choice.because === "only") {
    const alone = weighed.every((one) => one === taken || !one.candidate.judged);
    const who = alone ? within || "it keeps up with the load" : `the only one ${within || "that keeps up with the load"}`;
    return `${head}, ${who}${open ? ", not for certain" : replayed && " by the estimate"}${again}.`;
  }
  const least = of(choice.cheapest)!;
  const simpler = choice.because === "simpler";
  const apart = `not told apart from ${either(simpler ? [least] : alike)}`;
  // The line has room for what decides; all of it, with the numbers, is told by its tip.
  const doubt =
    open ? `; ${objectiveText(objective!)} is not certain${again}`
    : replayed ? `; ${within} by the estimate only${again}` : "";
  if (doubt && (simpler || alike.length > 0)) return `${head}, ${apart}${doubt}.`;
  if (simpler) return `${head}: simpler, ${apart} (${cost(least)}).`;
  const usable = weighed.filter(({ candidate }) => candidate.feasible && !Number.isNaN(candidate.quality));
  const best = `${head}, the cheapest of ${countOf(usable)}`;
  if (alike.length > 0) return `${best} but ${apart}; simpler by rank.`;
  return `${best}${doubt || ` ${within || "that keep up with the load"}`}.`;
}

/** "3"; "2 models and the cascade" */
function countOf(usable: Weighed[]): string {
  const models = usable.filter(({ view }) => view !== null).length;
  if (models === usable.length) return String(models);
  return `${models} ${models === 1 ? "model" : "models"} and the cascade`;
}

/** "GB", "GB or SVM" */
function either(those: Weighed[]): string {
  const names = those.map(nameOf);
  const last = names.pop() ?? "";
  return names.length > 0 ? `${names.join(", ")} or ${last}` : last;
}

function nameOf(one: Weighed): string {
  return one.view === null ? "the cascade" : one.view.table.short;
}

/** Whether late answers are nobody's, or those of a model that has scores. */
function isScored(late: string, session: Session): boolean {
  return late === "allow" || late === "block" || session.table(late) !== undefined;
}

/** ", those of SVM," when a late answer is another model's; empty when it is none's. */
function whose(late: string, session: Session): string {
  return late === "allow" || late === "block" ? "" : `, those of ${session.table(late)?.short ?? late},`;
}

/** What a late answer becomes, as a choice names it. */
export function lateWords(late: string, session: Session): string {
  const { words } = session.tables.dataset;
  if (late === "allow") return `not ${words.alerted}`;
  if (late === "block") return words.alerted;
  return `as ${session.table(late)?.short ?? late} says`;
}

export function spokenServing({ focus }: ServingPicture, serving: Serving): string {
  if (!focus.measured) return "";
  if (focus.pending) return "p99 computing";
  if (!focus.stable) return ruledOut(focus, serving);
  const objective = serving.objective_ms === null ? "" : ` of ${objectiveText(serving.objective_ms)}`;
  const { value } = focus.attainment;
  const attainment = Number.isNaN(value) ? "" : `, attainment ${near(focus.nearAtObjective, share(value))}`;
  return `p99 ${shownP99(focus, serving.objective_ms)}${objective}${attainment}`;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
