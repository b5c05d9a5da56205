// The tables message to typed arrays, decoded once per revision.
import { decodeFloat64 } from "../../browser/floats.ts";
import type { ModelMessage, TablesMessage } from "./contract.ts";
import { wilson } from "../../browser/figures.ts";

/** One model's rows and the buffers that are filled again when prevalence or costs move. */
export interface ModelTable {
  id: string;
  title: string;
  short: string;
  order: number;
  isProbability: boolean;
  positives: number;
  negatives: number;
  size: number;
  nobodyThreshold: number;
  threshold: Float64Array;
  tp: Float64Array;
  fp: Float64Array;
  recall: Float64Array;
  falsePositiveRate: Float64Array;
  recallLow: Float64Array;
  recallHigh: Float64Array;
  precision: Float64Array;
  precisionLow: Float64Array;
  precisionHigh: Float64Array;
  cost: Float64Array;
  costLow: Float64Array;
  costHigh: Float64Array;
  message: ModelMessage;
}

export interface Tables {
  rev: string;
  wanted: number;
  dataset: TablesMessage["dataset"];
  models: ModelTable[];
}

/** Decodes every model; throws an Error naming the model and what is wrong with it. */
export function decodeTables(message: TablesMessage): Tables {
  const models = (message.models ?? []).map(decodeModel);
  return { rev: message.rev, wanted: message.wanted ?? models.length, dataset: message.dataset, models };
}

function decodeModel(message: ModelMessage, index: number): ModelTable {
  const size = message.k;
  const column = (name: "threshold" | "tp" | "fp"): Float64Array => {
    const values = decodeFloat64(message[name]);
    if (values.length !== size) {
      throw new Error(`${message.title}: ${name} must have ${size} rows, got ${values.length}`);
    }
    return values;
  };
  const { positives, negatives } = message;
  if (!(positives > 0 && negatives > 0)) {
    throw new Error(`${message.title}: both classes must be present, got one`);
  }
  const [tp, fp] = [column("tp"), column("fp")];
  const intervals = Array.from(tp, (k) => wilson(k, positives));
  return {
    id: message.id,
    title: message.title,
    short: message.short,
    order: message.order ?? index,
    isProbability: message.is_probability,
    positives,
    negatives,
    size,
    nobodyThreshold: message.nobody_threshold,
    threshold: column("threshold"),
    tp,
    fp,
    recall: tp.map((k) => k / positives),
    falsePositiveRate: fp.map((k) => k / negatives),
    recallLow: Float64Array.from(intervals, (range) => range.low),
    recallHigh: Float64Array.from(intervals, (range) => range.high),
    precision: new Float64Array(size),
    precisionLow: new Float64Array(size),
    precisionHigh: new Float64Array(size),
    cost: new Float64Array(size),
    costLow: new Float64Array(size),
    costHigh: new Float64Array(size),
    message,
  };
}

/** Row `index` as a point; -1 stands for the threshold above every score. */
export function pointAt(table: ModelTable, index: number): { threshold: number; tp: number; fp: number } {
  if (index < 0) return { threshold: table.nobodyThreshold, tp: 0, fp: 0 };
  return { threshold: table.threshold[index]!, tp: table.tp[index]!, fp: table.fp[index]! };
}

/** The last row whose threshold is at or above `threshold`; -1 when every score is below it. */
export function rowAtOrAbove(table: ModelTable, threshold: number): number {
  let low = 0;
  let high = table.size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table.threshold[middle]! >= threshold) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
