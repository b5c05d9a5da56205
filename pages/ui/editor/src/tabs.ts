// The section tabs: a tab list with arrow keys, one panel of which is shown.

import { attr, h, say } from "../../browser/dom.ts";
import type { Section } from "./contract.ts";

export class Tabs {
  readonly element: HTMLElement;
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private readonly pick: (id: string) => void;

  constructor(sections: Section[], pick: (id: string) => void) {
    this.pick = pick;
    this.element = h("div", { class: "tabs", role: "tablist", "aria-label": "Sections" });
    for (const section of sections) this.buttons.set(section.id, this.button(section));
    this.element.addEventListener("keydown", (event) => this.key(event));
  }

  show(order: string[], current: string, written: Set<string>): void {
    const buttons = order.map((id) => this.buttons.get(id)!);
    const shown = [...this.element.children];
    if (buttons.some((button, i) => shown[i] !== button)) this.element.replaceChildren(...buttons);
    for (const [id, button] of this.buttons) {
      attr(button, "aria-selected", id === current ? "true" : "false");
      attr(button, "tabindex", id === current ? 0 : -1);
      attr(button, "data-written", written.has(id) ? "true" : "false");
      say(button.querySelector(".sr")!, written.has(id) ? ", has text" : "");
    }
  }

  private button(section: Section): HTMLButtonElement {
    const button = h(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${section.id}`,
        "aria-controls": `panel-${section.id}`,
        "data-control": `section-${section.id}`,
      },
      h("span", { class: "dot", "aria-hidden": "true" }),
      section.short,
      h("span", { class: "sr" }),
    );
    button.addEventListener("click", () => this.pick(section.id));
    return button;
  }

  private key(event: KeyboardEvent): void {
    const buttons = [...this.element.children] as HTMLButtonElement[];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const last = buttons.length - 1;
    const steps: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = buttons[steps[event.key] ?? -1];
    if (at < 0 || !next || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    next.focus();
    next.click();
  }
}
