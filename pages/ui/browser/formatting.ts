// Numbers to text: the twin of simulator/formatting.py, digit for digit.
//
// toPrecision rounds the exact binary value, half away from zero, as the Python side does.

export const UNDEFINED = "–";

/** Three significant digits without an exponent. */
export function threeSignificant(x: number): string {
  if (Number.isNaN(x)) return UNDEFINED;
  if (x === 0) return "0";
  return plain(x.toPrecision(3));
}

/** A share of one as a percentage: "81.2%", "14,500%". */
export function share(v: number): string {
  if (Number.isNaN(v)) return UNDEFINED;
  const percent = v * 100;
  if (percent === 0) return "0%";
  if (Math.abs(percent) < 0.001) return percent < 0 ? ">-0.001%" : "<0.001%";
  const text = `${grouped(threeSignificant(percent))}%`;
  return text === "100%" && v < 1 ? ">99.9%" : text;
}

/** An amount with its currency sign: "$412", "-$3.20", "$1.23m", "$5,000bn". */
export function money(x: number, currency: string): string {
  if (Number.isNaN(x)) return UNDEFINED;
  const sign = x < 0 ? "-" : "";
  const size = Math.abs(x);
  if (size === 0) return `${currency}0`;
  if (size < 0.001) return x < 0 ? `>-${currency}0.001` : `<${currency}0.001`;
  const rounded = Number(size.toPrecision(3));
  if (rounded >= 1e9) return `${sign}${currency}${grouped(threeSignificant(size / 1e9))}bn`;
  if (rounded >= 1e6) return `${sign}${currency}${threeSignificant(size / 1e6)}m`;
  return `${sign}${currency}${grouped(threeSignificant(size))}`;
}

/** An amount that was set, or a whole multiple of one: "$70", "$12.50", "$12,345". */
export function exactMoney(x: number, currency: string): string {
  const cents = x >= 0 && x < 1e6 ? Number((x * 100).toFixed(6)) : NaN;
  if (!Number.isInteger(cents) || (cents === 0 && x > 0)) return money(x, currency);
  return `${currency}${grouped((cents / 100).toFixed(cents % 100 === 0 ? 0 : 2))}`;
}

/** A time in milliseconds: "7.84 ms", "1,230 ms". */
export function milliseconds(x: number): string {
  return Number.isNaN(x) ? UNDEFINED : `${grouped(threeSignificant(x))} ms`;
}

/** A number as somebody set it: no more digits than it has, thousands separated. */
export function asSet(x: number): string {
  return grouped(String(Number(x.toPrecision(10))));
}

/** A time with as many digits, three at least, as it takes not to read like `other`. */
export function apart(ms: number, other: number): string {
  for (let digits = 3; digits <= 17; digits++) {
    const text = digits === 3 ? threeSignificant(ms) : String(Number(ms.toPrecision(digits)));
    if (Number.isNaN(ms) || ms === other || Number(text) !== other) return `${grouped(text)} ms`;
  }
  return milliseconds(ms);
}

/** A rate a second: "200/s", "12,300/s". */
export function perSecond(x: number): string {
  return Number.isNaN(x) ? UNDEFINED : `${grouped(threeSignificant(x))}/s`;
}

/** The same without the zeros of a measurement and rounded down, for a rate that must not be exceeded. */
export function perSecondAtMost(x: number): string {
  if (!Number.isFinite(x)) return UNDEFINED;
  const near = Number(x.toPrecision(3));
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(x))) - 2);
  return `${asSet(near > x ? Number((near - unit).toPrecision(3)) : near)}/s`;
}

/** A figure read from a table, marked as near the exact one; a limit such as ">99.9%" is no exact one anyway. */
export function nearly(text: string): string {
  return /^[<>]/.test(text) ? text : `≈${text}`;
}

/** A whole number with thousands separators: "9,812". */
export function count(n: number): string {
  if (Number.isNaN(n)) return UNDEFINED;
  return grouped(roundHalfAway(n).toFixed(0));
}

/** Three decimals for figures without a unit: "0.923". */
export function decimals(x: number): string {
  return Number.isNaN(x) ? UNDEFINED : x.toFixed(3);
}

/** A score: three significant digits, an exponent only below 0.0001. */
export function threshold(x: number): string {
  if (Number.isNaN(x)) return UNDEFINED;
  if (x === 0) return "0";
  if (Math.abs(x) < 0.0001) return x.toExponential(2);
  return threeSignificant(x);
}

/** "[38.1%, 46.2%]" from its two ends, or a dash; an upper end that is missing has no limit. */
export function intervalText(low: number, high: number, format: (x: number) => string): string {
  if (Number.isNaN(low)) return UNDEFINED;
  return `[${format(low)}, ${Number.isNaN(high) ? "no limit" : format(high)}]`;
}

function roundHalfAway(x: number): number {
  return x < 0 ? -Math.floor(-x + 0.5) : Math.floor(x + 0.5);
}

function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** Writes "1.23e+4" as "12300" and "1.23e-7" as "0.000000123". */
function plain(text: string): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = "", first = "", rest = "", exponent = "0"] = match;
  const digits = first + rest;
  const power = Number(exponent);
  if (power < 0) return `${sign}0.${"0".repeat(-power - 1)}${digits}`;
  return sign + digits.padEnd(power + 1, "0");
}
