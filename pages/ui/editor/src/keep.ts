// What this browser keeps: which board, text not yet saved, a copy of what was, and the view.
//
// Each open editor writes its own record, so that two tabs never overwrite each other. A record
// whose editor is gone is taken over by the next one.

import type { Texts } from "./contract.ts";
import type { Draft, Field } from "./draft.ts";
import { unsaved } from "./draft.ts";

const PREFIX = "ml-design-whiteboard:";
/** An editor renews its record every second; a record this old has lost its editor [ms]. */
export const ORPHAN_MS = 10_000;

/** Text that may not have reached the server. */
export interface Kept {
  client: string;
  seq: number;
  createdAt: string;
  fields: Record<string, Pick<Field, "local" | "known" | "base">>;
  at: number;
  closed: boolean;
}

/** The text as the server last confirmed it. */
export interface Copy {
  createdAt: string;
  revision: number;
  sections: Texts;
}

export interface View {
  section: string | null;
  conventional: boolean;
  help: boolean;
}

export class Keep {
  /** Whether the last write succeeded: a full or forbidden storage keeps nothing. */
  works = true;
  private readonly storage: Storage | null;
  private readonly now: () => number;

  constructor(storage: Storage | null, now: () => number = Date.now) {
    this.storage = storage;
    this.now = now;
  }

  board(): string | null {
    return this.read<string>("board");
  }

  setBoard(id: string): void {
    if (this.board() !== id) this.write("board", id);
  }

  view(): View {
    return { section: null, conventional: false, help: false, ...this.read<View>("view") };
  }

  setView(view: View): void {
    this.write("view", view);
  }

  copy(board: string): Copy | null {
    return this.read<Copy>(`copy:${board}`);
  }

  setCopy(board: string, copy: Copy): void {
    this.write(`copy:${board}`, copy);
  }

  /** Keeps what is not saved, or forgets the record when everything is. */
  setDraft(draft: Draft, client: string, seq: number, closed = false): void {
    const name = `draft:${draft.board}:${client}`;
    const open = unsaved(draft);
    if (open.length === 0) return this.remove(name);
    const fields: Kept["fields"] = {};
    for (const id of open) {
      const { local, known, base } = draft.fields[id];
      fields[id] = { local, known, base };
    }
    const kept: Kept = { client, seq, createdAt: draft.createdAt, fields, at: this.now(), closed };
    this.write(name, kept);
  }

  /** The newest record of a board that no living editor holds. */
  orphan(board: string, self: string): Kept | null {
    const found = this.names(`draft:${board}:`)
      .map((name) => this.read<Kept>(name))
      .filter((kept): kept is Kept => kept !== null && kept.client !== self)
      .filter((kept) => kept.closed || this.now() - kept.at > ORPHAN_MS);
    return found.sort((a, b) => b.at - a.at)[0] ?? null;
  }

  forgetDraft(board: string, client: string): void {
    this.remove(`draft:${board}:${client}`);
  }

  private names(start: string): string[] {
    const names: string[] = [];
    for (let i = 0; i < (this.storage?.length ?? 0); i += 1) {
      const name = this.storage!.key(i) ?? "";
      if (name.startsWith(PREFIX + start)) names.push(name.slice(PREFIX.length));
    }
    return names;
  }

  private read<T>(name: string): T | null {
    try {
      return JSON.parse(this.storage?.getItem(PREFIX + name) ?? "null") as T | null;
    } catch {
      return null;
    }
  }

  private write(name: string, value: unknown): void {
    try {
      if (!this.storage) throw new Error("no storage");
      this.storage.setItem(PREFIX + name, JSON.stringify(value));
      this.works = true;
    } catch {
      this.works = false;
    }
  }

  private remove(name: string): void {
    try {
      this.storage?.removeItem(PREFIX + name);
    } catch {
      this.works = false;
    }
  }
}

/** Continues a record in an open draft; a section that is being typed in is left alone. */
export function takeOver(draft: Draft, kept: Kept): boolean {
  let complete = true;
  for (const [id, was] of Object.entries(kept.fields)) {
    const field = draft.fields[id];
    if (!field || was.local === field.local) continue;
    if (field.local !== field.known || field.theirs !== null) {
      complete = false;
      continue;
    }
    const sameLife = kept.createdAt === draft.createdAt;
    field.local = was.local;
    if (was.known !== field.known && sameLife) Object.assign(field, was);
    else field.base = sameLife ? field.base : 0;
  }
  return complete;
}

/** Offers the server the copy of a board that it has lost since, wholly or in part. */
export function restoreCopy(draft: Draft, copy: Copy | null): void {
  if (!copy) return;
  if (copy.createdAt === draft.createdAt && copy.revision <= draft.revision) return;
  for (const [id, text] of Object.entries(copy.sections)) {
    const field = draft.fields[id];
    if (field && text !== field.local) Object.assign(field, { local: text, base: 0 });
  }
}
