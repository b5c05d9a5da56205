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

/** One place where the answer does not go together with its evidence or its problem. */
export interface Finding {
  key: string;
  check: string;
  /** The check in a few words: "Accuracy as the headline". */
  title: string;
  section: string;
  /** The words as they stand in the text; empty when words are missing. */
  quote: string;
  /** Where the quote begins in the section's text, in UTF-16 units as the browser counts. */
  start: number;
  /** What stands beside the quote, in words and numbers. */
  evidence: string;
  evidence_ids: string[];
  rule: string;
  question: string;
  response: { kind: ResponseKind; words: string } | null;
}

export type ResponseKind = "covered" | "not_relevant";

/** A concept the rubric looks for in a section, and whether it was found. */
export interface Concept {
  section: string;
  title: string;
  state: "supported" | "mentioned" | "negated" | "not_detected";
}

export interface Checks {
  /** Findings nobody has answered, in all sections; known before they are shown. */
  open: number;
  /** Findings are shown once the candidate has scored every dimension of the rubric. */
  revealed: boolean;
  /** How many dimensions are scored, and of how many. */
  scored: number;
  dimensions: number;
  /** Empty until revealed. */
  findings: Finding[];
  concepts: Concept[];
}

/** Durations come from stored moments; see whiteboard/clock.py. */
export interface Clock {
  /** Finished time by section [s]. */
  spent_s: Record<string, number>;
  section: string | null;
  /** When it began to run for `section`, ISO; null while paused. */
  since: string | null;
}

export interface Board {
  id: string;
  title: string;
  revision: number;
  /** Another time under the same id means that the server lost the board and began it again. */
  created_at: string;
  /** When the newest revision was saved, ISO. */
  saved_at: string;
  example: boolean;
  sections: Texts;
  evidence: Pin[];
  clock: Clock;
  /** The problem it answers; null for a free one. */
  problem: { title: string; brief: string; attempt: number } | null;
  checks: Checks;
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
  /** Opened by a read-only link: nothing can be typed, pressed or saved. */
  read_only: boolean;
  /** The server's time when this was sent, ISO: the browser's own clock may be off. */
  now: string;
}

/** An editor whose unsaved text another took over, and the number of its last save. */
export interface Heir {
  client: string;
  seq: number;
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
  /** The editors whose text this one goes on with, the newest first. */
  heir_of: Heir[];
}

/** State "hello": the board this browser holds, null on a first visit. */
export interface HelloMessage {
  board: string | null;
  client: string;
  /** A secret of this browser: the boards it made or opened to edit are listed under it. */
  owner: string;
  /** The section on screen: pins go into it, also after the server started again. */
  section: string;
  n: number;
}

/** Trigger "event": a button was pressed. */
export interface EventMessage {
  type:
    | "open"
    | "remove"
    | "undo_remove"
    | "clear_example"
    | "undo_clear"
    | "respond"
    | "take_back_response"
    | "rename"
    | "start_clock"
    | "pause_clock"
    | "review";
  board: string;
  /** The pin of open, remove and undo_remove. */
  evidence: string | null;
  /** The finding of respond and take_back_response. */
  finding?: string;
  /** How a finding is answered. */
  kind?: ResponseKind;
  /** The words of respond, the title of rename. */
  words?: string;
  /** The section a clock starts or moves on to. */
  section?: string;
  n: number;
}
