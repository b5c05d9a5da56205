// Ways to choose a row: the twin of simulator/choosers.py on the rows the browser holds.
import type { Costs, ExactPoint, Point, Scenario } from "./contract.ts";
import { alertRate, cost, fBeta, population, type Population, precision } from "../../browser/figures.ts";
import { count, share, threshold as thresholdText } from "../../browser/formatting.ts";
import { type ModelTable, pointAt, rowAtOrAbove } from "./tables.ts";

export interface Setting {
  costs: Costs;
  prevalence: number | null;
  capacityPerDay: number;
  casesPerDay: number;
}

export function settingOf(scenario: Scenario): Setting {
  return {
    costs: scenario.costs,
    prevalence: scenario.prevalence,
    capacityPerDay: scenario.capacity_per_day,
    casesPerDay: scenario.cases_per_day,
  };
}

/** Values closer than this, relative to the terms they are made of, count as tied. */
const ROUNDING = 8 * Number.EPSILON;

/** t*: the smallest probability worth an alert; NaN when an error costs less than being right. */
export function bayesThreshold(costs: Costs): number {
  const alarm = costs.false_positive + costs.review - costs.true_negative;
  const miss = costs.false_negative - (costs.true_positive + costs.review);
  return alarm >= 0 && miss >= 0 && alarm + miss > 0 ? alarm / (alarm + miss) : NaN;
}

/** The score at which a probability of the data's own prevalence reaches t* when deployed. */
export function deployedBayesThreshold(costs: Costs, at: Population): number {
  const t = bayesThreshold(costs);
  if (at.natural) return t;
  const natural = at.positives / (at.positives + at.negatives);
  const alarm = t * natural * (1 - at.prevalence);
  const miss = (1 - t) * (1 - natural) * at.prevalence;
  return alarm / (alarm + miss);
}

/** The point a rule chooses on one model's rows, or a sentence why it cannot choose. */
export function choose(
  table: ModelTable,
  rule: string,
  parameter: number,
  setting: Setting,
): ExactPoint {
  const at = population(table.positives, table.negatives, setting.prevalence);
  switch (rule) {
    case "min_cost":
      return chooseCost(table, at, setting.costs);
    case "bayes":
      return chooseBayes(table, at, setting.costs);
    case "max_f_beta":
      return pointAt(table, best(table, (tp, fp) => fBeta(tp, fp, at, parameter), 0, 1));
    case "youden":
      return pointAt(table, best(table, (tp, fp) => tp / table.positives - fp / table.negatives, 0, 1));
    case "recall_at_least":
      return chooseRecall(table, parameter);
    case "precision_at_least":
      return choosePrecision(table, parameter, at);
    case "fpr_at_most":
      return chooseFalsePositiveRate(table, parameter);
    case "capacity":
      return chooseCapacity(table, at, setting);
    default:
      return { infeasible: `There is no rule called ${rule}.` };
  }
}

/** The highest threshold within rounding of the largest value; -1 is "alert nobody". */
function best(
  table: ModelTable,
  value: (tp: number, fp: number) => number,
  nobody: number,
  scale: number,
): number {
  let most = nobody;
  for (let i = 0; i < table.size; i++) most = Math.max(most, value(table.tp[i]!, table.fp[i]!));
  const enough = most - ROUNDING * scale;
  if (nobody >= enough) return -1;
  let row = 0;
  while (value(table.tp[row]!, table.fp[row]!) < enough) row += 1;
  return row;
}

function chooseCost(table: ModelTable, at: Population, costs: Costs): Point {
  const pi = at.prevalence;
  const scale =
    pi * (Math.abs(costs.true_positive) + Math.abs(costs.false_negative)) +
    (1 - pi) * (Math.abs(costs.false_positive) + Math.abs(costs.true_negative)) +
    Math.abs(costs.review);
  const value = (tp: number, fp: number): number => -cost(tp, fp, at, costs);
  return pointAt(table, best(table, value, value(0, 0), scale));
}

function chooseBayes(table: ModelTable, at: Population, costs: Costs): ExactPoint {
  if (!table.isProbability) return { infeasible: notProbability(table.title) };
  const score = deployedBayesThreshold(costs, at);
  if (Number.isNaN(score)) return { infeasible: UNDEFINED_T };
  return pointAt(table, rowAtOrAbove(table, score));
}

