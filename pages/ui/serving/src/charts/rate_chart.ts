// Response time against the arrival rate: the focus's p50, p95 and p99, and p99 of the others.
import { scaleLog } from "d3-scale";
import { attr, s, say } from "../../../browser/dom.ts";
import { asSet, milliseconds, perSecond, perSecondAtMost, share } from "../../../browser/formatting.ts";
import { line } from "../../../browser/plot.ts";
import { tracePath, visible } from "../../../browser/trace.ts";
import { type ModelView, type Picture, quantile, rescaled } from "../picture.ts";
import { logTicks, shortNumber } from "./axes.ts";
import { Chart, type ChartActions, type Line } from "./chart.ts";

/** How far the axis reaches beyond the rate that keeps the servers busy all the time. */
const BEYOND = 1.5;
const DECADES_BELOW = 1.6;

export class RateChart extends Chart {
  protected override readonly labelWidth = 40;
  private readonly unstable = s("rect", { class: "unstable-region" });
  private readonly unstableWords = s("text", { class: "label quiet" });
  private readonly objective = s("line", { class: "objective-line" });
  private readonly objectiveWords = s("text", { class: "label quiet" });
  private readonly load = s("line", { class: "threshold-line" });
  private readonly largest = s("path", { class: "least" });
  private readonly lower = ["p50", "p95"].map(() => s("path", { class: "curve" }));
  private readonly lowerNames = ["p50", "p95", "p99"].map(() => s("text", { class: "label quiet" }));
  private readonly pattern: string;

