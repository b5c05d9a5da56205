// The models as a choice of the one in focus; also the key to colours and dashes.
import { attr, h, s, say } from "../../../browser/dom.ts";
import type { Tip } from "../../../browser/tip.ts";
import type { Picture } from "../picture.ts";

/** A short piece of a model's line. */
function dashKey(order: number): SVGSVGElement {
  const line = s("line", { x1: 0, x2: 22, y1: 6, y2: 6, class: `curve m${order}` });
  return s("svg", { class: "dash", width: 22, height: 12, viewBox: "0 0 22 12", "aria-hidden": "true" }, line);
}

interface Chip {
  id: string;
  button: HTMLButtonElement;
  name: HTMLElement;
  remark: HTMLElement;
}

export class ModelsBar {
  readonly element = h("div", { class: "models", role: "radiogroup", "aria-label": "Model in focus" });
  private chips: Chip[] = [];
  private drawn = "";

  constructor(private readonly focus: (model: string) => void, private readonly tip: Tip) {}

  show({ models, pending }: Picture): void {
    const wanted = models.map(({ model }) => `${model.id} ${model.order} ${model.missing}`).join();
    if (wanted !== this.drawn) this.rebuild(models, wanted);
    for (const { id, button, name, remark } of this.chips) {
      const view = models.find(({ model }) => model.id === id)!;
      attr(button, "aria-checked", String(view.isFocus));
      attr(button, "tabindex", view.isFocus ? 0 : -1);
      attr(button, "data-over", view.ruledOut !== "");
      say(name, models.length > 2 ? view.model.short : view.model.title);
      const computing = pending && view.model.missing === "" && view.ruledOut === "" ? "computing" : "";
      say(remark, view.model.remark || view.ruledOut || computing);
      attr(button, "aria-label", [view.model.title, view.model.missing || view.ruledOut || computing].filter(Boolean).join(", "));
    }
  }

  private rebuild(models: Picture["models"], wanted: string): void {
    this.drawn = wanted;
    this.chips = models.map(({ model }, place) => {
      const name = h("span", { class: "chip-name" });
      const remark = h("span", { class: "chip-remark" });
      const button = h(
        "button",
        { type: "button", class: "chip", role: "radio", "data-model": model.id, "data-control": `focus-${model.id}` },
        dashKey(model.order), name, remark,
      );
      button.onclick = () => this.focus(model.id);
      button.onkeydown = (event) => this.key(event, place);
      this.tip.attach(button, () => [model.title, model.missing].filter(Boolean).join(". "));
      return { id: model.id, button, name, remark };
    });
    this.element.replaceChildren(...this.chips.map(({ button }) => button));
  }

  private key(event: KeyboardEvent, from: number): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = this.chips[(from + step + this.chips.length) % this.chips.length]!.button;
    next.focus();
    next.click();
  }
}
