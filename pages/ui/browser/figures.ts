// Counts, prevalence and costs to the displayed figures: the twin of simulator/figures.py.
//
// The order of every operation is the same on both sides, so that both give the same double.

export interface Costs {
  false_positive: number;
  false_negative: number;
  true_positive: number;
  true_negative: number;
  review: number;
  currency: string;
}

export interface Point {
  threshold: number;
  tp: number;
  fp: number;
}

const Z = 1.959963984540054;
const Z2 = Z * Z;

/** Who is deployed upon: the observed class sizes and the share of positives to derive at. */
export interface Population {
  positives: number;
  negatives: number;
  prevalence: number;
  natural: boolean;
}

export interface Range {
  low: number;
  high: number;
}

export interface Figure extends Range {
  value: number;
}

export interface KeyFigures {
  precision: Figure;
  recall: Figure;
  false_positive_rate: Figure;
  alert_rate: Figure;
  cost_per_1000: Figure;
  accuracy: Figure;
}

export type Metric = keyof KeyFigures;

/** Cases out of `base` at the deployed prevalence; the four cells sum to `base`. */
export interface CaseTable {
  base: number;
  tp: number;
  fn: number;
  fp: number;
  tn: number;
}

export function population(
  positives: number,
  negatives: number,
  prevalence: number | null,
): Population {
  const own = positives / (positives + negatives);
  const deployed = prevalence ?? own;
  return { positives, negatives, prevalence: deployed, natural: deployed === own };
}

export function alertRate(tp: number, fp: number, at: Population): number {
  if (at.natural) return (tp + fp) / (at.positives + at.negatives);
  return generalAlertRate(tp / at.positives, fp / at.negatives, at.prevalence);
}

export function precision(tp: number, fp: number, at: Population): number {
  if (tp + fp === 0) return NaN;
  if (at.natural) return tp / (tp + fp);
  const hit = at.prevalence * (tp / at.positives);
  return hit / (hit + (1 - at.prevalence) * (fp / at.negatives));
}

/** Expected cost of one case. */
export function cost(tp: number, fp: number, at: Population, costs: Costs): number {
  const pi = at.prevalence;
  const tpr = tp / at.positives;
  const fpr = fp / at.negatives;
  const fnr = (at.positives - tp) / at.positives;
  const tnr = (at.negatives - fp) / at.negatives;
  return (
    pi * (tpr * costs.true_positive + fnr * costs.false_negative) +
    (1 - pi) * (fpr * costs.false_positive + tnr * costs.true_negative) +
    costs.review * alertRate(tp, fp, at)
  );
}

export function accuracy(tp: number, fp: number, at: Population): number {
  const tpr = tp / at.positives;
  const tnr = (at.negatives - fp) / at.negatives;
  return at.prevalence * tpr + (1 - at.prevalence) * tnr;
}

export function majorityAccuracy(at: Population): number {
  return Math.max(at.prevalence, 1 - at.prevalence);
}

export function fBeta(tp: number, fp: number, at: Population, beta: number): number {
  const pi = at.prevalence;
  const tpr = tp / at.positives;
  const general = generalAlertRate(tpr, fp / at.negatives, pi);
  return ((1 + beta * beta) * pi * tpr) / (beta * beta * pi + general);
}

function generalAlertRate(tpr: number, fpr: number, pi: number): number {
  return pi * tpr + (1 - pi) * fpr;
}

/** Wilson score interval at 95%. */
export function wilson(k: number, n: number): Range {
  const p = k / n;
  const d = 1 + Z2 / n;
  const c = (p + Z2 / (2 * n)) / d;
  const half = (Z / d) * Math.sqrt((p * (1 - p)) / n + Z2 / (4 * n * n));
  return {
    low: k === 0 ? 0 : Math.max(0, c - half),
    high: k === n ? 1 : Math.min(1, c + half),
  };
}

/** Interval of precision: Wilson as in the data, MOVER for the ratio of rates elsewhere. */
export function precisionInterval(tp: number, fp: number, at: Population): Range {
  if (tp + fp === 0) return { low: NaN, high: NaN };
  if (at.natural) return wilson(tp, tp + fp);
  const p1 = tp / at.positives;
  const p2 = fp / at.negatives;
  const ratio = moverRatio(p1, wilson(tp, at.positives), p2, wilson(fp, at.negatives));
  return {
    low: precisionOfRatio(ratio.low, at.prevalence),
    high: precisionOfRatio(ratio.high, at.prevalence),
  };
}

function moverRatio(p1: number, a: Range, p2: number, b: Range): Range {
  const pp = p1 * p2;
  const lowProduct = a.low * b.high * (2 * p1 - a.low) * (2 * p2 - b.high);
  const lowDivisor = b.high * (2 * p2 - b.high);
  const low =
    lowDivisor === 0
      ? pp > 0
        ? (a.low * (2 * p1 - a.low)) / (2 * pp)
        : 0
      : (pp - Math.sqrt(Math.max(0, pp * pp - lowProduct))) / lowDivisor;
  const highProduct = a.high * b.low * (2 * p1 - a.high) * (2 * p2 - b.low);
  const highDivisor = b.low * (2 * p2 - b.low);
  const high =
    highDivisor === 0
      ? Infinity
      : (pp + Math.sqrt(Math.max(0, pp * pp - highProduct))) / highDivisor;
  return { low, high };
}

