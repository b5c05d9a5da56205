// The figures of the operating point, each with its interval, its meaning and a pin.
import { attr, h, s, say } from "../../../browser/dom.ts";
import type { Metric } from "../figures.ts";
import type { Picture } from "../picture.ts";
import type { Session } from "../session.ts";
import { explain, FIGURE_LABELS, figureTexts } from "../words.ts";
import type { Tip } from "./tip.ts";

export const METRICS: Metric[] = [
  "precision",
  "recall",
  "false_positive_rate",
  "alert_rate",
  "cost_per_1000",
  "accuracy",
];

/** Everything that can be pinned from the explorer; Python recomputes each. */
export type Pinnable = Metric | "roc_auc" | "average_precision";

interface Cell {
  metric: Metric;
  value: HTMLElement;
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
    this.cells = METRICS.map((metric) => this.cell(metric, pin, tip));
  }

  private cell(metric: Metric, pin: (metrics: Pinnable[]) => void, tip: Tip): Cell {
    const label = FIGURE_LABELS[metric];
    const term = h("button", { type: "button", class: "term", "data-control": `explain-${metric}` }, label);
    tip.attach(term, () => explain(metric, this.session().tables.dataset.words));
    const button = pinButton(metric, pin);
    const value = h("div", { class: "value", "data-figure": metric });
    const interval = h("div", { class: "interval", "data-figure": `${metric}-interval` });
    const note = h("div", { class: "note", "data-figure": `${metric}-note` });
    this.element.append(
      h("div", { class: "figure", "data-metric": metric }, h("div", { class: "figure-head" }, button, term), value, interval, note),
    );
    return { metric, value, interval, note, pin: button };
  }

  show(picture: Picture): void {
    for (const cell of this.cells) {
      const texts = figureTexts(cell.metric, this.session(), picture);
      say(cell.value, texts.value);
      say(cell.interval, texts.interval);
      say(cell.note, texts.note);
      attr(cell.note, "title", texts.note);
    }
  }

  /** New data: the pins name the section they pin to. */
  nameSection(title: string): void {
    for (const cell of this.cells) {
      attr(cell.pin, "aria-label", `Pin ${FIGURE_LABELS[cell.metric].toLowerCase()} to ${title}`);
    }
  }
}

/** A pin for a figure that stands elsewhere than among the key figures. */
export function pinButton(metric: Pinnable, act: (metrics: Pinnable[]) => void): HTMLButtonElement {
  const button = h("button", { type: "button", class: "pin", "data-control": `pin-${metric}` }, pinIcon());
  button.onclick = () => act([metric]);
  return button;
}

export function pinIcon(): SVGSVGElement {
  const path = "M5.5 1.5h5l-.7 1v3.6l2.2 2.4v1H8.6v4.6L8 15l-.6-.9V9.5H4v-1l2.2-2.4V2.5z";
  return s("svg", { viewBox: "0 0 16 16", class: "pin-icon", "aria-hidden": "true", focusable: "false" }, s("path", { d: path }));
}
