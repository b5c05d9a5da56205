// The names of the curves with their dashes, in the corner of the plot where fewest curves pass.
import { attr, s, say } from "../../../browser/dom.ts";
import type { Box } from "../../../browser/plot.ts";
import { perModel } from "./per_model.ts";

export interface Entry {
  order: number;
  text: string;
  /** What stands after the name: an area, or the number that rules the model out. */
  more: string;
  focus: boolean;
  /** Ruled out: the name is struck and the line faded. */
  out: boolean;
  xs: Float64Array;
  ys: Float64Array;
  kept: number[];
}

const DASH = 20;
const PAD = 5;
/** A vertical line through the key is as bad as this many points of a curve. */
const UPRIGHT = 6;

interface Place {
  left: number;
  top: number;
}

export class CurveKey {
  private readonly dashes: SVGLineElement[];
  private readonly names: SVGTextElement[];
  private readonly texts: SVGTSpanElement[];
  private readonly mores: SVGTSpanElement[];
  private corner = 0;

  constructor(parent: Element) {
    this.dashes = perModel(parent, (order) => s("line", { class: `curve m${order}` }));
    this.names = perModel(parent, () => s("text", { class: "label" }));
    this.texts = this.names.map((name) => name.appendChild(s("tspan")));
    this.mores = this.names.map((name) => name.appendChild(s("tspan", { dx: 4 })));
  }

  /** Another number after the name of a model, where it stands. */
  follow(order: number, more: string): void {
    say(this.mores[order]!, more);
  }

  /** `uprights` are vertical lines to stay clear of [px]. */
  show(entries: Entry[], box: Box, scale: number, uprights: number[] = []): void {
    const line = Math.round(14 * scale);
    const longest = Math.max(0, ...entries.map(({ text, more }) => text.length + (more === "" ? 0 : 1 + more.length)));
    const [width, height] = [DASH + 6 + longest * 7 * scale, line * entries.length];
    const { left, top } = this.choose(entries, box, width, height, uprights);
    for (const part of [...this.dashes, ...this.names]) attr(part, "visibility", "hidden");
    entries.forEach(({ order, text, more, focus, out }, row) => {
      const [dash, name] = [this.dashes[order]!, this.names[order]!];
      const y = top + row * line + line / 2;
      for (const part of [dash, name]) attr(part, "visibility", null);
      for (const [key, value] of Object.entries({ x1: left, x2: left + DASH, y1: y, y2: y })) attr(dash, key, value);
      attr(name, "x", left + DASH + 6);
      attr(name, "y", y + 4);
      attr(name, "class", focus ? "label strong" : "label");
      attr(dash, "data-out", out);
      attr(this.texts[order]!, "class", out ? "struck" : null);
      say(this.texts[order]!, text);
      this.follow(order, more);
    });
  }

  /** The corner with fewest points of curves in it; the present one as long as it is as good. */
  private choose(entries: Entry[], box: Box, width: number, height: number, uprights: number[]): Place {
    const right = box.left + box.width - width - PAD;
    const bottom = box.top + box.height - height - PAD;
    const corners: Place[] = [
      { left: right, top: bottom },
      { left: right, top: box.top + PAD },
      { left: box.left + PAD + 2, top: bottom },
      { left: box.left + PAD + 2, top: box.top + PAD },
    ];
    const crossed = corners.map((corner) => {
      const struck = uprights.filter((x) => x > corner.left - 4 && x < corner.left + width + 4);
      return crossings(entries, corner, width, height) + UPRIGHT * struck.length;
    });
    const least = Math.min(...crossed);
    if (crossed[this.corner]! > least + 2) this.corner = crossed.indexOf(least);
    return corners[this.corner]!;
  }
}

function crossings(entries: Entry[], { left, top }: Place, width: number, height: number): number {
  let inside = 0;
  for (const { xs, ys, kept } of entries) {
    for (const i of kept) {
      const [x, y] = [xs[i]!, ys[i]!];
      if (x > left - 4 && x < left + width + 4 && y > top - 4 && y < top + height + 4) inside += 1;
    }
  }
  return inside;
}
