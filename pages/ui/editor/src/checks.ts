// What the checks found, with the quoted words, the evidence beside them, and the two answers.

import { attr, h, say } from "../../browser/dom.ts";
import type { Checks, Finding, ResponseKind, Section } from "./contract.ts";
import { answered, notYet, open, responseWords } from "./findings.ts";
import { oneLine } from "./requests.ts";

/** Letters an answer may have. */
const LONGEST = 500;

const WHAT_CHECKS_DO = "Checks compare the text with what is pinned, as you type.";

export interface CheckActions {
  /** Shows the quoted words in the text. */
  quote: (finding: Finding) => void;
  openPin: (id: string) => void;
  respond: (finding: Finding, kind: ResponseKind, words: string) => void;
  takeBack: (finding: Finding) => void;
  review: () => void;
}

export class ChecksList {
  readonly element = h("div", { class: "checks" });
  private readonly actions: CheckActions;
  private readonly sections: Section[];
  private readonly wait = h("p");
  private readonly review = link("score-yourself", "score yourself", () => this.actions.review());
  private readonly none = h("p", { class: "muted" }, WHAT_CHECKS_DO);
  private readonly openRows = h("ul", { "aria-label": "Open checks" });
  private readonly fold = h("button", { type: "button", class: "quiet fold", "data-control": "answered" });
  private readonly answeredRows = h("ul", { "aria-label": "Answered checks" });
  private readonly rows = new Map<string, Row>();
  private unfolded = false;

  constructor(sections: Section[], actions: CheckActions) {
    this.sections = sections;
    this.actions = actions;
    this.fold.addEventListener("click", () => {
      this.unfolded = !this.unfolded;
      this.drawFold();
    });
    this.element.append(this.wait, this.review, this.none, this.openRows, this.fold, this.answeredRows);
  }

  show(checks: Checks, current: string, readOnly: boolean): void {
    const order = this.sections.map((section) => section.id);
    const waiting = open(checks, order, current);
    const done = answered(checks, order, current);
    const hidden = !checks.revealed;
    say(this.wait, hidden ? notYet(checks) : "");
    attr(this.wait, "hidden", !hidden);
    attr(this.review, "hidden", !hidden || readOnly);
    attr(this.none, "hidden", hidden || waiting.length > 0);
    const kept = new Set(checks.findings.map((finding) => finding.key));
    for (const key of this.rows.keys()) if (!kept.has(key)) this.rows.delete(key);
    for (const finding of checks.findings) this.row(finding).show(finding, current, readOnly);
    arrange(this.openRows, waiting.map((finding) => this.row(finding).element));
    arrange(this.answeredRows, done.map((finding) => this.row(finding).element));
    say(this.fold, `${done.length} answered`);
    attr(this.fold, "hidden", done.length === 0);
    this.drawFold();
  }

  private drawFold(): void {
    attr(this.fold, "aria-expanded", this.unfolded ? "true" : "false");
    attr(this.answeredRows, "hidden", !this.unfolded);
  }

  private row(finding: Finding): Row {
    const row = this.rows.get(finding.key) ?? new Row(finding, this.sections, this.actions);
    this.rows.set(finding.key, row);
    return row;
  }
}

/** One finding; it keeps what is being typed into it while the answers of the server come in. */
class Row {
  readonly element: HTMLElement;
  private finding: Finding;
  private readonly actions: CheckActions;
  private readonly sections: Section[];
  private readonly where = h("span", { class: "muted" });
  private readonly body = h("div");
  private readonly said = h("p", { class: "said" });
  private readonly takeBack: HTMLElement;
  private readonly choices: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly label = h("label");
  private readonly field: HTMLInputElement;
  private readonly missing = h("p", { class: "warn", role: "alert" });
  private kind: ResponseKind | null = null;
  private readOnly = false;
  private drawn = "";

