// A section as it will read: its Markdown built from elements, its citations as buttons.

import { attr, h } from "../../browser/dom.ts";
import type { Pin } from "./contract.ts";
import type { Part, Piece } from "./markdown.ts";
import { tree } from "./markdown.ts";

export class Preview {
  readonly element: HTMLElement;
  private readonly open: (pin: string) => void;
  private drawn = "";

  constructor(section: string, title: string, open: (pin: string) => void) {
    this.open = open;
    this.element = h("div", {
      class: "preview",
      id: `preview-${section}`,
      role: "region",
      "aria-label": `${title}, as it reads`,
      tabindex: 0,
      "data-figure": `preview-${section}`,
    });
  }

  show(text: string, pins: Pin[]): void {
    const wanted = JSON.stringify([text, pins.map((pin) => [pin.id, pin.words])]);
    if (wanted === this.drawn) return;
    this.drawn = wanted;
    const known = new Map(pins.map((pin) => [pin.id, pin]));
    const parts = tree(text, new Set(known.keys()));
    const nothing = h("p", { class: "muted" }, "Nothing is written here.");
    this.element.replaceChildren(
      ...(parts.length > 0 ? parts.map((part) => this.built(part, known)) : [nothing]),
    );
  }

  private built(part: Part, pins: Map<string, Pin>): Node | string {
    if (typeof part === "string") return part;
    if (part.tag === "cite") return this.chip(pins.get(part.children[0] as string)!);
    const children = part.children.map((child) => this.built(child, pins));
    if (part.tag === "h") return h("p", {}, h("strong", {}, ...children));
    if (part.tag === "table") return wide(h("table", {}, ...children));
    const made = h(part.tag, {}, ...children);
    attributes(made, part);
    return made;
  }

  private chip(pin: Pin): HTMLElement {
    const chip = h(
      "button",
      {
        type: "button",
        class: "chip",
        title: pin.words,
        "aria-label": `${pin.id}, ${pin.text}: open its scenario`,
        "data-control": `chip-${pin.id}`,
      },
      pin.id,
    );
    chip.addEventListener("click", () => this.open(pin.id));
    return chip;
  }
}

function attributes(made: HTMLElement, { start, align }: Piece): void {
  if (start !== undefined) attr(made, "start", start);
  if (align !== undefined) attr(made, "data-align", align);
}

/** A table may be wider than the column: it scrolls by hand and by keyboard. */
function wide(table: HTMLElement): HTMLElement {
  return h("div", { class: "wide", role: "region", tabindex: 0, "aria-label": "Table" }, table);
}
