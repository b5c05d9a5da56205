// What this browser kept of a board, into the draft of that board as it is now.

import type { Draft, Field } from "./draft.ts";
import { wasHeld } from "./draft.ts";
import type { Copy, Kept, KeptField, Unplaced } from "./records.ts";

/**
 * Continues a record in an open draft; returns the sections it could not continue, because they are
 * being typed in or are not on this board.
 */
export function takeOver(draft: Draft, kept: Pick<Kept, "fields" | "createdAt">): string[] {
  const left: string[] = [];
  const sameLife = kept.createdAt === draft.createdAt;
  for (const [id, was] of Object.entries(kept.fields)) {
    const field = draft.fields[id];
    // What was held only before the record's own revision is what its editor went back to.
    const held = wasHeld(draft, id, was.local, sameLife ? was.base : -1);
    if (field && (was.local === field.local || held)) continue;
    if (!field || field.local !== field.known || field.theirs !== null) left.push(id);
    else continueIn(field, was, sameLife);
  }
  return left;
}

function continueIn(field: Field, was: KeptField, sameLife: boolean): void {
  const [server, changedHere] = [field.known, field.mine];
  Object.assign(field, { local: was.local, mine: true });
  if (!sameLife) {
    field.base = 0;
  } else if (typeof was.theirs === "string") {
    // The choice was not made: it is still to make, with the other text as it is now.
    Object.assign(field, { theirs: server, common: was.common ?? null });
  } else if (was.known !== server && changedHere) {
    // The server would take what this editor saved for something that the record knew.
    Object.assign(field, { theirs: server, common: was.known });
  } else if (was.known !== server) {
    Object.assign(field, { known: was.known, base: was.base });
  }
}

/** Offers the server the copy of a board that it has lost since, wholly or in part. */
export function restoreCopy(draft: Draft, copy: Copy | null): void {
  if (!copy) return;
  const { createdAt, revision } = copy;
  const all: Record<string, Unplaced> = { ...copy.unplaced };
  for (const [id, text] of Object.entries(copy.sections)) all[id] = { createdAt, revision, text };
  for (const [id, { text, ...was }] of Object.entries(all)) {
    const field = draft.fields[id];
    const held = was.createdAt === draft.createdAt && was.revision <= draft.revision;
    if (field && !held && text !== field.local) Object.assign(field, { local: text, base: 0 });
  }
}

/** A text with another under it, unless it holds that already. */
export function under(text: string, other: string): string {
  if (text.trim() === "") return other;
  return text.includes(other) ? text : `${text.trimEnd()}\n\n${other}`;
}
