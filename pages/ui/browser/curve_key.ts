// The names of the curves with their dashes, where in the plot fewest curves pass and nothing else stands.
import { attr, s, say } from "./dom.ts";
import type { Box } from "./plot.ts";

export interface Curve {
  xs: Float64Array;
  ys: Float64Array;
  kept: number[];
  /** Whether the curve goes up or down at a point's place and not on the way to it. */
  step?: boolean;
}

export interface Entry extends Curve {
  order: number;
  text: string;
  /** What stands after the name: an area, or the number that rules the model out. */
  more: string;
  /** Why the model is ruled out, for the pointer; empty when it is not. */
  reason: string;
  focus: boolean;
  /** Ruled out: the name is struck and the line faded. */
  out: boolean;
}

/** Something to stay clear of [px]. */
export interface Obstacle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The places a key may stand in: so many beside and below each other, tried from one corner on. */
export interface Grid {
  columns: number;
  rows: number;
  from: "top left" | "bottom right";
}

export interface Place {
  left: number;
  top: number;
}

export interface Size {
  width: number;
  height: number;
}

const MODELS = 4;
const DASH = 20;
const PAD = 5;
/** The width of a letter at scale 1, generously [px]. */
const LETTER = 7;
/** A key that takes a larger part of the plot's width keeps to the names: the numbers stand above. */
const WIDEST = 0.55;
/** Touching something else is as bad as so much of a curve [px]. */
const TOUCH = 36;
/** Standing away from a side is as bad as so much of a curve, for each direction [px]. */
const ASIDE = 6;
/** The key moves for so much less of a curve in it [px]. */
const WORTH_MOVING = 10;
/** Curves are followed in steps of at most so much [px]. */
const STRIDE = 4;

export class CurveKey {
  private readonly dashes: SVGLineElement[];
  private readonly names: SVGTextElement[];
  private readonly texts: SVGTSpanElement[];
  private readonly mores: SVGTSpanElement[];
  private readonly reasons: SVGTitleElement[];
  private place = 0;
  private entries: Entry[] = [];
  private obstacles: Obstacle[] = [];
  private box: Box = { left: 0, top: 0, width: 0, height: 0 };
  private scale = 1;
  /** Letters of the longest name with its number, as laid out. */
  private room = 0;
  /** Whether there is room for the names only. */
  private bare = false;

  constructor(parent: Element, private readonly grid: Grid) {
    const orders = Array.from({ length: MODELS }, (_, order) => order);
    this.dashes = orders.map((order) => s("line", { class: `curve m${order}` }));
    this.names = orders.map(() => s("text", { class: "label" }));
    this.texts = this.names.map((name) => name.appendChild(s("tspan")));
    this.mores = this.names.map((name) => name.appendChild(s("tspan", { dx: 4 })));
    this.reasons = this.names.map((name) => name.appendChild(s("title")));
    parent.append(...this.dashes, ...this.names);
  }

  /** Another number after the name of a model; names move only when it needs more room. */
  follow(order: number, more: string, reason: string): void {
    const entry = this.entries.find((one) => one.order === order);
    if (!entry) return;
    [entry.more, entry.reason] = [more, reason];
    say(this.mores[order]!, this.bare ? "" : more);
    say(this.reasons[order]!, reason);
    if (letters(entry) > this.room) this.layout();
  }

  protected draw(entries: Entry[], box: Box, scale: number, obstacles: Obstacle[]): void {
    Object.assign(this, { entries, box, scale, obstacles });
    this.layout();
  }

  private layout(): void {
    const { entries, box, scale, obstacles } = this;
    const line = Math.round(7.5 + 6.5 * scale);
    this.room = Math.max(0, ...entries.map(letters));
    this.bare = DASH + 6 + this.room * LETTER * scale > WIDEST * box.width;
    const wide = this.bare ? Math.max(0, ...entries.map(({ text }) => text.length)) : this.room;
    const size = { width: DASH + 6 + wide * LETTER * scale, height: line * entries.length };
    const places = placesIn(box, size, this.grid);
    this.place = leastCrossed(places, size, entries, obstacles, this.place);
    const { left, top } = places[this.place]!;
    for (const part of [...this.dashes, ...this.names]) attr(part, "visibility", "hidden");
    entries.forEach((entry, row) => this.write(entry, left, top + row * line + line / 2));
  }

