// Two versions of a section, one beside the other with their differences marked, and the choices.

import { attr, h } from "../../browser/dom.ts";
import type { Field } from "./draft.ts";
import type { Piece } from "./merge.ts";
import { differences, merged } from "./merge.ts";

const WHAT_HAPPENED =
  "This section was also changed in another window. Nothing is lost until you choose.";

export class Conflict {
  readonly element: HTMLElement;
  private readonly mine: HTMLElement;
  private readonly theirs: HTMLElement;
  private field: Field | null = null;
  private drawn = "";

  /** `choose` puts a text into the field and ends the conflict. */
  constructor(section: string, choose: (text: string) => void) {
    this.mine = version(`mine-${section}`, "Your version");
    this.theirs = version(`theirs-${section}`, "The other version");
    const button = (name: string, words: string, text: (field: Field) => string): HTMLElement => {
      const control = `${name}-${section}`;
      const element = h("button", { type: "button", "data-control": control }, words);
      element.addEventListener("click", () => this.field && choose(text(this.field)));
      return element;
    };
    const other = (field: Field): string => field.theirs ?? "";
    const title = `conflict-title-${section}`;
    this.element = h(
      "div",
      { class: "conflict", role: "group", "aria-labelledby": title, "data-control": `conflict-${section}` },
      h("p", { id: title }, WHAT_HAPPENED),
      h(
        "div",
        { class: "versions" },
        h("div", {}, h("p", { class: "muted" }, "there"), this.theirs),
        h("div", {}, h("p", { class: "muted" }, "yours"), this.mine),
      ),
      h(
        "div",
        { class: "choices" },
        button("merge", "merge", (field) => merged(field.local, other(field), field.common)),
        button("keep-mine", "keep mine", (field) => field.local),
        button("take-theirs", "take theirs", other),
        button("keep-both", "keep both", (field) => `${field.local}\n\n${other(field)}`),
      ),
    );
  }

  show(field: Field): void {
    this.field = field;
    attr(this.element, "hidden", field.theirs === null);
    const wanted = field.theirs === null ? "" : JSON.stringify([field.local, field.theirs]);
    if (wanted === this.drawn) return;
    this.drawn = wanted;
    const { mine, theirs } = differences(field.local, field.theirs ?? "");
    draw(this.mine, mine);
    draw(this.theirs, theirs);
  }
}

function version(name: string, label: string): HTMLElement {
  return h("p", { class: "version", tabindex: 0, role: "region", "aria-label": label, "data-figure": name });
}

function draw(element: HTMLElement, pieces: Piece[]): void {
  const parts = pieces.map(({ text, only }) => (only ? h("mark", {}, text) : text));
  element.replaceChildren(...parts);
  attr(element, "data-empty", parts.length === 0);
}
