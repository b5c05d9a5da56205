// One mounted explorer's memory: the tables, the scenario in the hand, and what Python has seen.
import { sent } from "../../browser/settling.ts";
import {
  BY_HAND,
  type ExactPoint,
  type ExplorerData,
  type Point,
  type RuleMessage,
  type Scenario,
} from "./contract.ts";
import { HeldLatency, sameServing } from "./held_latency.ts";
import { decodeTables, type ModelTable, type Tables } from "./tables.ts";

export interface Committed extends Scenario {
  seq: number;
  /** The revisions of the tables held here: Python need not send them again. */
  tables: string;
}

export class Session {
  data!: ExplorerData;
  tables!: Tables;
  scenario!: Scenario;
  readonly latency = new HeldLatency();
  /** Moves not sent to Python yet. */
  dirty = false;
  /** The last feasible point of each model: what an infeasible rule leaves standing. */
  readonly standing = new Map<string, Point>();
  private seq = 0;
  private version: number | null = null;
  private parameters: Record<string, number> = {};
  private readonly learned = new Map<string, Point>();

  /** Whether Python left out tables that are not here, as after this element was made anew. */
  lacks(data: ExplorerData): boolean {
    const sweeps = data.tables.models === null && this.tables?.rev !== data.tables.rev;
    return sweeps || this.latency.lacks(data.latency);
  }

  /**
   * Takes what Python sent; returns which parts are new, and whether a move that was not sent yet was
   * dropped because it belongs to another data set than the one that is shown from now on.
   */
  receive(data: ExplorerData): { tables: boolean; scenario: boolean; latency: boolean; dropped: boolean } {
    const newTables = this.tables === undefined || this.tables.rev !== data.tables.rev;
    const otherData = this.tables !== undefined && this.tables.dataset.name !== data.tables.dataset.name;
    const dropped = otherData && this.dirty;
    if (newTables) {
      const decoded = decodeTables(data.tables);
      this.tables = decoded;
      this.learned.clear();
      this.standing.clear();
    }
    this.data = data;
    const latency = this.latency.receive(data.latency, data.scenario);
    const first = this.version === null;
    const fresh = data.scenario.version !== this.version;
    const answered = data.scenario.echo >= this.seq;
    const adopt = first || otherData || ((fresh || newTables) && answered && !this.dirty);
    this.seq = Math.max(this.seq, data.scenario.echo);
    if (adopt) this.adopt();
    this.learn();
    if (!this.tables.models.some((table) => table.id === this.scenario.focus)) {
      this.scenario = { ...this.scenario, focus: this.tables.models[0]!.id };
    }
    return { tables: newTables, scenario: adopt, latency, dropped };
  }

  private adopt(): void {
    const { version, echo: _echo, parameters, ...scenario } = this.data.scenario;
    this.version = version;
    this.scenario = { ...scenario, costs: { ...scenario.costs }, serving: { ...scenario.serving } };
    this.parameters = { ...this.parameters, ...parameters };
    if (scenario.parameter !== null) this.parameters[scenario.rule] = scenario.parameter;
    this.dirty = false;
  }

  /** Remembers the exact counts Python computed, so that a threshold between rows keeps them. */
  private learn(): void {
    const { exact } = this.data;
    if (exact === null) return;
    const remember = (model: string, point: ExactPoint): void => {
      if (!("infeasible" in point)) this.learned.set(`${model} ${point.threshold}`, point);
    };
    for (const [model, point] of Object.entries(exact.current)) {
      remember(model, point);
      const { focus, rule, threshold } = this.data.scenario;
      const asked = model === focus && rule === BY_HAND && threshold !== null;
      if ("infeasible" in point) continue;
      if (asked && exact.version === this.data.scenario.version) {
        this.learned.set(`${model} ${threshold}`, { ...point, threshold });
      }
    }
    for (const [model, points] of Object.entries(exact.points)) {
      for (const point of Object.values(points)) remember(model, point);
    }
  }

