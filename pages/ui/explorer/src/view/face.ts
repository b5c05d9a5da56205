// The page of one explorer: builds every part once, puts them in order and passes drawing on.
import { attr, h, say } from "../../../browser/dom.ts";
import { money, share, threshold as thresholdText } from "../../../browser/formatting.ts";
import { Page } from "../../../browser/page.ts";
import type { ScoreAxis } from "../axis.ts";
import { CostChart, nobodyCost } from "../charts/cost_chart.ts";
import type { Chart, ChartActions, ChartContext } from "../charts/frame.ts";
import { PrecisionRecallChart, RocChart } from "../charts/rate_chart.ts";
import { ScoresChart } from "../charts/scores_chart.ts";
import type { RuleMessage, Scenario } from "../contract.ts";
import type { Session } from "../session.ts";
import type { ModelTable } from "../tables.ts";
import { byHand, costDirection, labelShift, restsOn, sentence } from "../words.ts";
import { Controls } from "./controls.ts";
import { KeyFiguresView, pinButton, type Pinnable } from "./key_figures.ts";
import { ModelsBar } from "./models_bar.ts";
import { RulesBar, ruleText } from "./rules_bar.ts";
import { ServingControls } from "./serving_controls.ts";
import { ServingLine } from "./serving_line.ts";
import { ComparisonTable, ConfusionTable } from "./tables.ts";

export interface FaceActions {
  session: () => Session;
  setThreshold: (threshold: number) => void;
  setRow: (row: number) => void;
  change: (fields: Partial<Scenario>) => void;
  focus: (model: string) => void;
  jump: (rule: string, parameter: number | null) => void;
  pin: (metrics: Pinnable[]) => void;
  problem: (sentence: string) => void;
  resized: () => void;
}

/** What must be drawn again; each part includes the ones before it. */
export const STALE = ["point", "costs", "prevalence", "all"] as const;
export type Stale = (typeof STALE)[number];

export class Face extends Page {
  private readonly models: ModelsBar;
  private readonly rules: RulesBar;
  private readonly controls: Controls;
  private readonly serving: ServingControls;
  private readonly servingLine: ServingLine;
  private readonly figures: KeyFiguresView;
  private readonly confusion: ConfusionTable;
  private readonly comparison: ComparisonTable;
  private readonly charts: Chart[];
  /** Pins of the areas under the first two charts, in their order. */
  private readonly areas: { button: HTMLButtonElement; words: string }[];
  private readonly status = h("p", { class: "status", "data-figure": "status" });
  private readonly words = h("p", { class: "sentence", "data-figure": "sentence" });
  private readonly basis = h("p", { class: "hint", "data-figure": "basis" });
  private readonly measuredOn = h("p", { class: "hint", "data-figure": "measured-on" });
  private readonly heldOut = h("p", { class: "hint held-out", "data-figure": "held-out" });
  private readonly notes = h("div", { class: "notes" });
  private context: ChartContext | null = null;
  private hovered: number | null = null;

  constructor(root: HTMLElement, private readonly actions: FaceActions) {
    super(root, "explorer", () => actions.pin([]), () => actions.resized());
    const { session } = actions;
    this.models = new ModelsBar(session, actions.focus, this.tip);
    this.rules = new RulesBar(session, actions, this.tip);
    this.controls = new Controls(session, actions, this.uid);
    this.serving = new ServingControls(session, actions, this.uid);
    this.servingLine = new ServingLine(actions, this.tip);
    this.figures = new KeyFiguresView(session, actions.pin, this.tip);
    this.confusion = new ConfusionTable(session);
    this.comparison = new ComparisonTable(session);
    this.areas = [
      { button: pinButton("roc_auc", actions.pin), words: "area under the ROC curve" },
      { button: pinButton("average_precision", actions.pin), words: "average precision" },
    ];
    const chart: ChartActions = {
      hover: (row, _source, event) => this.hover(row, event),
      set: actions.setRow,
    };
    this.charts = [RocChart, PrecisionRecallChart, CostChart, ScoresChart].map((Kind) => new Kind(this.uid, chart));
    this.areas.forEach(({ button }, i) => this.charts[i]!.lead(button));
    this.assemble();
  }

  private assemble(): void {
    const { controls } = this;
    const charts = h("div", { class: "charts" }, ...this.charts.map((chart) => chart.element), this.confusion.element, this.comparison.element);
    this.body.append(
      h("div", { class: "top" }, this.models.element, this.pinAll),
      controls.thresholdRow,
      this.rules.element,
      h("div", { class: "status-row" }, this.status, controls.moreButton),
      controls.settings,
      this.serving.element,
      controls.more,
      this.figures.element,
      h("div", { class: "words" }, this.words, h("div", { class: "bases" }, this.basis, this.measuredOn)),
      this.servingLine.element,
      this.servingLine.recommendation,
      charts,
      this.notes,
    );
  }

