// The models on the charts, as a choice of the one in focus; also the key to colours and dashes.
import { attr, h, s } from "../../../browser/dom.ts";
import type { Session } from "../session.ts";
import type { Tip } from "./tip.ts";

/** A short piece of a model's line. */
export function dashKey(order: number): SVGSVGElement {
  const line = s("line", { x1: 0, x2: 22, y1: 6, y2: 6, class: `curve m${order}` });
  return s("svg", { class: "dash", width: 22, height: 12, viewBox: "0 0 22 12", "aria-hidden": "true" }, line);
}

export class ModelsBar {
  readonly element = h("div", { class: "models", role: "radiogroup", "aria-label": "Model in focus" });
  private chips: HTMLButtonElement[] = [];

  constructor(
    private readonly session: () => Session,
    private readonly focus: (model: string) => void,
    private readonly tip: Tip,
  ) {}

  rebuild(): void {
    const { models, wanted } = this.session().tables;
    this.chips = models.map((table) => {
      const chip = h(
        "button",
        { type: "button", class: "chip", role: "radio", "data-model": table.id, "data-control": `focus-${table.id}` },
        dashKey(table.order),
        h("span", { class: "chip-name" }, wanted > 2 ? table.short : table.title),
      );
      attr(chip, "aria-label", table.title);
      chip.onclick = () => this.focus(table.id);
      this.tip.attach(chip, () => [table.title, table.message.note].filter(Boolean).join(". "));
      return chip;
    });
    this.chips.forEach((chip, i) => {
      chip.onkeydown = (event) => this.key(event, i);
    });
    this.element.replaceChildren(...this.chips);
  }

  private key(event: KeyboardEvent, from: number): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = this.chips[(from + step + this.chips.length) % this.chips.length]!;
    next.focus();
    next.click();
  }

  show(): void {
    const { focus } = this.session().scenario;
    for (const chip of this.chips) {
      const chosen = chip.dataset["model"] === focus;
      attr(chip, "aria-checked", String(chosen));
      attr(chip, "tabindex", chosen ? 0 : -1);
    }
  }
}
