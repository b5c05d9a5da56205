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
}

export interface Draft {
  board: string;
  createdAt: string;
  revision: number;
  fields: Record<string, Field>;
}

export function newDraft(board: Board, ids: string[]): Draft {
  const fields: Record<string, Field> = {};
  for (const id of ids) {
    const text = board.sections[id] ?? "";
    fields[id] = { local: text, known: text, base: board.revision, theirs: null };
  }
  return { board: board.id, createdAt: board.created_at, revision: board.revision, fields };
}

/** The sections whose text the server does not hold yet, those in conflict included. */
export function unsaved(draft: Draft): string[] {
  return ids(draft).filter((id) => draft.fields[id].local !== draft.fields[id].known);
}

export function clashing(draft: Draft): string[] {
  return ids(draft).filter((id) => draft.fields[id].theirs !== null);
}

/** What to send next: the changed sections that share the oldest base; null when all is saved. */
export function outgoing(draft: Draft): { base: number; sections: Texts } | null {
  const ready = unsaved(draft).filter((id) => draft.fields[id].theirs === null);
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
      field.known = text;
      field.base = ack.revision;
    } else if (ack.outcome === "conflict" && ack.sections.includes(id)) {
      field.theirs = field.known;
    }
  }
}

/** Takes in the board as the server holds it now. Text that nobody else touched stays as typed. */
export function received(draft: Draft, board: Board, reopened = false): void {
  if (board.created_at !== draft.createdAt || (reopened && board.revision < draft.revision)) {
    return restarted(draft, board);
  }
  if (board.revision < draft.revision) return; // an older answer that arrived late
  draft.revision = board.revision;
  for (const id of ids(draft)) settle(draft.fields[id], board.sections[id] ?? "", board.revision);
}

function settle(field: Field, server: string, revision: number): void {
  const untouched = field.local === field.known;
  if (field.theirs !== null) {
    field.theirs = server === field.local ? null : server;
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
function restarted(draft: Draft, board: Board): void {
  draft.createdAt = board.created_at;
  draft.revision = board.revision;
  for (const id of ids(draft)) {
    const field = draft.fields[id];
    const server = board.sections[id] ?? "";
    if (field.local === "") field.local = server;
    Object.assign(field, { known: server, base: field.local === server ? board.revision : 0 });
    field.theirs = null;
  }
}

/** Empties every section as the server is about to, so that writing can begin at once. */
export function emptied(draft: Draft): void {
  for (const id of ids(draft)) Object.assign(draft.fields[id], { local: "", known: "", theirs: null });
}

/** Ends a conflict with the chosen text, which becomes the next change to the other text. */
export function resolved(draft: Draft, id: string, text: string): void {
  draft.fields[id].local = text;
  draft.fields[id].theirs = null;
}

function ids(draft: Draft): string[] {
  return Object.keys(draft.fields);
}
