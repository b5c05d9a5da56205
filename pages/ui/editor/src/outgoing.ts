// What the editor says to Python: edits, presses, which board this browser holds, the section that is shown.

import type { ComponentArguments } from "../../browser/streamlit.ts";
import type { EditorData } from "./contract.ts";

/** A hello that no board has come for is said again after this [ms], then after twice as long. */
const HELLO_MS = 3_000;
/** So often the wait doubles: each hello breaks off the run that was to answer the one before. */
const DOUBLINGS = 3;

type Way = Pick<ComponentArguments<EditorData>, "setStateValue" | "setTriggerValue">;

/** Who says hello, and what is on the screen. */
export interface Visitor {
  client: string;
  owner: string;
  section: string;
}

export class Outgoing {
  private hellos = 0;
  /** Since a board was opened. */
  private unheard = 0;
  private helloAt = -Infinity;
  /** The board the last hello was about; undefined before the first. */
  private greeted: string | null | undefined = undefined;
  private told: string | null = null;

  /** `way` is replaced with every message of Python's. */
  constructor(public way: Way, private readonly now: () => number) {}

  edit(message: unknown): void {
    this.set("edit", message);
  }

  press(message: unknown): void {
    attempt(() => this.way.setTriggerValue("event", message));
  }

  /** Says which board this browser holds, if any. */
  hello(board: string | null, visitor: Visitor): void {
    this.helloAt = this.now();
    this.hellos += 1;
    this.unheard += 1;
    this.greeted = board;
    this.set("hello", { board, ...visitor, n: this.hellos });
  }

  /** Whether the last hello has had its time. */
  get mayAskAgain(): boolean {
    const doublings = Math.min(Math.max(this.unheard - 1, 0), DOUBLINGS);
    return this.now() - this.helloAt >= HELLO_MS * 2 ** doublings;
  }

  /** A board is opened: one that a link named goes on this browser's shelf as well. */
  opened(board: string, visitor: Visitor): void {
    if (this.greeted !== null && this.greeted !== board) this.hello(board, visitor);
    this.greeted = board;
    this.unheard = 0;
  }

  /** Says which section is shown when it is not the one Python knows, `known` before the first. */
  section(section: string, known: string): void {
    if (section === (this.told ?? known)) return;
    this.told = section;
    this.set("section", section);
  }

  /** There is no board any more: what was told about it holds no longer. */
  boardLost(): void {
    this.told = null;
  }

  private set(name: "edit" | "hello" | "section", value: unknown): void {
    attempt(() => this.way.setStateValue(name, value));
  }
}

/** Edits and hellos are repeated, and the text stays in this browser: what did not go out is no error. */
function attempt(say: () => void): void {
  try {
    say();
  } catch (error) {
    console.warn("The server was not reached", error);
  }
}
