// What the hand can move of the load: sliders in one row, choices in another.
import { attr, h } from "../../../browser/dom.ts";
import { asSet, count, exactMoney } from "../../../browser/formatting.ts";
import { amountScale, logScale, type Scale, wholeScale } from "../../../browser/scales.ts";
import { MAX_SERVERS, serversTyped } from "../../../browser/servers.ts";
import { Slider, type SliderOptions } from "../../../browser/slider.ts";
import type { Dispatch, Serving } from "../contract.ts";
import type { Session } from "../session.ts";
import { Choice } from "./choice.ts";

const OBJECTIVES = logScale(0.1, 10_000);
const RATES = logScale(0.1, 100_000);
const SERVERS = wholeScale(1, MAX_SERVERS);
const BURSTINESS = logScale(1, 100);
const COSTS = amountScale(100);
const LARGEST = 1e6;
const LARGEST_COST = 1e9;

const DISPATCHES: { id: Dispatch; title: string }[] = [
  { id: "shared", title: "One shared queue" },
  { id: "round_robin", title: "Own queues, in turn" },
  { id: "random", title: "Own queues, at random" },
];

export interface ControlActions {
  change: (fields: Partial<Serving>) => void;
  problem: (sentence: string) => void;
}

type Unwired = Omit<SliderOptions, "onProblem">;

export class Controls {
  readonly sliders: HTMLElement;
  readonly choices: HTMLElement;
  private readonly objective: Slider;
  private readonly rate: Slider;
  private readonly servers: Slider;
  private readonly burstiness: Slider;
  private readonly cost: Slider;
  private readonly without: HTMLButtonElement;
  private readonly dispatch: Choice;
  private readonly path: Choice;
  private readonly late: Choice;

  constructor(private readonly session: () => Session, private readonly actions: ControlActions, uid: string) {
    const make = (options: Unwired): Slider => new Slider({ ...options, onProblem: actions.problem }, uid);
    this.objective = make({
      ...this.scaled(OBJECTIVES, 0.001, LARGEST, (objective_ms) => ({ objective_ms })),
      id: "objective_ms", label: "p99 objective", suffix: "ms", text: digits, spoken: (v) => `${asSet(v)} ms`,
    });
    this.rate = make({
      ...this.scaled(RATES, 0.001, LARGEST, (arrival_rate_per_s) => ({ arrival_rate_per_s })),
      id: "arrival_rate_per_s", label: "Arrival rate", suffix: "/s", text: digits, spoken: (v) => `${asSet(v)}/s`,
    });
    this.servers = make({
      ...this.scaled(SERVERS, 1, MAX_SERVERS, (servers) => ({ servers: Math.round(servers) })),
      id: "servers", label: "Servers", text: digits, spoken: (n) => `${n} server${n === 1 ? "" : "s"}`,
      onTyped: (asked) => this.typeServers(asked),
    });
    this.burstiness = make({
      ...this.scaled(BURSTINESS, 1, 100, (burstiness) => ({ burstiness })),
      id: "burstiness", label: "Burstiness", text: digits,
      spoken: (v) => (v === 1 ? "1, Poisson arrivals" : `${digits(v)} times the variance of Poisson arrivals`),
      named: (v) => (v === 1 ? "1 (Poisson arrivals)" : digits(v)),
    });
    this.cost = make({
      ...this.scaled(COSTS, 0, LARGEST_COST, (server_cost_per_month) => ({ server_cost_per_month })),
      id: "server_cost_per_month", label: "A server a month", prefix: "$", text: digits,
      spoken: (v) => `${exactMoney(v, this.currency)} a server a month`,
      named: (v) => `${v < 0 ? "-" : ""}${this.currency}${asSet(Math.abs(v))}`,
    });
    this.without = h("button", { type: "button", class: "link", "data-control": "no-objective" });
    this.without.onclick = () => this.toggleObjective();
    this.objective.element.querySelector(".control-name")!.after(this.without);
    this.dispatch = new Choice("dispatch", "Dispatch", uid, (id) => actions.change({ dispatch: id as Dispatch }));
    this.path = new Choice("path", "Served as", uid, (path) => actions.change({ path }));
    this.late = new Choice("late", "Late answers", uid, (late) => actions.change({ late }));
    this.sliders = h(
      "div", { class: "settings" },
      ...[this.objective, this.rate, this.servers, this.burstiness, this.cost].map(({ element }) => element),
    );
    this.choices = h("div", { class: "choices" }, this.dispatch.element, this.path.element, this.late.element);
  }

  private scaled(
    scale: Scale,
    low: number,
    high: number,
    field: (value: number) => Partial<Serving>,
  ): Pick<SliderOptions, "position" | "value" | "step" | "low" | "high" | "onMove"> {
    return {
      ...scale,
      low: () => low,
      high: () => high,
      onMove: (value) => this.actions.change(field(value)),
    };
  }

  private typeServers(asked: number): string {
    const { used, sentence } = serversTyped(asked);
    this.actions.change({ servers: used });
    return sentence;
  }

  private get currency(): string {
    return this.session().data.costs.currency;
  }

  private toggleObjective(): void {
    const { objective_ms: objective } = this.session().serving;
    this.actions.change({ objective_ms: objective === null ? this.session().data.default_objective_ms : null });
  }

  /** Another model may answer instead; one named by an address stays even when it is in focus. */
  private lateOptions(alerted: string): { id: string; title: string }[] {
    const { models, setting, serving } = this.session();
    const others = models.filter(({ id }) => id !== setting.focus || id === serving.late);
    return [
      { id: "allow", title: `count as not ${alerted}` },
      { id: "block", title: `count as ${alerted}` },
      ...others.map(({ id, title }) => ({ id, title: `as ${title} says` })),
    ];
  }

  show(): void {
    const { serving, data } = this.session();
    const { objective_ms: objective } = serving;
    this.objective.show(objective ?? data.default_objective_ms);
    attr(this.objective.element, "data-off", objective === null);
    this.without.textContent = objective === null ? "set" : "none";
    attr(this.without, "aria-label", objective === null ? "Set an objective" : "Set no objective");
    this.rate.show(serving.arrival_rate_per_s);
    this.servers.show(serving.servers);
    this.burstiness.show(serving.burstiness);
    this.cost.show(serving.server_cost_per_month);
    this.cost.element.querySelector(".affix")!.textContent = this.currency;
    this.dispatch.show(DISPATCHES, serving.dispatch);
    this.path.show(data.paths, serving.path);
    const { alerted, cases } = data.words;
    this.late.show(this.lateOptions(alerted), serving.late);
    attr(this.late.select, "aria-description", `What becomes of ${cases} whose answer comes after the objective`);
  }
}

function digits(value: number): string {
  return Math.abs(value) >= 1000 && Number.isInteger(value) ? count(value) : String(Number(value.toPrecision(6)));
}
