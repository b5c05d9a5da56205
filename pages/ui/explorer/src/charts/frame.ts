// What every chart has: a title, a plot with axes, the dots, the hover mark and the pointer.
import { axisBottom, axisLeft, type AxisScale } from "d3-axis";
import { select } from "d3-selection";
import { attr, h, s, say } from "../../../browser/dom.ts";
import type { Picture } from "../picture.ts";
import type { Session } from "../session.ts";
import type { ScoreAxis } from "../axis.ts";

export interface ChartActions {
  /** The row under the pointer (-1 is "alert nobody"), or null when it left. */
  hover: (row: number | null, chart: Chart, event: PointerEvent | null) => void;
  set: (row: number) => void;
}

export interface ChartContext {
  session: Session;
  picture: Picture;
  axis: ScoreAxis;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export abstract class Chart {
  readonly element: HTMLElement;
  readonly svg = s("svg", { role: "img", class: "plot" });
  protected readonly heading: HTMLElement;
  protected readonly aside = h("span", { class: "chart-aside" });
  protected readonly under = s("g");
  protected readonly curves = s("g");
  protected readonly over = s("g");
  protected readonly dots = s("g");
  protected readonly hoverMark = s("g", { class: "hover", visibility: "hidden" });
  protected readonly xAxis = s("g", { class: "axis axis-x" });
  protected readonly yAxis = s("g", { class: "axis axis-y" });
  protected readonly clipRect = s("rect");
  protected scale = 1;
  protected box: Box = { left: 0, top: 0, width: 0, height: 0 };
  private readonly xTitle = s("text", { class: "axis-title", "text-anchor": "end" });
  private readonly yTitle = s("text", { class: "axis-title" });
  /** Room for the labels of the y axis. */
  protected readonly labelWidth: number = 34;
  private pressed = false;
  protected context: ChartContext | null = null;

  constructor(
    readonly id: string,
    title: string,
    uid: string,
    private readonly actions: ChartActions,
  ) {
    const clip = `${uid}-${id}-clip`;
    const clipped = (group: SVGGElement): SVGGElement => {
      group.setAttribute("clip-path", `url(#${clip})`);
      return group;
    };
    this.svg.append(
      s("defs", {}, s("clipPath", { id: clip }, this.clipRect)),
      this.xAxis, this.yAxis, clipped(this.under), clipped(this.curves), this.over, this.hoverMark,
      this.dots, this.xTitle, this.yTitle,
    );
    this.heading = h("span", { class: "chart-name" }, title);
    this.element = h(
      "figure",
      { class: `chart chart-${id}`, "data-chart": id },
      h("figcaption", { class: "chart-title" }, this.heading, this.aside),
      this.svg,
    );
    this.listen();
  }

  /** Takes the size the page gives; everything must be drawn again after. */
  layout(scale: number): boolean {
    const { clientWidth: width, clientHeight: height } = this.svg;
    this.scale = scale;
    if (width < 60 || height < 60) return false;
    const left = Math.round(this.labelWidth * scale);
    const bottom = Math.round(30 * scale);
    const top = Math.round(16 * scale);
    this.box = { left, top, width: width - left - 14, height: height - top - bottom };
    attr(this.svg, "viewBox", `0 0 ${width} ${height}`);
    for (const [name, value] of Object.entries({
      x: left, y: top - 5, width: this.box.width + 12, height: this.box.height + 10,
    })) attr(this.clipRect, name, value);
    attr(this.xAxis, "transform", `translate(0,${top + this.box.height})`);
    attr(this.yAxis, "transform", `translate(${left},0)`);
    attr(this.xTitle, "x", left + this.box.width);
    attr(this.xTitle, "y", height - 2);
    attr(this.yTitle, "x", 2);
    attr(this.yTitle, "y", Math.round(9 * scale));
    return true;
  }

  /** Puts a button before the name of the chart. */
  lead(button: HTMLElement): void {
    this.heading.before(button);
  }

  protected titles(x: string, y: string): void {
    say(this.xTitle, x);
    say(this.yTitle, y);
  }

  protected drawX(scale: AxisScale<number>, ticks: number[], format: (x: number) => string): void {
    const axis = axisBottom<number>(scale).tickValues(ticks).tickFormat(format).tickSize(4).tickPadding(3);
    select(this.xAxis).call(axis);
  }

  protected drawY(scale: AxisScale<number>, ticks: number[], format: (x: number) => string): void {
    const axis = axisLeft<number>(scale).tickValues(ticks).tickFormat(format).tickSize(4).tickPadding(3);
    select(this.yAxis).call(axis);
  }

  /** Whether the chart takes part in the picture at all at this size. */
  protected get laid(): boolean {
    return this.box.width > 0;
  }

  /** What makes the curves change besides tables, focus and size. */
  abstract readonly follows: "nothing" | "prevalence" | "prevalence and costs";
  /** Everything that depends on tables, focus, prevalence, costs or size. */
  abstract drawPaths(context: ChartContext): void;
  /** Only what moves with the threshold. */
  abstract drawPoint(context: ChartContext): void;
  /** The hover mark at a row. */
  abstract drawHover(row: number | null): void;
  /** The row nearest to a place in the plot. */
  protected abstract rowAt(x: number, y: number): number;

  private listen(): void {
    const { svg, actions } = this;
    const row = (event: PointerEvent): number => {
      const frame = svg.getBoundingClientRect();
      return this.rowAt(event.clientX - frame.left, event.clientY - frame.top);
    };
    svg.onpointermove = (event) => {
      if (this.context === null || !this.laid) return;
      const here = row(event);
      if (this.pressed) actions.set(here);
      actions.hover(this.pressed ? null : here, this, event);
    };
    svg.onpointerdown = (event) => {
      if (this.context === null || !this.laid || event.button !== 0) return;
      this.pressed = true;
      svg.setPointerCapture(event.pointerId);
      actions.hover(null, this, null);
      actions.set(row(event));
    };
    svg.onpointerup = svg.onpointercancel = () => {
      this.pressed = false;
    };
    svg.onpointerleave = () => actions.hover(null, this, null);
  }
}

/** The focus model's dot with its ring; the same in every chart. */
export class OperatingDot {
  private readonly ring = s("circle", { class: "op-ring" });
  private readonly dot = s("circle", { class: "op-dot" });

  constructor(parent: Element) {
    parent.append(this.ring, this.dot);
  }

  show(order: number, x: number, y: number, scale: number): void {
    attr(this.ring, "class", `op-ring m${order}`);
    attr(this.dot, "class", `op-dot m${order}`);
    for (const circle of [this.ring, this.dot]) {
      attr(circle, "visibility", null);
      attr(circle, "cx", x.toFixed(1));
      attr(circle, "cy", y.toFixed(1));
    }
    attr(this.ring, "r", 8 * scale);
    attr(this.dot, "r", 4.5 * scale);
  }

  hide(): void {
    for (const circle of [this.ring, this.dot]) attr(circle, "visibility", "hidden");
  }
}

export function place(circle: Element, x: number, y: number): void {
  attr(circle, "cx", x.toFixed(1));
  attr(circle, "cy", y.toFixed(1));
}
