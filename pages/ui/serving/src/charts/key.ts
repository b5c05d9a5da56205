// The names of the lines with their dashes, in the corner of the plot where fewest lines pass.
import { attr, s, say } from "../../../browser/dom.ts";
import type { Box } from "../../../browser/plot.ts";

export interface Entry {
  order: number;
  text: string;
  focus: boolean;
  faded: boolean;
  xs: Float64Array;
  ys: Float64Array;
  kept: number[];
}

const DASH = 20;
const PAD = 5;
const UPRIGHT = 6;
const MODELS = 4;

export class CurveKey {
  private readonly dashes: SVGLineElement[];
  private readonly names: SVGTextElement[];
  private corner = 0;

  constructor(parent: Element) {
    const orders = Array.from({ length: MODELS }, (_, order) => order);
    this.dashes = orders.map((order) => s("line", { class: `curve m${order}` }));
    this.names = orders.map(() => s("text", { class: "label" }));
    parent.append(...this.dashes, ...this.names);
  }

  /** `uprights` are vertical lines to stay clear of, `levels` horizontal ones [px]. */
  show(entries: Entry[], box: Box, scale: number, uprights: number[], levels: number[]): void {
    const line = Math.round(14 * scale);
    const longest = Math.max(0, ...entries.map((entry) => entry.text.length));
    const [width, height] = [DASH + 6 + longest * 7 * scale, line * entries.length];
    const [left, top] = this.choose(entries, box, width, height, uprights, levels);
    for (const part of [...this.dashes, ...this.names]) attr(part, "visibility", "hidden");
    entries.forEach(({ order, text, focus, faded }, row) => {
      const [dash, name] = [this.dashes[order]!, this.names[order]!];
      const y = top + row * line + line / 2;
      for (const part of [dash, name]) attr(part, "visibility", null);
      for (const [key, value] of Object.entries({ x1: left, x2: left + DASH, y1: y, y2: y })) attr(dash, key, value);
      attr(dash, "class", `curve m${order}${faded ? " over-budget" : ""}`);
      attr(name, "x", left + DASH + 6);
      attr(name, "y", y + 4);
      attr(name, "class", `label${focus ? " strong" : ""}${faded ? " struck" : ""}`);
      say(name, text);
    });
  }

  /** The corner with fewest points of lines in it; the present one as long as it is as good. */
  private choose(
    entries: Entry[],
    box: Box,
    width: number,
    height: number,
    uprights: number[],
    levels: number[],
  ): [number, number] {
    const [right, bottom] = [box.left + box.width - width - PAD, box.top + box.height - height - PAD];
    const corners: [number, number][] = [
      [box.left + PAD + 2, box.top + PAD],
      [right, box.top + PAD],
      [right, bottom],
      [box.left + PAD + 2, bottom],
    ];
    const crossed = corners.map(([left, top]) => {
      const struck = uprights.filter((x) => x > left - 4 && x < left + width + 4).length;
      const crossed = levels.filter((y) => y > top - 16 && y < top + height + 4).length;
      return crossings(entries, left, top, width, height) + UPRIGHT * (struck + crossed);
    });
    const least = Math.min(...crossed);
    if (crossed[this.corner]! > least + 2) this.corner = crossed.indexOf(least);
    return corners[this.corner]!;
  }
}

function crossings(entries: Entry[], left: number, top: number, width: number, height: number): number {
  let inside = 0;
  for (const { xs, ys, kept } of entries) {
    for (const i of kept) {
      const [x, y] = [xs[i]!, ys[i]!];
      if (x > left - 4 && x < left + width + 4 && y > top - 4 && y < top + height + 4) inside += 1;
    }
  }
  return inside;
}
