// What every chart has, whatever it shows: a title, a plot with two axes, and its layers.
import { axisBottom, axisLeft, type AxisScale } from "d3-axis";
import { select } from "d3-selection";
import { attr, h, s, say } from "./dom.ts";

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export class Plot {
  readonly element: HTMLElement;
  readonly svg = s("svg", { role: "img", class: "plot" });
  readonly heading: HTMLElement;
  /** A short remark at the end of the title. */
  readonly aside = h("span", { class: "chart-aside" });
  /** Layers from below to above; the first two are clipped to the box. */
  readonly under = s("g");
  readonly curves = s("g");
  readonly over = s("g");
  readonly hoverMark = s("g", { class: "hover", visibility: "hidden" });
  readonly dots = s("g");
  readonly xAxis = s("g", { class: "axis axis-x" });
  readonly yAxis = s("g", { class: "axis axis-y" });
  scale = 1;
  box: Box = { left: 0, top: 0, width: 0, height: 0 };
  /** Room for the labels of the y axis. */
  protected readonly labelWidth: number = 34;
  private readonly clipRect = s("rect");
  private readonly xTitle = s("text", { class: "axis-title", "text-anchor": "end" });
  private readonly yTitle = s("text", { class: "axis-title" });

  constructor(readonly id: string, title: string, uid: string) {
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
  }

  /** Takes the size the page gives; everything must be drawn again after. False when there is no room. */
  layout(scale: number): boolean {
    const { clientWidth: width, clientHeight: height } = this.svg;
    this.scale = scale;
    if (width < 60 || height < 60) return false;
    const left = Math.round(this.labelWidth * scale);
    const bottom = Math.round(30 * scale);
    const top = Math.round(18 * scale);
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

  /** Whether the plot has a size yet. */
  get laid(): boolean {
    return this.box.width > 0;
  }

  /** Puts a button before the name of the chart. */
  lead(button: HTMLElement): void {
    this.heading.before(button);
  }

  titles(x: string, y: string): void {
    say(this.xTitle, x);
    say(this.yTitle, y);
  }

  drawX(scale: AxisScale<number>, ticks: number[], format: (x: number) => string): void {
    const axis = axisBottom<number>(scale).tickValues(ticks).tickFormat(format).tickSize(4).tickPadding(3);
    select(this.xAxis).call(axis);
  }

  drawY(scale: AxisScale<number>, ticks: number[], format: (x: number) => string): void {
    const axis = axisLeft<number>(scale).tickValues(ticks).tickFormat(format).tickSize(4).tickPadding(3);
    select(this.yAxis).call(axis);
  }
}

/** Moves a circle. */
export function place(circle: Element, x: number, y: number): void {
  attr(circle, "cx", x.toFixed(1));
  attr(circle, "cy", y.toFixed(1));
}

/** Moves the two ends of a line. */
export function line(element: Element, x1: number, y1: number, x2: number, y2: number): void {
  attr(element, "x1", x1.toFixed(1));
  attr(element, "y1", y1.toFixed(1));
  attr(element, "x2", x2.toFixed(1));
  attr(element, "y2", y2.toFixed(1));
}
