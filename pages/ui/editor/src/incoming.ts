// What Python sent, made whole: line ends as a text field has them, and nothing missing.

import type { Board, Checks, EditorData } from "./contract.ts";
import { NEVER_STARTED } from "./time.ts";

const NO_CHECKS: Checks = {
  open: 0,
  revealed: false,
  scored: 0,
  dimensions: 0,
  findings: [],
  concepts: [],
};

/**
 * The same data with every field; a server of before the browser's code may leave some out. While
 * the server has no board it cannot know the board's template: `template` stays then.
 */
export function complete(data: EditorData, template: EditorData["template"] | null = null): EditorData {
  const { board } = data as { board: Partial<Board> | null };
  return {
    ...data,
    template: board === null ? (template ?? data.template) : data.template,
    read_only: data.read_only ?? false,
    now: data.now ?? "",
    board: board === null ? null : completeBoard(board),
  };
}

function completeBoard(board: Partial<Board>): Board {
  return {
    ...(board as Board),
    saved_at: board.saved_at ?? "",
    clock: board.clock ?? NEVER_STARTED,
    problem: board.problem ?? null,
    checks: { ...NO_CHECKS, ...board.checks },
    sections: Object.fromEntries(
      Object.entries(board.sections ?? {}).map(([id, text]) => [id, asTyped(text)]),
    ),
  };
}

/** A text field knows one kind of line end; another would make text look changed for ever. */
export function asTyped(text: string): string {
  return text.replace(/\r\n?/gu, "\n");
}
