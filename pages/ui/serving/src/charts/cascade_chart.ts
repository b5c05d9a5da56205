// Cost per 1,000 against the share sent on: the best band of each share, and the band in the hand.
import { scaleLinear } from "d3-scale";
import { attr, s, say } from "../../../browser/dom.ts";
import { money, share } from "../../../browser/formatting.ts";
import { line } from "../../../browser/plot.ts";
import { tracePath } from "../../../browser/trace.ts";
import type { FrontierPoint } from "../contract.ts";
import { cascadeP99, cascadeTimed, type Picture } from "../picture.ts";
import { p99Words } from "../standing.ts";
import { Chart, type ChartActions } from "./chart.ts";
import { tick } from "./cost_chart.ts";

const SHARE_TICKS = [0, 0.25, 0.5, 0.75, 1];

export class CascadeChart extends Chart {
  protected override readonly labelWidth = 48;
  private readonly frontier = s("path", { class: "curve frontier" });
  private readonly tooSlow = s("path", { class: "curve frontier over-budget" });
  private readonly upright = s("line", { class: "objective-line" });
  private readonly uprightWords = s("text", { class: "label quiet" });

  constructor(uid: string, actions: ChartActions, private readonly choose: (point: FrontierPoint) => void) {
    super("cascade", "Cost by the share sent on", uid, actions);
    this.under.append(this.upright);
    this.curves.append(this.frontier, this.tooSlow);
    this.over.append(this.uprightWords);
  }

  draw(picture: Picture): void {
    this.picture = picture;
    if (!this.laid) return;
    const points = this.points;
    const { left, top, width, height } = this.box;
    const { outcome, values } = picture;
    const paid = values.cascade_cost_per_1000;
    const costs = [...points.map((point) => point.cost_per_1000), paid].filter(Number.isFinite);
    if (costs.length === 0) return;
    const [least, most] = [Math.min(...costs), Math.max(...costs)];
    const room = most > least ? 0.06 * (most - least) : 1;
    const x = scaleLinear([0, 1], [left, left + width]);
    const y = scaleLinear([least - room, most + room], [top + height, top]).nice(4);
    const { currency } = picture.session.data.costs;
    this.toX = (value) => x(value);
    this.fromX = (px) => x.invert(px);
    this.toY = (value) => y(value);
    this.drawX(x, SHARE_TICKS, (value) => share(value).replace(".0%", "%"));
    this.drawY(y, y.ticks(4), (value) => tick(value, currency));
    this.titles("share sent on to the second model", "per 1,000");
    this.drawFrontier(points);
    this.drawDot(3, outcome ? x(values.cascade_sent) : NaN, this.inside(y(paid)));
    say(this.aside, points.length > 0 ? "line: best band of each share" : "");
    this.name(`Cost per 1,000 cases by the share sent on; now ${money(paid, currency)} at ${share(values.cascade_sent)}.`);
  }

  private get points(): FrontierPoint[] {
    return this.picture?.session.cascade?.message.frontier ?? [];
  }

  /** Whether p99 of a share sent on is within the objective; without an objective every one is. */
  private holds(sent: number): boolean {
    const objective = this.picture!.session.serving.objective_ms;
    const { session } = this.picture!;
    return objective === null || !cascadeTimed(session) || cascadeP99(session, sent) <= objective;
  }

  private drawFrontier(points: FrontierPoint[]): void {
    const xs = Float64Array.from(points, ({ sent }) => this.toX(sent));
    const ys = Float64Array.from(points, ({ cost_per_1000 }) => this.toY(cost_per_1000));
    const all = points.map((_, i) => i);
    const first = points.findIndex(({ sent }) => !this.holds(sent));
    const split = first < 0 ? points.length : first;
    this.frontier.setAttribute("d", tracePath(xs, ys, all.slice(0, split)));
    this.tooSlow.setAttribute("d", tracePath(xs, ys, all.slice(Math.max(0, split - 1))));
    const limited = split < points.length;
    for (const part of [this.upright, this.uprightWords]) attr(part, "visibility", limited ? null : "hidden");
    if (!limited) return;
    const x = this.toX(this.largestSent());
    const { top, height } = this.box;
    line(this.upright, x, top, x, top + height);
    const right = x > this.box.left + this.box.width / 2;
    attr(this.uprightWords, "x", (x + (right ? -4 : 4)).toFixed(1));
    attr(this.uprightWords, "y", (top + 10).toFixed(1));
    attr(this.uprightWords, "text-anchor", right ? "end" : "start");
    say(this.uprightWords, "beyond it p99 is over the objective");
  }

  private largestSent(): number {
    if (!this.holds(0)) return 0;
    let [low, high] = [0, 1];
    for (let step = 0; step < 16; step++) {
      const middle = (low + high) / 2;
      if (this.holds(middle)) low = middle;
      else high = middle;
    }
    return low;
  }

  private nearestPoint(sent: number): FrontierPoint | undefined {
    const far = (point: FrontierPoint): number => Math.abs(point.sent - sent);
    return this.points.reduce<FrontierPoint | undefined>(
      (best, point) => (best === undefined || far(point) < far(best) ? point : best),
      undefined,
    );
  }

  protected set(sent: number): void {
    const point = this.nearestPoint(sent);
    if (point) this.choose(point);
  }

  protected readout(sent: number): string {
    const point = this.nearestPoint(sent);
    if (!point) return "";
    const { session } = this.picture!;
    const p99 = cascadeP99(session, point.sent);
    return [
      `${share(point.sent)} sent on`,
      `best cost ${money(point.cost_per_1000, session.data.costs.currency)} per 1,000`,
      cascadeTimed(session) ? `p99 ${p99Words(p99, session.cascade?.times?.utilisation(point.sent) ?? NaN)}` : "",
    ].filter(Boolean).join("\n");
  }
}
