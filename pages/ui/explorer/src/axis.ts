// A model's own score range to positions between 0 and 1; 1 itself stands for "alert nobody".
import { scaleLinear, scaleLog } from "d3-scale";
import type { ModelTable } from "./tables.ts";

/** Scores take this part of the axis; the rest is the gap before "alert nobody". */
const SCORES = 0.95;
const NOBODY_FROM = 0.975;
const MASS_NEAR_ZERO = { below: 0.1, share: 0.9 };
const MOST_DECADES = 6;

export interface ScoreAxis {
  log: boolean;
  low: number;
  high: number;
  ticks: number[];
  /** Position of a threshold; scores outside the range stick to its ends. */
  position: (threshold: number) => number;
  /** Row nearest to a position; -1 is "alert nobody". */
  rowAt: (position: number) => number;
}

export function scoreAxis(table: ModelTable): ScoreAxis {
  const last = table.threshold[table.size - 1]!;
  const high = table.threshold[0]!;
  const log = needsLog(table, high);
  const low = log ? Math.max(smallestPositive(table), high / 10 ** MOST_DECADES) : last;
  const [from, to] = low < high ? [low, high] : [low - 0.5, high + 0.5];
  const scale = (log ? scaleLog() : scaleLinear()).domain([from, to]).range([0, SCORES]).clamp(true);
  const ticks = log ? decades(from, to) : scale.ticks(4);
  const position = (threshold: number): number => (threshold > high ? 1 : scale(threshold));
  const places = Float64Array.from(table.threshold, position);
  return { log, low: from, high: to, ticks, position, rowAt: (x) => nearest(places, x) };
}

/** Probabilities of which nearly all lie near zero are unreadable on a linear axis. */
function needsLog(table: ModelTable, high: number): boolean {
  if (!table.isProbability || high <= 0) return false;
  const cases = table.positives + table.negatives;
  let above = 0;
  for (let i = 0; i < table.size && table.threshold[i]! >= MASS_NEAR_ZERO.below; i++) {
    above = (table.tp[i]! + table.fp[i]!) / cases;
  }
  return above <= 1 - MASS_NEAR_ZERO.share && smallestPositive(table) < high / 10;
}

function smallestPositive(table: ModelTable): number {
  for (let i = table.size - 1; i > 0; i--) if (table.threshold[i]! > 0) return table.threshold[i]!;
  return table.threshold[0]!;
}

function decades(low: number, high: number): number[] {
  const ticks: number[] = [];
  const first = Math.ceil(Math.log10(low) - 1e-9);
  for (let power = first; 10 ** power <= high * 1.000001; power++) ticks.push(Number(`1e${power}`));
  return ticks.length > 5 ? ticks.filter((_, i) => (ticks.length - 1 - i) % 2 === 0) : ticks;
}

/** Index of the place nearest to `x` among descending places. */
function nearest(places: Float64Array, x: number): number {
  if (x >= NOBODY_FROM) return -1;
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! > x) low = middle + 1;
    else high = middle;
  }
  if (low > 0 && places[low - 1]! - x < x - places[low]!) return low - 1;
  return low;
}
