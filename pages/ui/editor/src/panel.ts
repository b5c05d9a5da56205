// One section: its prompt, what good looks like, its text field, and a conflict when there is one.

import { attr, h, s, say } from "../../browser/dom.ts";
import { moved } from "./caret.ts";
import { Conflict } from "./conflict.ts";
import type { Pin, Section } from "./contract.ts";
import type { Field } from "./draft.ts";
import { Preview } from "./preview.ts";
import { Suggestions } from "./suggestions.ts";
import { exchange, words } from "./text.ts";

export interface PanelActions {
  typed: (id: string, text: string) => void;
  /** Letters begin or end to be put together, as Chinese or Japanese is typed. */
  composing: (now: boolean) => void;
  left: () => void;
  help: () => void;
  preview: () => void;
  clock: () => void;
  openPin: (id: string) => void;
  resolve: (id: string, text: string) => void;
}

export interface PanelShown {
  field: Field;
  current: boolean;
  help: boolean;
  /** Whether the text is shown as it reads instead of as it is typed. */
  preview: boolean;
  readOnly: boolean;
  opening: boolean;
  pins: Pin[];
  /** Whether the clock can be started here; once it was, the header has its button. */
  clock: boolean;
}

export class Panel {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
  readonly count: HTMLElement;
  readonly preview: Preview;
  private readonly section: Section;
  private readonly actions: PanelActions;
  private readonly helpButton: HTMLButtonElement;
  private readonly help: HTMLElement;
  private readonly clock: HTMLButtonElement;
  private readonly conflict: Conflict;
  private readonly suggestions: Suggestions;
  private assigned: string | null = null;

  constructor(section: Section, actions: PanelActions) {
    this.section = section;
    this.actions = actions;
    const { id, title } = section;
    this.helpButton = h(
      "button",
      { type: "button", class: "quiet", "aria-controls": `help-${id}`, "data-control": `help-${id}` },
      "strong and weak",
    );
    this.helpButton.addEventListener("click", () => actions.help());
    this.help = this.examples();
    this.clock = h("button", { type: "button", class: "quiet clock" }, clockFace());
    attr(this.clock, "aria-label", "Start the clock");
    attr(this.clock, "title", "Start the clock");
    this.clock.addEventListener("click", () => actions.clock());
    this.conflict = new Conflict(id, (text) => this.choose(text));
    this.count = h("span", { class: "count", "data-figure": `words-${id}` });
    this.preview = new Preview(id, title, actions.openPin);
    this.field = this.textField();
    this.suggestions = new Suggestions(this.field, id);
    this.element = h(
      "div",
      { class: "panel", role: "tabpanel", id: `panel-${id}`, "aria-labelledby": `tab-${id}` },
      h(
        "div",
        { class: "head" },
        h("h3", { id: `title-${id}` }, title),
        h("span", { class: "muted", "data-figure": `minutes-${id}` }, `${section.minutes} min`, this.clock),
        this.helpButton,
      ),
      h("p", { class: "asks", id: `asks-${id}` }, section.asks),
      this.help,
      this.conflict.element,
      h("div", { class: "paper" }, this.field, this.suggestions.element, this.preview.element),
    );
    this.element.addEventListener("keydown", (event) => this.key(event));
  }

  show(shown: PanelShown): void {
    const { field, current, preview, readOnly } = shown;
    attr(this.element, "hidden", !current);
    attr(this.field, "data-control", current && !readOnly ? "answer" : null);
    attr(this.field, "readonly", shown.opening || readOnly);
    attr(this.field, "hidden", preview);
    attr(this.helpButton, "aria-expanded", shown.help ? "true" : "false");
    attr(this.help, "hidden", !shown.help);
    this.assign(field.local);
    this.suggestions.pins = shown.pins;
    attr(this.preview.element, "hidden", !preview);
    if (preview && current) this.preview.show(field.local, shown.pins);
    const n = words(field.local);
    say(this.count, n === 1 ? "1 word" : `${n} words`);
    attr(this.count, "hidden", !current);
    this.conflict.show(field);
    attr(this.clock, "hidden", !shown.clock);
    attr(this.clock, "data-control", current && shown.clock ? "clock" : null);
  }

  /** Puts other text into the field; own text is in it already, and its undo history with it. */
  private assign(text: string): void {
    const { field } = this;
    // What a field makes of a text may differ from it; the same text is not assigned again and again.
    if (field.value === text || this.assigned === text) return;
    const { value, selectionStart, selectionEnd } = field;
    this.assigned = text;
    field.value = text;
    if (value === "") return;
    field.setSelectionRange(moved(selectionStart, value, text), moved(selectionEnd, value, text));
  }

  private textField(): HTMLTextAreaElement {
    const { id } = this.section;
    const field = h("textarea", {
      id: `answer-${id}`,
      "aria-labelledby": `title-${id}`,
      "aria-describedby": `asks-${id}`,
      "data-section": id,
      spellcheck: "true",
      placeholder: "Write here. It is saved as you type.",
    });
    const typed = (): void => {
      this.assigned = null;
      this.actions.typed(id, field.value);
    };
    field.addEventListener("input", typed);
    field.addEventListener("compositionstart", () => this.actions.composing(true));
    field.addEventListener("compositionend", () => {
      typed();
      this.actions.composing(false);
    });
    field.addEventListener("blur", () => {
      this.actions.composing(false);
      this.actions.left();
    });
    return field;
  }

  /** Ctrl+Enter goes from writing to reading and back; Escape goes back. */
  private key(event: KeyboardEvent): void {
    const toggles = event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing;
    const inPreview = event.target === this.preview.element;
    if (!toggles && !(inPreview && event.key === "Escape")) return;
    if (event.target !== this.field && !inPreview) return;
    event.preventDefault();
    this.actions.preview();
  }

  private examples(): HTMLElement {
    const { strong, weak, id } = this.section;
    const row = (label: string, text: string): HTMLElement =>
      h("div", { class: label }, h("dt", {}, label), h("dd", {}, text));
    return h("dl", { class: "help", id: `help-${id}` }, row("strong", strong), row("weak", weak));
  }

  private choose(text: string): void {
    // First into the field, so that its undo brings back what was there.
    exchange(this.field, text);
    this.actions.resolve(this.section.id, text);
  }
}

function clockFace(): SVGElement {
  return s(
    "svg",
    { viewBox: "0 0 16 16", width: 14, height: 14, "aria-hidden": "true" },
    s("circle", { cx: 8, cy: 8, r: 6.5 }),
    s("path", { d: "M8 4.5V8l2.5 1.5" }),
  );
}
