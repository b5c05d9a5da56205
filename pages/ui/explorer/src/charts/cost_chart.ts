// Expected cost per 1,000 cases at every threshold of the focus model's own scores.
import { scaleLinear, type ScaleLinear } from "d3-scale";
import { attr, s, say } from "../../../browser/dom.ts";
import { line, place } from "../../../browser/plot.ts";
import { cost } from "../../../browser/figures.ts";
import { money, threshold as thresholdText } from "../../../browser/formatting.ts";
import type { ScoreAxis } from "../axis.ts";
import { deployedBayesThreshold } from "../rules.ts";
import { outMark, ruledOut } from "../serving_words.ts";
import type { ModelTable } from "../tables.ts";
import { Chart, type ChartActions, type ChartContext, OperatingDot } from "./frame.ts";
import { CurveKey, type Entry } from "./key.ts";
import { modelAt, perModel, servingAt } from "./per_model.ts";
import { drawScoreAxis } from "./score_axis.ts";
import { bandPath, tracePath, visible } from "../../../browser/trace.ts";

/** How far above the better of "alert all" and "alert nobody" the chart reaches. */
const HEADROOM = 1.35;
/** At least this part of the way to the worse of the two is shown, when the better one is best. */
const LEAST_SPAN = 0.03;

export class CostChart extends Chart {
  readonly follows = "prevalence and costs";
  private y: ScaleLinear<number, number> = scaleLinear();
  protected override readonly labelWidth = 46;
  private top = 0;
  private readonly places = new Map<ModelTable, Float64Array>();
  private axisDrawn: ScoreAxis | null = null;
  private readonly band = s("path", { class: "band" });
  private readonly lines = perModel(this.curves, (order) => s("path", { class: `curve m${order}` }));
  private readonly key = new CurveKey(this.over);
  private readonly nobody = s("line", { class: "nobody" });
  private readonly zero = s("line", { class: "reference" });
  private readonly least = s("path", { class: "least" });
  private readonly star = s("line", { class: "star" });
  private readonly starLabel = s("text", { class: "label quiet" });
  private readonly line = s("line", { class: "threshold-line" });
  private readonly dot = new OperatingDot(this.dots);
  private readonly hoverLine = s("line", { class: "hover-line" });
  private readonly hoverDot = s("circle", { class: "hover-dot", r: 5 });
  private px: Float64Array = new Float64Array(0);

  constructor(uid: string, actions: ChartActions) {
    super("cost", "Expected cost", uid, actions);
    this.under.append(this.zero, this.band, this.line);
    this.curves.append(this.nobody);
    this.over.append(this.star, this.starLabel, this.least);
    this.hoverMark.append(this.hoverLine, this.hoverDot);
  }

  drawPaths(context: ChartContext): void {
    this.context = context;
    if (!this.laid) return;
    const { picture, session, axis } = context;
    const { currency } = session.scenario.costs;
    if (axis !== this.axisDrawn) {
      drawScoreAxis(this.xAxis, axis, this.box, this.scale);
      this.places.clear();
      this.axisDrawn = axis;
    }
    this.titles(axis.log ? "threshold, log scale" : "threshold", "per 1,000");
    this.setY(picture.table, nobodyCost(context), currency);
    const entries: Entry[] = [];
    this.lines.forEach((path, order) => {
      const model = modelAt(picture, order);
      const comparable = model && model.table.isProbability === picture.table.isProbability;
      const drawn = model && comparable && (model.isFocus || model.table.isProbability);
      attr(path, "visibility", drawn ? null : "hidden");
      if (!drawn) return;
      const { table } = model;
      const xs = this.places.get(table) ?? table.threshold.map((value) => this.xOf(value));
      this.places.set(table, xs);
      const ys = this.heights(table.cost);
      const kept = visible(xs, ys, table.size).filter((i) => model.isFocus || this.within(table.threshold[i]!));
      path.setAttribute("d", tracePath(xs, ys, kept));
      attr(path, "class", `curve m${order}${model.isFocus ? " focus" : ""}`);
      const of = servingAt(picture, order);
      const out = of?.out ?? false;
      attr(path, "data-out", out);
      const { serving } = session.scenario;
      const [more, reason] = of ? [outMark(of, serving), ruledOut(of, serving)] : ["", ""];
      const paid = model.figures?.cost_per_1000.value ?? NaN;
      const dot: Entry["dot"] = model.isFocus ? [this.xOf(picture.point.threshold), this.yOf(paid)] : null;
      entries.push({ order, text: table.short, more, reason, out, focus: model.isFocus, xs, ys, kept, dot });
      if (model.isFocus) this.drawFocus(context, table, xs, kept);
    });
    const t = deployedBayesThreshold(session.scenario.costs, picture.at);
    const uprights = [t, picture.point.threshold].filter(Number.isFinite).map((value) => this.xOf(value));
    this.key.show(entries, this.box, this.scale, uprights);
    this.drawPoint(context);
  }

  private within(threshold: number): boolean {
    const { low, high } = this.context!.axis;
    return threshold >= low && threshold <= high;
  }

  private setY(table: ModelTable, nobody: number, currency: string): void {
    let low = Math.min(0, nobody);
    for (let i = 0; i < table.size; i++) low = Math.min(low, table.cost[i]!);
    const everyone = table.cost[table.size - 1]!;
    const span = HEADROOM * (Math.min(nobody, everyone) - low);
    const least = LEAST_SPAN * (Math.max(nobody, everyone) - low);
    const before = this.y.domain().join() + currency + this.y.range().join();
    this.top = low + Math.max(span, least, 1e-9);
    const { top, height } = this.box;
    this.y = scaleLinear([low, this.top], [top + height, top]);
    if (before === this.y.domain().join() + currency + this.y.range().join()) return;
    this.drawY(this.y, this.y.ticks(4), (x) => tick(x, currency));
  }

