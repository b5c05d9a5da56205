// ROC and precision-recall: curves of one rate against another between 0 and 1.
import { scaleLinear, type ScaleLinear } from "d3-scale";
import { attr, s, say } from "../../../browser/dom.ts";
import { decimals, intervalText, share } from "../../../browser/formatting.ts";
import { place } from "../../../browser/plot.ts";
import type { ModelView } from "../picture.ts";
import { outMark, ruledOut } from "../serving_words.ts";
import type { ModelTable } from "../tables.ts";
import { Chart, type ChartActions, type ChartContext, OperatingDot } from "./frame.ts";
import { CurveKey, type Entry } from "./key.ts";
import { modelAt, perModel, servingAt } from "./per_model.ts";
import { bandPath, tracePath, visible } from "../../../browser/trace.ts";

const TICKS = [0, 0.25, 0.5, 0.75, 1];

function tick(x: number): string {
  return x === 0 || x === 1 ? String(x) : x === 0.5 ? ".5" : `.${String(x * 100)}`;
}

interface Columns {
  x: (table: ModelTable) => Float64Array;
  y: (table: ModelTable) => Float64Array;
  low: (table: ModelTable) => Float64Array;
  high: (table: ModelTable) => Float64Array;
  step: boolean;
}

abstract class RateChart extends Chart {
  protected x: ScaleLinear<number, number> = scaleLinear();
  protected y: ScaleLinear<number, number> = scaleLinear();
  private readonly band = s("path", { class: "band" });
  private readonly lines = perModel(this.curves, (order) => s("path", { class: `curve m${order}` }));
  private readonly key = new CurveKey(this.over);
  private readonly others = perModel(this.dots, (order) => s("circle", { class: `other-dot m${order}`, r: 3.5 }));
  private readonly dot = new OperatingDot(this.dots);
  private readonly hoverDot = s("circle", { class: "hover-dot", r: 5 });
  private readonly xs = new Map<ModelTable, Float64Array>();
  private px: Float64Array = new Float64Array(0);
  private py: Float64Array = new Float64Array(0);

  constructor(id: string, title: string, uid: string, actions: ChartActions, private readonly columns: Columns) {
    super(id, title, uid, actions);
    this.under.append(this.band);
    this.hoverMark.append(this.hoverDot);
  }

  override layout(scale: number): boolean {
    if (!super.layout(scale)) return false;
    const { left, top, width, height } = this.box;
    this.x = scaleLinear([0, 1], [left, left + width]);
    this.y = scaleLinear([0, 1], [top + height, top]);
    this.xs.clear();
    this.drawX(this.x, TICKS, tick);
    this.drawY(this.y, TICKS, tick);
    return true;
  }

  drawPaths(context: ChartContext): void {
    this.context = context;
    if (!this.laid) return;
    const { picture } = context;
    const entries: Entry[] = [];
    this.lines.forEach((path, order) => {
      const model = modelAt(picture, order);
      attr(path, "visibility", model ? null : "hidden");
      if (!model) return;
      const [xs, ys] = this.pixels(model.table);
      const kept = visible(xs, ys, model.table.size);
      path.setAttribute("d", this.start(xs, ys, kept) + tracePath(xs, ys, kept, this.columns.step).replace("M", "L"));
      attr(path, "class", `curve m${order}${model.isFocus ? " focus" : ""}`);
      const out = servingAt(picture, order)?.out ?? false;
      attr(path, "data-out", out);
      if (model.isFocus) {
        this.drawBand(model, xs, kept);
        this.px = xs;
        this.py = ys;
      }
      const more = this.keyMore(context, model.table);
      const reason = this.keyReason(context, model.table);
      const dot = model.figures && this.pointOf(model);
      entries.push({ order, text: model.table.short, more, reason, out, focus: model.isFocus, xs, ys, kept, step: this.columns.step, dot });
    });
    this.key.show(entries, this.box, this.scale);
    this.drawPoint(context);
  }

  /** What stands after a model's name: here the number that rules it out. */
  protected keyMore({ picture, session }: ChartContext, { order }: ModelTable): string {
    const of = servingAt(picture, order);
    return of ? outMark(of, session.scenario.serving) : "";
  }

  private keyReason({ picture, session }: ChartContext, { order }: ModelTable): string {
    const of = servingAt(picture, order);
    return of ? ruledOut(of, session.scenario.serving) : "";
  }

  /** Where the curve begins: with nobody alerted. */
  protected abstract start(xs: Float64Array, ys: Float64Array, kept: number[]): string;

  private pixels(table: ModelTable): [Float64Array, Float64Array] {
    const xs = this.xs.get(table) ?? this.columns.x(table).map((value) => this.x(value));
    this.xs.set(table, xs);
    const { top, height } = this.box;
    return [xs, this.columns.y(table).map((value) => top + height * (1 - value))];
  }

  private drawBand(model: ModelView, xs: Float64Array, kept: number[]): void {
    const { top, height } = this.box;
    const low = this.columns.low(model.table).map((value) => top + height * (1 - value));
    const high = this.columns.high(model.table).map((value) => top + height * (1 - value));
    attr(this.band, "class", `band m${model.table.order}`);
    this.band.setAttribute("d", bandPath(xs, low, high, kept, this.columns.step));
  }

