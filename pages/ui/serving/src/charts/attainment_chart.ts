// The share answered within the objective against it, each nine as far from the next as the one before.
import { scaleLinear, scaleLog } from "d3-scale";
import { attr, s, say } from "../../../browser/dom.ts";
import { asSet, milliseconds, share } from "../../../browser/formatting.ts";
import { line } from "../../../browser/plot.ts";
import type { ModelView, Picture } from "../picture.ts";
import { loadNote } from "../standing.ts";
import { logSteps, logTicks, shortNumber } from "./axes.ts";
import { Chart, type ChartActions, type Line, POINTS } from "./chart.ts";

/** Shares on the axis and their labels; the axis is linear in -log10(1 - share). */
const TICKS = [0, 0.5, 0.9, 0.99, 0.999];
const MOST_NINES = 3.3;

export class AttainmentChart extends Chart {
  protected override readonly labelWidth = 42;
  private readonly target = s("line", { class: "reference" });
  private readonly objective = s("line", { class: "objective-line" });

  constructor(uid: string, actions: ChartActions, private readonly setObjective: (ms: number) => void) {
    super("attainment", "Attainment by objective", uid, actions);
    this.under.append(this.target, this.objective);
  }

  draw(picture: Picture): void {
    this.picture = picture;
    if (!this.laid) return;
    const known = picture.models.filter(({ model, utilisation }) => model.responses !== null && !(utilisation >= 1));
    const unstable = picture.models.filter(({ utilisation }) => utilisation >= 1);
    say(this.aside, unstable.length > 0 ? `unstable: ${unstable.map(({ model }) => model.short).join(", ")}` : "");
    const measured = picture.models.some(({ model }) => model.responses !== null);
    const nothing = measured ? "Every queue here grows without end." : "No service times yet.";
    if (this.blank(known.length === 0 ? nothing : "")) return;
    const { left, top, width, height } = this.box;
    const [low, high] = this.range(picture, known);
    const x = scaleLog([low, high], [left, left + width]);
    const y = scaleLinear([0, MOST_NINES], [top + height, top]);
    this.toX = (value) => x(value);
    this.fromX = (px) => x.invert(px);
    this.toY = (value) => y(nines(value));
    this.drawX(x, logTicks(low, high, Math.max(3, Math.floor(width / 60))), shortNumber);
    this.drawY(y, TICKS.map(nines), (value) => share(TICKS.find((tick) => nines(tick) === value) ?? NaN).replace(".0%", "%"));
    this.titles("objective, ms", "attainment");
    const objective = picture.session.serving.objective_ms;
    line(this.target, left, this.toY(0.99), left + width, this.toY(0.99));
    attr(this.objective, "visibility", objective === null ? "hidden" : null);
    if (objective !== null) line(this.objective, x(objective), top, x(objective), top + height);
    const attained = picture.values.attainment;
    const dot = objective === null ? NaN : x(objective);
    const height99 = Number.isNaN(attained) ? NaN : this.inside(this.toY(attained));
    const obstacles = [this.uprightAt(dot), this.dotAt(dot, height99), this.levelAt(this.toY(0.99))];
    this.drawLines(known.map((view) => this.line(picture, view, low, high)), obstacles);
    this.drawDot(picture.focus?.model.order ?? 0, dot, height99);
    this.name(this.spoken(picture));
  }

  private range(picture: Picture, known: ModelView[]): [number, number] {
    const { objective_ms: objective, arrival_rate_per_s: rate, servers } = picture.session.serving;
    const fastest = known.map(({ model }) => model.responses!.quantileAt(0, 0, servers));
    const slowest = known.map(({ model }) => model.responses!.quantile(0.999, rate, servers));
    const finite = [...slowest, (objective ?? 0) * 1.5].filter(Number.isFinite);
    const low = Math.min(...fastest, objective ?? Infinity, 1e6) / 1.2;
    return [low, Math.max(low * 10, ...finite) * 1.3];
  }

  private line(picture: Picture, view: ModelView, low: number, high: number): Line {
    const { arrival_rate_per_s: rate, servers } = picture.session.serving;
    const x = logSteps(low, high, POINTS);
    return {
      order: view.model.order,
      text: view.model.short,
      focus: view.isFocus,
      faded: view.ruledOut !== "",
      x,
      y: x.map((ms) => view.model.responses!.attained(ms, rate, servers)),
    };
  }

  protected set(ms: number): void {
    this.setObjective(ms);
  }

  protected readout(ms: number): string {
    const { session, models } = this.picture!;
    const { arrival_rate_per_s: rate, servers } = session.serving;
    const rows = models
      .filter(({ model }) => model.responses !== null)
      .map(({ model }) => {
        const attained = model.responses!.attained(ms, rate, servers);
        const used = model.responses!.utilisation(rate, servers);
        return `${model.short} ${Number.isNaN(attained) ? loadNote(used) || "near full load" : share(attained)}`;
      });
    return [`within ${milliseconds(ms)}`, ...rows].join("\n");
  }

  private spoken({ focus, session, shown }: Picture): string {
    const objective = session.serving.objective_ms;
    if (focus === null || objective === null) return "Attainment by objective.";
    const { text, note } = shown.attainment;
    return `Attainment of ${focus.model.title} by objective; within ${asSet(objective)} ms: ${note || text}.`;
  }
}

/** 0.9 is one, 0.99 two. */
function nines(value: number): number {
  return value >= 1 ? MOST_NINES : Math.min(MOST_NINES, -Math.log10(1 - value));
}
