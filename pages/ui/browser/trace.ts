// Typed arrays to SVG paths, leaving out points that fall on the same spot of the screen.
import { area, curveLinear, curveStepBefore, line } from "d3-shape";

/** Points nearer than this to the last one drawn are left out [px]. */
const LEAST_MOVE = 0.9;

/** Indices worth drawing: those that move by about a pixel, and the last. */
export function visible(xs: Float64Array, ys: Float64Array, size: number): number[] {
  const kept: number[] = [];
  let [x, y] = [Infinity, Infinity];
  for (let i = 0; i < size; i++) {
    const [nextX, nextY] = [xs[i]!, ys[i]!];
    if (!(Number.isFinite(nextX) && Number.isFinite(nextY))) continue;
    if (Math.abs(nextX - x) + Math.abs(nextY - y) < LEAST_MOVE && i !== size - 1) continue;
    kept.push(i);
    x = nextX;
    y = nextY;
  }
  return kept;
}

/** Tenths of a pixel: short path texts, and cheaper than rounding while they are written. */
function tenth(x: number): number {
  return Math.round(x * 10) / 10;
}

/** The path through the kept points; a step holds each point's value on the way to it. */
export function tracePath(xs: Float64Array, ys: Float64Array, kept: number[], step = false): string {
  const trace = line<number>((i) => tenth(xs[i]!), (i) => tenth(ys[i]!)).digits(null);
  return trace.curve(step ? curveStepBefore : curveLinear)(kept) ?? "";
}

/** The area between two edges. */
export function bandPath(
  xs: Float64Array,
  low: Float64Array,
  high: Float64Array,
  kept: number[],
  step = false,
): string {
  const band = area<number>((i) => tenth(xs[i]!), (i) => tenth(low[i]!), (i) => tenth(high[i]!));
  return band.digits(null).curve(step ? curveStepBefore : curveLinear)(kept) ?? "";
}