  /** What "pin what I see" may pin: the figures on the screen, in their order. */
  pinnable(): Pinnable[] {
    return [...this.figures.pinnable(), ...this.servingLine.pinnable()];
  }

  /** New tables. */
  rebuild(otherDataset: boolean): void {
    this.models.rebuild();
    this.comparison.rebuild();
    if (otherDataset) {
      this.controls.forgetScales();
      this.serving.forgetScales();
    }
    this.controls.showCurrency(this.actions.session().scenario.costs.currency);
  }

  /** What changes only when Python speaks: notes, the section pins go to, presenting. */
  frameData(): void {
    const { data, tables } = this.actions.session();
    const { title } = data.pin_section;
    this.frame(title, data.present);
    attr(this.pinAll, "title", `Pins every figure shown of the model in focus, of the key figures and of the line on serving, to ${title}`);
    this.figures.nameSection(title);
    this.servingLine.nameSection(title);
    for (const { button, words } of this.areas) {
      attr(button, "aria-label", `Pin ${words} to ${title}`);
      attr(button, "title", `Pin ${words}`);
    }
    const sentences = [...data.notes];
    if (tables.dataset.simulated) sentences.unshift(`${tables.dataset.title}: simulated data.`);
    say(this.heldOut, data.held_out?.words ?? "");
    this.notes.replaceChildren(this.heldOut, ...sentences.map((text) => h("p", { class: "hint" }, text)));
  }

  setAxis(axis: ScoreAxis, table: ModelTable): void {
    this.controls.setAxis(axis, table);
  }

  draw(
    context: ChartContext,
    stale: Stale,
    notice: string,
    disabled: (rule: RuleMessage) => string,
  ): void {
    this.context = context;
    const { session, picture } = context;
    this.models.show(picture);
    this.controls.show(picture);
    this.serving.show(picture);
    this.rules.show(picture.rule, disabled);
    this.figures.show(picture);
    this.servingLine.show(picture);
    this.confusion.show(picture);
    this.comparison.show(picture);
    this.drawWords(context, notice);
    attr(this.heldOut, "data-stale", session.dirty);
    const scale = this.scale(session.data.present);
    for (const chart of this.charts) {
      if (stale === "all") chart.layout(scale);
      if (redrawn(chart, stale)) chart.redraw(context);
      else chart.update(context);
    }
    if (this.hovered !== null) this.mark(this.hovered);
  }

  private drawWords({ session, picture }: ChartContext, notice: string): void {
    const { dataset } = session.tables;
    const trouble = notice || picture.infeasible;
    const rule = session.rule(picture.rule);
    const calm = rule ? `Follows “${ruleText(rule, picture.parameter)}”.` : byHand(session.scenario.threshold, picture);
    const shift = labelShift(picture, dataset.words, dataset.natural_prevalence);
    say(this.status, trouble || [calm, picture.reason, shift || costDirection(session)].filter(Boolean).join(" "));
    attr(this.status, "data-trouble", trouble !== "");
    say(this.words, sentence(picture.cases, dataset.words));
    say(this.basis, restsOn(picture, dataset.words));
    say(this.measuredOn, session.latency.measuredOn);
  }

  private hover(row: number | null, event: PointerEvent | null): void {
    this.hovered = row;
    this.mark(row);
    const words = row === null || this.context === null ? null : readoutText(this.context, row);
    this.readout.show(words, event);
  }

  private mark(row: number | null): void {
    for (const chart of this.charts) chart.drawHover(row);
  }
}

function redrawn(chart: Chart, stale: Stale): boolean {
  if (stale === "all") return true;
  if (stale === "prevalence") return chart.follows !== "nothing";
  return stale === "costs" && chart.follows === "prevalence and costs";
}

/** The row under the pointer in four short lines. */
function readoutText(context: ChartContext, row: number): string {
  const { picture, session } = context;
  const { table } = picture;
  const { currency } = session.scenario.costs;
  const nobody = row < 0;
  const cost = nobody ? nobodyCost(context) : table.cost[row]!;
  return [
    `threshold ${nobody ? "above every score" : thresholdText(table.threshold[row]!)}`,
    `precision ${share(nobody ? NaN : table.precision[row]!)}`,
    `recall ${share(nobody ? 0 : table.recall[row]!)}`,
    `cost ${money(cost, currency)} per 1,000`,
  ].join("\n");
}
