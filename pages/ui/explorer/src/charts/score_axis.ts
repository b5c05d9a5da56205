// Draws the axis of a model's scores, with "alert nobody" at its far end.
import { axisBottom } from "d3-axis";
import { select } from "d3-selection";
import type { ScoreAxis } from "../axis.ts";
import type { Box } from "../../../browser/plot.ts";

const NOBODY = Infinity;
/** Ticks nearer than this to the far end would run into its label [px]. */
const ROOM = 34;

export function drawScoreAxis(group: SVGGElement, axis: ScoreAxis, box: Box): void {
  const scale = Object.assign((value: number) => box.left + axis.position(value) * box.width, {
    domain: () => [axis.low, NOBODY],
    range: () => [box.left, box.left + box.width],
    copy: () => scale,
  });
  const ticks = axis.ticks.filter((value) => scale(NOBODY) - scale(value) > ROOM);
  const format = (value: number): string => (value === NOBODY ? "none" : tickText(value));
  const drawn = axisBottom<number>(scale).tickValues([...ticks, NOBODY]).tickFormat(format);
  select(group).call(drawn.tickSize(4).tickPadding(3));
}

function tickText(value: number): string {
  if (value !== 0 && Math.abs(value) < 0.001) return value.toExponential(0);
  return String(Number(value.toPrecision(3))).replace(/^(-?)0\./, "$1.");
}
