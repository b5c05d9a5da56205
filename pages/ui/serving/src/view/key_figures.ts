// Figures in a grid, each with its interval, what it means and a pin.
import { attr, h, say } from "../../../browser/dom.ts";
import { pinIcon } from "../../../browser/pin.ts";
import type { Tip } from "../../../browser/tip.ts";
import { LABELS, MEANINGS, type MetricId } from "../metrics.ts";
import type { Picture } from "../picture.ts";

interface Cell {
  metric: MetricId;
  box: HTMLElement;
  value: HTMLElement;
  interval: HTMLElement;
  note: HTMLElement;
  pin: HTMLButtonElement;
}

export class KeyFigures {
  readonly element: HTMLElement;
  private readonly cells: Cell[];

  constructor(
    metrics: readonly MetricId[],
    label: string,
    private readonly pin: (metrics: MetricId[]) => void,
    private readonly tip: Tip,
  ) {
    this.element = h("div", { class: "figures", role: "group", "aria-label": label });
    this.cells = metrics.map((metric) => this.cell(metric));
    this.element.append(...this.cells.map(({ box }) => box));
  }

  private cell(metric: MetricId): Cell {
    const term = h("button", { type: "button", class: "term", "data-control": `explain-${metric}` }, LABELS[metric]);
    const pin = h("button", { type: "button", class: "pin", "data-control": `pin-${metric}` }, pinIcon());
    pin.onclick = () => this.pin([metric]);
    const value = h("div", { class: "value", "data-figure": metric });
    const interval = h("div", { class: "interval", "data-figure": `${metric}-interval` });
    const note = h("div", { class: "note", "data-figure": `${metric}-note` });
    const box = h("div", { class: "figure", "data-metric": metric }, h("div", { class: "figure-head" }, pin, term), value, interval, note);
    const cell = { metric, box, value, interval, note, pin };
    this.tip.attach(term, () => [MEANINGS[metric], note.textContent].filter(Boolean).join(" "));
    return cell;
  }

  show({ shown }: Picture, notes: Partial<Record<MetricId, string>>): void {
    for (const { metric, box, value, interval, note, pin } of this.cells) {
      const { text, interval: range, note: remark, exact, pending } = shown[metric];
      say(value, text);
      say(interval, range);
      const words = pending || remark !== "" ? remark : (notes[metric] ?? "");
      say(note, words);
      attr(note, "title", words);
      attr(box, "data-exact", exact);
      attr(box, "data-pending", pending);
      attr(pin, "disabled", text === "–" || pending);
    }
  }

  nameSection(title: string): void {
    for (const { metric, pin } of this.cells) {
      const words = `Pin ${LABELS[metric].toLowerCase()} to ${title}`;
      attr(pin, "aria-label", words);
      attr(pin, "title", words);
    }
  }
}
