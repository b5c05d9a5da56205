// What the charts of this page share: the plot, the pointer, one line for each model and their names.
import { attr, s, say } from "../../../browser/dom.ts";
import { Plot, place } from "../../../browser/plot.ts";
import { tracePath, visible } from "../../../browser/trace.ts";
import type { Picture } from "../picture.ts";
import { CurveKey, type Entry, type Obstacle } from "./key.ts";
import { rectangle } from "./labels.ts";

export const MAX_MODELS = 4;
export const POINTS = 90;

export interface ChartActions {
  /** What stands under the pointer, in words; null when it left. */
  hover: (words: string | null, event: PointerEvent | null) => void;
}

export interface Line {
  order: number;
  text: string;
  focus: boolean;
  faded: boolean;
  /** Values in the units of the axes; what is not finite is left out. */
  x: Float64Array;
  y: Float64Array;
}

export abstract class Chart extends Plot {
  private readonly lines: SVGPathElement[];
  private readonly key: CurveKey;
  private readonly ring = s("circle", { class: "op-ring" });
  private readonly dot = s("circle", { class: "op-dot" });
  private readonly hoverLine = s("line", { class: "hover-line" });
  private readonly hoverDot = s("circle", { class: "hover-dot", r: 5 });
  /** What stands in the plot when there is nothing to draw. */
  private readonly nothing = s("text", { class: "label quiet", "text-anchor": "middle" });
  private pressed = false;
  protected picture: Picture | null = null;
  /** Positions of the axes' values [px]; `invert` gives back the value under the pointer. */
  protected toX: (value: number) => number = () => NaN;
  protected toY: (value: number) => number = () => NaN;
  protected fromX: (px: number) => number = () => NaN;
  private focusLine: Line | null = null;

  constructor(id: string, title: string, uid: string, private readonly actions: ChartActions) {
    super(id, title, uid);
    this.lines = Array.from({ length: MAX_MODELS }, (_, order) => s("path", { class: `curve m${order}` }));
    this.curves.append(...this.lines);
    this.key = new CurveKey(this.over);
    this.dots.append(this.ring, this.dot);
    this.hoverMark.append(this.hoverLine, this.hoverDot);
    this.over.append(this.nothing);
    this.listen();
  }

  abstract draw(picture: Picture): void;
  /** What a press or drag at a value of the x axis sets. */
  protected abstract set(value: number): void;
  /** The figures at a value of the x axis, for the readout. */
  protected abstract readout(value: number): string;

  /** Says why there is nothing to draw; an empty text draws again. Returns whether it is empty. */
  protected blank(words: string): boolean {
    say(this.nothing, words);
    const { left, top, width, height } = this.box;
    attr(this.nothing, "x", (left + width / 2).toFixed(1));
    attr(this.nothing, "y", (top + height / 2).toFixed(1));
    const hidden = words === "" ? null : "hidden";
    for (const part of [this.under, this.curves, this.xAxis, this.yAxis]) attr(part, "visibility", hidden);
    if (words === "") return false;
    this.titles("", "");
    this.drawLines([]);
    this.drawDot(0, NaN, NaN);
    this.name(words);
    return true;
  }

  /** Draws one line a model, and their names where they are least in the way. */
  protected drawLines(lines: Line[], obstacles: Obstacle[] = []): void {
    this.nameLines(this.traceLines(lines), obstacles);
  }

  protected nameLines(entries: Entry[], obstacles: Obstacle[]): void {
    this.key.show(entries, this.box, this.scale, obstacles.filter(({ left, top }) => Number.isFinite(left + top)));
  }

