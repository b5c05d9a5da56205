// What the objective does to the model in focus: answers in time, what late ones become, what that costs.
import { attr, h, say } from "../../../browser/dom.ts";
import { intervalText, money, share, UNDEFINED } from "../../../browser/formatting.ts";
import type { Tip } from "../../../browser/tip.ts";
import type { Recommendation, Serving } from "../contract.ts";
import type { Picture } from "../picture.ts";
import type { ModelServing } from "../serving.ts";
import { isFigure, lateWords, near, objectiveText, ON_ITS_WAY, recommendationWords, ruledOut, servingTrouble } from "../serving_words.ts";
import type { Session } from "../session.ts";
import { pinButton, type Pinnable } from "./key_figures.ts";

const SHOWN = [
  { metric: "attainment", label: "attainment", name: "attainment" },
  { metric: "utilisation", label: "utilisation", name: "utilisation" },
  { metric: "effective_recall", label: "recall", name: "effective recall" },
  { metric: "effective_precision", label: "precision", name: "effective precision" },
  { metric: "effective_cost_per_1000", label: "cost", name: "effective cost per 1,000" },
] as const;
type Row = (typeof SHOWN)[number];
type Shown = Row["metric"];

export interface ServingLineActions {
  session: () => Session;
  pin: (metrics: Pinnable[]) => void;
  change: (fields: { serving: Serving }) => void;
}

interface Part {
  metric: Shown;
  name: string;
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
  private advised: string | null = null;
  /** That the model that stands in for others is late itself; else empty. */
  private lateAgain = "";
  private readonly loads: HTMLElement;
  private readonly effects: HTMLElement;

  constructor(private readonly actions: ServingLineActions, tip: Tip) {
    this.parts = SHOWN.map((row) => this.part(row, tip));
    this.late.onchange = () => this.chooseLate();
    this.lateLabel = h("label", { class: "late-words" }, "late answers", this.late);
    const effective = this.term("explain-objective", "effective", tip, () => this.explain());
    const [loads, effects] = [this.parts.slice(0, 2), this.parts.slice(2)].map((of) => of.map(({ element }) => element));
    this.loads = h("span", { class: "serving-parts" }, ...loads!);
    const named = { class: "serving-parts", role: "group", "aria-label": "Effective, at the objective" };
    this.effects = h("span", named, effective, ...effects!);
    this.element = h("div", { class: "serving-line" }, this.trouble, this.loads, this.effects);
    const recommended = this.term("explain-recommendation", "Recommended", tip, () => this.why());
    this.recommendation = h("div", { class: "recommendation" }, recommended, this.advice, this.lateLabel);
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
    this.lateLabel.hidden = trouble !== "" || none;
    this.effects.hidden = this.lateLabel.hidden || (focus.effective === null && !focus.pending);
    for (const { metric, value } of this.parts) {
      const [text, interval] = texts(metric, focus, costs.currency);
      say(value, text);
      attr(value, "title", interval);
    }
    this.showLate(session, serving.late);
    const other = shown.models.find(({ view, out }) => out && view.table.id === serving.late && !view.isFocus);
    this.lateAgain = other ? ` It misses the objective itself: ${ruledOut(other, serving)}. A late answer may be late again.` : "";
    this.advised = shown.choice.model;
    const advice = recommendationWords(session, shown);
    say(this.advice, advice);
    attr(this.advice, "title", this.python?.words ?? advice);
  }

  /** What of this line is on the screen with a number. */
  pinnable(): Shown[] {
    const hidden = (element: HTMLElement): boolean => element.closest("[hidden]") !== null;
    return this.parts.filter(({ element, value }) => !hidden(element) && isFigure(value.textContent)).map(({ metric }) => metric);
  }

  /** New data: the pins name the section they pin to. */
  nameSection(title: string): void {
    for (const { name, pin } of this.parts) {
      attr(pin, "aria-label", `Pin ${name} to ${title}`);
      attr(pin, "title", `Pin ${name}`);
    }
  }

