// What Python sends to the editor and what the editor sends back; all of it plain JSON.

export type Texts = Record<string, string>;

export interface Section {
  id: string;
  title: string;
  short: string;
  minutes: number;
  asks: string;
  strong: string;
  weak: string;
  evidence: string;
}

export interface Pin {
  id: string;
  section: string;
  metric: string;
  /** "precision 42.1% [38.0%, 46.3%]" */
  text: string;
  /** The same with everything that was set. */
  words: string;
}

export interface Board {
  id: string;
  title: string;
  revision: number;
  /** Another time under the same id means that the server lost the board and began it again. */
  created_at: string;
  example: boolean;
  sections: Texts;
  evidence: Pin[];
}

export interface Ack {
  board: string;
  client: string;
  seq: number;
  outcome: "saved" | "conflict" | "refused" | "failed";
  revision: number;
  words: string;
  /** The ids in conflict. */
  sections: string[];
}

export interface EditorData {
  template: { sections: Section[]; conventional: string[] };
  board: Board | null;
  want_board: boolean;
  ack: Ack | null;
  /** The section Python pins into. */
  section: string;
  present: boolean;
}

/** State "edit": the sections that changed since `base_revision`. */
export interface EditMessage {
  client: string;
  seq: number;
  /** Counts repeats of the same edit, so that a repeat is noticed as a change. */
  attempt: number;
  board: string;
  base_revision: number;
  sections: Texts;
  heir_of: { client: string; seq: number } | null;
}

/** State "hello": the board this browser holds, null on a first visit. */
export interface HelloMessage {
  board: string | null;
  client: string;
  n: number;
}

/** Trigger "event": a button was pressed. */
export interface EventMessage {
  type: "open" | "remove" | "undo_remove" | "clear_example" | "undo_clear";
  board: string;
  evidence: string | null;
}
