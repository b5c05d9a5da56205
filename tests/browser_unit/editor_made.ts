// Boards, pins and findings made up for the tests of the editor.

import type { Board, Checks, Finding, Pin } from "../../pages/ui/editor/src/contract.ts";

export const NO_CHECKS: Checks = {
  open: 0,
  revealed: true,
  scored: 8,
  dimensions: 8,
  findings: [],
  concepts: [],
};

export function board(changes: Partial<Board> = {}): Board {
  return {
    id: "b",
    title: "t",
    revision: 1,
    created_at: "monday",
    saved_at: "2026-03-03T14:05:00Z",
    example: false,
    sections: {},
    evidence: [],
    clock: { spent_s: {}, section: null, since: null },
    problem: null,
    checks: NO_CHECKS,
    ...changes,
  };
}

export function pin(id: string, section: string, text: string): Pin {
  return { id, section, metric: text.split(" ")[0], text, words: `${text}, seed 0` };
}

export function finding(key: string, changes: Partial<Finding> = {}): Finding {
  return {
    key,
    check: "accuracy_headline",
    title: "Accuracy as the headline",
    section: "metrics",
    quote: "",
    start: 0,
    evidence: "Nobody is alerted: accuracy 77.9%.",
    evidence_ids: [],
    rule: "Accuracy says little while positives are rare.",
    question: "What does the majority class score?",
    response: null,
    ...changes,
  };
}

/** A localStorage that can be full. */
export class Memory implements Storage {
  full = false;
  private readonly items = new Map<string, string>();
  get length(): number {
    return this.items.size;
  }
  key(i: number): string | null {
    return [...this.items.keys()][i] ?? null;
  }
  getItem(name: string): string | null {
    return this.items.get(name) ?? null;
  }
  setItem(name: string, value: string): void {
    if (this.full) throw new Error("quota");
    this.items.set(name, value);
  }
  removeItem(name: string): void {
    this.items.delete(name);
  }
  clear(): void {
    this.items.clear();
  }
}
