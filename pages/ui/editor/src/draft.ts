// What is typed, section by section, against what the server is known to hold.
//
// The server alone decides whether two people changed the same section: it has the history. This
// side only remembers, for each section, the text it last saw there and in which revision.

import type { Ack, Board, Texts } from "./contract.ts";

export interface Field {
  /** What is in the text field. */
  local: string;
  /** What the server held when it was last seen. */
  known: string;
  /** The revision of `known`; 0 when the server is not known to hold anything. */
  base: number;
  /** The other text, while two texts wait for a choice. */
  theirs: string | null;
  /** What both texts began as, while they wait; null when that is not known. */
  common: string | null;
  /** Whether this editor has changed it since the board was opened. */
  mine: boolean;
}

export interface Draft {
  board: string;
  createdAt: string;
  revision: number;
  fields: Record<string, Field>;
  /** The texts that the server is known to have held since the board was opened, as digests, and in
   * which revision last; 0 when that was before the server lost what it had. */
  held: Map<string, number>;
}

/** The text of a board at a revision. */
export type Told = Pick<Board, "created_at" | "revision" | "sections">;

export function newDraft(board: Board, ids: string[]): Draft {
  const fields: Record<string, Field> = {};
  for (const id of ids) {
    const text = board.sections[id] ?? "";
    fields[id] = { local: text, known: text, base: board.revision, theirs: null, common: null, mine: false };
  }
  const { id, created_at: createdAt, revision } = board;
  const draft: Draft = { board: id, createdAt, revision, fields, held: new Map() };
  hold(draft, board.sections, board.revision);
  return draft;
}

/** Takes in what a person typed. */
export function typed(draft: Draft, id: string, text: string): void {
  Object.assign(draft.fields[id], { local: text, mine: true });
}

/** Whether the server has held this text of a section after a revision: then it is part of the history. */
export function wasHeld(draft: Draft, id: string, text: string, after = -1): boolean {
  return (draft.held.get(digest(id, text)) ?? -1) > after;
}

function hold({ held }: Draft, texts: Texts, revision: number): void {
  for (const [id, text] of Object.entries(texts)) {
    const name = digest(id, text);
    held.set(name, Math.max(revision, held.get(name) ?? 0));
  }
}

/** Short enough to keep one for every save; two texts share one by no chance worth naming. */
function digest(id: string, text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b + unit, 0x85ebca6b) ^ (b >>> 13);
  }
  return `${id}:${text.length}:${a >>> 0}:${b >>> 0}`;
}

/** The sections whose text the server does not hold yet, those in conflict included. */
export function unsaved(draft: Draft): string[] {
  return ids(draft).filter((id) => draft.fields[id].local !== draft.fields[id].known);
}

export function clashing(draft: Draft): string[] {
  return ids(draft).filter((id) => draft.fields[id].theirs !== null);
}

/**
 * What to send next: the changed sections that share the oldest base; null when there are none.
 * A text that was `refused` as it stands is left out.
 */
export function outgoing(draft: Draft, refused: Texts = {}): { base: number; sections: Texts } | null {
  const ready = unsaved(draft).filter(
    (id) => draft.fields[id].theirs === null && draft.fields[id].local !== refused[id],
  );
  if (ready.length === 0) return null;
  const base = Math.min(...ready.map((id) => draft.fields[id].base));
  const sections: Texts = {};
  for (const id of ready) if (draft.fields[id].base === base) sections[id] = draft.fields[id].local;
  return { base, sections };
}

/** Takes in the server's word on texts that were sent. */
export function acknowledged(draft: Draft, ack: Ack, sent: Texts): void {
  for (const [id, text] of Object.entries(sent)) {
    const field = draft.fields[id];
    if (!field) continue;
    if (ack.outcome === "saved") {
      hold(draft, { [id]: text }, ack.revision);
      // Nothing waits here, and what is known came after this edit: its late answer is no news.
      if (field.local === field.known && ack.revision < field.base) continue;
      field.known = text;
      field.base = ack.revision;
    } else if (ack.outcome === "conflict" && ack.sections.includes(id) && field.theirs === null) {
      field.common = field.known;
      field.theirs = field.known;
    }
  }
}

/** Takes in the board as the server holds it now. Text that nobody else touched stays as typed. */
export function received(draft: Draft, board: Told, reopened = false): void {
  if (board.created_at !== draft.createdAt || (reopened && board.revision < draft.revision)) {
    return restarted(draft, board);
  }
  hold(draft, board.sections, board.revision);
  if (board.revision < draft.revision) return; // an older answer that arrived late
  draft.revision = board.revision;
  for (const id of ids(draft)) settle(draft.fields[id], board.sections[id] ?? "", board.revision);
}

function settle(field: Field, server: string, revision: number): void {
  const untouched = field.local === field.known;
  if (field.theirs !== null) {
    field.theirs = server === field.local ? null : server;
    if (field.theirs === null) field.common = null;
    field.known = server;
    field.base = revision;
  } else if (untouched || server === field.local) {
    field.local = server;
    field.known = server;
    field.base = revision;
  } else if (server === field.known) {
    field.base = revision;
  }
}

/** The server lost what it had: everything on this side is offered to it again. */
function restarted(draft: Draft, board: Told): void {
  draft.createdAt = board.created_at;
  draft.revision = board.revision;
  for (const name of draft.held.keys()) draft.held.set(name, 0);
  hold(draft, board.sections, board.revision);
  for (const id of ids(draft)) {
    const field = draft.fields[id];
    const server = board.sections[id] ?? "";
    if (field.local === "") field.local = server;
    Object.assign(field, { known: server, base: field.local === server ? board.revision : 0 });
    Object.assign(field, { theirs: null, common: null });
  }
}

/** Empties every section as the server is about to, so that writing can begin at once. */
export function emptied(draft: Draft): void {
  for (const id of ids(draft)) Object.assign(draft.fields[id], BLANK);
}

const BLANK = { local: "", known: "", theirs: null, common: null };

/** Ends a conflict with the chosen text, which becomes the next change to the other text. */
export function resolved(draft: Draft, id: string, text: string): void {
  Object.assign(draft.fields[id], { local: text, theirs: null, common: null, mine: true });
}

function ids(draft: Draft): string[] {
  return Object.keys(draft.fields);
}
