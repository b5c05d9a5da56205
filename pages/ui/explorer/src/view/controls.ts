// The sliders: threshold, prevalence, costs and capacity.
import { attr, h, say } from "../../../browser/dom.ts";
import type { ScoreAxis } from "../axis.ts";
import type { Costs, Scenario } from "../contract.ts";
import { asSet, count, money, share, threshold as thresholdText } from "../../../browser/formatting.ts";
import type { Picture } from "../picture.ts";
import { type ModelTable, pointAt, rowAtOrAbove } from "../tables.ts";
import { spokenThreshold } from "../words.ts";
import type { Session } from "../session.ts";
import { amountScale, logScale, type Scale, signedScale } from "../../../browser/scales.ts";
import { Slider, type SliderOptions } from "../../../browser/slider.ts";

const LEAST_PREVALENCE = 0.0001;
const MOST_PREVALENCE = 0.9;
const LARGEST_AMOUNT = 1e9;
const SNAP = 0.012;

export interface ControlActions {
  setThreshold: (threshold: number) => void;
  change: (fields: Partial<Scenario>) => void;
  problem: (sentence: string) => void;
}

/** A slider's options without the place its problems are told to. */
type Unwired = Omit<SliderOptions, "onProblem">;
type CostName = Exclude<keyof Costs, "currency">;

/** Everything the hand can move, and the two places it stands in. */
export class Controls {
  readonly thresholdRow: HTMLElement;
  readonly settings: HTMLElement;
  readonly more: HTMLElement;
  readonly threshold: Slider;
  private readonly prevalence: Slider;
  private readonly capacity: Slider;
  private readonly cases: Slider;
  private readonly costs = new Map<CostName, Slider>();
  private readonly natural: HTMLButtonElement;
  readonly moreButton: HTMLButtonElement;
  private readonly scales = new Map<string, Scale>();
  private axis: ScoreAxis | null = null;
  private table: ModelTable | null = null;
  private picture: Picture | null = null;

  constructor(
    private readonly session: () => Session,
    private readonly actions: ControlActions,
    uid: string,
  ) {
    const make = (options: Unwired): Slider =>
      new Slider({ ...options, onProblem: actions.problem }, uid);
    this.threshold = make(this.thresholdOptions());
    this.prevalence = make(this.prevalenceOptions());
    this.capacity = make(this.capacityOptions());
    this.cases = make(this.casesOptions());
    const cost = (name: CostName, label: string): Slider => {
      const slider = make(this.costOptions(name, label));
      this.costs.set(name, slider);
      return slider;
    };
    this.natural = h("button", { type: "button", class: "reset", "data-control": "natural" }, "↺");
    this.natural.onclick = () => actions.change({ prevalence: null });
    this.prevalence.element.querySelector(".control-name")!.after(this.natural);
    this.moreButton = h("button", {
      type: "button", class: "link more-button", "aria-expanded": "false", "data-control": "more",
    }, "More costs");
    this.thresholdRow = h("div", { class: "threshold-row" }, this.threshold.element);
    this.settings = h(
      "div",
      { class: "settings" },
      this.prevalence.element,
      cost("false_positive", "False alarm").element,
      cost("false_negative", "Miss").element,
      cost("review", "Review").element,
      this.capacity.element,
    );
    this.more = h(
      "div",
      { class: "settings more", hidden: true, role: "group", "aria-label": "More costs" },
      cost("true_positive", "Right alert").element,
      cost("true_negative", "Right pass").element,
      this.cases.element,
      h("p", { class: "hint" }, "A negative cost is a gain."),
    );
    this.moreButton.onclick = () => this.toggleMore();
  }

  private toggleMore(open = this.more.hidden): void {
    this.more.hidden = !open;
    attr(this.moreButton, "aria-expanded", String(open));
    say(this.moreButton, open ? "Fewer costs" : "More costs");
  }

  /** New tables or another focus: the threshold slider takes that model's scores. */
  setAxis(axis: ScoreAxis, table: ModelTable): void {
    this.axis = axis;
    this.table = table;
    this.threshold.rename(axis.log ? "Threshold (log)" : "Threshold");
  }

