// Buttons that were pressed, until the server has done what they ask.
//
// Streamlit keeps one press at a time: a second one before the server has looked, or one pressed
// while it is away, is gone. So presses wait in line, and one that shows no effect is sent again.

import type { Board, EventMessage, Finding } from "./contract.ts";
import { paused, runningFor } from "./time.ts";
import type { Unheard } from "./unheard.ts";

export type Press = Omit<EventMessage, "n" | "board" | "evidence"> & { evidence?: string };

/** Without a sign of the server, the next press waits this long [ms]. */
export const APART_MS = 1_000;
/** A press without an effect is sent again after this [ms]; then after twice and four times as long. */
export const AGAIN_MS = 4_000;
/** So often the wait doubles: each message breaks off the run that was to answer the one before. */
const DOUBLINGS = 2;
/** How often a server that answers is asked. */
const MOST_TRIES = 3;

interface Waiting {
  press: Press;
  board: string;
  /** On the server's clock [ms]. */
  pressedAt: number;
  /** See `aim`. */
  was: string;
  sentAt: number | null;
  tries: number;
  /** Whether the server has said anything since it was sent. */
  heard: boolean;
}

export class Requests {
  /** What the server did not do although it answered; empty otherwise. */
  failure = "";
  private waiting: Waiting[] = [];
  private lastSentAt = -Infinity;
  private count = 0;
  private readonly send: (message: EventMessage) => void;
  private readonly now: () => number;

  constructor(send: (message: EventMessage) => void, now: () => number) {
    this.send = send;
    this.now = now;
  }

  /** Sends a press at once or in its turn; it takes the place of an earlier one that it undoes. */
  add(press: Press, board: string, pressedAt: number, was = ""): void {
    this.failure = "";
    this.waiting = this.waiting.filter((one) => !replaces(press, one.press));
    this.waiting.push({ press, board, pressedAt, was, sentAt: null, tries: 0, heard: false });
    this.tick();
  }

  /** What the server has not done yet, oldest first. */
  get unheard(): Unheard[] {
    return this.waiting.map(({ press, board, pressedAt, was }) => ({ press, board, pressedAt, was }));
  }

  /** Makes what an editor of before this one left unheard, where the board is as it was then. */
  goOn(left: Unheard[], board: Board): void {
    for (const { press, pressedAt, was } of left) {
      if (!done(press, board) && was === aim(press, board)) this.add(press, board.id, pressedAt, was);
    }
  }

  /** Another board is open: what was pressed on the one before must not happen to this one. */
  turned(board: string): void {
    this.failure = "";
    this.waiting = this.waiting.filter((one) => one.board === board);
  }

  /** Takes in the board as the server holds it: what is done waits no longer. */
  received(board: Board): void {
    this.lastSentAt = -Infinity;
    for (const one of this.waiting) if (one.sentAt !== null) one.heard = true;
    this.waiting = this.waiting.filter((one) => {
      if (one.board !== board.id) return false;
      return one.sentAt === null || !done(one.press, board);
    });
    this.tick();
  }

  /** Sends what is due; called often. */
  tick(): void {
    const now = this.now();
    if (now - this.lastSentAt < APART_MS) return;
    const due = this.waiting.find((one) => one.sentAt === null || now - one.sentAt >= patience(one.tries));
    if (!due) return;
    if (due.heard && due.tries >= MOST_TRIES) {
      this.waiting = this.waiting.filter((one) => one !== due);
      this.failure = NOT_DONE[due.press.type] ?? "";
      return;
    }
    this.count += 1;
    this.lastSentAt = now;
    Object.assign(due, { sentAt: now, tries: due.tries + 1, heard: false });
    if (NEVER_REPEATED.has(due.press.type)) this.waiting = this.waiting.filter((one) => one !== due);
    this.send({ evidence: null, ...due.press, board: due.board, n: this.count });
  }

  /** Since when words that a person wrote wait for the server [ms]; null when none do. */
  get wordsSince(): number | null {
    const words = this.waiting.filter((one) => HOLDS_WORDS.has(one.press.type));
    return words.length === 0 ? null : Math.min(...words.map((one) => one.sentAt ?? this.now()));
  }

