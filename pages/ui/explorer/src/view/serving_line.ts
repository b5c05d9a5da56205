// What the objective does to the model in focus: answers in time, what late ones become, what that costs.
import { attr, h, say } from "../../../browser/dom.ts";
import { money, share, intervalText } from "../../../browser/formatting.ts";
import type { Tip } from "../../../browser/tip.ts";
import type { Serving } from "../contract.ts";
import type { Picture } from "../picture.ts";
import type { ModelServing } from "../serving.ts";
import { lateWords, near, recommendationWords, servingTrouble } from "../serving_words.ts";
import type { Session } from "../session.ts";
import { pinButton, type Pinnable } from "./key_figures.ts";

const SHOWN = [
  { metric: "attainment", name: "in time" },
  { metric: "utilisation", name: "busy" },
  { metric: "effective_recall", name: "recall" },
  { metric: "effective_precision", name: "precision" },
  { metric: "effective_cost_per_1000", name: "cost" },
] as const;
type Shown = (typeof SHOWN)[number]["metric"];

const NAMES: Record<Shown, string> = {
  attainment: "share of answers in time",
  utilisation: "utilisation of the servers",
  effective_recall: "recall at the objective",
  effective_precision: "precision at the objective",
  effective_cost_per_1000: "cost at the objective",
};

export interface ServingLineActions {
  session: () => Session;
  pin: (metrics: Pinnable[]) => void;
  change: (fields: { serving: Serving }) => void;
}

interface Part {
  metric: Shown;
  element: HTMLElement;
  value: HTMLElement;
  pin: HTMLButtonElement;
}

export class ServingLine {
  readonly element: HTMLElement;
  readonly recommendation: HTMLElement;
  private readonly parts: Part[];
  private readonly late = h("select", { class: "late", "data-control": "late", "aria-label": "Late answers" });
  private readonly lateLabel: HTMLElement;
  private readonly trouble = h("span", { class: "serving-trouble", "data-figure": "serving-trouble" });
  private readonly advice = h("span", { "data-figure": "recommendation" });
  private readonly loads: HTMLElement;
  private readonly effects: HTMLElement;

  constructor(private readonly actions: ServingLineActions, tip: Tip) {
    this.parts = SHOWN.map(({ metric, name }) => this.part(metric, name));
    this.late.onchange = () => this.chooseLate();
    const term = this.term("explain-objective", "if late", tip, () => this.explain());
    this.lateLabel = h("span", { class: "late-words" }, term, this.late);
    this.loads = h("span", { class: "serving-parts" }, ...this.parts.slice(0, 2).map(({ element }) => element));
    this.effects = h("span", { class: "serving-parts" }, ...this.parts.slice(2).map(({ element }) => element));
    this.element = h("div", { class: "serving-line" }, this.trouble, this.loads, this.lateLabel, this.effects);
    this.recommendation = h(
      "p",
      { class: "recommendation" },
      this.term("explain-recommendation", "Recommended", tip, () => this.why()),
      this.advice,
    );
  }

  show(picture: Picture): void {
    const { serving: shown } = picture;
    this.element.hidden = this.recommendation.hidden = shown === null;
    if (shown === null) return;
    const session = this.actions.session();
    const { serving, costs } = session.scenario;
    const { focus } = shown;
    const trouble = servingTrouble(focus, serving);
    say(this.trouble, trouble);
    attr(this.trouble, "data-out", focus.out);
    this.loads.hidden = trouble !== "";
    const none = serving.objective_ms === null;
    this.parts[0]!.element.hidden = none;
    this.lateLabel.hidden = this.effects.hidden = trouble !== "" || none || focus.effective === null;
    for (const { metric, value } of this.parts) {
      const [text, interval] = texts(metric, focus, costs.currency);
      say(value, text);
      attr(value, "title", interval);
    }
    this.showLate(session, serving.late);
    const advice = recommendationWords(session, shown);
    say(this.advice, advice);
    attr(this.advice, "title", advice);
  }

  /** New data: the pins name the section they pin to. */
  nameSection(title: string): void {
    for (const { metric, pin } of this.parts) {
      attr(pin, "aria-label", `Pin ${NAMES[metric]} to ${title}`);
      attr(pin, "title", `Pin ${NAMES[metric]}`);
    }
  }

  private part(metric: Shown, name: string): Part {
    const value = h("b", { "data-figure": metric });
    const pin = pinButton(metric, this.actions.pin);
    const element = h("span", { class: "serving-part", "data-metric": metric }, `${name} `, value, pin);
    return { metric, element, value, pin };
  }

  private term(id: string, label: string, tip: Tip, words: () => string): HTMLElement {
    const made = h("button", { type: "button", class: "term", "data-control": id }, label);
    tip.attach(made, words);
    return made;
  }

  private showLate(session: Session, chosen: string): void {
    const choices = ["allow", "block", ...session.tables.models.map(({ id }) => id)];
    const texts = choices.map((choice) => lateWords(choice, session));
    const shape = JSON.stringify([choices, texts]);
    if (this.late.dataset["shape"] !== shape) {
      this.late.dataset["shape"] = shape;
      this.late.replaceChildren(...choices.map((choice, i) => h("option", { value: choice }, texts[i]!)));
    }
    if (this.late.value !== chosen) this.late.value = chosen;
  }

  private chooseLate(): void {
    const { serving } = this.actions.session().scenario;
    this.actions.change({ serving: { ...serving, late: this.late.value } });
  }

  private explain(): string {
    const { words } = this.actions.session().tables.dataset;
    return (
      `What the model in focus is worth when an answer that comes after the objective is not used: the late ` +
      `${words.cases} get the default chosen here. Lateness is taken to be independent of the case, and the share ` +
      `in time as given.`
    );
  }

  /** All that the line says, as it may be cut, and Python's own words once it has answered to what is in the hand. */
  private why(): string {
    const session = this.actions.session();
    const rule =
      "Among the models that meet the limits, the cheapest at the objective; a simpler one is kept when the paired " +
      "interval of their cost difference includes zero.";
    const said = session.settled ? session.latency.recommendation : undefined;
    return [said?.words ?? capital(this.advice.textContent ?? ""), said?.binding, rule].filter(Boolean).join(" ");
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The figure, and its interval for the pointer. */
function texts(metric: Shown, of: ModelServing, currency: string): [string, string] {
  if (metric === "utilisation") return [share(of.utilisation), ""];
  const figure = metric === "attainment" ? of.attainment : of.effective?.[metric];
  if (!figure) return ["–", ""];
  const format = metric === "effective_cost_per_1000" ? (x: number): string => money(x, currency) : share;
  const interval = Number.isNaN(figure.low) ? "" : intervalText(figure.low, figure.high, format);
  const marked = metric === "attainment" && of.nearAtObjective && Number.isFinite(figure.value);
  return [near(marked) + format(figure.value), interval];
}
