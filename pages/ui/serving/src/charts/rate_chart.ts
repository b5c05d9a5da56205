// Response time against the arrival rate: the focus's p50, p95 and p99, and p99 of the others.
import { scaleLog } from "d3-scale";
import { attr, s, say } from "../../../browser/dom.ts";
import { asSet, milliseconds, perSecond, perSecondAtMost, share } from "../../../browser/formatting.ts";
import { line } from "../../../browser/plot.ts";
import { tracePath, visible } from "../../../browser/trace.ts";
import { type ModelView, type Picture, quantile, rescaled } from "../picture.ts";
import type { Obstacle } from "./key.ts";
import { logTicks, shortNumber } from "./axes.ts";
import { Chart, type ChartActions, type Line } from "./chart.ts";
import { alongLevel, meet, rectangle, RISE, roomOf, stacked, type Stroke } from "./labels.ts";

/** How far the axis reaches beyond the rate that keeps the servers busy all the time. */
const BEYOND = 1.5;
const DECADES_BELOW = 1.6;
const QUANTILES = ["p50", "p95", "p99"] as const;
/** Between the names of two quantiles, at scale 1 [px]. */
const APART = 12;
/** Words that stand so far from the line they name are led to it [px]. */
const LED = 8;
/** From the line of the objective to the mark of the largest rate, and the size of that mark [px]. */
const MARK = { away: 6, wide: 8, tall: 7 };

/** A line as small boxes, for the key to stay clear of. */
function boxes({ xs, ys, kept }: Stroke): Obstacle[] {
  return kept.slice(1).map((to, i) => {
    const from = kept[i]!;
    return {
      left: Math.min(xs[from]!, xs[to]!), right: Math.max(xs[from]!, xs[to]!),
      top: Math.min(ys[from]!, ys[to]!), bottom: Math.max(ys[from]!, ys[to]!),
    };
  });
}

export class RateChart extends Chart {
  protected override readonly labelWidth = 40;
  private readonly unstable = s("rect", { class: "unstable-region" });
  private readonly unstableWords = s("text", { class: "label quiet" });
  private readonly objective = s("line", { class: "objective-line" });
  private readonly objectiveWords = s("text", { class: "label quiet" });
  /** From the words to the line, where they had to stand away from it. */
  private readonly leader = s("line", { class: "objective-line leader" });
  private readonly load = s("line", { class: "threshold-line" });
  private readonly largest = s("path", { class: "least" });
  private readonly lower = ["p50", "p95"].map(() => s("path", { class: "curve" }));
  private readonly lowerNames = QUANTILES.map(() => s("text", { class: "label quiet" }));
  private readonly pattern: string;

