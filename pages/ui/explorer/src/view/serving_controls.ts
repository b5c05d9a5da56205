// The objective for the p99, the arrival rate and the servers, in one row.
import { h } from "../../../browser/dom.ts";
import { asSet, milliseconds, perSecondAtMost } from "../../../browser/formatting.ts";
import { logScale, type Scale, wholeScale } from "../../../browser/scales.ts";
import { MAX_SERVERS, serversTyped } from "../../../browser/servers.ts";
import { Slider, type SliderOptions } from "../../../browser/slider.ts";
import type { Serving } from "../contract.ts";
import type { Picture } from "../picture.ts";
import { near } from "../serving_words.ts";
import type { Session } from "../session.ts";
import type { ControlActions } from "./controls.ts";

const LEAST_MS = 0.001;
const MOST_MS = 1e6;
const LEAST_RATE = 0.001;
const MOST_RATE = 1e6;
/** How far the sliders reach each way from the value first seen; what is typed may lie beyond. */
const OBJECTIVE_SPAN = 1000;
const RATE_SPAN = 1000;
/** The end of the objective's slider stands for no objective. */
const NONE = Infinity;
const NONE_FROM = 0.97;

export class ServingControls {
  readonly element: HTMLElement;
  private readonly objective: Slider;
  private readonly rate: Slider;
  private readonly servers: Slider;
  private readonly scales = new Map<string, Scale>();

  constructor(
    private readonly session: () => Session,
    private readonly actions: ControlActions,
    uid: string,
  ) {
    const make = (options: Omit<SliderOptions, "onProblem">): Slider =>
      new Slider({ ...options, onProblem: actions.problem }, uid);
    this.objective = make(this.objectiveOptions());
    this.rate = make(this.rateOptions());
    this.servers = make(this.serversOptions());
    this.element = h(
      "div",
      { class: "serving-controls", role: "group", "aria-label": "Serving" },
      this.objective.element,
      this.rate.element,
      this.servers.element,
    );
  }

  /** Another data set: the sliders are centred on its own load again. */
  forgetScales(): void {
    this.scales.clear();
  }

  show(picture: Picture): void {
    this.element.hidden = picture.serving === null;
    if (picture.serving === null) return;
    const { serving } = this.session().scenario;
    this.objective.show(serving.objective_ms ?? NONE);
    this.rate.show(serving.arrival_rate_per_s);
    // How bursty the arrivals are is set on another page; here their name says so.
    this.rate.rename(serving.burstiness > 1 ? "Bursty arrivals" : "Arrival rate");
    this.servers.show(serving.servers);
    this.marks(picture, serving);
  }

  /** Where the model in focus stands: its p99, and the load that would fill its servers. */
  private marks({ serving: shown, table }: Picture, serving: Serving): void {
    const { p99, utilisation, approximate } = shown!.focus;
    const at = Number.isNaN(p99.value) ? null : this.objectivePosition(p99.value);
    this.objective.mark(at, at === null ? "" : `p99 of ${table.short}: ${near(approximate, milliseconds(p99.value))}`);
    const full = serving.arrival_rate_per_s / utilisation;
    const limit = Number.isFinite(full) ? this.rateScale().position(full) : null;
    const inside = limit !== null && limit > 0 && limit < 1 ? limit : null;
    this.rate.mark(inside, inside === null ? "" : `${table.short} keeps up below ${perSecondAtMost(full)}`);
  }

  private set(fields: Partial<Serving>): void {
    this.actions.change({ serving: { ...this.session().scenario.serving, ...fields } });
  }

  private objectiveScale(): Scale {
    const first = this.session().scenario.serving.objective_ms ?? 100;
    return this.scale("objective", () =>
      logScale(Math.max(LEAST_MS, first / OBJECTIVE_SPAN), Math.min(MOST_MS, first * 10)),
    );
  }

  private objectivePosition(ms: number): number {
    return ms === NONE ? 1 : NONE_FROM * this.objectiveScale().position(ms);
  }

  private objectiveOptions(): Omit<SliderOptions, "onProblem"> {
    return {
      id: "objective_ms",
      label: "p99 objective",
      suffix: "ms",
      position: (value) => this.objectivePosition(value),
      value: (x) => (x > (1 + NONE_FROM) / 2 ? NONE : this.objectiveScale().value(x / NONE_FROM)),
      step: (value, direction, stride) => this.objectiveStep(value, direction, stride),
      low: () => LEAST_MS,
      high: () => NONE,
      text: (value) => (value === NONE ? "none" : asSet(value)),
      spoken: (value) => (value === NONE ? "no objective" : `${asSet(value)} ms`),
      word: (word) => (word === "" || word === "none" || word === "no objective" ? NONE : null),
      onMove: (value) => this.set({ objective_ms: value === NONE ? null : value }),
      onTyped: (value) => this.typeObjective(value),
    };
  }

  private typeObjective(asked: number): string {
    const used = asked === NONE ? NONE : Math.min(MOST_MS, Math.max(LEAST_MS, asked));
    this.set({ objective_ms: used === NONE ? null : used });
    if (used === asked) return "";
    const side = used < asked ? "above the largest" : "below the smallest";
    return `p99 objective: ${asSet(asked)} ms is ${side} value; ${asSet(used)} ms is used.`;
  }

  /** The step beyond the slider's end is no objective, and the step back from there its end. */
  private objectiveStep(value: number, direction: 1 | -1, stride: number): number {
    const scale = this.objectiveScale();
    const end = scale.value(1);
    if (value === NONE) return direction > 0 ? NONE : end;
    if (direction > 0 && value >= end) return NONE;
    return scale.step(value, direction, stride);
  }

  private rateScale(): Scale {
    const first = this.session().scenario.serving.arrival_rate_per_s;
    return this.scale("rate", () =>
      logScale(Math.max(LEAST_RATE, first / RATE_SPAN), Math.min(MOST_RATE, first * RATE_SPAN)),
    );
  }

  private rateOptions(): Omit<SliderOptions, "onProblem"> {
    const scale = (): Scale => this.rateScale();
    return {
      id: "arrival_rate_per_s",
      label: "Arrival rate",
      suffix: "/s",
      position: (value) => scale().position(value),
      value: (x) => scale().value(x),
      step: (value, direction, stride) => scale().step(value, direction, stride),
      low: () => LEAST_RATE,
      high: () => MOST_RATE,
      text: asSet,
      spoken: (value) => `${asSet(value)} requests a second`,
      onMove: (value) => this.set({ arrival_rate_per_s: value }),
    };
  }

  private serversOptions(): Omit<SliderOptions, "onProblem"> {
    const scale = wholeScale(1, MAX_SERVERS);
    return {
      id: "servers",
      label: "Servers",
      ...scale,
      low: () => 1,
      high: () => MAX_SERVERS,
      text: String,
      spoken: (value) => `${value} ${value === 1 ? "server" : "servers"}`,
      onMove: (value) => this.set({ servers: Math.round(value) }),
      onTyped: (value) => this.typeServers(value),
    };
  }

  private typeServers(asked: number): string {
    const { used, sentence } = serversTyped(asked);
    this.set({ servers: used });
    return sentence;
  }

  /** Scales are made once, around the value first seen, so that a slider does not slide itself. */
  private scale(key: string, make: () => Scale): Scale {
    const known = this.scales.get(key) ?? make();
    this.scales.set(key, known);
    return known;
  }
}