  private part({ metric, label, name }: Row, tip: Tip): Part {
    const value = h("b", { "data-figure": metric });
    const pin = pinButton(metric, this.actions.pin);
    const meant = MEANINGS[metric];
    const said = meant ? this.term(`explain-${metric}`, label, tip, () => this.meaning(meant)) : label;
    const element = h("span", { class: "serving-part", "data-metric": metric }, said, " ", value, pin);
    return { metric, name, element, value, pin };
  }

  private term(id: string, label: string, tip: Tip, words: () => string): HTMLElement {
    const made = h("button", { type: "button", class: "term", "data-control": id }, label);
    tip.attach(made, words);
    return made;
  }

  private showLate(session: Session, chosen: string): void {
    const { focus } = session.scenario;
    const others = session.tables.models.filter(({ id }) => id !== focus || id === chosen);
    const choices = ["allow", "block", ...others.map(({ id }) => id)];
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
      `Effective figures: what the model in focus is worth when an answer after the objective is not used, and the ` +
      `late ${words.cases} get the answer chosen under “late answers”. Lateness is taken to be independent of the case, and ` +
      `attainment as given. Cost is per 1,000 ${words.cases}.${this.standIn}`
    );
  }

  /** What holds for a model whose answers stand for late ones: its own late ones pass, and it may be late, too. */
  private get standIn(): string {
    const session = this.actions.session();
    const { late } = session.scenario.serving;
    if (late === "allow" || late === "block") return "";
    const own = `${session.table(late)?.short ?? late} cannot stand in for its own late answers: they count as ${lateWords("allow", session)}.`;
    return ` ${own}${this.lateAgain}`;
  }

  private meaning(words: (objective: string) => string): string {
    const { objective_ms: objective } = this.actions.session().scenario.serving;
    return words(objective === null ? "the objective" : objectiveText(objective));
  }

  /** All that the line says, as it may be cut, and Python's own words once it has answered to what is in the hand. */
  private why(): string {
    const session = this.actions.session();
    const rule =
      "Among the models that meet the limits, the one of lowest effective cost; a simpler one is kept when the " +
      "paired interval of their cost difference includes zero. Simpler is a fixed rank, of what is easier to explain, " +
      "build and serve, that the Models page lists; p99 and size play no part in it." +
      (session.latency.cascade ? " A cascade counts as less simple than any model alone, and is weighed when the hand rests." : "");
    const said = this.python;
    return [said?.words ?? capital(this.advice.textContent ?? ""), said?.binding, rule].filter(Boolean).join(" ");
  }

  /** What Python says of the same choice, once it has answered to what is in the hand. */
  private get python(): Recommendation | undefined {
    const session = this.actions.session();
    const said = session.settled ? session.latency.recommendation : undefined;
    return said?.model === this.advised ? said : undefined;
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What the two shares of the load are; the effective figures are explained together. */
const MEANINGS: Partial<Record<Shown, (objective: string) => string>> = {
  attainment: (objective) => `Attainment: the share of answers that come within ${objective}.`,
  utilisation: () => "Utilisation: the share of the time that the servers are busy. At 100% the queue grows without end.",
};

/** The figure, and its interval for the pointer. */
function texts(metric: Shown, of: ModelServing, currency: string): [string, string] {
  if (of.pending) return [ON_ITS_WAY, ""];
  if (metric === "utilisation") return [share(of.utilisation), ""];
  const figure = metric === "attainment" ? of.attainment : of.effective?.[metric];
  if (!figure) return [UNDEFINED, ""];
  const format = metric === "effective_cost_per_1000" ? (x: number): string => money(x, currency) : share;
  const interval = Number.isNaN(figure.low) ? "" : intervalText(figure.low, figure.high, format);
  return [near(of.nearAtObjective && Number.isFinite(figure.value), format(figure.value)), interval];
}