function precisionOfRatio(ratio: number, pi: number): number {
  return ratio === Infinity ? 1 : (pi * ratio) / (pi * ratio + (1 - pi));
}

/**
 * MOVER interval of `a` * tpr + `b` * fpr around `estimate`. Where the rows themselves give the
 * prevalence it is a third estimate, weighted by `gap`: what a positive adds beyond a negative.
 */
function linearInterval(
  estimate: number,
  a: number,
  b: number,
  tp: number,
  fp: number,
  at: Population,
  gap: number,
): Range {
  const p1 = tp / at.positives;
  const p2 = fp / at.negatives;
  const i1 = wilson(tp, at.positives);
  const i2 = wilson(fp, at.negatives);
  const down1 = a * (a >= 0 ? p1 - i1.low : i1.high - p1);
  const down2 = b * (b >= 0 ? p2 - i2.low : i2.high - p2);
  const up1 = a * (a >= 0 ? i1.high - p1 : p1 - i1.low);
  const up2 = b * (b >= 0 ? i2.high - p2 : p2 - i2.low);
  let below = down1 * down1 + down2 * down2;
  let above = up1 * up1 + up2 * up2;
  if (at.natural) {
    const i3 = wilson(at.positives, at.positives + at.negatives);
    const down3 = gap * (gap >= 0 ? at.prevalence - i3.low : i3.high - at.prevalence);
    const up3 = gap * (gap >= 0 ? i3.high - at.prevalence : at.prevalence - i3.low);
    below += down3 * down3;
    above += up3 * up3;
  }
  return { low: estimate - Math.sqrt(below), high: estimate + Math.sqrt(above) };
}

/** Interval of the expected cost of one case. */
export function costInterval(tp: number, fp: number, at: Population, costs: Costs): Range {
  const pi = at.prevalence;
  const a = pi * (costs.true_positive - costs.false_negative + costs.review);
  const b = (1 - pi) * (costs.false_positive - costs.true_negative + costs.review);
  return linearInterval(cost(tp, fp, at, costs), a, b, tp, fp, at, costGap(tp, fp, at, costs));
}

/** How much more a positive costs than a negative, on average. */
function costGap(tp: number, fp: number, at: Population, costs: Costs): number {
  const positive =
    (tp / at.positives) * (costs.true_positive + costs.review) +
    ((at.positives - tp) / at.positives) * costs.false_negative;
  const negative =
    (fp / at.negatives) * (costs.false_positive + costs.review) +
    ((at.negatives - fp) / at.negatives) * costs.true_negative;
  return positive - negative;
}

function alertRateInterval(tp: number, fp: number, at: Population): Range {
  if (at.natural) return wilson(tp + fp, at.positives + at.negatives);
  const pi = at.prevalence;
  return linearInterval(alertRate(tp, fp, at), pi, 1 - pi, tp, fp, at, 0);
}

function accuracyInterval(tp: number, fp: number, at: Population): Range {
  if (at.natural) return wilson(tp + (at.negatives - fp), at.positives + at.negatives);
  const pi = at.prevalence;
  return linearInterval(accuracy(tp, fp, at), pi, -(1 - pi), tp, fp, at, 0);
}

/** Every figure of one operating point, each with its 95% interval. */
export function keyFigures(point: Point, at: Population, costs: Costs): KeyFigures {
  const { tp, fp } = point;
  const perCase = costInterval(tp, fp, at, costs);
  return {
    precision: { value: precision(tp, fp, at), ...precisionInterval(tp, fp, at) },
    recall: { value: tp / at.positives, ...wilson(tp, at.positives) },
    false_positive_rate: { value: fp / at.negatives, ...wilson(fp, at.negatives) },
    alert_rate: { value: alertRate(tp, fp, at), ...alertRateInterval(tp, fp, at) },
    cost_per_1000: {
      value: 1000 * cost(tp, fp, at, costs),
      low: 1000 * perCase.low,
      high: 1000 * perCase.high,
    },
    accuracy: { value: accuracy(tp, fp, at), ...accuracyInterval(tp, fp, at) },
  };
}

/** Whole cases out of 10,000, or of more when fewer than ten positives would be expected. */
export function casesPer(point: Point, at: Population): CaseTable {
  const pi = at.prevalence;
  const base = [10_000, 100_000].find((size) => pi * size >= 10) ?? 1_000_000;
  const tpr = point.tp / at.positives;
  const fpr = point.fp / at.negatives;
  const exact = [
    base * pi * tpr,
    base * pi * (1 - tpr),
    base * (1 - pi) * fpr,
    base * (1 - pi) * (1 - fpr),
  ];
  const whole = exact.map(Math.floor);
  const order = [0, 1, 2, 3].sort((i, j) => exact[j]! - whole[j]! - (exact[i]! - whole[i]!) || i - j);
  let missing = base - whole.reduce((sum, cell) => sum + cell, 0);
  for (const cell of order) {
    if (missing <= 0) break;
    whole[cell]! += 1;
    missing -= 1;
  }
  const [tp, fn, fp, tn] = whole as [number, number, number, number];
  return { base, tp, fn, fp, tn };
}
