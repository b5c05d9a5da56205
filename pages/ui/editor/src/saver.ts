// When text is sent, and how long to wait before sending it again.

import type { Ack, EditMessage, Texts } from "./contract.ts";
import type { Draft } from "./draft.ts";
import { acknowledged, clashing, outgoing, unsaved } from "./draft.ts";

/** After the last key [ms]. */
export const QUIET_MS = 500;
/** After the first unsent key, however busy the hand [ms]. */
export const LONGEST_MS = 1_500;
/** After the last key while letters are being put together: they may change all at once [ms]. */
export const COMPOSING_MS = 2_000;
/** While an answer is due within this time, newer text waits for it [ms]. */
export const HOLD_MS = 2_000;
/** Without an answer for this long the server counts as away [ms]. */
export const AWAY_MS = 5_000;
/** Pauses between repeats; a slow server is not asked faster than it answers [ms]. */
const REPEAT_MS = [2_000, 4_000, 8_000, 15_000];

/** How many unanswered edits are remembered. */
const MOST_SENT = 20;

export type SaveState = "opening" | "saved" | "saving" | "offline" | "conflict" | "refused";

interface Sent {
  message: EditMessage;
  lastAt: number;
}

export class Saver {
  seq = 0;
  /** Why the server refused a text as it stands; empty otherwise. */
  refusal = "";
  /** Whether letters are being put together, as Chinese or Japanese is typed. */
  composing = false;
  /** The editors whose text is not on the server yet, as far as this one knows. */
  heirOf: EditMessage["heir_of"] = [];
  readonly client: string;
  private readonly send: (message: EditMessage) => void;
  private readonly now: () => number;
  private sent: Sent[] = [];
  private firstKeyAt: number | null = null;
  private lastKeyAt = 0;
  private waitingSince: number | null = null;
  private failed = false;
  /** The texts that were refused, by section. */
  private refused: Texts = {};
  /** After a refusal sections go one by one, so that one of them does not hold up the others. */
  private oneByOne = false;

  constructor(client: string, send: (message: EditMessage) => void, now: () => number) {
    this.client = client;
    this.send = send;
    this.now = now;
  }

  /** A key was pressed. */
  typed(): void {
    this.lastKeyAt = this.now();
    this.firstKeyAt ??= this.lastKeyAt;
  }

  /** Another board is opened: what was sent for this one may still be answered. */
  turned(): void {
    this.firstKeyAt = this.waitingSince = null;
    this.heirOf = [];
    this.failed = this.oneByOne = false;
    this.refusal = "";
    this.refused = {};
  }

  /** What an answer is about, when it is to an edit of this editor. */
  sentFor(ack: Ack): EditMessage | null {
    if (ack.client !== this.client) return null;
    const sent = this.sent.find(({ message }) => message.seq === ack.seq);
    return sent?.message.board === ack.board ? sent.message : null;
  }

  /** Sends what is due; called often, cheap when nothing is. */
  tick(draft: Draft): void {
    const now = this.now();
    const quiet = now - this.lastKeyAt >= (this.composing ? COMPOSING_MS : QUIET_MS);
    const long = !this.composing && this.firstKeyAt !== null && now - this.firstKeyAt >= LONGEST_MS;
    const last = this.sent.at(-1);
    const held = last !== undefined && now - last.lastAt < HOLD_MS;
    if ((quiet || long) && !held) this.flush(draft);
  }

  /** Sends now what was not sent yet, and repeats what was not answered in time. */
  flush(draft: Draft): void {
    const next = this.next(draft);
    if (!next) return;
    this.firstKeyAt = null;
    const now = this.now();
    this.waitingSince ??= now;
    const last = this.sent.at(-1);
    if (last && last.message.board === draft.board && same(last.message, next)) {
      const pause = REPEAT_MS[Math.min(last.message.attempt, REPEAT_MS.length - 1)];
      if (now - last.lastAt < pause) return;
      last.message = { ...last.message, attempt: last.message.attempt + 1 };
      last.lastAt = now;
      return this.send(last.message);
    }
    this.seq += 1;
    const message: EditMessage = {
      client: this.client,
      seq: this.seq,
      attempt: 0,
      board: draft.board,
      base_revision: next.base,
      sections: next.sections,
      heir_of: this.heirOf,
    };
    this.sent = [...this.sent.slice(-MOST_SENT), { message, lastAt: now }];
    this.send(message);
  }

  /** Takes in an answer; answers to other editors and old answers change nothing. */
  answered(draft: Draft, ack: Ack | null): boolean {
    if (!ack || ack.client !== this.client || ack.board !== draft.board) return false;
    const message = this.sentFor(ack);
    if (!message) return false;
    if (ack.outcome === "failed") {
      this.failed = true;
      return false;
    }
    this.failed = false;
    this.sent = this.sent.filter((one) => one.message.seq > ack.seq);
    this.waitingSince = this.sent.length > 0 ? this.now() : null;
    if (ack.outcome === "refused") {
      const [id, ...others] = Object.keys(message.sections);
      if (others.length > 0) this.oneByOne = true;
      else this.refused[id] = message.sections[id];
      this.refusal = ack.words;
      return true;
    }
    acknowledged(draft, ack, message.sections);
    if (unsaved(draft).length === 0) this.heirOf = [];
    return true;
  }

  /** The sections whose text was refused as it stands. */
  refusedIn(draft: Draft): string[] {
    return unsaved(draft).filter((id) => draft.fields[id].local === this.refused[id]);
  }

  state(draft: Draft | null, online: boolean): SaveState {
    if (!draft) return "opening";
    if (this.refusedIn(draft).length > 0) return "refused";
    if (clashing(draft).length > 0) return "conflict";
    if (unsaved(draft).length === 0) return "saved";
    const waited = this.waitingSince === null ? 0 : this.now() - this.waitingSince;
    return !online || this.failed || waited > AWAY_MS ? "offline" : "saving";
  }

  private next(draft: Draft): { base: number; sections: Texts } | null {
    const next = outgoing(draft, this.refused);
    if (!next) {
      this.oneByOne = false;
      // What was sent arrived, even if the answer to it did not.
      if (unsaved(draft).length === 0) this.waitingSince = null;
      return null;
    }
    if (!this.oneByOne) return next;
    const [[id, text]] = Object.entries(next.sections);
    return { base: next.base, sections: { [id]: text } };
  }
}

function same(message: EditMessage, next: { base: number; sections: Texts }): boolean {
  const ids = Object.keys(next.sections);
  return (
    message.base_revision === next.base &&
    ids.length === Object.keys(message.sections).length &&
    ids.every((id) => message.sections[id] === next.sections[id])
  );
}