  /** Another data set: amounts are centred on its own costs again. */
  forgetScales(): void {
    this.scales.clear();
    const { costs } = this.session().scenario;
    if (costs.true_positive !== 0 || costs.true_negative !== 0) this.toggleMore(true);
  }

  show(picture: Picture): void {
    this.picture = picture;
    const { scenario, tables } = this.session();
    this.threshold.show(picture.point.threshold);
    this.prevalence.show(picture.at.prevalence);
    const natural = tables.dataset.natural_prevalence;
    this.prevalence.mark(PREVALENCE.position(natural), `as in the data: ${share(natural)}`);
    const back = `Back to the prevalence in the data, ${share(natural)}`;
    attr(this.natural, "aria-label", back);
    attr(this.natural, "title", back);
    attr(this.natural, "disabled", scenario.prevalence === null);
    for (const [name, slider] of this.costs) slider.show(scenario.costs[name]);
    this.capacity.show(scenario.capacity_per_day);
    this.cases.show(scenario.cases_per_day);
  }

  private thresholdOptions(): Unwired {
    const table = (): ModelTable => this.table!;
    const at = (row: number): number => pointAt(table(), row).threshold;
    return {
      id: "threshold",
      label: "Threshold",
      position: (value) => this.axis!.position(value),
      value: (position) => at(this.axis!.rowAt(position)),
      step: (value, direction, stride) => at(nextRow(table(), value, direction, stride)),
      low: () => at(table().size - 1),
      high: () => at(-1),
      text: (value) => (value > table().threshold[0]! ? "nobody" : thresholdText(value)),
      spoken: (value) => {
        const now = this.picture;
        return now !== null && now.point.threshold === value ? spokenThreshold(now) : thresholdText(value);
      },
      onMove: this.actions.setThreshold,
      typed: (number, percent) => (percent ? hundredth(number) : number),
      word: (word) => (word === "nobody" || word === "none" ? at(-1) : null),
      onTyped: (value) => this.typeThreshold(value),
    };
  }

  private typeThreshold(asked: number): string {
    const table = this.table!;
    const row = rowAtOrAbove(table, asked);
    const used = pointAt(table, row).threshold;
    this.actions.setThreshold(used);
    const [typed, text] = [thresholdText(asked), thresholdText(used)];
    if (asked === table.nobodyThreshold) return "";
    if (row < 0) return `Threshold: ${typed} is above every score, so nobody is alerted.`;
    if (asked < table.threshold[table.size - 1]!) {
      return `Threshold: ${typed} is below every score, so everybody is alerted.`;
    }
    return typed === text ? "" : `Threshold: the next score at or above ${typed} is ${text}; it is used.`;
  }

  private prevalenceOptions(): Unwired {
    const natural = (): number => this.session().tables.dataset.natural_prevalence;
    const set = (value: number): void =>
      this.actions.change({ prevalence: value === natural() ? null : value });
    return {
      id: "prevalence",
      label: "Deployed prevalence",
      suffix: "%",
      ...PREVALENCE,
      value: (x) =>
        Math.abs(x - PREVALENCE.position(natural())) < SNAP ? natural() : PREVALENCE.value(x),
      low: () => LEAST_PREVALENCE,
      high: () => MOST_PREVALENCE,
      text: (value) => share(value).replace("%", ""),
      typed: hundredth,
      spoken: (value) => (value === natural() ? `${share(value)}, as in the data` : share(value)),
      onMove: set,
    };
  }

  private costOptions(name: CostName, label: string): Unwired {
    const signed = name === "true_positive" || name === "true_negative";
    const scale = (): Scale => this.scale(name, () => this.costScale(name, signed));
    const currency = (): string => this.session().scenario.costs.currency;
    return {
      id: name,
      label,
      prefix: "$",
      position: (value) => scale().position(value),
      value: (position) => scale().value(position),
      step: (value, direction, stride) => scale().step(value, direction, stride),
      low: () => (signed ? -LARGEST_AMOUNT : 0),
      high: () => LARGEST_AMOUNT,
      text: plainNumber,
      spoken: (value) => `${amountText(value, currency())} a case`,
      onMove: (value) =>
        this.actions.change({ costs: { ...this.session().scenario.costs, [name]: value } }),
    };
  }

