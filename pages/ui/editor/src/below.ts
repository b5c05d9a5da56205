// What stands below the text, one of it unfolded: evidence, checks, concepts.

import { attr, h, say } from "../../browser/dom.ts";
import type { CheckActions } from "./checks.ts";
import { ChecksList } from "./checks.ts";
import type { Board, Section } from "./contract.ts";
import type { EvidenceActions } from "./evidence.ts";
import { EvidenceList } from "./evidence.ts";
import { checksTitle, conceptWords, shownHere } from "./findings.ts";
import type { View } from "./keep.ts";
import type { Shown } from "./view.ts";

type Part = NonNullable<View["below"]>;

export interface BelowActions {
  evidence: EvidenceActions;
  checks: CheckActions;
  unfold: (part: View["below"]) => void;
}

export class Below {
  readonly element: HTMLElement;
  private readonly sections: Section[];
  private readonly unfold: (part: View["below"]) => void;
  private readonly evidence: EvidenceList;
  private readonly checks: ChecksList;
  private readonly concepts = h("p", { class: "muted", "data-figure": "concepts" });
  private readonly heads: Record<Part, HTMLButtonElement>;
  private readonly bodies: Record<Part, HTMLElement>;
  private unfolded: View["below"] = null;
  private board = "";
  private pins = 0;

  constructor(sections: Section[], actions: BelowActions) {
    this.sections = sections;
    this.unfold = actions.unfold;
    this.evidence = new EvidenceList(actions.evidence);
    this.checks = new ChecksList(sections, actions.checks);
    this.heads = {
      evidence: this.head("evidence"),
      checks: this.head("checks"),
      concepts: this.head("concepts"),
    };
    const body = (part: Part, label: string, content: HTMLElement): HTMLElement =>
      h("div", { class: "body", id: `below-${part}`, role: "group", "aria-label": label }, content);
    this.bodies = {
      evidence: body("evidence", "Evidence", this.evidence.element),
      checks: body("checks", "Checks", this.checks.element),
      concepts: body("concepts", "Concepts", this.concepts),
    };
    const heads = h("div", { class: "heads" }, ...Object.values(this.heads));
    this.element = h("div", { class: "below" }, heads, ...Object.values(this.bodies));
  }

  show(state: Shown, board: Board | null, current: string, cites: string[]): void {
    attr(this.element, "hidden", board === null);
    if (board === null) return;
    const section = this.sections.find(({ id }) => id === current)!;
    const checks = shownHere(board, this.sections);
    const title = checksTitle(checks);
    const concepts = conceptWords(checks.concepts, current);
    const pins = board.evidence.length;
    say(this.heads.evidence, `Evidence: ${pins}`);
    say(this.heads.checks, title ?? "");
    say(this.heads.concepts, "concepts");
    const offered = { evidence: true, checks: title !== null, concepts: concepts !== "" };
    const { below } = state.view;
    this.unfolded = state.present || (below !== null && !offered[below]) ? "evidence" : below;
    for (const part of ["evidence", "checks", "concepts"] as const) {
      attr(this.heads[part], "hidden", !offered[part]);
      attr(this.heads[part], "aria-expanded", part === this.unfolded ? "true" : "false");
      attr(this.bodies[part], "hidden", part !== this.unfolded);
    }
    this.evidence.show(board.evidence, section, cites, state.readOnly);
    if (title !== null) this.checks.show(checks, current, state.readOnly);
    say(this.concepts, concepts);
    this.showNewPin(board.id, pins);
  }

  /** Who has just pinned something wants to see it. */
  private showNewPin(board: string, pins: number): void {
    const pinned = board === this.board && pins > this.pins;
    [this.board, this.pins] = [board, pins];
    if (pinned && this.unfolded !== "evidence") this.unfold("evidence");
  }

  private head(part: Part): HTMLButtonElement {
    const head = h("button", {
      type: "button",
      class: "quiet fold",
      "aria-controls": `below-${part}`,
      "data-control": part,
    });
    head.addEventListener("click", () => {
      this.unfold(this.unfolded === part ? null : part);
      this.element.scrollIntoView({ block: "nearest" });
    });
    return head;
  }
}
