// What the cascade is worth at the objective, as Python computed it for the setting at rest.
import { attr, h, say } from "../../../browser/dom.ts";
import type { Tip } from "../../../browser/tip.ts";
import { effectiveOf } from "../cascade.ts";
import { CASCADE_DUE, DEPENDS, type MetricId } from "../metrics.ts";
import type { Picture } from "../picture.ts";
import type { Session } from "../session.ts";
import { KeyFigures } from "./key_figures.ts";

/** Whether the figures are those of another setting than the one in the hand. */
export function waits(session: Session): boolean {
  return !CASCADE_DUE.every((metric) => session.holds(DEPENDS[metric]));
}

/** Whether there is anything to show: a figure, or one that is being computed. */
export function isKnown({ values, shown }: Picture): boolean {
  return CASCADE_DUE.some((metric) => !Number.isNaN(values[metric]) || shown[metric].pending);
}

export class CascadeEffective {
  readonly element: HTMLElement;
  private readonly figures: KeyFigures;
  private readonly words = h("p", { class: "hint", "data-figure": "cascade-attainment" });

  constructor(pin: (metrics: MetricId[]) => void, tip: Tip) {
    this.figures = new KeyFigures(CASCADE_DUE, "The cascade at the objective, with 95% intervals", pin, tip);
    this.element = h("div", { class: "cascade-effective" }, this.figures.element, this.words);
  }

  /** Hidden without an objective; while the hand moves the figures wait. */
  show(picture: Picture): void {
    const { session } = picture;
    const made = session.cascade ? effectiveOf(session.cascade.message) : null;
    this.element.hidden = made === null || session.serving.objective_ms === null;
    if (made === null || this.element.hidden) return;
    this.figures.element.hidden = !isKnown(picture);
    this.figures.show(picture, {});
    say(this.words, made.words);
    attr(this.words, "data-stale", waits(session));
  }

  nameSection(title: string): void {
    this.figures.nameSection(title);
  }
}
