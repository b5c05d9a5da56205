// The latency message to response tables, decoded once per revision, and what Python says exactly.
import { Responses } from "../../browser/latency.ts";
import type { CascadeMessage, ExactResponse, LatencyMessage, LatencyModel, Recommendation, Scenario, Serving } from "./contract.ts";

export interface HeldModel extends LatencyModel {
  responses: Responses | null;
}

export class HeldLatency {
  rev = "";
  private models = new Map<string, HeldModel>();
  private message: LatencyMessage | null = null;
  private sent: Scenario | null = null;

  /** Whether Python left out tables that are not here. */
  lacks(message: LatencyMessage | null): boolean {
    return message !== null && message.models === null && this.rev !== message.rev;
  }

  /** Takes what Python computed for `sent`; returns whether the tables are new. */
  receive(message: LatencyMessage | null, sent: Scenario): boolean {
    this.message = message;
    this.sent = sent;
    const rev = message?.rev ?? "";
    if (rev === this.rev) return false;
    this.rev = rev;
    this.models = new Map(
      Object.entries(message?.models ?? {}).map(([id, model]) => [
        id,
        { ...model, responses: model.table && new Responses(model.table) },
      ]),
    );
    return true;
  }

  /** Whether there is anything to say about latency at all. */
  get known(): boolean {
    return this.message !== null;
  }

  get measuredOn(): string {
    return this.message?.measured_on ?? "";
  }

  model(id: string): HeldModel | undefined {
    return this.models.get(id);
  }

  /** Whether the tables held here are of the arrivals, the dispatch and the path in the hand. */
  tablesHold(now: Scenario): boolean {
    return this.sent !== null && SHAPE.every((name) => this.sent!.serving[name] === now.serving[name]);
  }

  /** Python's answer for a model, when the load in the hand is the one it answered to. */
  exact(id: string, now: Scenario): ExactResponse | undefined {
    return this.answered && sameLoad(this.sent!.serving, now.serving)
      ? this.message!.exact!.models[id]
      : undefined;
  }

  /** The same, when the objective and what late answers become are the ones it answered to, too. */
  exactAtObjective(id: string, now: Scenario): ExactResponse | undefined {
    return sameServing(this.sent?.serving, now.serving) ? this.exact(id, now) : undefined;
  }

  /** Whether two models are told apart at Python's last answer; null without an interval. */
  differs(first: string, second: string): boolean | null {
    const includesZero = this.message?.exact?.pairs[[first, second].sort().join("|")];
    return includesZero === undefined ? null : !includesZero;
  }

  get recommendation(): Recommendation | undefined {
    return this.message?.exact?.recommendation;
  }

  /** The cascade under the setting that Python answered to last. */
  get cascade(): CascadeMessage | undefined {
    return this.message?.exact?.cascade;
  }

  private get answered(): boolean {
    return this.message?.exact !== null && this.message?.exact !== undefined && this.sent !== null;
  }
}

/** What decides a table, besides what is set elsewhere; the rest of the load is read off in it. */
const SHAPE = ["dispatch", "burstiness", "path"] as const;
const LOAD = ["arrival_rate_per_s", "servers", ...SHAPE] as const;

function sameLoad(a: Serving, b: Serving): boolean {
  return LOAD.every((name) => a[name] === b[name]);
}

export function sameServing(a: Serving | undefined, b: Serving): boolean {
  return a !== undefined && sameLoad(a, b) && a.objective_ms === b.objective_ms && a.late === b.late;
}
