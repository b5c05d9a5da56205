// Values of the controls to positions on their sliders, and the steps of their keys.

export interface Scale {
  position: (value: number) => number;
  value: (position: number) => number;
  step: (value: number, direction: 1 | -1, stride: number) => number;
}

/** Part of an amount slider kept for exactly nothing. */
const ZERO = 0.04;
const DECADES_EACH_WAY = 2;

function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

function clamp(x: number): number {
  return Math.min(1, Math.max(0, x));
}

/** A positive quantity on a log axis from `low` to `high`; values have three digits. */
export function logScale(low: number, high: number): Scale {
  const span = Math.log(high / low);
  const position = (value: number): number => clamp(Math.log(value / low) / span);
  const value = (x: number): number =>
    x <= 0 ? low : x >= 1 ? high : rounded(low * Math.exp(span * x), 3);
  const step = (from: number, direction: 1 | -1, stride: number): number =>
    Math.min(high, Math.max(low, rounded(from * 1.05 ** (direction * stride), 3)));
  return { position, value, step };
}

/** An amount from nothing through `reference` (in the middle) on a log axis; two digits. */
export function amountScale(
  reference: number,
  least = reference / 10 ** DECADES_EACH_WAY,
  most = reference * 10 ** DECADES_EACH_WAY,
): Scale {
  const span = Math.log(most / least);
  const position = (value: number): number =>
    value <= 0 ? 0 : ZERO + (1 - ZERO) * clamp(Math.log(value / least) / span);
  const value = (x: number): number =>
    x < ZERO / 2 ? 0 : rounded(least * Math.exp((span * Math.max(0, x - ZERO)) / (1 - ZERO)), 2);
  const step = (from: number, direction: 1 | -1, stride: number): number => {
    if (from <= 0) return direction > 0 ? rounded(least, 2) : 0;
    const next = rounded(from * 1.06 ** (direction * stride), 2);
    return direction < 0 && next < least * 0.999 ? 0 : next;
  };
  return { position, value, step };
}

/** An amount that may be a gain: linear from -`most` to `most`. */
export function signedScale(most: number): Scale {
  const position = (value: number): number => clamp((value + most) / (2 * most));
  const value = (x: number): number => {
    const raw = (2 * x - 1) * most;
    return Math.abs(raw) < 0.01 * most ? 0 : rounded(raw, 2);
  };
  const unit = 10 ** Math.floor(Math.log10(most) - 1);
  const step = (from: number, direction: 1 | -1, stride: number): number =>
    rounded(from + direction * stride * unit, 6);
  return { position, value, step };
}

/** A whole number from `low` to `high`, log so that small ones have room; each step is at least one. */
export function wholeScale(low: number, high: number): Scale {
  const span = Math.log(high / low);
  const within = (value: number): number => Math.min(high, Math.max(low, Math.round(value)));
  const position = (value: number): number => clamp(Math.log(value / low) / span);
  const value = (x: number): number => within(low * Math.exp(span * clamp(x)));
  const step = (from: number, direction: 1 | -1, stride: number): number =>
    within(from + direction * (stride === 1 ? 1 : Math.max(2, Math.round(from / 2))));
  return { position, value, step };
}
