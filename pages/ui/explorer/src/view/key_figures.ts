// The figures of the operating point, each with its interval, its meaning and a pin.
import { attr, h, say } from "../../../browser/dom.ts";
import { pinIcon } from "../../../browser/pin.ts";
import type { Metric } from "../../../browser/figures.ts";
import type { Picture } from "../picture.ts";
import { isFigure, p99Texts } from "../serving_words.ts";
import type { Session } from "../session.ts";
import { explain, FIGURE_LABELS, figureTexts } from "../words.ts";
import type { Tip } from "../../../browser/tip.ts";

export const METRICS: Metric[] = [
  "precision",
  "recall",
  "false_positive_rate",
  "alert_rate",
  "cost_per_1000",
  "accuracy",
];

export const P99 = "p99_ms";

/** An interval of more characters is set smaller: it would reach into the figure beside it. */
const LONG_INTERVAL = 14;

/** Everything that can be pinned from the explorer; Python recomputes each. */
export type Pinnable =
  | Metric
  | "roc_auc"
  | "average_precision"
  | typeof P99
  | "attainment"
  | "utilisation"
  | "effective_recall"
  | "effective_precision"
  | "effective_cost_per_1000";

interface Cell {
  metric: Metric | typeof P99;
  element: HTMLElement;
  value: HTMLElement;
  /** What of the value is written small: its unit. */
  unit: HTMLElement;
  interval: HTMLElement;
  note: HTMLElement;
  pin: HTMLButtonElement;
}

export class KeyFiguresView {
  readonly element = h("div", { class: "figures", role: "group", "aria-label": "Key figures with 95% intervals" });
  private readonly cells: Cell[];

  constructor(
    private readonly session: () => Session,
    pin: (metrics: Pinnable[]) => void,
    tip: Tip,
  ) {
    this.cells = [...METRICS, P99 as typeof P99].map((metric) => this.cell(metric, pin, tip));
  }

  private cell(metric: Cell["metric"], pin: (metrics: Pinnable[]) => void, tip: Tip): Cell {
    const label = labelOf(metric);
    const term = h("button", { type: "button", class: "term", "data-control": `explain-${metric}` }, label);
    tip.attach(term, () => this.explain(metric));
    const button = pinButton(metric, pin);
    const [value, unit] = [h("span"), h("span", { class: "unit" })];
    const shown = h("div", { class: "value", "data-figure": metric }, value, unit);
    const interval = h("div", { class: "interval", "data-figure": `${metric}-interval` });
    const note = h("div", { class: "note", "data-figure": `${metric}-note` });
    const head = h("div", { class: "figure-head" }, button, term);
    const element = h("div", { class: "figure", "data-metric": metric }, head, shown, interval, note);
    this.element.append(element);
    return { metric, element, value, unit, interval, note, pin: button };
  }

  private explain(metric: Cell["metric"]): string {
    if (metric !== P99) return explain(metric, this.session().tables.dataset.words);
    const words = this.focusWords();
    return `The response time that 99% of requests do not exceed: waiting, service and other stages. ${words}`.trim();
  }

  private focusWords(): string {
    const session = this.session();
    const { focus } = session.scenario;
    const method = session.latency.exact(focus, session.scenario)?.method ?? "";
    return [session.latency.model(focus)?.words ?? "", method].filter(Boolean).join(" ");
  }

  private texts(metric: Cell["metric"], picture: Picture): { value: string; interval: string; note: string } {
    if (metric !== P99) return figureTexts(metric, this.session(), picture);
    return p99Texts(picture.serving!.focus, this.session().scenario.serving);
  }

  show(picture: Picture): void {
    for (const cell of this.cells) {
      cell.element.hidden = cell.metric === P99 && picture.serving === null;
      if (cell.element.hidden) continue;
      if (cell.metric === P99) attr(cell.element, "data-out", picture.serving!.focus.out);
      const texts = this.texts(cell.metric, picture);
      const [number = "", unit] = texts.value.split(" ");
      say(cell.value, number);
      say(cell.unit, unit === undefined ? "" : ` ${unit}`);
      say(cell.interval, texts.interval);
      attr(cell.interval, "data-long", texts.interval.length > LONG_INTERVAL);
      say(cell.note, texts.note);
      attr(cell.note, "title", texts.note);
    }
  }

  /** What of these is on the screen with a number. */
  pinnable(): Pinnable[] {
    const shown = this.cells.filter(({ element, value }) => !element.hidden && isFigure(value.textContent));
    return shown.map(({ metric }) => metric);
  }

  /** New data: the pins name the section they pin to. */
  nameSection(title: string): void {
    for (const cell of this.cells) {
      attr(cell.pin, "aria-label", `Pin ${cell.metric === P99 ? "p99" : FIGURE_LABELS[cell.metric].toLowerCase()} to ${title}`);
    }
  }
}

function labelOf(metric: Cell["metric"]): string {
  return metric === P99 ? "p99" : FIGURE_LABELS[metric];
}

/** A pin for a figure that stands elsewhere than among the key figures. */
export function pinButton(metric: Pinnable, act: (metrics: Pinnable[]) => void): HTMLButtonElement {
  const button = h("button", { type: "button", class: "pin", "data-control": `pin-${metric}` }, pinIcon());
  button.onclick = () => act([metric]);
  return button;
}
