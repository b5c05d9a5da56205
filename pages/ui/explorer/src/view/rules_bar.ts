// The jump rules as buttons, each with its parameter beside it.
import { attr, h } from "../../../browser/dom.ts";
import type { RuleMessage } from "../contract.ts";
import { parseNumber } from "../../../browser/parsing.ts";
import type { Session } from "../session.ts";
import type { Tip } from "../../../browser/tip.ts";

/** Labels short enough for one line of buttons; a rule not named here uses its own label. */
const SHORT: Record<string, string> = {
  min_cost: "Min cost",
  bayes: "Bayes t*",
  max_f_beta: "Max F",
  recall_at_least: "Recall ≥",
  precision_at_least: "Precision ≥",
  fpr_at_most: "FPR ≤",
  capacity: "Capacity",
  youden: "Youden",
};

export interface RuleActions {
  jump: (rule: string, parameter: number | null) => void;
  problem: (sentence: string) => void;
}

interface Row {
  rule: RuleMessage;
  element: HTMLElement;
  button: HTMLButtonElement;
  field: HTMLInputElement | null;
  edited: boolean;
  /** What was said of the number typed, and the parameter it was said of; said again on entry. */
  remark: { sentence: string; of: number } | null;
}

export class RulesBar {
  readonly element = h("div", { class: "rules", role: "group", "aria-label": "Jump to a threshold by rule" });
  private rows: Row[] = [];
  private shown = "";

  constructor(
    private readonly session: () => Session,
    private readonly actions: RuleActions,
    private readonly tip: Tip,
  ) {}

  show(activeRule: string, disabled: (rule: RuleMessage) => string): void {
    const { rules } = this.session().data;
    const shape = JSON.stringify(rules);
    if (shape !== this.shown) {
      this.shown = shape;
      this.rows = rules.map((rule) => this.row(rule));
      this.element.replaceChildren(
        h("span", { class: "rules-name", "aria-hidden": "true" }, "Jump to"),
        ...this.rows.map((row) => row.element),
      );
    }
    for (const row of this.rows) {
      const active = row.rule.id === activeRule;
      attr(row.button, "aria-pressed", String(active));
      attr(row.element, "data-active", active);
      const reason = disabled(row.rule);
      attr(row.button, "aria-disabled", reason === "" ? null : "true");
      if (row.field && !row.edited) this.showField(row, row.field);
    }
    this.reason = disabled;
  }

  private showField(row: Row, field: HTMLInputElement): void {
    const now = this.session().parameterOf(row.rule.id);
    if (row.remark && row.remark.of !== now) row.remark = null;
    attr(field, "data-remarked", row.remark !== null);
    attr(field, "title", row.remark?.sentence);
    const text = parameterText(row.rule, now);
    if (field.value !== text) field.value = text;
    attr(field, "aria-invalid", null);
  }

  private reason: (rule: RuleMessage) => string = () => "";

  private row(rule: RuleMessage): Row {
    const button = h(
      "button",
      { type: "button", class: "rule-button", "data-control": `rule-${rule.id}` },
      SHORT[rule.id] ?? rule.label,
    );
    const element = h("span", { class: "rule", "data-rule": rule.id }, button);
    const row: Row = { rule, element, button, field: null, edited: false, remark: null };
    button.onclick = () => {
      const reason = this.reason(rule);
      if (reason === "") this.actions.jump(rule.id, null);
      else this.actions.problem(reason);
    };
    this.tip.attach(button, () => [rule.words, this.reason(rule)].filter(Boolean).join(" "));
    if (rule.parameter) this.addField(row, rule.parameter);
    return row;
  }

  private addField(row: Row, parameter: NonNullable<RuleMessage["parameter"]>): void {
    const field = h("input", {
      type: "text", class: "field rule-field", inputmode: "decimal", autocomplete: "off",
      spellcheck: "false", "data-field": `parameter-${row.rule.id}`,
      "aria-label": `${row.rule.label}: ${parameter.name}`,
    });
    row.field = field;
    row.element.append(field);
    field.oninput = () => {
      row.edited = true;
    };
    field.onfocus = () => {
      field.select();
      if (row.remark) this.actions.problem(row.remark.sentence);
    };
    field.onblur = () => this.accept(row, false);
    field.onkeydown = (event) => {
      const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (event.key === "Enter") this.accept(row, true);
      else if (event.key === "Escape") {
        row.edited = false;
        field.value = parameterText(row.rule, this.session().parameterOf(row.rule.id));
      } else if (step !== undefined) this.nudge(row, step);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
  }

  private nudge(row: Row, step: number): void {
    const unit = isShare(row.rule) ? 0.01 : 0.1;
    this.use(row, Number((this.session().parameterOf(row.rule.id) + step * unit).toPrecision(6)));
  }

  private accept(row: Row, jumpAnyway: boolean): void {
    if (!row.edited) {
      if (jumpAnyway) this.actions.jump(row.rule.id, null);
      return;
    }
    const text = row.field!.value;
    const parsed = parseNumber(text);
    if ("problem" in parsed) {
      const kept = parameterText(row.rule, this.session().parameterOf(row.rule.id));
      attr(row.field!, "aria-invalid", "true");
      this.actions.problem(`${parsed.problem}: ${row.rule.parameter!.name} stays at ${kept}.`);
      return;
    }
    const percent = isShare(row.rule) && (text.includes("%") || parsed.value >= 1);
    this.use(row, percent ? Number((parsed.value / 100).toPrecision(12)) : parsed.value);
  }

  private use(row: Row, asked: number): void {
    const { low, high, name } = row.rule.parameter!;
    const used = Math.min(Math.max(asked, low), high);
    row.edited = false;
    row.remark = null;
    this.actions.jump(row.rule.id, used);
    // A rule that is infeasible there has said so, and uses nothing.
    if (used === asked || this.session().parameterOf(row.rule.id) !== used) return;
    const [wanted, text] = [parameterText(row.rule, asked), parameterText(row.rule, used)];
    const side = asked > high ? "above the largest" : "below the smallest";
    const sentence = `${row.rule.label}: ${name} ${wanted} is ${side} value; ${text} is used.`;
    row.remark = { sentence, of: this.session().parameterOf(row.rule.id) };
    this.actions.problem(sentence);
  }
}

/** "Recall ≥ 80%": the rule as its button says it. */
export function ruleText(rule: RuleMessage, parameter: number): string {
  const name = SHORT[rule.id] ?? rule.label;
  return [name, parameterText(rule, parameter)].filter(Boolean).join(" ");
}

function isShare(rule: RuleMessage): boolean {
  return rule.parameter?.unit === "share";
}

/** "80%" for a share, else the number. */
function parameterText(rule: RuleMessage, value: number): string {
  if (Number.isNaN(value)) return "";
  return isShare(rule) ? `${Number((value * 100).toPrecision(6))}%` : String(value);
}

