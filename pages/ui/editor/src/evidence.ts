// The pins: those of the section first, the others after; each opens its scenario, is cited, leaves.

import { attr, h } from "../../browser/dom.ts";
import type { Pin, Section } from "./contract.ts";

export interface EvidenceActions {
  open: (id: string) => void;
  cite: (id: string) => void;
  remove: (id: string) => void;
}

/** Pins that belong to a section: pinned into it, or cited in its text. */
export function ofSection(pins: Pin[], section: string, cites: string[]): Pin[] {
  return pins.filter((pin) => pin.section === section || cites.includes(pin.id));
}

export class EvidenceList {
  readonly element: HTMLElement;
  private readonly actions: EvidenceActions;
  private drawn = "";
  private folded = true;
  private readOnly = false;

  constructor(actions: EvidenceActions) {
    this.actions = actions;
    this.element = h("div", { class: "evidence" });
  }

  show(pins: Pin[], section: Section, cites: string[], readOnly: boolean): void {
    const here = ofSection(pins, section.id, cites);
    const elsewhere = pins.filter((pin) => !here.includes(pin));
    const ids = new Set(pins.map((pin) => pin.id));
    const unknown = cites.filter((id) => !ids.has(id));
    const wanted = JSON.stringify([section.id, here, elsewhere, unknown, cites, readOnly]);
    if (wanted === this.drawn) return;
    this.readOnly = readOnly;
    this.drawn = wanted;
    const focused = (this.element.getRootNode() as ShadowRoot | Document).activeElement;
    const control = this.element.contains(focused) ? focused?.getAttribute("data-control") : null;
    this.element.replaceChildren(
      ...(here.length > 0 ? [this.list(here, cites, "In this section")] : [empty(section)]),
      ...(unknown.length > 0 ? [missing(unknown)] : []),
      ...(elsewhere.length > 0 ? this.others(elsewhere, cites) : []),
    );
    const again = control ? this.element.querySelector(`[data-control="${control}"]`) : null;
    if (again instanceof HTMLElement) again.focus();
  }

  private others(pins: Pin[], cites: string[]): HTMLElement[] {
    const list = this.list(pins, cites, "In other sections");
    const fold = h(
      "button",
      { type: "button", class: "quiet fold", "data-control": "evidence-elsewhere" },
      `${pins.length} in other sections`,
    );
    const draw = (): void => {
      attr(fold, "aria-expanded", this.folded ? "false" : "true");
      attr(list, "hidden", this.folded);
    };
    fold.addEventListener("click", () => {
      this.folded = !this.folded;
      draw();
    });
    draw();
    return [fold, list];
  }

  private list(pins: Pin[], cites: string[], label: string): HTMLElement {
    return h("ul", { "aria-label": label }, ...pins.map((pin) => this.row(pin, cites)));
  }

  private row(pin: Pin, cites: string[]): HTMLElement {
    const row = h(
      "li",
      { "data-figure": `evidence-${pin.id}` },
      h(
        "button",
        { type: "button", class: "pin", title: pin.words, "data-control": `evidence-${pin.id}` },
        h("b", {}, pin.id),
        h("span", {}, pin.text),
      ),
    );
    attr(row, "data-cited", cites.includes(pin.id) ? "true" : "false");
    const open = row.querySelector("button")!;
    attr(open, "aria-label", `${pin.id}, ${pin.text}: open its scenario`);
    open.addEventListener("click", () => this.actions.open(pin.id));
    if (this.readOnly) return row;
    const cite = action("cite", pin.id, `cite [${pin.id}] in the text`, "cite");
    const remove = action("remove", pin.id, `remove ${pin.id}`, "×");
    row.append(cite, remove);
    // Keeps the caret in the text field while the button is pressed.
    cite.addEventListener("pointerdown", (event) => event.preventDefault());
    cite.addEventListener("click", () => this.actions.cite(pin.id));
    remove.addEventListener("click", () => this.actions.remove(pin.id));
    return row;
  }
}

function action(name: string, id: string, label: string, text: string): HTMLElement {
  const control = `${name}-${id}`;
  return h("button", { type: "button", class: "quiet", "aria-label": label, "data-control": control }, text);
}

function empty(section: Section): HTMLElement {
  return h("p", { class: "muted" }, `Nothing pinned here. What belongs here: ${lowerFirst(section.evidence)}`);
}

function missing(ids: string[]): HTMLElement {
  const text = `${ids.join(", ")} ${ids.length === 1 ? "is" : "are"} cited but not pinned.`;
  return h("p", { class: "warn", "data-figure": "unknown-citations" }, text);
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0].toLowerCase() + text.slice(1) : text;
}
