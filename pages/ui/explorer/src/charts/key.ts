// The names of the curves with their dashes, in the corner of the plot where fewest curves pass.
import { attr, s, say } from "../../../browser/dom.ts";
import type { Box } from "../../../browser/plot.ts";
import { perModel } from "./per_model.ts";

export interface Entry {
  order: number;
  text: string;
  /** What stands after the name: an area, or the number that rules the model out. */
  more: string;
  /** Why the model is ruled out, for the pointer; empty when it is not. */
  reason: string;
  focus: boolean;
  /** Ruled out: the name is struck and the line faded. */
  out: boolean;
  xs: Float64Array;
  ys: Float64Array;
  kept: number[];
  /** Whether the curve goes up or down at a point's place and not on the way to it. */
  step?: boolean;
  /** Where the model stands; null where it has no place on the chart. */
  dot?: [number, number] | null;
}

const DASH = 20;
const PAD = 5;
/** A vertical line through the key, or a dot in it, is as bad as so much of a curve [px]. */
const UPRIGHT = 20;
const DOT = 12;
/** The key moves to another corner for so much less of a curve in it [px]. */
const WORTH_MOVING = 8;
/** A key that takes a larger part of the plot's width keeps to the names: the numbers stand above. */
const WIDEST = 0.55;
/** Curves are followed in steps of at most so much [px]. */
const STRIDE = 4;
/** Room for what a vertical line is called, on its right [px]. */
const UPRIGHT_LABEL = 18;
/** The width of a letter at scale 1, generously [px]. */
const LETTER = 7;

export interface Place {
  left: number;
  top: number;
}

export class CurveKey {
  private readonly dashes: SVGLineElement[];
  private readonly names: SVGTextElement[];
  private readonly texts: SVGTSpanElement[];
  private readonly mores: SVGTSpanElement[];
  private readonly reasons: SVGTitleElement[];
  private corner = 0;
  private entries: Entry[] = [];
  private uprights: number[] = [];
  private box: Box = { left: 0, top: 0, width: 0, height: 0 };
  private scale = 1;
  /** Letters of the longest name with its number, as laid out. */
  private room = 0;
  /** Whether there is room for the names only. */
  private bare = false;

  constructor(parent: Element) {
    this.dashes = perModel(parent, (order) => s("line", { class: `curve m${order}` }));
    this.names = perModel(parent, () => s("text", { class: "label" }));
    this.texts = this.names.map((name) => name.appendChild(s("tspan")));
    this.mores = this.names.map((name) => name.appendChild(s("tspan", { dx: 4 })));
    this.reasons = this.names.map((name) => name.appendChild(s("title")));
  }

  /** Another number after the name of a model; names move only when it needs more room. */
  follow(order: number, more: string, reason: string): void {
    const entry = this.entries.find((one) => one.order === order);
    if (!entry) return;
    [entry.more, entry.reason] = [more, reason];
    say(this.mores[order]!, this.bare ? "" : more);
    say(this.reasons[order]!, reason);
    if (letters(entry) > this.room) this.place();
  }

  /** `uprights` are vertical lines to stay clear of [px]. */
  show(entries: Entry[], box: Box, scale: number, uprights: number[] = []): void {
    Object.assign(this, { entries, box, scale, uprights });
    this.place();
  }

  private place(): void {
    const { entries, scale } = this;
    const line = Math.round(7.5 + 6.5 * scale);
    this.room = Math.max(0, ...entries.map(letters));
    this.bare = DASH + 6 + this.room * LETTER * scale > WIDEST * this.box.width;
    const wide = this.bare ? Math.max(0, ...entries.map(({ text }) => text.length)) : this.room;
    const [width, height] = [DASH + 6 + wide * LETTER * scale, line * entries.length];
    const { left, top } = this.choose(width, height);
    for (const part of [...this.dashes, ...this.names]) attr(part, "visibility", "hidden");
    entries.forEach(({ order, text, more, reason, focus, out }, row) => {
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
      say(this.mores[order]!, this.bare ? "" : more);
      say(this.reasons[order]!, reason);
    });
  }

  /** The corner with least of the curves in it; the present one as long as it is as good. */
  private choose(width: number, height: number): Place {
    const { box, entries, uprights } = this;
    const near = box.left + PAD + 2;
    const right = Math.max(near, box.left + box.width - width - PAD);
    const bottom = box.top + box.height - height - PAD;
    const corners: Place[] = [
      { left: right, top: bottom },
      { left: right, top: box.top + PAD },
      { left: near, top: bottom },
      { left: near, top: box.top + PAD },
    ];
    const crossed = corners.map((corner) => {
      const struck = uprights.filter((x) => x > corner.left - UPRIGHT_LABEL && x < corner.left + width + 4);
      return crossings(entries, corner, width, height) + UPRIGHT * struck.length;
    });
    const least = Math.min(...crossed);
    if (crossed[this.corner]! > least + WORTH_MOVING) this.corner = crossed.indexOf(least);
    return corners[this.corner]!;
  }
}

/** How many letters an entry takes, the gap before its number included. */
function letters({ text, more }: Entry): number {
  return text.length + (more === "" ? 0 : 1 + more.length);
}

/** How much of the curves runs through a place [px]. */
export function crossings(entries: Entry[], { left, top }: Place, width: number, height: number): number {
  const inside = (x: number, y: number): boolean =>
    x > left - 4 && x < left + width + 4 && y > top - 4 && y < top + height + 4;
  let length = 0;
  const follow = (fromX: number, fromY: number, toX: number, toY: number): void => {
    const far = Math.hypot(toX - fromX, toY - fromY);
    const strides = Math.max(1, Math.ceil(far / STRIDE));
    for (let i = 0; i < strides; i++) {
      const part = (i + 0.5) / strides;
      if (inside(fromX + part * (toX - fromX), fromY + part * (toY - fromY))) length += far / strides;
    }
  };
  for (const { xs, ys, kept, step, dot } of entries) {
    if (dot && dot[0] > left - DOT && dot[0] < left + width + DOT && dot[1] > top - DOT && dot[1] < top + height + DOT) {
      length += UPRIGHT;
    }
    for (let i = 1; i < kept.length; i++) {
      const [fromX, fromY, toX, toY] = [xs[kept[i - 1]!]!, ys[kept[i - 1]!]!, xs[kept[i]!]!, ys[kept[i]!]!];
      if (!step) follow(fromX, fromY, toX, toY);
      else {
        follow(fromX, fromY, fromX, toY);
        follow(fromX, toY, toX, toY);
      }
    }
  }
  return length;
}
