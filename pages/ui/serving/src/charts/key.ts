// The names of the lines with their dashes, where in the plot fewest lines pass and nothing else stands.
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

/** Something to stay clear of [px]. */
export interface Obstacle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const DASH = 20;
const PAD = 5;
/** What touching something else counts, in points of lines; and standing in no corner. */
const TOUCH = 6;
const ASIDE = 1;
const MODELS = 4;
const COLUMNS = 7;
const ROWS = 4;
const STEP = 6;

export class CurveKey {
  private readonly dashes: SVGLineElement[];
  private readonly names: SVGTextElement[];
  private place = 0;

  constructor(parent: Element) {
    const orders = Array.from({ length: MODELS }, (_, order) => order);
    this.dashes = orders.map((order) => s("line", { class: `curve m${order}` }));
    this.names = orders.map(() => s("text", { class: "label" }));
    parent.append(...this.dashes, ...this.names);
  }

  show(entries: Entry[], box: Box, scale: number, obstacles: Obstacle[]): void {
    const line = Math.round(14 * scale);
    const longest = Math.max(0, ...entries.map((entry) => entry.text.length));
    const [width, height] = [DASH + 6 + longest * 7 * scale, line * entries.length];
    const [left, top] = this.choose(entries, box, width, height, obstacles);
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

  /** The place with least in it, a corner rather than another; the present one while it is as good. */
  private choose(entries: Entry[], box: Box, width: number, height: number, obstacles: Obstacle[]): [number, number] {
    const first = box.left + PAD + 2;
    const span = Math.max(0, box.left + box.width - width - PAD - first);
    const drop = Math.max(0, box.height - height - 2 * PAD);
    const places = Array.from({ length: ROWS * COLUMNS }, (_, i): [number, number] => [
      first + (span * (i % COLUMNS)) / (COLUMNS - 1),
      box.top + PAD + (drop * Math.floor(i / COLUMNS)) / (ROWS - 1),
    ]);
    const worse = places.map(([left, top], i) => {
      const touched = obstacles.filter(
        (one) => one.left < left + width + 4 && one.right > left - 4 && one.top < top + height + 2 && one.bottom > top - 2,
      ).length;
      const beside = i % COLUMNS === 0 || i % COLUMNS === COLUMNS - 1 ? 0 : ASIDE;
      const between = i < COLUMNS || i >= (ROWS - 1) * COLUMNS ? 0 : ASIDE;
      return crossings(entries, left, top, width, height) + TOUCH * touched + beside + between;
    });
    const least = Math.min(...worse);
    if (worse[this.place]! > least + 2) this.place = worse.indexOf(least);
    return places[this.place]!;
  }
}

/** How much of the lines passes through a rectangle, in steps of a few pixels. */
function crossings(entries: Entry[], left: number, top: number, width: number, height: number): number {
  let inside = 0;
  for (const { xs, ys, kept } of entries) {
    for (let k = 1; k < kept.length; k++) {
      const [from, to] = [kept[k - 1]!, kept[k]!];
      const [dx, dy] = [xs[to]! - xs[from]!, ys[to]! - ys[from]!];
      const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / STEP));
      for (let step = 1; step <= steps; step++) {
        const [x, y] = [xs[from]! + (dx * step) / steps, ys[from]! + (dy * step) / steps];
        if (x > left - 4 && x < left + width + 4 && y > top - 4 && y < top + height + 4) inside += 1;
      }
    }
  }
  return inside;
}