  constructor(finding: Finding, sections: Section[], actions: CheckActions) {
    this.finding = finding;
    this.sections = sections;
    this.actions = actions;
    const { key } = finding;
    this.takeBack = link(`take-back-${key}`, "take back", () => actions.takeBack(this.finding));
    this.choices = h(
      "div",
      { class: "choices" },
      link(`covered-${key}`, "covered, here: …", () => this.ask("covered")),
      link(`not-relevant-${key}`, "not relevant, because: …", () => this.ask("not_relevant")),
    );
    const id = `response-${key}`;
    this.field = h("input", { type: "text", id, maxlength: LONGEST, autocomplete: "off", "data-control": id });
    attr(this.label, "for", id);
    const keep = h("button", { type: "submit", class: "link", "data-control": `send-${key}` }, "keep");
    this.form = h("form", {}, this.label, h("div", { class: "answering" }, this.field, keep), this.missing);
    this.form.addEventListener("submit", (event) => this.submit(event));
    this.form.addEventListener("keydown", (event) => this.key(event));
    this.element = h(
      "li",
      { "data-control": `finding-${key}` },
      h("p", { class: "name" }, h("b", {}, finding.title), this.where),
      this.body,
      this.said,
      this.choices,
      this.form,
      this.takeBack,
    );
    this.state();
  }

  show(finding: Finding, current: string, readOnly: boolean): void {
    this.finding = finding;
    this.readOnly = readOnly;
    const section = this.sections.find((one) => one.id === finding.section);
    say(this.where, finding.section === current ? "" : (section?.short ?? ""));
    const { quote, evidence, evidence_ids, rule, question } = finding;
    const wanted = JSON.stringify([quote, evidence, evidence_ids, rule, question]);
    if (wanted !== this.drawn) {
      this.drawn = wanted;
      this.body.replaceChildren(...this.content(finding));
    }
    this.state();
  }

  private content(finding: Finding): HTMLElement[] {
    const words = finding.quote === "" ? `go to ${this.sectionName()}` : `“${oneLine(finding.quote)}”`;
    const quote = link(`quote-${finding.key}`, words, () => this.actions.quote(this.finding));
    attr(quote, "title", "Show it in the text");
    const pins = finding.evidence_ids.map((id) => {
      const chip = h("button", { type: "button", class: "chip" }, id);
      attr(chip, "aria-label", `${id}: open its scenario`);
      attr(chip, "data-control", `finding-pin-${finding.key}-${id}`);
      chip.addEventListener("click", () => this.actions.openPin(id));
      return chip;
    });
    return [
      quote,
      h("p", { class: "beside" }, finding.evidence, ...pins.flatMap((chip) => [" ", chip])),
      h("p", { class: "muted" }, finding.rule),
      h("p", {}, finding.question),
    ];
  }

  private sectionName(): string {
    return this.sections.find((one) => one.id === this.finding.section)?.title ?? this.finding.section;
  }

  private ask(kind: ResponseKind): void {
    this.kind = kind;
    say(this.label, kind === "covered" ? "covered, here:" : "not relevant, because:");
    this.field.value = "";
    this.state();
    this.field.focus();
  }

  private submit(event: Event): void {
    event.preventDefault();
    const words = oneLine(this.field.value);
    if (this.kind === "not_relevant" && words === "") {
      say(this.missing, "Say why it is not relevant: the reason is kept with the board.");
      attr(this.field, "aria-invalid", "true");
      return this.field.focus();
    }
    const { kind } = this;
    this.kind = null;
    this.state();
    if (kind !== null) this.actions.respond(this.finding, kind, words);
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.isComposing) return;
    event.stopPropagation();
    const name = this.kind === "covered" ? "covered" : "not-relevant";
    this.kind = null;
    this.state();
    this.choices.querySelector<HTMLElement>(`[data-control^="${name}"]`)?.focus();
  }

  private state(): void {
    const { response } = this.finding;
    if (this.kind === null) {
      say(this.missing, "");
      attr(this.field, "aria-invalid", null);
    }
    say(this.said, response === null ? "" : responseWords(response));
    attr(this.said, "hidden", response === null);
    attr(this.body, "hidden", response !== null);
    attr(this.takeBack, "hidden", response === null || this.readOnly);
    attr(this.choices, "hidden", response !== null || this.kind !== null || this.readOnly);
    attr(this.form, "hidden", response !== null || this.kind === null || this.readOnly);
  }
}

function link(control: string, words: string, act: () => void): HTMLElement {
  const button = h("button", { type: "button", class: "link", "data-control": control }, words);
  button.addEventListener("click", act);
  return button;
}

/** Puts elements into a row without moving those that stand right, so that the focus stays. */
function arrange(list: HTMLElement, elements: HTMLElement[]): void {
  const root = list.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement as HTMLElement | null;
  elements.forEach((element, i) => {
    if (list.children[i] !== element) list.insertBefore(element, list.children[i] ?? null);
  });
  while (list.children.length > elements.length) list.lastElementChild!.remove();
  if (focused && list.contains(focused) && root.activeElement !== focused) focused.focus();
}
