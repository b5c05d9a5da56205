// The list of pins that opens while "[E" is typed: arrow keys, Enter, Escape, or a click.

import { attr, h } from "../../browser/dom.ts";
import { lineAt } from "./caret.ts";
import type { Pin } from "./contract.ts";
import type { Asked } from "./suggest.ts";
import { asked, fitting } from "./suggest.ts";
import { citation, typeInto } from "./text.ts";

export class Suggestions {
  readonly element: HTMLElement;
  pins: Pin[] = [];
  private readonly field: HTMLTextAreaElement;
  private readonly section: string;
  private shown: Pin[] = [];
  private at = 0;
  private wanted: Asked | null = null;
  /** The bracket for which Escape was pressed: it offers nothing more. */
  private closedFor: number | null = null;

  constructor(field: HTMLTextAreaElement, section: string) {
    this.field = field;
    this.section = section;
    this.element = h("ul", {
      class: "suggestions",
      role: "listbox",
      id: `pins-${section}`,
      "aria-label": "Evidence to cite",
      "data-control": `suggestions-${section}`,
      hidden: true,
    });
    attr(field, "aria-autocomplete", "list");
    attr(field, "aria-controls", `pins-${section}`);
    field.addEventListener("input", (event) => this.typed(event as InputEvent));
    field.addEventListener("keydown", (event) => this.key(event));
    field.addEventListener("click", () => this.moved());
    field.addEventListener("blur", () => this.close());
    // The key that opens the list may scroll the text: the list moves along.
    field.addEventListener("scroll", () => this.element.hidden || this.place());
  }

  private typed(event: InputEvent): void {
    if (event.isComposing) return this.close();
    this.look();
  }

  private moved(): void {
    if (!this.element.hidden) this.look();
  }

  private look(): void {
    const { value, selectionStart, selectionEnd } = this.field;
    this.wanted = selectionStart === selectionEnd ? asked(value, selectionEnd) : null;
    if (this.wanted === null) this.closedFor = null;
    const closed = this.wanted === null || this.wanted.start === this.closedFor;
    this.shown = closed ? [] : fitting(this.pins, this.wanted!, this.section);
    if (this.shown.length === 0) return this.close();
    this.at = 0;
    this.draw();
  }

  private draw(): void {
    const options = this.shown.map((pin, i) => {
      const option = h(
        "li",
        { role: "option", id: `pins-${this.section}-${i}`, "data-control": `suggest-${pin.id}` },
        h("b", {}, pin.id),
        h("span", {}, pin.text),
      );
      attr(option, "aria-selected", i === this.at ? "true" : "false");
      option.addEventListener("pointerdown", (event) => event.preventDefault());
      option.addEventListener("click", () => this.choose(pin));
      return option;
    });
    this.element.replaceChildren(...options);
    attr(this.element, "hidden", false);
    attr(this.field, "aria-activedescendant", `pins-${this.section}-${this.at}`);
    this.place();
    options[this.at].scrollIntoView({ block: "nearest" });
  }

  /** Under the line with the caret, or over it when there is more room. */
  private place(): void {
    const { field, element } = this;
    const line = lineAt(field, field.selectionEnd);
    const [top, bottom] = [line.top - field.scrollTop, line.bottom - field.scrollTop];
    const above = field.clientHeight - bottom < Math.min(element.scrollHeight, 100) && top > 100;
    element.style.top = above ? "auto" : `${field.offsetTop + bottom + 2}px`;
    element.style.bottom = above ? `calc(100% - ${field.offsetTop + top - 2}px)` : "auto";
  }

  private key(event: KeyboardEvent): void {
    if (this.element.hidden || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      this.at = (this.at + step + this.shown.length) % this.shown.length;
      this.draw();
    } else if (event.key === "Enter" || event.key === "Tab") {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      this.choose(this.shown[this.at]);
    } else if (event.key === "Escape") {
      this.closedFor = this.wanted?.start ?? null;
      this.close();
    } else {
      if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) this.close();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private choose(pin: Pin): void {
    const { value, selectionEnd } = this.field;
    const { start } = this.wanted!;
    this.close();
    const text = citation(pin.id, value.slice(0, start), value.slice(selectionEnd));
    typeInto(this.field, text, start, selectionEnd);
  }

  private close(): void {
    if (this.element.hidden) return;
    attr(this.element, "hidden", true);
    attr(this.field, "aria-activedescendant", null);
  }
}
