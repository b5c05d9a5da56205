// Draws the axis of a model's scores, with "alert nobody" at its far end.
import { axisBottom } from "d3-axis";
import { select } from "d3-selection";
import type { ScoreAxis } from "../axis.ts";
import type { Box } from "../../../browser/plot.ts";

const NOBODY = Infinity;
/** Its label, and half the width of a letter at scale 1 [px]. */
const NOBODY_LABEL = "none";
const HALF_LETTER = 3.2;
const GAP = 6;

export function drawScoreAxis(group: SVGGElement, axis: ScoreAxis, box: Box, size: number): void {
  const scale = Object.assign((value: number) => box.left + axis.position(value) * box.width, {
    domain: () => [axis.low, NOBODY],
    range: () => [box.left, box.left + box.width],
    copy: () => scale,
  });
  const format = (value: number): string => (value === NOBODY ? NOBODY_LABEL : tickText(value));
  const half = (value: number): number => HALF_LETTER * size * format(value).length + GAP / 2;
  const ticks = clearTicks(axis.ticks, scale, half, NOBODY);
  const drawn = axisBottom<number>(scale).tickValues([...ticks, NOBODY]).tickFormat(format);
  select(group).call(drawn.tickSize(4).tickPadding(3));
}

/** The ticks whose labels touch neither that of the end nor one another, from the end on. */
export function clearTicks(
  ticks: number[],
  place: (value: number) => number,
  half: (value: number) => number,
  end: number,
): number[] {
  const kept: number[] = [];
  let next = end;
  for (const value of [...ticks].reverse()) {
    if (place(next) - place(value) < half(next) + half(value)) continue;
    kept.unshift(value);
    next = value;
  }
  return kept;
}

function tickText(value: number): string {
  if (value !== 0 && Math.abs(value) < 0.001) return value.toExponential(0);
  return String(Number(value.toPrecision(3))).replace(/^(-?)0\./, "$1.");
}