  /** The board as it will be once the server has done what waits. */
  expected(board: Board): Board {
    return this.waiting
      .filter((one) => one.board === board.id)
      .reduce((before, { press, pressedAt }) => after(before, press, pressedAt), board);
  }
}

const HOLDS_WORDS = new Set<EventMessage["type"]>(["rename", "respond", "take_back_response"]);
const NEVER_REPEATED = new Set<EventMessage["type"]>(["open", "review", "undo_clear", "undo_remove"]);
const CLOCK = new Set<EventMessage["type"]>(["start_clock", "pause_clock"]);
const ANSWERS = new Set<EventMessage["type"]>(["respond", "take_back_response"]);
const NOT_DONE: Partial<Record<EventMessage["type"], string>> = {
  rename: "The server did not take the new title. Try it again.",
  respond: "The server did not take the answer to a check. Give it again.",
  take_back_response: "The server did not take the answer back. Try it again.",
  start_clock: "The server did not start the clock. Try it again.",
  pause_clock: "The server did not pause the clock. Try it again.",
  remove: "The server did not remove the evidence. Try it again.",
};

function patience(tries: number): number {
  return AGAIN_MS * 2 ** Math.min(Math.max(tries - 1, 0), DOUBLINGS);
}

function replaces(press: Press, earlier: Press): boolean {
  if (CLOCK.has(press.type)) return CLOCK.has(earlier.type);
  if (ANSWERS.has(press.type)) return ANSWERS.has(earlier.type) && earlier.finding === press.finding;
  if (press.type === "undo_clear") return earlier.type === "clear_example";
  if (press.type === "undo_remove") {
    return earlier.type === "remove" && earlier.evidence === press.evidence;
  }
  return press.type === "rename" && earlier.type === "rename";
}

/** Whether the board shows that the server has done it. */
function done(press: Press, board: Board): boolean {
  const finding = board.checks.findings.find((one) => one.key === press.finding);
  switch (press.type) {
    case "rename":
      return board.title === titleOf(press);
    case "respond":
      return !finding || same(finding.response?.words, press.words);
    case "take_back_response":
      return !finding || finding.response === null;
    case "start_clock":
      return board.clock.section === press.section;
    case "pause_clock":
      return board.clock.section === null;
    case "remove":
      return !board.evidence.some((pin) => pin.id === press.evidence);
    case "clear_example":
      return !board.example;
    default:
      return true;
  }
}

/** What a press is to change, as `board` holds it; the clock moves on by itself. */
export function aim(press: Press, board: Board): string {
  if (press.type === "rename") return board.title;
  if (!ANSWERS.has(press.type)) return "";
  return JSON.stringify(board.checks.findings.find((one) => one.key === press.finding)?.response ?? null);
}

function after(board: Board, press: Press, at: number): Board {
  switch (press.type) {
    case "rename":
      return { ...board, title: titleOf(press) };
    case "respond":
      return answered(board, press, { kind: press.kind!, words: press.words ?? "" });
    case "take_back_response":
      return answered(board, press, null);
    case "start_clock":
      return { ...board, clock: runningFor(board.clock, press.section!, at) };
    case "pause_clock":
      return { ...board, clock: paused(board.clock, at) };
    default:
      return board;
  }
}

function answered(board: Board, { finding }: Press, response: Finding["response"]): Board {
  const { checks } = board;
  const findings = checks.findings.map((one) => (one.key === finding ? { ...one, response } : one));
  return { ...board, checks: { ...checks, findings } };
}

/** The longest title the server keeps. */
export const LONGEST_TITLE = 120;

function titleOf(press: Press): string {
  return Array.from(oneLine(press.words ?? "")).slice(0, LONGEST_TITLE).join("").trim();
}

/** Text on one line, as the server keeps titles and answers. */
export function oneLine(text: string): string {
  return text.split(/\s+/u).join(" ").trim();
}

function same(held: string | undefined, sent: string | undefined): boolean {
  return held !== undefined && oneLine(held) === oneLine(sent ?? "");
}
