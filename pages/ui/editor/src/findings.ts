// What the checks found, in the order it is read, and where its words stand.

import type { Board, Checks, Concept, Finding, Section } from "./contract.ts";

/** Findings without an answer, those of the shown section first, then in the order of the sections. */
export function open(checks: Checks, order: string[], current: string): Finding[] {
  return sorted(checks, order, current).filter((finding) => finding.response === null);
}

/** Findings that were answered, in the same order. */
export function answered(checks: Checks, order: string[], current: string): Finding[] {
  return sorted(checks, order, current).filter((finding) => finding.response !== null);
}

function sorted(checks: Checks, order: string[], current: string): Finding[] {
  const rank = (finding: Finding): number =>
    finding.section === current ? -1 : order.indexOf(finding.section) >>> 0;
  return [...checks.findings].sort((a, b) => rank(a) - rank(b));
}

/** How many findings wait for an answer, as far as the page knows. */
export function openCount(checks: Checks): number {
  if (!checks.revealed) return checks.open;
  return checks.findings.filter((finding) => finding.response === null).length;
}

/** Where the quoted words stand: at `start`, else at the place nearest to it; null when they do not. */
export function place(text: string, { quote, start }: Finding): [number, number] | null {
  if (quote === "") return null;
  if (text.startsWith(quote, start)) return [start, start + quote.length];
  let best = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
  }
  return best < 0 ? null : [best, best + quote.length];
}

/** "Checks: 2 open", or that there are none; null when this board is not checked. */
export function checksTitle(checks: Checks): string | null {
  if (checks.dimensions === 0) return null;
  const count = openCount(checks);
  return count === 0 ? "No open checks" : `Checks: ${count} open`;
}

/** Why findings are not shown yet. */
export function notYet({ open: count, scored, dimensions }: Checks): string {
  const rest = `Score yourself first (${scored} of ${dimensions} done), then they are shown.`;
  return `${count} open. ${rest}`;
}

/** "detected: time split (with a number); ruled out: random split; not detected: label delay". */
export function conceptWords(concepts: Concept[], section: string): string {
  const here = concepts.filter((one) => one.section === section);
  const titles = (...states: Concept["state"][]): string[] =>
    here
      .filter((one) => states.includes(one.state))
      .map((one) => one.title + (one.state === "supported" ? " (with a number)" : ""));
  const part = (name: string, found: string[]): string =>
    found.length > 0 ? `${name}: ${found.join(", ")}` : "";
  return [
    part("detected", [...titles("supported"), ...titles("mentioned")]),
    part("ruled out", titles("negated")),
    part("not detected", titles("not_detected")),
  ]
    .filter((words) => words !== "")
    .join("; ");
}

/** What a response says: "covered, here: in Data". */
export function responseWords(response: NonNullable<Finding["response"]>): string {
  const kind = response.kind === "covered" ? "covered, here" : "not relevant, because";
  return response.words === "" ? kind : `${kind}: ${response.words}`;
}

/** Whether the board was checked with these sections; a finding of a section that left is not shown. */
export function shownHere(board: Board, sections: Section[]): Checks {
  const ids = new Set(sections.map((section) => section.id));
  const findings = board.checks.findings.filter((finding) => ids.has(finding.section));
  return { ...board.checks, findings };
}
