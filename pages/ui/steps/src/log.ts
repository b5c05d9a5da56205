// The presses of undo and redo in this window, kept until Python has counted them.
//
// Two messages in a row may reach Python as one, of which it sees the last. So every message holds all
// presses that Python has not counted yet, says how many came before them, and after which message
// each came: a press and a change may be heard at once.

/** "u" undoes one change, "r" redoes one. */
export type Move = "u" | "r";

/** State "moves". */
export interface Moves {
  log: string;
  /** How many presses of this log came before `moves`. */
  first: number;
  /** One letter for each press, oldest first. */
  moves: string;
  /** For each press the last message before it that said what the hand had set. */
  after: number[];
}

/** What Python tells; the counts belong together. */
export interface StepsData {
  /** How many changes can be undone. */
  past: number;
  /** How many can be redone. */
  future: number;
  /** How many presses of each log are in these counts. */
  heard: Record<string, number>;
}

export class Log {
  private first = 0;
  private moves = "";
  private after: number[] = [];
  private past = 0;
  private future = 0;

  constructor(readonly id: string) {}

  /** Takes what Python told; the presses it has counted need not be sent again. */
  hear({ past, future, heard }: StepsData): void {
    this.past = past;
    this.future = future;
    const counted = Math.min((heard[this.id] ?? 0) - this.first, this.moves.length);
    if (counted <= 0) return;
    this.first += counted;
    this.moves = this.moves.slice(counted);
    this.after = this.after.slice(counted);
  }

  /** Adds a press after the message of that number; false when there is nothing it could undo or redo. */
  press(move: Move, after = 0): boolean {
    if (!this.possible()[move]) return false;
    this.moves += move;
    this.after.push(after);
    return true;
  }

  /** Which presses would do something, after those that are on their way. */
  possible(): Record<Move, boolean> {
    let { past, future } = this;
    for (const move of this.moves) {
      const step = move === "u" ? Math.min(1, past) : -Math.min(1, future);
      past -= step;
      future += step;
    }
    return { u: past > 0, r: future > 0 };
  }

  /** Whether Python has not counted every press. */
  get pending(): boolean {
    return this.moves !== "";
  }

  message(): Moves {
    return { log: this.id, first: this.first, moves: this.moves, after: [...this.after] };
  }
}

const PLACE = Symbol.for("ml-design-whiteboard:steps");

/** The log of this window: it outlasts the buttons, which go with every visit to another page. */
export function windowsLog(newId: () => string): Log {
  const place = globalThis as { [PLACE]?: Log };
  place[PLACE] ??= new Log(newId());
  return place[PLACE];
}
