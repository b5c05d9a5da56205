// A load to what it makes impossible, in few words: no response time, or one over the objective.
import { apart, asSet, milliseconds, share } from "../../browser/formatting.ts";

/** Above this utilisation Python gives no response times either; LARGEST_UTILISATION of simulator/load.py. */
export const LARGEST_UTILISATION = 0.999;
/** Stands before a figure that is read from a table. */
export const NEARLY = "≈";

/** What rules a model out, with the number; empty when nothing does. `mark` stands before its p99. */
export function ruledOut(utilisation: number, p99: number, objective: number | null, mark = ""): string {
  if (utilisation >= 1) return `unstable at ${share(utilisation)} utilisation`;
  if (Number.isNaN(p99)) return loadNote(utilisation);
  if (objective === null || p99 <= objective) return "";
  return `p99 ${mark}${apart(p99, objective)} of ${asSet(objective)} ms`;
}

/** Why there is no response time at a utilisation; empty where the exact figure only has to come. */
export function loadNote(utilisation: number): string {
  if (utilisation >= 1) return "unstable";
  return utilisation > LARGEST_UTILISATION ? "near full load" : "";
}

/** A p99, or why there is none: the exact one follows where only the table has none. */
export function p99Words(p99: number, utilisation: number): string {
  return Number.isNaN(p99) ? loadNote(utilisation) || "near full load" : milliseconds(p99);
}
