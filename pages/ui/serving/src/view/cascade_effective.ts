// What the cascade is worth at the objective, as Python computed it for the setting at rest.
import { attr, h, say } from "../../../browser/dom.ts";
import { intervalText, money, share, UNDEFINED } from "../../../browser/formatting.ts";
import type { Tip } from "../../../browser/tip.ts";
import { effectiveOf } from "../cascade.ts";
import type { EffectiveFigure } from "../contract.ts";
import { LOAD, type Part } from "../metrics.ts";
import type { Picture } from "../picture.ts";
import type { Session } from "../session.ts";

/** What these figures depend on. The model in focus does not enter. */
const RESTS_ON: readonly Part[] = [...LOAD.filter((part) => part !== "focus"), "objective_ms", "late", "cascade"];

const FIGURES = [
  ["attainment", "Attainment", "Share of all answers within the objective, direct and sent on."],
  ["effective_cost_per_1000", "Effective cost", "Expected cost of 1,000 cases at the objective: a late answer counts as what it becomes."],
  ["effective_recall", "Effective recall", "Recall at the objective: a late answer counts as what it becomes."],
  ["effective_precision", "Effective precision", "Precision at the objective: a late answer counts as what it becomes."],
  ["effective_false_positive_rate", "Effective FPR", "Share of the negatives that are alerted at the objective."],
] as const;

/** Whether the figures are those of another setting than the one in the hand. */
export function waits(session: Session): boolean {
  return !session.holds(RESTS_ON);
}

interface Cell {
  metric: string;
  box: HTMLElement;
  value: HTMLElement;
  interval: HTMLElement;
}

export class CascadeEffective {
  readonly element: HTMLElement;
  private readonly cells: Cell[];
  private readonly grid: HTMLElement;
  private readonly words = h("p", { class: "hint", "data-figure": "cascade-attainment" });

  constructor(tip: Tip) {
    this.cells = FIGURES.map(([metric, label, meaning]) => {
      const term = h("button", { type: "button", class: "term", "data-control": `explain-cascade_${metric}` }, label);
      tip.attach(term, () => meaning);
      const value = h("div", { class: "value", "data-figure": `cascade_${metric}` });
      const interval = h("div", { class: "interval", "data-figure": `cascade_${metric}-interval` });
      return { metric, value, interval, box: h("div", { class: "figure" }, h("div", { class: "figure-head" }, term), value, interval) };
    });
    this.grid = h(
      "div", { class: "figures", role: "group", "aria-label": "The cascade at the objective, with 95% intervals" },
      ...this.cells.map(({ box }) => box),
    );
    this.element = h("div", { class: "cascade-effective" }, this.grid, this.words);
  }

  /** Hidden without an objective; while the hand moves the last figures are marked as waiting. */
  show({ session }: Picture): void {
    const made = session.cascade ? effectiveOf(session.cascade.message) : null;
    this.element.hidden = made === null || session.serving.objective_ms === null;
    if (made === null || this.element.hidden) return;
    const pending = waits(session);
    const { currency } = session.data.costs;
    this.grid.hidden = Object.keys(made.figures).length === 0;
    for (const { metric, box, value, interval } of this.cells) {
      const form = (x: number): string => (metric.includes("cost") ? money(x, currency) : share(x));
      const [at, low, high]: EffectiveFigure = made.figures[metric] ?? [null, null, null];
      say(value, at === null ? UNDEFINED : form(at));
      say(interval, low === null || high === null ? "" : intervalText(low, high, form));
      attr(box, "data-pending", pending);
      attr(box, "aria-busy", pending ? "true" : null);
    }
    say(this.words, made.words);
    attr(this.words, "data-stale", pending);
  }
}