  constructor(uid: string, actions: ChartActions, private readonly setRate: (rate: number) => void) {
    super("rate", "Response time by load", uid, actions);
    this.pattern = `${uid}-hatch`;
    const hatch = s(
      "pattern",
      { id: this.pattern, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      s("line", { x1: 0, y1: 0, x2: 0, y2: 6, class: "hatch" }),
    );
    this.svg.querySelector("defs")!.append(hatch);
    attr(this.unstable, "fill", `url(#${this.pattern})`);
    this.under.append(this.unstable, this.load, this.objective);
    this.curves.append(...this.lower);
    this.over.append(this.unstableWords, this.objectiveWords, this.largest, ...this.lowerNames);
  }

  draw(picture: Picture): void {
    this.picture = picture;
    if (!this.laid) return;
    const { session, focus } = picture;
    const known = picture.models.filter(({ model }) => model.responses !== null);
    if (this.blank(known.length === 0 ? "No service times yet." : "")) return;
    const rate = session.serving.arrival_rate_per_s;
    const { left, top, width, height } = this.box;
    const capacities = known.map(({ capacity }) => capacity);
    const low = Math.min(Math.min(...capacities) / 10 ** DECADES_BELOW, rate / 1.3);
    const high = Math.max(Math.max(...capacities) * BEYOND, rate * 1.3);
    const x = scaleLog([low, high], [left, left + width]);
    const y = this.heights(picture, known);
    this.toX = (value) => x(value);
    this.fromX = (px) => x.invert(px);
    this.toY = (value) => (value > 0 ? Math.max(y(value), top - 40) : NaN);
    this.drawX(x, logTicks(low, high, Math.max(3, Math.floor(width / 60))), shortNumber);
    this.drawY(y, logTicks(...(y.domain() as [number, number]), 8), shortNumber);
    this.titles("requests a second", "ms");
    const lines = known.map((view) => this.line(picture, view, low));
    const { objective_ms: objective } = session.serving;
    const p99 = picture.values.p99_ms;
    const y99 = Number.isNaN(p99) ? top : this.inside(this.toY(p99));
    // The name of the objective stands above it, those of the quantiles at the left.
    const names = { left, right: left + 0.06 * width + 28 * this.scale, top: top + 0.5 * height, bottom: top + height };
    const due = objective === null ? [] : [this.levelAt(this.toY(objective), 14 * this.scale)];
    this.drawLines(lines, [this.uprightAt(x(rate)), this.dotAt(x(rate), y99), names, ...due]);
    this.drawQuantiles(picture, low);
    this.drawLimits(picture, top, height);
    const known99 = focus !== null && focus.model.responses !== null && !picture.pending;
    this.drawDot(focus?.model.order ?? 0, known99 ? x(rate) : NaN, y99);
    this.name(this.spoken(picture));
  }

  private heights(picture: Picture, known: ModelView[]): ReturnType<typeof scaleLog<number, number>> {
    const { objective_ms: objective, servers } = picture.session.serving;
    const idle = known.map(({ model }) => model.responses!.quantileAt(0.5, 0, servers));
    const slow = known.map(({ model }) => model.responses!.quantileAt(0.99, 0.9, servers)).filter(Number.isFinite);
    const low = Math.min(...idle, objective ?? Infinity) / 1.4;
    const high = Math.max(...slow, (objective ?? 0) * 1.6) * 1.6;
    const { top, height } = this.box;
    return scaleLog<number, number>([low, high], [top + height, top]);
  }

  private line(picture: Picture, view: ModelView, low: number): Line {
    const { model } = view;
    return {
      order: model.order,
      text: model.short,
      focus: view.isFocus,
      faded: view.ruledOut !== "",
      ...this.curve(picture, view, low, "p99"),
    };
  }

  /** One quantile over all rates from `low`, where nobody waits yet. */
  private curve(
    { session }: Picture,
    { model, capacity }: ModelView,
    low: number,
    which: "p50" | "p95" | "p99",
  ): { x: Float64Array; y: Float64Array } {
    const responses = model.responses!;
    const curve = responses.curve(session.serving.servers);
    const times = curve[which];
    return {
      x: curve.utilisation.map((load) => Math.max(low, load * capacity)),
      y: times.map((ms) => rescaled(session, responses, ms, times[0]!)),
    };
  }

  private drawQuantiles(picture: Picture, low: number): void {
    const { focus } = picture;
    const known = focus !== null && focus.model.responses !== null;
    for (const part of [...this.lower, ...this.lowerNames]) attr(part, "visibility", known ? null : "hidden");
    if (!known) return;
    const at = 0.06 * this.box.width + this.box.left;
    let above = Infinity;
    (["p50", "p95", "p99"] as const).forEach((which, i) => {
      const { x, y } = this.curve(picture, focus, low, which);
      const [xs, ys] = [x.map((rate) => this.toX(rate)), y.map((ms) => this.toY(ms))];
      const name = this.lowerNames[i]!;
      // From the lowest up, each label clear of the one below it.
      above = Math.min(ys[0]! - 4, above - 11 * this.scale);
      attr(name, "x", at.toFixed(1));
      attr(name, "y", above.toFixed(1));
      say(name, which);
      const path = this.lower[i];
      if (!path) return;
      attr(path, "class", `curve thin m${focus.model.order}`);
      path.setAttribute("d", tracePath(xs, ys, visible(xs, ys, xs.length)));
    });
  }

  private drawLimits(picture: Picture, top: number, height: number): void {
    const { session, focus, values } = picture;
    const { objective_ms: objective, arrival_rate_per_s: rate } = session.serving;
    const { left, width } = this.box;
    const right = left + width;
    const from = focus ? Math.min(right, this.toX(focus.capacity)) : right;
    for (const [name, value] of Object.entries({ x: from, y: top, width: Math.max(0, right - from) + 6, height })) {
      attr(this.unstable, name, value.toFixed(1));
    }
    attr(this.unstableWords, "x", (right - 2).toFixed(1));
    attr(this.unstableWords, "y", (top + 0.45 * height).toFixed(1));
    attr(this.unstableWords, "text-anchor", "end");
    say(this.unstableWords, right - from > 52 ? "unstable" : "");
    attr(this.objective, "visibility", objective === null ? "hidden" : null);
    if (objective !== null) {
      const y = this.toY(objective);
      line(this.objective, left, y, right, y);
      attr(this.objectiveWords, "x", (right - 2).toFixed(1));
      attr(this.objectiveWords, "y", (y - 4).toFixed(1));
      attr(this.objectiveWords, "text-anchor", "end");
    }
    say(this.objectiveWords, objective === null ? "" : `objective ${asSet(objective)} ms`);
    const x = this.toX(rate);
    line(this.load, x, top, x, top + height);
    const most = values.largest_rate;
    attr(this.largest, "visibility", objective !== null && most > 0 ? null : "hidden");
    if (objective !== null && most > 0) {
      attr(this.largest, "d", `M${this.toX(most).toFixed(1)},${(this.toY(objective) + 6).toFixed(1)}l4,7h-8z`);
    }
    say(this.aside, most > 0 ? `holds to ${perSecondAtMost(most)} ▲` : "");
  }

  protected set(rate: number): void {
    this.setRate(rate);
  }

  protected readout(rate: number): string {
    const { session, focus } = this.picture!;
    if (focus === null || focus.model.responses === null) return "";
    const used = rate / focus.capacity;
    const at = (q: number): string => milliseconds(quantile(session, focus.model, q, rate));
    if (used >= 1) return `${perSecond(rate)}\nunstable: utilisation ${share(used)}`;
    return [`${perSecond(rate)}, utilisation ${share(used)}`, `p50 ${at(0.5)}`, `p95 ${at(0.95)}`, `p99 ${at(0.99)}`].join("\n");
  }

  private spoken({ focus, session, shown }: Picture): string {
    if (focus === null) return "Response time by arrival rate.";
    const rate = `${asSet(session.serving.arrival_rate_per_s)}/s`;
    const { text, note } = shown.p99_ms;
    return `Response time of ${focus.model.title} by arrival rate; p99 at ${rate}: ${note || text}.`;
  }
}
