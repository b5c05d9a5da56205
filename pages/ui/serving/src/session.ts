// One mounted page's memory: the setting in the hand, and what Python has seen of it.
import { sent } from "../../browser/settling.ts";
import type { Band, ExactAnswers, ExactFigure, Serving, ServingData, Setting } from "./contract.ts";
import { DEPENDS, LOAD, type MetricId, type Part } from "./metrics.ts";
import { decodeModels, type ModelTable } from "./tables.ts";
import { Cascade } from "./cascade.ts";

/** A press for a ready-made stage, with the number of the first message it went in. */
export interface AddedStage {
  seq: number;
  name: string;
}

export interface Committed extends Setting {
  seq: number;
  /** The revision of the tables held here: Python need not send them again. */
  tables: string;
  /** The presses that no answer has come for yet. */
  added: AddedStage[];
}

/** All that the hand can set, besides adding a stage. */
const SETTING: readonly Part[] = [
  "focus", "objective_ms", "arrival_rate_per_s", "servers", "dispatch", "burstiness", "path", "late",
  "server_cost_per_month", "cascade",
];

export class Session {
  data!: ServingData;
  setting!: Setting;
  models: ModelTable[] = [];
  cascade: Cascade | null = null;
  /** Moves not sent to Python yet. */
  dirty = false;
  /** Python adds each once, in whichever message it comes. */
  added: AddedStage[] = [];
  private rev = "";
  private seq = 0;
  private version: number | null = null;

  /** Whether Python left out tables that are not here, as after this element was made anew. */
  lacks(data: ServingData): boolean {
    return !data.whole && this.rev !== data.rev;
  }

  /**
   * Takes what Python sent; returns which parts are new, whether the setting is now another one than was
   * in the hand, and whether a move that was not sent yet was dropped because it belongs to another data
   * set than the one that is shown from now on.
   */
  receive(data: ServingData): { tables: boolean; setting: boolean; changed: boolean; dropped: boolean } {
    const newTables = this.rev !== data.rev;
    const otherData = this.data !== undefined && this.data.dataset !== data.dataset;
    const dropped = otherData && this.dirty;
    this.models = decodeModels(data.models, newTables ? [] : this.models);
    this.cascade = Cascade.decode(data, newTables ? null : this.cascade);
    this.rev = data.rev;
    this.data = data;
    this.added = otherData ? [] : this.added.filter(({ seq }) => seq > data.setting.echo);
    const fresh = data.setting.version !== this.version;
    const answered = data.setting.echo >= this.seq;
    const adopt = this.version === null || otherData || (fresh && answered && !this.dirty);
    this.seq = Math.max(this.seq, data.setting.echo);
    const changed = adopt && this.setting !== undefined && !this.holds(SETTING);
    if (adopt) this.adopt();
    return { tables: newTables, setting: adopt, changed, dropped };
  }

  private adopt(): void {
    const { version, echo: _echo, ...setting } = this.data.setting;
    this.version = version;
    this.setting = { ...setting, serving: { ...setting.serving } };
    this.dirty = false;
  }

  change(fields: Partial<Serving>): void {
    this.setting = { ...this.setting, serving: { ...this.setting.serving, ...fields } };
    this.dirty = true;
  }

  focusOn(model: string): void {
    this.setting = { ...this.setting, focus: model };
    this.dirty = true;
  }

  /** One more ready-made stage; goes with the next message. */
  addStage(name: string): void {
    this.added.push({ seq: this.seq + 1, name });
    this.dirty = true;
  }

  /** What goes to Python now; the moves count as sent. */
  take(): Committed {
    if (this.dirty) this.seq += 1;
    this.dirty = false;
    sent(this.seq);
    return { seq: this.seq, tables: this.rev, added: [...this.added], ...this.setting };
  }

  get serving(): Serving {
    return this.setting.serving;
  }

  get focus(): ModelTable | undefined {
    return this.model(this.setting.focus);
  }

  model(id: string): ModelTable | undefined {
    return this.models.find((model) => model.id === id);
  }

  /** Whether tables in hand belong to what is served: they wait for Python after some changes. */
  get tablesHold(): boolean {
    return this.holds(["path", "dispatch", "burstiness", "stages"]);
  }

  /** Python's answers of a model, when they were computed for what is in the hand. */
  answers(model: ModelTable): ExactAnswers | null {
    return this.holds(LOAD.filter((part) => part !== "focus")) ? model.exact : null;
  }

  /** Python's figure, when it was computed for what is in the hand. */
  exact(metric: MetricId): ExactFigure | undefined {
    return this.holds(DEPENDS[metric]) ? this.data.exact[metric] : undefined;
  }

  /** Whether these parts of the setting are still those of Python's last message. */
  holds(parts: readonly Part[]): boolean {
    const sent = this.data.setting;
    return parts.every((part) => {
      if (part === "stages") return this.added.length === 0;
      if (part === "focus") return sent.focus === this.setting.focus;
      if (part === "cascade") return sameBand(sent.serving.cascade, this.serving.cascade);
      return Object.is(sent.serving[part], this.serving[part]);
    });
  }
}

export function sameBand(a: Band | null, b: Band | null): boolean {
  if (a === null || b === null) return a === b;
  const parts = ["first", "second", "low", "high", "threshold"] as const;
  return parts.every((part) => a[part] === b[part]);
}
