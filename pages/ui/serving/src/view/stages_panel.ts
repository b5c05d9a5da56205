// Ready-made stages of a request, each added by a press; the rest of the editor stands below, in Python.
import { attr, h, say } from "../../../browser/dom.ts";
import type { Session } from "../session.ts";

const IDEA =
  "Add what a request passes besides the model. A stage that holds the server is part of the time a server is " +
  "busy; one outside adds to the response only. Stages are taken to be independent of each other and of the model.";

export class StagesPanel {
  readonly element: HTMLElement;
  private readonly row = h("div", { class: "stage-presets", role: "group", "aria-label": "Add a stage" });
  private readonly state = h("span", { class: "hint", "data-figure": "adding-stages" });
  private drawn = "";

  constructor(private readonly add: (name: string) => void) {
    this.element = h(
      "section", { class: "stages", "aria-label": "Stages of a request" },
      h("h3", { class: "section-name" }, "Stages of a request"),
      h("p", { class: "hint" }, IDEA),
      this.row,
    );
  }

  show({ added, data }: Session): void {
    const { presets, room } = data.stages;
    if (this.drawn !== presets.join()) this.rebuild(presets);
    const left = room - added.length;
    for (const button of this.row.querySelectorAll("button")) attr(button, "disabled", left <= 0);
    const names = added.map(({ name }) => name).join(", ");
    say(this.state, names ? `adding ${names} …` : left <= 0 ? "No more stages can be added." : "assumed times, to be edited below");
  }

  private rebuild(presets: string[]): void {
    this.drawn = presets.join();
    const buttons = presets.map((name) => {
      const button = h("button", { type: "button", class: "action", "data-control": `add-stage-${name}` }, `+ ${name}`);
      button.onclick = () => this.add(name);
      return button;
    });
    this.row.replaceChildren(...buttons, this.state);
  }
}
