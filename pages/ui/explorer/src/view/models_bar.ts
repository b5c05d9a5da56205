// The models on the charts, as a choice of the one in focus; also the key to colours and dashes.
import { attr, h, s, say } from "../../../browser/dom.ts";
import type { Picture } from "../picture.ts";
import { capital, outMark, replayedWords, ruledOut } from "../serving_words.ts";
import type { Session } from "../session.ts";
import type { Tip } from "../../../browser/tip.ts";

/** A short piece of a model's line. */
export function dashKey(order: number): SVGSVGElement {
  const line = s("line", { x1: 0, x2: 22, y1: 6, y2: 6, class: `curve m${order}` });
  return s("svg", { class: "dash", width: 22, height: 12, viewBox: "0 0 22 12", "aria-hidden": "true" }, line);
}

export class ModelsBar {
  readonly element = h("div", { class: "models", role: "radiogroup", "aria-label": "Model in focus" });
  private chips: HTMLButtonElement[] = [];
  private picture: Picture | null = null;

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
        h("span", { class: "chip-mark", "data-figure": `out--${table.id}` }),
      );
      attr(chip, "aria-label", table.title);
      chip.onclick = () => this.focus(table.id);
      this.tip.attach(chip, () => [table.title, table.message.note, this.servingWords(table.id)].filter(Boolean).join(". "));
      return chip;
    });
    this.chips.forEach((chip, i) => {
      chip.onkeydown = (event) => this.key(event, i);
    });
    this.element.replaceChildren(...this.chips);
  }

  /** What rules the model out, and where its times come from. */
  private servingWords(id: string): string {
    const of = this.picture?.serving?.models.find(({ view }) => view.table.id === id);
    if (of === undefined) return "";
    const reason = ruledOut(of, this.session().scenario.serving);
    return [reason && `Ruled out: ${reason}`, capital(replayedWords(of)), of.words].filter(Boolean).join(". ");
  }

  private key(event: KeyboardEvent, from: number): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = this.chips[(from + step + this.chips.length) % this.chips.length]!;
    next.focus();
    next.click();
  }

  show(picture: Picture): void {
    this.picture = picture;
    const { focus, serving } = this.session().scenario;
    for (const chip of this.chips) {
      const chosen = chip.dataset["model"] === focus;
      attr(chip, "aria-checked", String(chosen));
      attr(chip, "tabindex", chosen ? 0 : -1);
      const of = picture.serving?.models.find(({ view }) => view.table.id === chip.dataset["model"]);
      const reason = of ? ruledOut(of, serving) : "";
      attr(chip, "data-out", reason !== "");
      say(chip.querySelector(".chip-mark")!, of ? outMark(of, serving) : "");
      const title = of?.view.table.title ?? "";
      const said = [title, reason && `ruled out: ${reason}`, of && replayedWords(of)].filter(Boolean);
      if (of) attr(chip, "aria-label", said.join(", "));
    }
  }
}