  private write({ order, text, more, reason, focus, out }: Entry, left: number, y: number): void {
    const [dash, name] = [this.dashes[order]!, this.names[order]!];
    for (const part of [dash, name]) attr(part, "visibility", null);
    for (const [key, value] of Object.entries({ x1: left, x2: left + DASH, y1: y, y2: y })) attr(dash, key, value);
    attr(dash, "data-out", out);
    attr(name, "x", left + DASH + 6);
    attr(name, "y", y + 4);
    attr(name, "class", focus ? "label strong" : "label");
    attr(this.texts[order]!, "class", out ? "struck" : null);
    say(this.texts[order]!, text);
    say(this.mores[order]!, this.bare ? "" : more);
    say(this.reasons[order]!, reason);
  }
}

/** How many letters an entry takes, the gap before its number included. */
function letters({ text, more }: Entry): number {
  return text.length + (more === "" ? 0 : 1 + more.length);
}

/** Where something of this size may stand in a box, one column after another from the grid's corner. */
export function placesIn(box: Box, { width, height }: Size, { columns, rows, from }: Grid): (Place & { aside: number })[] {
  const first = box.left + PAD + 2;
  const span = Math.max(0, box.left + box.width - width - PAD - first);
  const drop = Math.max(0, box.height - height - 2 * PAD);
  const middle = (i: number, of: number): number => (i > 0 && i < of - 1 ? 1 : 0);
  const places = Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [Math.floor(i / rows), i % rows];
    return {
      left: first + (span * column) / (columns - 1),
      top: box.top + PAD + (drop * row) / (rows - 1),
      aside: middle(column, columns) + middle(row, rows),
    };
  });
  return from === "top left" ? places : places.reverse();
}

/** Which place has least of the curves and obstacles in it; the present one as long as it is about as good. */
export function leastCrossed(
  places: (Place & { aside: number })[],
  size: Size,
  curves: Curve[],
  obstacles: Obstacle[],
  present: number,
): number {
  const points = pointsOf(curves);
  const worse = places.map((place) => {
    const touched = obstacles.filter((one) => touches(one, place, size)).length;
    return crossed(points, place, size) + TOUCH * touched + ASIDE * place.aside;
  });
  const least = Math.min(...worse);
  return worse[present]! > least + WORTH_MOVING ? worse.indexOf(least) : present;
}

function touches(one: Obstacle, { left, top }: Place, { width, height }: Size): boolean {
  return one.left < left + width + 4 && one.right > left - 4 && one.top < top + height + 2 && one.bottom > top - 2;
}

/** How much of the curves runs through a place [px]. */
function crossed(points: number[], { left, top }: Place, { width, height }: Size): number {
  let length = 0;
  for (let i = 0; i < points.length; i += 3) {
    const [x, y] = [points[i]!, points[i + 1]!];
    if (x > left - 4 && x < left + width + 4 && y > top - 4 && y < top + height + 4) length += points[i + 2]!;
  }
  return length;
}

/** The curves as points a few pixels apart: x, y and the length each stands for, one after another [px]. */
function pointsOf(curves: Curve[]): number[] {
  const points: number[] = [];
  const follow = (fromX: number, fromY: number, toX: number, toY: number): void => {
    const far = Math.hypot(toX - fromX, toY - fromY);
    const strides = Math.max(1, Math.ceil(far / STRIDE));
    for (let i = 0; i < strides; i++) {
      const part = (i + 0.5) / strides;
      points.push(fromX + part * (toX - fromX), fromY + part * (toY - fromY), far / strides);
    }
  };
  for (const { xs, ys, kept, step } of curves) {
    for (let i = 1; i < kept.length; i++) {
      const [fromX, fromY, toX, toY] = [xs[kept[i - 1]!]!, ys[kept[i - 1]!]!, xs[kept[i]!]!, ys[kept[i]!]!];
      if (step) {
        follow(fromX, fromY, fromX, toY);
        follow(fromX, toY, toX, toY);
      } else follow(fromX, fromY, toX, toY);
    }
  }
  return points;
}