  constructor(uid: string, actions: ChartActions, private readonly setRate: (rate: number) => void) {
    super("rate", "Response time by arrival rate", uid, actions);
    this.pattern = `${uid}-hatch`;
    const hatch = s(
      "pattern",
      { id: this.pattern, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      s("line", { x1: 0, y1: 0, x2: 0, y2: 6, class: "hatch" }),
    );
    this.svg.querySelector("defs")!.append(hatch);
    attr(this.unstable, "fill", `url(#${this.pattern})`);
    this.under.append(this.unstable, this.load, this.objective, this.leader);
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
    const { left, top, width } = this.box;
    const capacities = known.map(({ capacity }) => capacity);
    const low = Math.min(Math.min(...capacities) / 10 ** DECADES_BELOW, rate / 1.3);
    const high = Math.max(Math.max(...capacities) * BEYOND, rate * 1.3);
    // Left of the lowest rate is room for the names of the quantiles, where no line is.
    const perPixel = Math.log(high / low) / (width - this.nameRoom);
    const x = scaleLog([low / Math.exp(this.nameRoom * perPixel), high], [left, left + width]);
    const y = this.heights(picture, known);
    this.toX = (value) => x(value);
    this.fromX = (px) => x.invert(px);
    this.toY = (value) => (value > 0 ? Math.max(y(value), top - 40) : NaN);
    this.drawX(x, logTicks(low, high, Math.max(3, Math.floor(width / 60))), shortNumber);
    this.drawY(y, logTicks(...(y.domain() as [number, number]), 8), shortNumber);
    this.titles("arrival rate, requests/s", "ms");
    const p99 = picture.values.p99_ms;
    const known99 = focus !== null && focus.model.responses !== null && !picture.pending && !Number.isNaN(p99);
    const y99 = known99 ? this.inside(this.toY(p99)) : NaN;
    const entries = this.traceLines(known.map((view) => this.line(picture, view, low)));
    const lower = this.drawQuantiles(picture, low);
    const dot = this.dotAt(x(rate), y99);
    const fixed = [this.uprightAt(x(rate)), ...(known99 ? [dot] : []), ...this.drawLimits(picture)];
    const mark = this.drawLargest(picture, known99 ? dot : null);
    if (mark !== null) fixed.push(mark);
    const words = this.nameObjective(picture, [...entries, ...lower], fixed);
    const names = rectangle({ left, top }, this.nameRoom, this.box.height);
    this.nameLines([...entries], [...fixed, names, ...words, ...lower.flatMap(boxes)]);
    this.drawDot(focus?.model.order ?? 0, known99 ? x(rate) : NaN, y99);
    this.name(this.spoken(picture));
  }

  private get nameRoom(): number {
    return roomOf("p99", this.scale).width + 6;
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

  /** The lower quantiles of the focus, which are returned as they are drawn, and the names of all. */
  private drawQuantiles(picture: Picture, low: number): Stroke[] {
    const { focus } = picture;
    const known = focus !== null && focus.model.responses !== null;
    for (const part of [...this.lower, ...this.lowerNames]) attr(part, "visibility", known ? null : "hidden");
    if (!known) return [];
    const strokes = QUANTILES.map((which) => {
      const { x, y } = this.curve(picture, focus, low, which);
      const [xs, ys] = [x.map((rate) => this.toX(rate)), y.map((ms) => this.toY(ms))];
      return { xs, ys, kept: visible(xs, ys, xs.length) };
    });
    const places = stacked(strokes.map(({ ys }) => ys[0]!), APART * this.scale, this.box);
    QUANTILES.forEach((which, i) => {
      const name = this.lowerNames[i]!;
      attr(name, "x", (this.box.left + this.nameRoom - 3).toFixed(1));
      attr(name, "y", (places[i]! + 3.5 * this.scale).toFixed(1));
      attr(name, "text-anchor", "end");
      say(name, which);
    });
    const lower = strokes.slice(0, this.lower.length);
    lower.forEach(({ xs, ys, kept }, i) => {
      attr(this.lower[i]!, "class", `curve thin m${focus.model.order}${focus.ruledOut === "" ? "" : " over-budget"}`);
      this.lower[i]!.setAttribute("d", tracePath(xs, ys, kept));
    });
    return lower;
  }

  /** Where the focus has no steady state, the objective and the load; returned is what stands there. */
  private drawLimits(picture: Picture): Obstacle[] {
    const { session, focus } = picture;
    const { objective_ms: objective, arrival_rate_per_s: rate } = session.serving;
    const { left, top, width, height } = this.box;
    const right = left + width;
    const from = focus ? Math.min(right, this.toX(focus.capacity)) : right;
    for (const [name, value] of Object.entries({ x: from, y: top, width: Math.max(0, right - from) + 6, height })) {
      attr(this.unstable, name, value.toFixed(1));
    }
    // Above the plot, where no line reaches.
    attr(this.unstableWords, "x", (right + 6).toFixed(1));
    attr(this.unstableWords, "y", (top - 7).toFixed(1));
    attr(this.unstableWords, "text-anchor", "end");
    say(this.unstableWords, right - from > 2 ? "unstable" : "");
    attr(this.objective, "visibility", objective === null ? "hidden" : null);
    if (objective !== null) line(this.objective, left + this.nameRoom, this.toY(objective), right, this.toY(objective));
    const x = this.toX(rate);
    line(this.load, x, top, x, top + height);
    return [rectangle({ left: from, top }, right - from, height)];
  }

  /** The largest rate the focus holds, below the line of the objective; above it when the dot is there. */
  private drawLargest({ session, values }: Picture, dot: Obstacle | null): Obstacle | null {
    const { objective_ms: objective } = session.serving;
    const most = values.largest_rate;
    const shown = objective !== null && most > 0;
    attr(this.largest, "visibility", shown ? null : "hidden");
    if (!shown) {
      say(this.aside, "");
      return null;
    }
    const [x, y] = [this.toX(most), this.toY(objective)];
    const { away, wide, tall } = MARK;
    const below = rectangle({ left: x - wide / 2, top: y + away }, wide, tall);
    const turned = dot !== null && meet(dot, below);
    // Above the line, and above the dot where that reaches over the line.
    const above = rectangle({ left: x - wide / 2, top: Math.min(y - away, turned ? dot.top : y) - tall }, wide, tall);
    const d = `M${x.toFixed(1)},${(turned ? above.bottom : below.top).toFixed(1)}l${wide / 2},${turned ? -tall : tall}h${-wide}z`;
    attr(this.largest, "d", d);
    say(this.aside, `holds to ${perSecondAtMost(most)} ${turned ? "▼" : "▲"}`);
    return turned ? above : below;
  }

  /** Names the line of the objective where nothing else is; returned is where. */
  private nameObjective({ session }: Picture, strokes: Stroke[], obstacles: Obstacle[]): Obstacle[] {
    const { objective_ms: objective } = session.serving;
    const text = objective === null ? "" : `objective ${asSet(objective)} ms`;
    say(this.objectiveWords, text);
    attr(this.leader, "visibility", "hidden");
    if (objective === null) return [];
    const { left, width } = this.box;
    const room = roomOf(text, this.scale);
    const box = { ...this.box, left: left + this.nameRoom, width: width - this.nameRoom };
    const y = this.toY(objective);
    const place = alongLevel(y, room, box, strokes, obstacles);
    attr(this.objectiveWords, "x", place.left.toFixed(1));
    attr(this.objectiveWords, "y", (place.top + RISE * this.scale).toFixed(1));
    const words = rectangle(place, room.width, room.height);
    const [from, x] = [y < words.top ? words.top : words.bottom, words.left + 10];
    attr(this.leader, "visibility", Math.abs(from - y) < LED ? "hidden" : null);
    line(this.leader, x, from, x, y);
    return [words, this.levelAt(y)];
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