  learnedPoint(model: string, threshold: number): Point | undefined {
    return this.learned.get(`${model} ${threshold}`);
  }

  /** Changes the scenario in the hand. */
  change(fields: Partial<Scenario>): void {
    this.scenario = { ...this.scenario, ...fields };
    const { rule, parameter } = this.scenario;
    if (parameter !== null) this.parameters[rule] = parameter;
    this.dirty = true;
  }

  /** What goes to Python now; the moves count as sent. */
  take(): Committed {
    if (this.dirty) this.seq += 1;
    this.dirty = false;
    sent(this.seq);
    return { seq: this.seq, tables: `${this.tables.rev} ${this.latency.rev}`.trim(), ...this.scenario };
  }

  focusTable(): ModelTable {
    return this.table(this.scenario.focus) ?? this.tables.models[0]!;
  }

  table(id: string): ModelTable | undefined {
    return this.tables.models.find((table) => table.id === id);
  }

  rule(id: string): RuleMessage | undefined {
    return this.data.rules.find((rule) => rule.id === id);
  }

  /** The parameter a rule would use now: the last one used, else its default; NaN without one. */
  parameterOf(id: string): number {
    return this.parameters[id] ?? this.rule(id)?.parameter?.default ?? NaN;
  }

  /** Whether Python's exact points belong to the prevalence, costs and capacity in the hand. */
  private sameSetting(): boolean {
    const { exact, scenario: sent } = this.data;
    const mine = this.scenario;
    if (exact === null || exact.version !== sent.version) return false;
    return (
      mine.prevalence === sent.prevalence &&
      mine.capacity_per_day === sent.capacity_per_day &&
      mine.cases_per_day === sent.cases_per_day &&
      sameCosts(mine, sent)
    );
  }

  /** Python's point of a rule on the full sweep, when it holds for what is in the hand. */
  exactChoice(model: string, rule: string): ExactPoint | undefined {
    if (!this.sameSetting()) return undefined;
    const sent = this.data.scenario;
    const fallback = this.rule(rule)?.parameter?.default ?? NaN;
    const remembered = sent.parameters?.[rule] ?? fallback;
    const used = sent.rule === rule ? (sent.parameter ?? remembered) : remembered;
    if (!Object.is(used, this.parameterOf(rule))) return undefined;
    return this.data.exact?.points[model]?.[rule];
  }

  /** At the deployed prevalence; NaN until Python has answered to one that was just set. */
  averagePrecision(table: ModelTable): number {
    const { prevalence } = this.scenario;
    if (prevalence === null) return table.message.average_precision;
    const answered = this.data.scenario.prevalence === prevalence;
    return (answered ? this.data.exact?.average_precision[table.id] : undefined) ?? NaN;
  }

  /** Python's point of a model for exactly the scenario in the hand. */
  exactCurrent(model: string): ExactPoint | undefined {
    return this.samePoints ? this.data.exact?.current[model] : undefined;
  }

  /** Whether every model stands in the hand where Python has it. */
  get samePoints(): boolean {
    const sent = this.data.scenario;
    const mine = this.scenario;
    return (
      this.sameSetting() &&
      mine.focus === sent.focus &&
      mine.rule === sent.rule &&
      mine.threshold === sent.threshold &&
      mine.parameter === sent.parameter
    );
  }

  /** Whether Python has answered to everything in the hand, serving included. */
  get settled(): boolean {
    return this.samePoints && sameServing(this.data.scenario.serving, this.scenario.serving);
  }
}

function sameCosts(a: Scenario, b: Scenario): boolean {
  return (
    a.costs.false_positive === b.costs.false_positive &&
    a.costs.false_negative === b.costs.false_negative &&
    a.costs.true_positive === b.costs.true_positive &&
    a.costs.true_negative === b.costs.true_negative &&
    a.costs.review === b.costs.review
  );
}
