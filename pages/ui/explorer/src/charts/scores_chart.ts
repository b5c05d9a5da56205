// How the scores of each class are spread: positives above the line, the others mirrored below.
import { attr, h, s, say } from "../../../browser/dom.ts";
import { share } from "../../../browser/formatting.ts";
import { line } from "../../../browser/plot.ts";
import { Chart, type ChartActions, type ChartContext } from "./frame.ts";
import { drawScoreAxis } from "./score_axis.ts";

const GAP = 1;

export class ScoresChart extends Chart {
  readonly follows = "nothing";
  protected override readonly labelWidth = 4;
  private readonly faint = [s("path", { class: "bars positive faint" }), s("path", { class: "bars negative faint" })];
  private readonly solid = [s("path", { class: "bars positive" }), s("path", { class: "bars negative" })];
  private readonly alertedRect = s("rect");
  private readonly middleLine = s("line", { class: "zero" });
  private readonly line = s("line", { class: "threshold-line" });
  private readonly hoverLine = s("line", { class: "hover-line" });
  private readonly names = [h("span"), h("span")];

  constructor(uid: string, actions: ChartActions) {
    super("scores", "Scores", uid, actions);
    const clip = `${uid}-alerted`;
    const alerted = s("g", { "clip-path": `url(#${clip})` }, ...this.solid);
    this.svg.append(s("defs", {}, s("clipPath", { id: clip }, this.alertedRect)));
    this.curves.append(...this.faint, alerted, this.middleLine);
    this.over.append(this.line);
    const swatch = (kind: string): HTMLElement => h("span", { class: `swatch ${kind}` });
    this.aside.append(swatch("positive"), this.names[0]!, " ", swatch("negative"), this.names[1]!);
    this.hoverMark.append(this.hoverLine);
  }

  drawPaths(context: ChartContext): void {
    this.context = context;
    if (!this.laid) return;
    const { picture, session, axis } = context;
    const { words } = session.tables.dataset;
    const { histogram: equal, log_histogram: ratios } = picture.table.message;
    const histogram = axis.log ? (ratios ?? equal) : equal;
    const middle = this.middle();
    this.titles(axis.log ? "score, log scale" : "score", "each class on its own scale");
    drawScoreAxis(this.xAxis, axis, this.box, this.scale);
    line(this.middleLine, this.box.left, middle, this.box.left + this.box.width, middle);
    [histogram.positive, histogram.negative].forEach((counts, side) => {
      const d = this.bars(histogram.edges, counts, side === 0 ? -1 : 1);
      attr(this.faint[side]!, "d", d);
      attr(this.solid[side]!, "d", d);
    });
    say(this.names[0]!, words.positives);
    say(this.names[1]!, "others");
    this.drawPoint(context);
  }

  private middle(): number {
    return Math.round(this.box.top + this.box.height / 2) + 0.5;
  }

  private bars(edges: number[], counts: number[], direction: 1 | -1): string {
    const most = Math.max(...counts, 1);
    const middle = this.middle();
    const tall = this.box.height / 2 - 2;
    let d = "";
    counts.forEach((size, i) => {
      if (size === 0) return;
      const [from, to] = [this.xOf(edges[i]!), this.xOf(edges[i + 1]!)];
      const width = Math.max(0.8, to - from - GAP);
      const height = Math.max(1, (tall * size) / most);
      d += `M${from.toFixed(1)},${middle}h${width.toFixed(1)}v${(direction * height).toFixed(1)}h${(-width).toFixed(1)}z`;
    });
    return d;
  }

  private xOf(threshold: number): number {
    const { axis } = this.context!;
    return this.box.left + axis.position(Math.min(threshold, axis.high)) * this.box.width;
  }

  drawPoint(context: ChartContext): void {
    this.context = context;
    if (!this.laid) return;
    const { picture, axis } = context;
    const x = this.box.left + axis.position(picture.point.threshold) * this.box.width;
    const { left, top, width, height } = this.box;
    line(this.line, x, top, x, top + height);
    for (const [name, value] of Object.entries({ x, y: top, width: Math.max(0, left + width + 8 - x), height })) {
      attr(this.alertedRect, name, Number(value).toFixed(1));
    }
    const { recall, false_positive_rate: fpr } = picture.figures;
    const { words } = context.session.tables.dataset;
    attr(
      this.svg,
      "aria-label",
      `Scores of ${picture.table.title} by class: ${share(recall.value)} of ${words.positives} and ` +
        `${share(fpr.value)} of the others score at or above the threshold.`,
    );
  }

  drawHover(row: number | null): void {
    attr(this.hoverMark, "visibility", row === null || !this.laid ? "hidden" : null);
    if (row === null || !this.laid || this.context === null) return;
    const { picture, axis } = this.context;
    const at = row < 0 ? 1 : axis.position(picture.table.threshold[row]!);
    const x = this.box.left + at * this.box.width;
    line(this.hoverLine, x, this.box.top, x, this.box.top + this.box.height);
  }

  protected rowAt(x: number): number {
    return this.context!.axis.rowAt((x - this.box.left) / this.box.width);
  }
}
