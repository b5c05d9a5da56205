// The key of the explorer's charts: it stands in a corner, clear of dots and of lines that have names.
import { CurveKey as Key, type Entry as Named, type Obstacle } from "../../../browser/curve_key.ts";
import type { Box } from "../../../browser/plot.ts";

export interface Entry extends Named {
  /** Where the model stands; null where it has no place on the chart. */
  dot?: [number, number] | null;
}

/** Half the size of a dot with its ring [px]. */
const DOT = 8;
/** Room for what a vertical line is called, on its right [px]. */
const LABEL = 14;

export class CurveKey extends Key {
  constructor(parent: Element) {
    super(parent, { columns: 2, rows: 2, from: "bottom right" });
  }

  /** `uprights` are vertical lines to stay clear of [px]. */
  show(entries: Entry[], box: Box, scale: number, uprights: number[] = []): void {
    const dots = entries.flatMap(({ dot }) => (dot ? [around(...dot)] : []));
    const lines = uprights.map((x) => ({ left: x, right: x + LABEL, top: box.top, bottom: box.top + box.height }));
    this.draw(entries, box, scale, [...dots, ...lines]);
  }
}

function around(x: number, y: number): Obstacle {
  return { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT };
}