  private costScale(name: CostName, signed: boolean): Scale {
    const { costs } = this.session().scenario;
    const largest = Math.max(Math.abs(costs.false_positive), Math.abs(costs.false_negative), 1);
    if (signed) return signedScale(Math.max(largest, Math.abs(costs[name])));
    const own = Math.abs(costs[name]);
    return amountScale(own > 0 ? own : Math.max(Math.abs(costs.false_positive), 0.01 * largest));
  }

  private capacityOptions(): Unwired {
    const perDay = (): number => this.session().scenario.cases_per_day;
    const scale = (): Scale => {
      const most = Math.max(10, perDay());
      return this.scale(`capacity ${most}`, () => amountScale(1, 1, most));
    };
    return {
      id: "capacity_per_day",
      label: "Capacity a day",
      position: (value) => scale().position(value),
      value: (position) => scale().value(position),
      step: (value, direction, stride) => {
        const next = scale().step(value, direction, stride);
        return next === value && value > 0 ? value + direction : whole(next, value, direction);
      },
      low: () => 0,
      high: () => LARGEST_AMOUNT,
      text: plainNumber,
      spoken: (value) => `${plainNumber(value)} of ${plainNumber(perDay())} cases a day`,
      whole: "reviews",
      onMove: (value) => this.actions.change({ capacity_per_day: value }),
    };
  }

  private casesOptions(): Unwired {
    const scale = (): Scale =>
      this.scale("cases", () => amountScale(Math.max(10, this.session().scenario.cases_per_day)));
    return {
      id: "cases_per_day",
      label: "Cases a day",
      position: (value) => scale().position(value),
      value: (position) => Math.max(1, Math.round(scale().value(position))),
      step: (value, direction, stride) => Math.max(1, Math.round(scale().step(value, direction, stride))),
      low: () => 1,
      high: () => LARGEST_AMOUNT,
      text: plainNumber,
      spoken: (value) => `${plainNumber(value)} cases a day`,
      whole: "cases",
      onMove: (value) => this.actions.change({ cases_per_day: value }),
    };
  }

  /** Scales are made once, around the value first seen, so that a slider does not slide itself. */
  private scale(key: string, make: () => Scale): Scale {
    const known = this.scales.get(key) ?? make();
    this.scales.set(key, known);
    return known;
  }

  showCurrency(currency: string): void {
    for (const slider of this.costs.values()) {
      const affix = slider.element.querySelector(".affix");
      if (affix) say(affix, currency);
    }
  }
}

const PREVALENCE = logScale(LEAST_PREVALENCE, MOST_PREVALENCE);

function hundredth(number: number): number {
  return Number((number / 100).toPrecision(12));
}

function whole(next: number, from: number, direction: 1 | -1): number {
  const rounded = Math.round(next);
  return rounded === from ? Math.max(0, from + direction) : rounded;
}

/** An amount beyond what can be set is written out: nobody reads a million billions. */
function amountText(value: number, currency: string): string {
  if (Math.abs(value) <= LARGEST_AMOUNT) return money(value, currency);
  return `${value < 0 ? "-" : ""}${currency}${asSet(Math.abs(value))}`;
}

function plainNumber(value: number): string {
  return Math.abs(value) >= 1000 && Number.isInteger(value) ? count(value) : String(Number(value.toPrecision(6)));
}

/** The row `stride` steps away: arrows take the next row, page keys a twentieth of the table. */
function nextRow(table: ModelTable, from: number, direction: 1 | -1, stride: number): number {
  const here = rowAtOrAbove(table, from);
  const onRow = here < 0 ? from >= table.nobodyThreshold : table.threshold[here] === from;
  const rows = stride === 1 ? 1 : Math.max(2, Math.round(table.size / 20));
  const row = direction > 0 ? here - (onRow ? rows : rows - 1) : here + rows;
  return Math.min(table.size - 1, Math.max(-1, row));
}