  drawPoint(context: ChartContext): void {
    this.context = context;
    if (!this.laid) return;
    const { picture } = context;
    this.others.forEach((circle, order) => {
      const model = modelAt(picture, order);
      const at = model && !model.isFocus && model.figures ? this.pointOf(model) : null;
      attr(circle, "visibility", at ? null : "hidden");
      attr(circle, "data-out", servingAt(picture, order)?.out ?? false);
      if (model) this.key.follow(order, this.keyMore(context, model.table), this.keyReason(context, model.table));
      if (at) place(circle, ...at);
    });
    const focus = picture.models.find((model) => model.isFocus)!;
    const at = this.pointOf(focus);
    const { order } = focus.table;
    if (at) this.dot.show(order, at[0], at[1], this.scale, servingAt(picture, order)?.out);
    else this.dot.hide();
    attr(this.svg, "aria-label", this.spoken(context));
  }

  /** Null where the point has no place on the chart. */
  protected abstract pointOf(model: ModelView): [number, number] | null;
  protected abstract spoken(context: ChartContext): string;
  protected abstract nobodyAt(): [number, number];

  drawHover(row: number | null): void {
    attr(this.hoverMark, "visibility", row === null || !this.laid ? "hidden" : null);
    if (row === null || !this.laid) return;
    const at: [number, number] = row < 0 ? this.nobodyAt() : [this.px[row]!, this.py[row]!];
    place(this.hoverDot, ...at);
  }

  protected rowAt(x: number, y: number): number {
    const nobody = this.nobodyAt();
    let least = (nobody[0] - x) ** 2 + (nobody[1] - y) ** 2;
    let row = -1;
    for (let i = 0; i < this.px.length; i++) {
      const distance = (this.px[i]! - x) ** 2 + (this.py[i]! - y) ** 2;
      if (distance < least) {
        least = distance;
        row = i;
      }
    }
    return row;
  }
}

export class RocChart extends RateChart {
  readonly follows = "nothing";
  private readonly chance = s("line", { class: "reference" });

  constructor(uid: string, actions: ChartActions) {
    super("roc", "ROC", uid, actions, {
      x: (table) => table.falsePositiveRate,
      y: (table) => table.recall,
      low: (table) => table.recallLow,
      high: (table) => table.recallHigh,
      step: false,
    });
    this.under.append(this.chance);
    this.titles("false positive rate", "recall");
  }

  override drawPaths(context: ChartContext): void {
    super.drawPaths(context);
    const { auc } = context.picture.table.message;
    say(this.aside, `AUC ${decimals(auc.value)} ${intervalText(auc.low, auc.high, decimals)}`);
    attr(this.aside, "data-figure", "auc");
    if (!this.laid) return;
    for (const [name, value] of Object.entries({ x1: this.x(0), y1: this.y(0), x2: this.x(1), y2: this.y(1) })) {
      attr(this.chance, name, value);
    }
  }

  protected override keyMore(_context: ChartContext, table: ModelTable): string {
    return decimals(table.message.auc.value);
  }

  protected start(): string {
    return `M${this.x(0)},${this.y(0)}`;
  }

  protected pointOf(model: ModelView): [number, number] {
    const { false_positive_rate: fpr, recall } = model.figures!;
    return [this.x(fpr.value), this.y(recall.value)];
  }

  protected nobodyAt(): [number, number] {
    return [this.x(0), this.y(0)];
  }

  protected spoken({ picture }: ChartContext): string {
    const { figures, table } = picture;
    const at = `recall ${share(figures.recall.value)} at a false positive rate of ${share(figures.false_positive_rate.value)}`;
    return `ROC curve of ${table.title}, area ${decimals(table.message.auc.value)}; operating point: ${at}.`;
  }
}

export class PrecisionRecallChart extends RateChart {
  readonly follows = "prevalence";
  private readonly baseline = s("line", { class: "reference" });

  constructor(uid: string, actions: ChartActions) {
    super("pr", "PR", uid, actions, {
      x: (table) => table.recall,
      y: (table) => table.precision,
      low: (table) => table.precisionLow,
      high: (table) => table.precisionHigh,
      step: true,
    });
    this.under.append(this.baseline);
    this.titles("recall", "precision");
  }

  override drawPaths(context: ChartContext): void {
    super.drawPaths(context);
    if (!this.laid) return;
    const { prevalence } = context.picture.at;
    const y = this.y(prevalence);
    for (const [name, value] of Object.entries({ x1: this.x(0), y1: y, x2: this.x(1), y2: y })) {
      attr(this.baseline, name, value);
    }
    say(this.aside, `┈ prevalence ${share(prevalence)}`);
    attr(this.aside, "data-figure", "pr-baseline");
  }

  protected start(_xs: Float64Array, ys: Float64Array, kept: number[]): string {
    return `M${this.x(0)},${ys[kept[0] ?? 0]!.toFixed(1)}`;
  }

  /** Precision of nobody is undefined: no mark, rather than one at a value that is not there. */
  protected pointOf(model: ModelView): [number, number] | null {
    const { precision, recall } = model.figures!;
    if (Number.isNaN(precision.value)) return null;
    return [this.x(recall.value), this.y(precision.value)];
  }

  /** Where the hand points at nobody: the curve's own beginning. */
  protected nobodyAt(): [number, number] {
    return [this.x(0), this.y(this.context!.picture.table.precision[0]!)];
  }

  protected spoken({ picture }: ChartContext): string {
    const { figures, table, at } = picture;
    const precision = Number.isNaN(figures.precision.value) ? "undefined" : share(figures.precision.value);
    return (
      `Precision-recall curve of ${table.title}, baseline ${share(at.prevalence)};` +
      ` operating point: precision ${precision} at recall ${share(figures.recall.value)}.`
    );
  }
}
