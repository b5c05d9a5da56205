// What a person typed to a number, or a sentence naming what was wrong with it.

export type Parsed = { value: number } | { problem: string };

/** Reads "1,200", "$8", "0.5%", "1e-3", "2k" and "0,5"; says what was wrong with anything else. */
export function parseNumber(text: string): Parsed {
  const bare = text.trim().replace(/^[^\d.,+-]*([+-]?)[^\d.,+-]*/, "$1").replace(/\s*%$/, "");
  const match = /^([+-]?)([\d.,]+(?:e[+-]?\d+)?)\s*([km]?)$/i.exec(bare);
  const digits = match ? ungrouped(match[2]!) : "";
  const value = digits === "" ? NaN : Number(match![1]! + digits) * factor(match![3]!);
  if (text.trim() === "") return { problem: "Nothing was typed" };
  return Number.isFinite(value) ? { value } : { problem: `“${clip(text)}” is not a number` };
}

function ungrouped(digits: string): string {
  if (/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(digits)) return digits.replaceAll(",", "");
  return /^\d*,\d+$/.test(digits) ? digits.replace(",", ".") : digits;
}

function factor(letter: string): number {
  if (letter === "") return 1;
  return letter.toLowerCase() === "k" ? 1e3 : 1e6;
}

function clip(text: string): string {
  const whole = text.trim();
  return whole.length > 30 ? `${whole.slice(0, 30)}…` : whole;
}
