// One section: its prompt, what good looks like, its text field, and a conflict when there is one.

import { attr, h, say } from "../../browser/dom.ts";
import type { Section } from "./contract.ts";
import type { Field } from "./draft.ts";
import { typeInto, words } from "./text.ts";

export interface PanelActions {
  typed: (id: string, text: string) => void;
  left: () => void;
  help: () => void;
  resolve: (id: string, text: string) => void;
}

export class Panel {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
  private readonly section: Section;
  private readonly actions: PanelActions;
  private readonly helpButton: HTMLButtonElement;
  private readonly help: HTMLElement;
  private readonly conflict: HTMLElement;
  private readonly theirs: HTMLElement;
  readonly count: HTMLElement;

  constructor(section: Section, actions: PanelActions) {
    this.section = section;
    this.actions = actions;
    const id = section.id;
    this.helpButton = h(
      "button",
      { type: "button", class: "quiet", "aria-controls": `help-${id}`, "data-control": `help-${id}` },
      "what strong looks like",
    );
    this.helpButton.addEventListener("click", () => actions.help());
    this.help = this.examples();
    this.theirs = h("p", { class: "theirs", "data-figure": `theirs-${id}` });
    this.conflict = this.choice();
    this.count = h("span", { class: "count", "data-figure": `words-${id}` });
    this.field = h("textarea", {
      id: `answer-${id}`,
      "aria-labelledby": `title-${id}`,
      "aria-describedby": `asks-${id}`,
      "data-section": id,
      spellcheck: "true",
      placeholder: "Write here. It is saved as you type.",
    });
    this.field.addEventListener("input", () => actions.typed(id, this.field.value));
    this.field.addEventListener("blur", () => actions.left());
    this.element = h(
      "div",
      { class: "panel", role: "tabpanel", id: `panel-${id}`, "aria-labelledby": `tab-${id}` },
      h(
        "div",
        { class: "head" },
        h("h3", { id: `title-${id}` }, section.title),
        h("span", { class: "muted", "data-figure": `minutes-${id}` }, `${section.minutes} min`),
        this.helpButton,
      ),
      h("p", { class: "asks", id: `asks-${id}` }, section.asks),
      this.help,
      this.conflict,
      this.field,
    );
  }

  show(field: Field, current: boolean, helpOpen: boolean): void {
    attr(this.element, "hidden", !current);
    attr(this.field, "data-control", current ? "answer" : null);
    attr(this.helpButton, "aria-expanded", helpOpen ? "true" : "false");
    attr(this.help, "hidden", !helpOpen);
    // Assigning an equal value would still clear the undo history in some browsers.
    if (this.field.value !== field.local) this.field.value = field.local;
    const n = words(field.local);
    say(this.count, n === 1 ? "1 word" : `${n} words`);
    attr(this.conflict, "hidden", field.theirs === null);
    say(this.theirs, field.theirs === "" ? "(empty)" : (field.theirs ?? ""));
  }

  private examples(): HTMLElement {
    const { strong, weak, id } = this.section;
    const row = (label: string, text: string): HTMLElement =>
      h("div", { class: label }, h("dt", {}, label), h("dd", {}, text));
    return h("dl", { class: "help", id: `help-${id}` }, row("strong", strong), row("weak", weak));
  }

  private choice(): HTMLElement {
    const { id } = this.section;
    const button = (name: string, words: string, chosen: () => string): HTMLElement => {
      const element = h("button", { type: "button", "data-control": `${name}-${id}` }, words);
      element.addEventListener("click", () => this.choose(chosen()));
      return element;
    };
    const mine = (): string => this.field.value;
    const theirs = (): string =>
      this.theirs.textContent === "(empty)" ? "" : (this.theirs.textContent ?? "");
    return h(
      "div",
      { class: "conflict", role: "group", "aria-label": "Two versions", "data-control": `conflict-${id}` },
      h("p", {}, "This section was also changed in another window. There it now says:"),
      this.theirs,
      h("p", {}, "Yours is below. Nothing is lost until you choose."),
      h(
        "div",
        { class: "choices" },
        button("keep-mine", "keep mine", mine),
        button("take-theirs", "take theirs", theirs),
        button("keep-both", "keep both", () => `${mine()}\n\n${theirs()}`),
      ),
    );
  }

  private choose(text: string): void {
    if (text !== this.field.value) typeInto(this.field, text, 0, this.field.value.length);
    this.field.focus();
    this.actions.resolve(this.section.id, text);
  }
}