  private xOf(threshold: number): number {
    return this.box.left + this.context!.axis.position(threshold) * this.box.width;
  }

  /** Costs off the top stay just outside the plot, where the clip hides the line. */
  private yOf(paid: number): number {
    return Math.max(this.y(paid), this.box.top - 40);
  }

  private heights(costs: Float64Array): Float64Array {
    const [bottom, step] = [this.y(0), this.y(1) - this.y(0)];
    const highest = this.box.top - 40;
    return costs.map((paid) => Math.max(bottom + step * paid, highest));
  }

  private drawFocus(context: ChartContext, table: ModelTable, xs: Float64Array, kept: number[]): void {
    const { session } = context;
    this.px = xs;
    const [low, high] = [this.heights(table.costLow), this.heights(table.costHigh)];
    attr(this.band, "class", `band m${table.order}`);
    this.band.setAttribute("d", bandPath(xs, low, high, kept));
    const nobody = this.yOf(nobodyCost(context));
    const right = this.box.left + this.box.width;
    line(this.nobody, right - 0.035 * this.box.width, nobody, right + 4, nobody);
    attr(this.nobody, "class", `nobody m${table.order}`);
    line(this.zero, this.box.left, this.y(0), right, this.y(0));
    this.drawLeast(context, table, xs);
    this.drawStar(deployedBayesThreshold(session.scenario.costs, context.picture.at), table);
  }

  private drawLeast(context: ChartContext, table: ModelTable, xs: Float64Array): void {
    let row = -1;
    let least = nobodyCost(context);
    for (let i = 0; i < table.size; i++) {
      if (table.cost[i]! < least) {
        least = table.cost[i]!;
        row = i;
      }
    }
    const x = row < 0 ? this.box.left + this.box.width : xs[row]!;
    const y = this.yOf(least) + 6;
    attr(this.least, "d", `M${x.toFixed(1)},${y.toFixed(1)}l4,7h-8z`);
    const { currency } = context.session.scenario.costs;
    say(this.aside, `least ${money(least, currency)} ▲`);
    attr(this.aside, "data-figure", "least-cost");
  }

  private drawStar(t: number, table: ModelTable): void {
    const shown = table.isProbability && !Number.isNaN(t) && this.within(t);
    for (const part of [this.star, this.starLabel]) attr(part, "visibility", shown ? null : "hidden");
    if (!shown) return;
    const x = this.xOf(t);
    line(this.star, x, this.box.top, x, this.box.top + this.box.height);
    attr(this.starLabel, "x", (x + 3).toFixed(1));
    attr(this.starLabel, "y", this.box.top + this.box.height - 5);
    say(this.starLabel, "t*");
  }

  drawPoint(context: ChartContext): void {
    this.context = context;
    if (!this.laid) return;
    const { picture, session } = context;
    const { currency } = session.scenario.costs;
    const x = this.xOf(picture.point.threshold);
    const paid = picture.figures.cost_per_1000.value;
    const y = Math.max(this.box.top, this.y(paid));
    line(this.line, x, this.box.top, x, this.box.top + this.box.height);
    this.dot.show(picture.table.order, x, y, this.scale, picture.serving?.focus.out);
    for (const of of picture.serving?.models ?? []) {
      const { serving } = session.scenario;
      this.key.follow(of.view.table.order, outMark(of, serving), ruledOut(of, serving));
    }
    const where = picture.nobody ? "alerting nobody" : `threshold ${thresholdText(picture.point.threshold)}`;
    const name = `Expected cost of ${picture.table.title} by threshold; at ${where}: ${money(paid, currency)} per 1,000 cases.`;
    attr(this.svg, "aria-label", name);
  }

  drawHover(row: number | null): void {
    attr(this.hoverMark, "visibility", row === null || !this.laid ? "hidden" : null);
    if (row === null || !this.laid || this.context === null) return;
    const { table } = this.context.picture;
    const x = row < 0 ? this.box.left + this.box.width : this.px[row]!;
    const paid = row < 0 ? nobodyCost(this.context) : table.cost[row]!;
    line(this.hoverLine, x, this.box.top, x, this.box.top + this.box.height);
    place(this.hoverDot, x, Math.max(this.box.top, this.y(paid)));
  }

  protected rowAt(x: number): number {
    return this.context!.axis.rowAt((x - this.box.left) / this.box.width);
  }
}

const SHORT: [number, string][] = [[1e9, "bn"], [1e6, "m"], [1e4, "k"]];

/** "$200k", "$1.5m" for ticks, where "$200,000" and "$1.50m" would not fit. */
function tick(x: number, currency: string): string {
  const size = Math.abs(x);
  const [least, letter] = SHORT.find(([from]) => size >= from) ?? [0, ""];
  if (least === 0) return money(x, currency);
  const unit = letter === "k" ? 1000 : least;
  return `${x < 0 ? "-" : ""}${currency}${Number((size / unit).toPrecision(3))}${letter}`;
}

/** Expected cost per 1,000 cases when nobody is alerted. */
export function nobodyCost({ picture, session }: ChartContext): number {
  return 1000 * cost(0, 0, picture.at, session.scenario.costs);
}
