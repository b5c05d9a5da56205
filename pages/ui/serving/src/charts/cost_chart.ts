// Effective cost per 1,000 cases when late answers fall back, against the objective or the load.
import { scaleLinear, scaleLog } from "d3-scale";
import { attr, h, s, say } from "../../../browser/dom.ts";
import { milliseconds, money, perSecond } from "../../../browser/formatting.ts";
import { line } from "../../../browser/plot.ts";
import { effectiveOf, type ModelView, type Picture } from "../picture.ts";
import { costless } from "../words.ts";
import { logSteps, logTicks, shortNumber } from "./axes.ts";
import { Chart, type ChartActions, type Line, POINTS } from "./chart.ts";

export type Against = "objective" | "load";

export class CostChart extends Chart {
  protected override readonly labelWidth = 48;
  against: Against = "objective";
  private readonly here = s("line", { class: "threshold-line" });
  private readonly turn = h("button", { type: "button", class: "link", "data-control": "cost-against" });

  constructor(
    uid: string,
    actions: ChartActions,
    private readonly setters: { objective: (ms: number) => void; load: (rate: number) => void; turned: () => void },
  ) {
    super("cost", "Effective cost", uid, actions);
    this.under.append(this.here);
    this.element.querySelector(".chart-title")!.append(this.turn);
    this.turn.onclick = () => {
      this.against = this.against === "objective" ? "load" : "objective";
      this.setters.turned();
    };
  }

  draw(picture: Picture): void {
    this.picture = picture;
    const byObjective = this.against === "objective";
    say(this.turn, byObjective ? "by arrival rate" : "by objective");
    attr(this.turn, "title", byObjective ? "Show it against the arrival rate" : "Show it against the objective");
    if (!this.laid) return;
    const known = picture.models.filter(({ model }) => model.responses !== null && model.quality !== null);
    const due = picture.session.serving.objective_ms;
    if (this.blank(due === null && !byObjective ? "Without an objective no answer is late." : "")) return;
    const [low, high] = known.length > 0 ? this.range(picture, known) : [1, 10];
    const lines = known.map((view) => this.line(picture, view, low, high));
    const drawn = lines.some(({ y }) => y.some(Number.isFinite));
    const nothing = known.length > 0 ? "Every queue here grows without end." : costless(picture.models, picture.session.data);
    if (this.blank(drawn ? "" : nothing)) return;
    const { left, top, width, height } = this.box;
    const x = scaleLog([low, high], [left, left + width]);
    const y = scaleLinear(extent(lines), [top + height, top]).nice(4);
    const { currency } = picture.session.data.costs;
    this.toX = (value) => x(value);
    this.fromX = (px) => x.invert(px);
    this.toY = (value) => y(value);
    this.drawX(x, logTicks(low, high, Math.max(3, Math.floor(width / 60))), shortNumber);
    this.drawY(y, y.ticks(4), (value) => tick(value, currency));
    this.titles(byObjective ? "objective, ms" : "arrival rate, requests/s", "per 1,000");
    const at = this.present(picture);
    attr(this.here, "visibility", Number.isFinite(x(at)) ? null : "hidden");
    if (Number.isFinite(x(at))) line(this.here, x(at), top, x(at), top + height);
    const paid = picture.values.effective_cost_per_1000;
    this.drawLines(lines, [this.uprightAt(x(at)), this.dotAt(x(at), this.toY(paid))]);
    this.drawDot(picture.focus?.model.order ?? 0, x(at), this.toY(paid));
    this.name(`Effective cost per 1,000 cases by ${byObjective ? "objective" : "arrival rate"}; now ${money(paid, currency)}.`);
  }

  private present(picture: Picture): number {
    const { objective_ms: objective, arrival_rate_per_s: rate } = picture.session.serving;
    return this.against === "objective" ? (objective ?? NaN) : rate;
  }

  private range(picture: Picture, known: ModelView[]): [number, number] {
    const { objective_ms: objective, arrival_rate_per_s: rate, servers } = picture.session.serving;
    if (this.against === "load") {
      const capacities = known.map(({ capacity }) => capacity);
      return [Math.min(rate / 1.5, Math.min(...capacities) / 40), Math.max(rate * 1.3, Math.max(...capacities) * 1.3)];
    }
    const fastest = known.map(({ model }) => model.responses!.quantileAt(0, 0, servers));
    const slowest = known.map(({ model }) => model.responses!.quantile(0.995, rate, servers)).filter(Number.isFinite);
    const [least, most] = [Math.min(...fastest), Math.max(...slowest, Math.min(...fastest) * 10)];
    return [Math.min(least, objective ?? Infinity) / 1.3, Math.max(most, objective ?? 0) * 1.3];
  }

  private line(picture: Picture, view: ModelView, low: number, high: number): Line {
    const x = logSteps(low, high, POINTS);
    return {
      order: view.model.order,
      text: view.model.short,
      focus: view.isFocus,
      faded: view.ruledOut !== "",
      x,
      y: x.map((value) => this.cost(picture, view, value)),
    };
  }

  private cost(picture: Picture, { model }: ModelView, value: number): number {
    const { session } = picture;
    const { objective_ms: objective, arrival_rate_per_s: rate, servers } = session.serving;
    const [ms, at] = this.against === "objective" ? [value, rate] : [objective ?? NaN, value];
    const attained = model.responses!.attained(ms, at, servers);
    return effectiveOf(session, model, attained, true)?.effective_cost_per_1000 ?? NaN;
  }

  protected set(value: number): void {
    this.setters[this.against](value);
  }

  protected readout(value: number): string {
    const { session, models } = this.picture!;
    const { currency } = session.data.costs;
    const rows = models
      .filter(({ model }) => model.responses !== null && model.quality !== null)
      .map((view) => `${view.model.short} ${money(this.cost(this.picture!, view, value), currency)}`);
    return [this.against === "objective" ? `within ${milliseconds(value)}` : `at ${perSecond(value)}`, ...rows].join("\n");
  }
}

function extent(lines: Line[]): [number, number] {
  const values = lines.flatMap(({ y }) => [...y].filter(Number.isFinite));
  const [low, high] = [Math.min(...values, Infinity), Math.max(...values, -Infinity)];
  if (!(low <= high)) return [0, 1];
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** "$20k" for ticks, where "$20,000" would not fit. */
export function tick(x: number, currency: string): string {
  const size = Math.abs(x);
  return size >= 10_000 && size < 1e6 ? `${x < 0 ? "-" : ""}${currency}${Number((size / 1000).toPrecision(3))}k` : money(x, currency);
}
