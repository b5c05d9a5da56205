// The key of this page's charts: only names, clear of everything that is named or marked in the plot.
import { type Curve, CurveKey as Key, type Obstacle } from "../../../browser/curve_key.ts";
import type { Box } from "../../../browser/plot.ts";

export type { Obstacle };

export interface Entry extends Curve {
  order: number;
  text: string;
  focus: boolean;
  faded: boolean;
}

export class CurveKey extends Key {
  constructor(parent: Element) {
    super(parent, { columns: 7, rows: 4, from: "top left" });
  }

  show(entries: Entry[], box: Box, scale: number, obstacles: Obstacle[]): void {
    const named = entries.map((entry) => ({ ...entry, out: entry.faded, more: "", reason: "" }));
    this.draw(named, box, scale, obstacles);
  }
}
