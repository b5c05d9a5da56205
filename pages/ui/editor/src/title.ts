// The title of the board, changed in place: click or Enter, then Enter to keep it, Escape to leave it.

import { attr, h, say } from "../../browser/dom.ts";
import { LONGEST_TITLE, oneLine } from "./requests.ts";

export class Title {
  readonly element = h("h2", { "data-figure": "board-title" });
  private readonly words = h("span");
  private readonly button = h("button", { type: "button", class: "title", title: "Rename" });
  private readonly field = h("input", {
    class: "title",
    type: "text",
    "aria-label": "Title of the board",
    maxlength: LONGEST_TITLE,
    autocomplete: "off",
    hidden: true,
  });
  private readonly rename: (title: string) => void;
  private title = "";
  private editable = false;

  constructor(rename: (title: string) => void) {
    this.rename = rename;
    this.element.append(this.words, this.button, this.field);
    this.button.addEventListener("click", () => this.edit());
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.field.addEventListener("blur", () => this.end(true));
  }

  show(title: string, editable: boolean): void {
    this.title = title;
    this.editable = editable;
    say(this.words, editable ? "" : title);
    say(this.button, title);
    attr(this.words, "title", title);
    attr(this.words, "hidden", editable);
    attr(this.button, "hidden", !editable || this.editing);
    if (!editable) attr(this.field, "hidden", true);
    this.mark();
  }

  private get editing(): boolean {
    return !this.field.hidden;
  }

  private edit(): void {
    this.field.value = this.title;
    attr(this.field, "hidden", false);
    attr(this.button, "hidden", true);
    this.mark();
    this.field.focus();
    this.field.select();
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    event.stopPropagation();
    this.end(event.key === "Enter");
    this.button.focus();
  }

  private end(keep: boolean): void {
    if (!this.editing) return;
    const title = oneLine(this.field.value);
    const changed = keep && title !== "" && title !== this.title;
    if (changed) say(this.button, title);
    attr(this.field, "hidden", true);
    attr(this.button, "hidden", false);
    this.mark();
    if (changed) this.rename(title);
  }

  /** Whichever of the two is shown is the title. */
  private mark(): void {
    attr(this.button, "data-control", this.editable && !this.editing ? "title" : null);
    attr(this.field, "data-control", this.editing ? "title" : null);
  }
}
