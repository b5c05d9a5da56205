// A prevalence and costs to the precision and cost of every row, written into the table's buffers.
import type { Costs } from "./contract.ts";
import { cost, costInterval, type Population, precision, precisionInterval } from "../../browser/figures.ts";
import type { ModelTable } from "./tables.ts";

/** Fills precision and cost per 1,000 cases; the bands too when `bands` is set. */
export function evaluateRows(table: ModelTable, at: Population, costs: Costs, bands: boolean): void {
  for (let i = 0; i < table.size; i++) {
    const tp = table.tp[i]!;
    const fp = table.fp[i]!;
    table.precision[i] = precision(tp, fp, at);
    table.cost[i] = 1000 * cost(tp, fp, at, costs);
    if (!bands) continue;
    const around = precisionInterval(tp, fp, at);
    table.precisionLow[i] = around.low;
    table.precisionHigh[i] = around.high;
    const paid = costInterval(tp, fp, at, costs);
    table.costLow[i] = 1000 * paid.low;
    table.costHigh[i] = 1000 * paid.high;
  }
}