export const UNDEFINED_T =
  "t* is undefined: an error costs less than the right decision. Make each error cost more.";

export function notProbability(title: string): string {
  return `The scores of ${title} are not probabilities, so t* cannot be compared with them.`;
}

function chooseRecall(table: ModelTable, wanted: number): ExactPoint {
  const row = table.recall.findIndex((recall) => recall >= wanted);
  if (row >= 0) return pointAt(table, row);
  return { infeasible: `No threshold reaches recall ${share(wanted)}.` };
}

function choosePrecision(table: ModelTable, wanted: number, at: Population): ExactPoint {
  let most = -1;
  let where = 0;
  for (let i = table.size - 1; i >= 0; i--) {
    const here = precision(table.tp[i]!, table.fp[i]!, at);
    if (here >= wanted) return pointAt(table, fewestAlerts(table, i));
    if (here >= most) [most, where] = [here, i];
  }
  const score = thresholdText(table.threshold[where]!);
  return {
    infeasible:
      `No threshold reaches precision ${share(wanted)} at a prevalence of ${share(at.prevalence)}:` +
      ` the best is ${share(most)} at ${score}.` +
      ` Lower the target to ${share(roundedDown(most))} or accept a higher prevalence.`,
  };
}

function chooseFalsePositiveRate(table: ModelTable, wanted: number): ExactPoint {
  const row = leadingRows(table, (i) => table.falsePositiveRate[i]! <= wanted) - 1;
  if (row >= 0) return pointAt(table, fewestAlerts(table, row));
  const rate = table.falsePositiveRate[0]!;
  return {
    infeasible:
      `No threshold keeps the false positive rate at ${share(wanted)} or less: the cases at the` +
      ` highest score, ${thresholdText(table.threshold[0]!)}, already make ${share(rate)}.` +
      ` Allow ${share(roundedUp(rate))}, or use a model with fewer ties.`,
  };
}

/** The first row that finds as many positives: the rows after it add false alarms for nothing. */
function fewestAlerts(table: ModelTable, row: number): number {
  let first = row;
  while (first > 0 && table.tp[first - 1] === table.tp[row]) first -= 1;
  return first;
}

function chooseCapacity(table: ModelTable, at: Population, setting: Setting): ExactPoint {
  const { capacityPerDay, casesPerDay } = setting;
  const room = capacityPerDay / casesPerDay;
  const rate = (i: number): number => alertRate(table.tp[i]!, table.fp[i]!, at);
  const row = leadingRows(table, (i) => rate(i) <= room) - 1;
  if (row >= 0) return pointAt(table, row);
  if (capacityPerDay === 0) return { infeasible: "No alert can be reviewed: the capacity is 0 a day." };
  const [top, alerts] = [thresholdText(table.threshold[0]!), count(Math.ceil(rate(0) * casesPerDay))];
  return {
    infeasible:
      `${count(capacityPerDay)} reviews a day are too few: the cases tied at the highest score, ${top},` +
      ` make ${alerts} alerts a day. Review ${share(room / rate(0))} of them at random,` +
      " or use a model with fewer ties.",
  };
}

/** Two significant digits that do not exceed `value`, which is above 0. */
function roundedDown(value: number): number {
  const near = Number(value.toPrecision(2));
  return near <= value ? near : Number((near - twoDigitStep(value)).toPrecision(2));
}

/** Two significant digits that `value` does not exceed, which is above 0. */
function roundedUp(value: number): number {
  const near = Number(value.toPrecision(2));
  return near >= value ? near : Number((near + twoDigitStep(value)).toPrecision(2));
}

function twoDigitStep(value: number): number {
  return 10 ** (Math.floor(Math.log10(value)) - 1);
}

/** How many rows from the first on satisfy `holds`. */
function leadingRows(table: ModelTable, holds: (row: number) => boolean): number {
  let rows = 0;
  while (rows < table.size && holds(rows)) rows += 1;
  return rows;
}

/** The first row that alerts at least the given share of cases: the same workload. */
export function equalWorkload(table: ModelTable, wanted: number, prevalence: number | null): Point {
  if (wanted <= 0) return pointAt(table, -1);
  const at = population(table.positives, table.negatives, prevalence);
  for (let i = 0; i < table.size; i++) {
    if (alertRate(table.tp[i]!, table.fp[i]!, at) >= wanted) return pointAt(table, i);
  }
  return pointAt(table, table.size - 1);
}
