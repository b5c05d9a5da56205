// The confusion matrix in whole cases, and the other models beside the one in focus.
import { attr, h, say } from "../../../browser/dom.ts";
import type { Metric } from "../../../browser/figures.ts";
import { count, decimals, money, share, threshold, UNDEFINED } from "../../../browser/formatting.ts";
import type { ModelView, Picture } from "../picture.ts";
import { ON_ITS_WAY, outMark, p99Texts, replayedWords, ruledOut } from "../serving_words.ts";
import type { Session } from "../session.ts";
import { comparisonWords } from "../words.ts";
import { dashKey } from "./models_bar.ts";

const CELLS = ["tp", "fn", "fp", "tn"] as const;

export class ConfusionTable {
  readonly element: HTMLElement;
  private readonly title = h("figcaption", { class: "chart-title" });
  private readonly cells = new Map<string, HTMLElement>();
  private readonly heads: HTMLElement[];

  constructor(private readonly session: () => Session) {
    const [alerted, passed] = [h("th", { scope: "col" }), h("th", { scope: "col" }, "not")];
    const [positive, negative] = [h("th", { scope: "row" }), h("th", { scope: "row" }, "others")];
    this.heads = [alerted, positive];
    const cell = (name: string): HTMLElement => {
      const made = h("td", { class: `cell-${name}`, "data-figure": name });
      this.cells.set(name, made);
      return made;
    };
    const table = h(
      "table",
      { class: "confusion" },
      h("thead", {}, h("tr", {}, h("td"), alerted, passed)),
      h("tbody", {}, h("tr", {}, positive, cell("tp"), cell("fn")), h("tr", {}, negative, cell("fp"), cell("tn"))),
    );
    this.element = h("figure", { class: "chart confusion-figure" }, this.title, table);
  }

  show(picture: Picture): void {
    const { words } = this.session().tables.dataset;
    say(this.title, `Per ${count(picture.cases.base)} ${words.cases}`);
    attr(this.title, "data-figure", "cases-base");
    say(this.heads[0]!, words.alerted);
    say(this.heads[1]!, words.positives);
    for (const name of CELLS) say(this.cells.get(name)!, count(picture.cases[name]));
  }
}

interface Column {
  id: string;
  label: string;
  metric?: Metric;
}

const COLUMNS: Column[] = [
  { id: "threshold", label: "threshold" },
  { id: "precision", label: "precision", metric: "precision" },
  { id: "recall", label: "recall", metric: "recall" },
  { id: "alert_rate", label: "alerts", metric: "alert_rate" },
  { id: "cost_per_1000", label: "cost / 1,000", metric: "cost_per_1000" },
  { id: "p99", label: "p99" },
  { id: "auc", label: "AUC" },
  { id: "ap", label: "AP" },
];

export class ComparisonTable {
  readonly element: HTMLElement;
  private readonly caption = h("p", { class: "hint" });
  private readonly body = h("tbody");
  private rows = new Map<string, { row: HTMLElement; cells: HTMLElement[] }>();

  constructor(private readonly session: () => Session) {
    const heads = COLUMNS.map((column) => h("th", { scope: "col", class: `col-${column.id}` }, column.label));
    this.element = h(
      "figure",
      { class: "chart comparison-figure" },
      h("figcaption", { class: "chart-title" }, "Models side by side"),
      h("table", { class: "comparison" }, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "model"), ...heads)), this.body),
      this.caption,
    );
  }

  rebuild(): void {
    this.rows.clear();
    this.body.replaceChildren();
    for (const table of this.session().tables.models) {
      const cells = COLUMNS.map((column) =>
        h("td", { class: `col-${column.id}`, "data-figure": `${column.id}--${table.id}` }),
      );
      const name = h("th", { scope: "row", title: table.title }, dashKey(table.order), h("span", { class: "model-name" }, table.short));
      const row = h("tr", { "data-model": table.id }, name, ...cells);
      this.rows.set(table.id, { row, cells });
      this.body.append(row);
    }
  }

  private text(model: ModelView, column: Column, currency: string, picture: Picture): string {
    if (column.id === "p99") return this.p99Text(model, picture);
    if (column.id !== "ap") return cellText(model, column, currency);
    const value = this.session().averagePrecision(model.table);
    return Number.isNaN(value) ? ON_ITS_WAY : decimals(value);
  }

  private p99Text(model: ModelView, { serving }: Picture): string {
    const of = serving?.models.find(({ view }) => view === model);
    if (!of) return UNDEFINED;
    return outMark(of, this.session().scenario.serving) || p99Texts(of, this.session().scenario.serving).value;
  }

  show(picture: Picture): void {
    const { costs: { currency }, serving } = this.session().scenario;
    attr(this.element, "data-serving", picture.serving !== null);
    for (const model of picture.models) {
      const entry = this.rows.get(model.table.id);
      if (!entry) continue;
      attr(entry.row, "data-focus", model.isFocus);
      COLUMNS.forEach((column, i) => say(entry.cells[i]!, this.text(model, column, currency, picture)));
    }
    const out = (picture.serving?.models ?? []).filter((of) => of.out);
    for (const [id, { row }] of this.rows) {
      const of = out.find(({ view }) => view.table.id === id);
      attr(row, "data-out", of !== undefined);
      attr(row, "title", of ? `Ruled out: ${ruledOut(of, serving)}` : null);
    }
    const limits = out.map((of) => `${of.view.table.short}: ${ruledOut(of, serving)}.`);
    const turned = (picture.serving?.models ?? []).filter((of) => of.replayed !== "");
    const replays = turned.map((of) => `${of.view.table.short} ${replayedWords(of)}.`);
    const refused = picture.models.filter((model) => model.point === null);
    const reasons = refused.map((model) => `${model.table.short}: ${model.reason}`);
    say(this.caption, [comparisonWords(this.session(), picture), ...reasons, ...limits, ...replays].join(" "));
  }
}

function cellText(model: ModelView, column: Column, currency: string): string {
  if (column.id === "auc") return decimals(model.table.message.auc.value);
  if (model.point === null || model.figures === null) return UNDEFINED;
  if (column.metric === undefined) {
    const nobody = model.point.threshold > model.table.threshold[0]!;
    return nobody ? "nobody" : threshold(model.point.threshold);
  }
  const { value } = model.figures[column.metric];
  return column.metric === "cost_per_1000" ? money(value, currency) : share(value);
}
