// What a person typed to a number, or a sentence naming what was wrong with it.

export type Parsed = { value: number } | { problem: string };

const SPACES = "['’ \\u00a0\\u202f]";
const NUMBER = new RegExp(`^([+-]?)([\\d.,](?:(?:[\\d.,]|${SPACES})*[\\d.,])?(?:e[+-]?\\d+)?)\\s*([km]?)$`, "i");
const ENGLISH = /^\d{1,3}(,\d{3})+(\.\d*)?$/;
const CONTINENTAL = /^\d{1,3}((\.\d{3})+,\d*|(\.\d{3}){2,})$/;
const SPACED = new RegExp(`^\\d{1,3}(${SPACES}\\d{3})+([.,]\\d*)?$`);

/** Reads "1,200", "1 200", "1.200,50", "$8", "0.5%", "1e-3", "2k" and "0,5"; says what is wrong with the rest. */
export function parseNumber(text: string): Parsed {
  const bare = text.trim().replace(/^[^\d.,+-]*([+-]?)[^\d.,+-]*/, "$1").replace(/\s*[%\p{Sc}]$/u, "");
  const match = NUMBER.exec(bare);
  const digits = match ? ungrouped(match[2]!) : "";
  const value = digits === "" ? NaN : Number(match![1]! + digits) * factor(match![3]!);
  if (text.trim() === "") return { problem: "Nothing was typed" };
  return Number.isFinite(value) ? { value } : { problem: `“${clip(text)}” is not a number` };
}

/** Whether a number was typed in hundredths. */
export function isPercent(text: string): boolean {
  return text.trim().endsWith("%");
}

function ungrouped(digits: string): string {
  if (ENGLISH.test(digits)) return digits.replaceAll(",", "");
  if (CONTINENTAL.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  if (SPACED.test(digits)) return digits.replaceAll(new RegExp(SPACES, "g"), "").replace(",", ".");
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
