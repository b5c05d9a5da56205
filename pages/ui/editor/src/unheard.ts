// Presses that the server has not done yet, kept for the next editor of this window: one that was
// pressed on a slow server is not lost when the page is left or loaded again.

import { PREFIX } from "../../browser/visitor.ts";
import type { EventMessage } from "./contract.ts";
import type { Press } from "./requests.ts";

/** A press, the board it is for, and when it was made on the server's clock [ms]. */
export interface Unheard {
  press: Press;
  board: string;
  pressedAt: number;
  /** What it is to change, as the server held it then: once that is another, it is about the past. */
  was: string;
}

/** A press older than this is about a board that has changed since [ms]. */
const LASTS_MS = 60_000;
const NAME = `${PREFIX}presses:`;
/** Whether they were done can be seen on the board, and doing them twice is as doing them once. */
const LASTING = new Set<EventMessage["type"]>([
  "rename",
  "respond",
  "take_back_response",
  "start_clock",
  "pause_clock",
]);

/** Keeps the presses on a board that another editor may still make; without any nothing is kept. */
export function keepUnheard(place: Storage | null, board: string, presses: Unheard[]): void {
  const lasting = presses.filter((one) => one.board === board && LASTING.has(one.press.type));
  try {
    if (lasting.length > 0) place?.setItem(NAME + board, JSON.stringify(lasting));
    else place?.removeItem(NAME + board);
  } catch {
    // They last as long as the editor, then.
  }
}

/** The presses for a board that an editor of before this one kept; `now` on the server's clock [ms]. */
export function unheardOf(place: Storage | null, board: string, now: number): Unheard[] {
  try {
    const kept = JSON.parse(place?.getItem(NAME + board) ?? "[]") as Unheard[];
    return kept.filter((one) => {
      const age = now - one.pressedAt;
      return LASTING.has(one.press.type) && Math.abs(age) < LASTS_MS;
    });
  } catch {
    return [];
  }
}
