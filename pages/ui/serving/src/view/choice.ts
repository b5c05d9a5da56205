// One choice among a few named things: the browser's own menu with a label.
import { attr, h } from "../../../browser/dom.ts";

export interface Option {
  id: string;
  title: string;
  /** Why it cannot be chosen; empty when it can. */
  problem?: string;
}

export class Choice {
  readonly element: HTMLElement;
  readonly select: HTMLSelectElement;
  private drawn = "";

  constructor(id: string, label: string, uid: string, onChange: (id: string) => void) {
    const name = `${uid}-${id}`;
    this.select = h("select", { id: name, class: "choice", "data-control": id });
    this.select.onchange = () => onChange(this.select.value);
    this.element = h(
      "div",
      { class: `control choice-control control-${id}` },
      h("label", { for: name, class: "control-name" }, label),
      this.select,
    );
  }

  show(options: Option[], chosen: string): void {
    const wanted = JSON.stringify(options);
    if (wanted !== this.drawn) {
      this.drawn = wanted;
      this.select.replaceChildren(
        ...options.map(({ id, title, problem }) =>
          h("option", { value: id, disabled: Boolean(problem), title: problem ?? "" }, title),
        ),
      );
    }
    if (this.select.value !== chosen) this.select.value = chosen;
    attr(this.select, "title", options.find(({ id }) => id === chosen)?.title ?? "");
  }
}
