// Where the words beside a line stand: clear of every line, of the marked point and of other words.
import type { Box } from "../../../browser/plot.ts";
import type { Obstacle } from "./key.ts";

/** A drawn line, in pixels; `kept` are the points it is drawn through. */
export interface Stroke {
  xs: Float64Array;
  ys: Float64Array;
  kept: number[];
}

export interface Place {
  left: number;
  top: number;
}

/** How far words keep from a line [px]. */
const CLEAR = 2;
/** Places tried along a line, each above and below it, and then farther from it [px]. */
const TRIED = 24;
const AWAY = [2, 6, 11, 18, 26, 36, 48, 62];
/** The width of a letter of a label at scale 1, generously [px]. */
const LETTER = 6.6;
/** From the top of a label's letters to their baseline, and their whole height, at scale 1 [px]. */
export const RISE = 10;
export const TALL = 13;

/** How much room a text takes [px]. */
export function roomOf(text: string, scale: number): { width: number; height: number } {
  return { width: text.length * LETTER * scale, height: TALL * scale };
}

/**
 * Where a text `width` by `height` stands along a level line at `y`: from the right end inwards,
 * near the line before farther away, above it before below it. The first place that touches nothing
 * is taken; where every place touches something, the one that touches least.
 */
export function alongLevel(
  y: number,
  { width, height }: { width: number; height: number },
  box: Box,
  strokes: Stroke[],
  obstacles: Obstacle[],
): Place {
  const free = Math.max(0, box.width - width - 4);
  const places: Place[] = [];
  for (const top of AWAY.flatMap((away) => [y - away - height, y + away])) {
    if (top < box.top - height || top + height > box.top + box.height) continue;
    for (let i = 0; i < TRIED; i++) places.push({ left: box.left + 2 + free * (1 - i / (TRIED - 1)), top });
  }
  let [best, least] = [places[0] ?? { left: box.left + 2, top: y - AWAY[0]! - height }, Infinity];
  for (const place of places) {
    const found = touched(rectangle(place, width, height), strokes, obstacles);
    if (found < least) [best, least] = [place, found];
    if (found === 0) break;
  }
  return best;
}

/** Heights for names that belong at `wanted` [px], from the lowest up, `apart` from one another. */
export function stacked(wanted: number[], apart: number, box: Box): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[b]! - wanted[a]!);
  const placed = [...wanted];
  const bottom = box.top + box.height;
  let above = bottom + apart / 2;
  for (const i of order) above = placed[i] = Math.min(wanted[i]!, above - apart);
  // Half of the shift is given back, so that the middle of the names stays beside the middle of the lines.
  const shift = order.length > 0 ? Math.max(...order.map((i) => wanted[i]! - placed[i]!)) / 2 : 0;
  const lowest = order.length > 0 ? placed[order[0]!]! : 0;
  const back = Math.max(0, Math.min(shift, bottom - apart / 2 - lowest));
  return placed.map((y) => y + back);
}

export function rectangle({ left, top }: Place, width: number, height: number): Obstacle {
  return { left, right: left + width, top, bottom: top + height };
}

/** How many lines, points and words a rectangle touches. */
export function touched(one: Obstacle, strokes: Stroke[], obstacles: Obstacle[]): number {
  return strokes.filter((stroke) => crosses(stroke, one)).length + obstacles.filter((other) => meet(one, other)).length;
}

export function meet(one: Obstacle, other: Obstacle): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether a line passes through a rectangle, or nearer to it than it may. */
export function crosses({ xs, ys, kept }: Stroke, { left, right, top, bottom }: Obstacle): boolean {
  for (let k = 1; k < kept.length; k++) {
    const [from, to] = [kept[k - 1]!, kept[k]!];
    const [x1, y1, x2, y2] = [xs[from]!, ys[from]!, xs[to]!, ys[to]!];
    const part = clipped(x1, x2, left - CLEAR, right + CLEAR, clipped(y1, y2, top - CLEAR, bottom + CLEAR, [0, 1]));
    if (part[0] <= part[1]) return true;
  }
  return false;
}

/** The part of the way from `from` to `to` that is between two limits, within `part`. */
function clipped(from: number, to: number, low: number, high: number, [start, end]: [number, number]): [number, number] {
  const way = to - from;
  if (way === 0) return from >= low && from <= high ? [start, end] : [1, 0];
  const [one, other] = [(low - from) / way, (high - from) / way];
  return [Math.max(start, Math.min(one, other)), Math.min(end, Math.max(one, other))];
}