  /** Draws one line a model, and returns them as they are drawn. */
  protected traceLines(lines: Line[]): Entry[] {
    const entries: Entry[] = [];
    for (const path of this.lines) attr(path, "visibility", "hidden");
    this.focusLine = null;
    for (const line of lines) {
      const xs = line.x.map((value) => this.toX(value));
      const ys = line.y.map((value) => this.toY(value));
      const kept = visible(xs, ys, xs.length);
      const path = this.lines[line.order]!;
      attr(path, "visibility", kept.length > 1 ? null : "hidden");
      attr(path, "class", `curve m${line.order}${line.focus ? " focus" : ""}${line.faded ? " over-budget" : ""}`);
      path.setAttribute("d", tracePath(xs, ys, kept));
      if (line.focus) this.focusLine = line;
      entries.push({ order: line.order, text: line.text, focus: line.focus, faded: line.faded, xs, ys, kept });
    }
    return entries;
  }

  /** The dot with its ring; hidden where it has no place. */
  protected drawDot(order: number, x: number, y: number): void {
    const shown = Number.isFinite(x) && Number.isFinite(y);
    for (const [circle, name, radius] of [[this.ring, "op-ring", 8], [this.dot, "op-dot", 4.5]] as const) {
      attr(circle, "visibility", shown ? null : "hidden");
      attr(circle, "class", `${name} m${order}`);
      attr(circle, "r", radius * this.scale);
      if (shown) place(circle, x, y);
    }
  }

  /** A vertical line to stay clear of. */
  protected uprightAt(x: number): Obstacle {
    const { top, height } = this.box;
    return { left: x, right: x, top, bottom: top + height };
  }

  /** A horizontal one. */
  protected levelAt(y: number): Obstacle {
    const { left, width } = this.box;
    return rectangle({ left, top: y }, width, 0);
  }

  /** The dot with its ring. */
  protected dotAt(x: number, y: number): Obstacle {
    const size = 10 * this.scale;
    return { left: x - size, right: x + size, top: y - size, bottom: y + size };
  }

  protected name(words: string): void {
    attr(this.svg, "aria-label", words);
  }

  protected inside(y: number): number {
    return Math.min(Math.max(y, this.box.top), this.box.top + this.box.height);
  }

  private listen(): void {
    const { svg, actions } = this;
    const value = (event: PointerEvent): number => {
      const { left, width } = this.box;
      const x = event.clientX - svg.getBoundingClientRect().left;
      return this.fromX(Math.min(Math.max(x, left), left + width));
    };
    const leave = (): void => {
      attr(this.hoverMark, "visibility", "hidden");
      actions.hover(null, null);
    };
    svg.onpointermove = (event) => {
      if (this.picture === null || !this.laid) return;
      const here = value(event);
      if (this.pressed) return this.set(here);
      this.mark(here);
      actions.hover(this.readout(here), event);
    };
    svg.onpointerdown = (event) => {
      if (this.picture === null || !this.laid || event.button !== 0) return;
      this.pressed = true;
      svg.setPointerCapture(event.pointerId);
      leave();
      this.set(value(event));
    };
    svg.onpointerup = svg.onpointercancel = () => {
      this.pressed = false;
    };
    svg.onpointerleave = leave;
  }

  private mark(value: number): void {
    const line = this.focusLine;
    const { top, height } = this.box;
    attr(this.hoverMark, "visibility", null);
    const x = this.toX(value);
    for (const [name, at] of Object.entries({ x1: x, x2: x, y1: top, y2: top + height })) {
      attr(this.hoverLine, name, at.toFixed(1));
    }
    const y = line === null ? NaN : this.toY(between(line, value));
    attr(this.hoverDot, "visibility", Number.isFinite(y) ? null : "hidden");
    if (Number.isFinite(y)) place(this.hoverDot, x, this.inside(y));
  }
}

/** The line's value at x, between its nearest points. */
function between({ x, y }: Line, at: number): number {
  for (let i = 1; i < x.length; i++) {
    if (x[i]! < at) continue;
    const part = (at - x[i - 1]!) / (x[i]! - x[i - 1]!);
    return y[i - 1]! + part * (y[i]! - y[i - 1]!);
  }
  return NaN;
}
