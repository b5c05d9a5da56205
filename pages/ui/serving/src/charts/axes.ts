// Ticks and texts of the axes that several charts share.
import { asSet } from "../../../browser/formatting.ts";

/** 1, 2 and 5 times powers of ten within a range; only powers of ten when those would be many. */
export function logTicks(low: number, high: number, most = 7): number[] {
  const all: number[] = [];
  for (let power = Math.floor(Math.log10(low)); 10 ** power <= high; power++) {
    for (const digit of [1, 2, 5]) all.push(Number(`${digit}e${power}`));
  }
  const within = all.filter((tick) => tick >= low * 0.999 && tick <= high * 1.001);
  if (within.length <= most) return within;
  const decades = within.filter((tick) => Number.isInteger(Math.log10(tick)) || /^1(e|0|$)/.test(String(tick)));
  if (decades.length <= most) return decades.length >= 2 ? decades : within.slice(0, most);
  const every = Math.ceil(decades.length / most);
  return decades.filter((_, i) => (decades.length - 1 - i) % every === 0);
}

/** "0.5", "1,000", "20k": short enough for a tick. */
export function shortNumber(x: number): string {
  if (x >= 1e6) return `${Number((x / 1e6).toPrecision(3))}m`;
  return x >= 10_000 ? `${Number((x / 1000).toPrecision(3))}k` : asSet(Number(x.toPrecision(3)));
}

/** So many values from `low` to `high`, equally spaced on a log axis. */
export function logSteps(low: number, high: number, n: number): Float64Array {
  const span = Math.log(high / low);
  return Float64Array.from({ length: n }, (_, i) => low * Math.exp((span * i) / (n - 1)));
}
