// What this browser keeps: which board, text not yet saved, a copy of what was, and the view.
//
// Each open editor writes its own record, so that two tabs never overwrite each other. A record
// whose editor is gone is taken over by the next one.

import { lastBoard, PREFIX, rememberBoard } from "../../browser/visitor.ts";
import type { Texts } from "./contract.ts";
import type { Draft, Field } from "./draft.ts";
import { unsaved, wasHeld } from "./draft.ts";

/** An editor renews its record every second; a record this old has lost its editor [ms]. */
export const ORPHAN_MS = 10_000;
/** A closed record waits this long for its own tab, which may only be loading again [ms]. */
export const RELOAD_MS = 3_000;
/** A record this much older than the news of who is alive had time to be renewed before it [ms]. */
export const RENEWED_MS = 2_000;

/** Text that may not have reached the server. */
export interface Kept {
  client: string;
  seq: number;
  createdAt: string;
  /** With the other text and what both began as, where two texts wait for a choice. */
  fields: Record<string, Pick<Field, "local" | "known" | "base"> & Partial<Field>>;
  at: number;
  closed: boolean;
  title?: string;
  /** The tab it was written in. */
  tab?: string;
}

/** Text of a board that is not open. */
export interface Elsewhere {
  board: string;
  title: string;
  sections: string[];
}

/** The text as the server held it at a revision. */
export interface Copy {
  createdAt: string;
  revision: number;
  sections: Texts;
}

export interface View {
  section: string | null;
  conventional: boolean;
  help: boolean;
  /** What is unfolded under the text. */
  below: "evidence" | "checks" | "concepts" | null;
  /** Whether the brief of the problem is unfolded. */
  brief: boolean;
}

const FIRST_VIEW: View = {
  section: null,
  conventional: false,
  help: false,
  below: "evidence",
  brief: false,
};

export class Keep {
  /** The editors that were alive at a moment, when the browser can tell. */
  alive: { clients: ReadonlySet<string>; at: number } | null = null;
  private readonly storage: Storage | null;
  private readonly now: () => number;
  private readonly tab: string;
  /** What could not be written as it is now: a full or forbidden storage keeps nothing. */
  private readonly unwritten = new Set<string>();

  constructor(storage: Storage | null, now: () => number = Date.now, tab = "") {
    this.storage = storage;
    this.now = now;
    this.tab = tab;
  }

  /** Whether this browser keeps what is typed. */
  get works(): boolean {
    return this.storage !== null && this.unwritten.size === 0;
  }

  board(): string | null {
    return lastBoard(this.storage);
  }

  setBoard(id: string): void {
    rememberBoard(id, this.storage);
  }

  view(): View {
    return { ...FIRST_VIEW, ...this.read<View>("view") };
  }

  setView(view: View): void {
    this.write("view", view);
  }

  copy(board: string): Copy | null {
    return this.read<Copy>(`copy:${board}`);
  }

  /** Keeps a copy, unless another tab has kept a newer one. */
  setCopy(board: string, copy: Copy): void {
    const before = this.copy(board);
    const newer = before?.createdAt === copy.createdAt && before.revision > copy.revision;
    if (!newer) this.write(`copy:${board}`, copy);
  }

  /** The copy that another tab has just kept, when `event` says that it did. */
  copyFromElsewhere(event: Pick<StorageEvent, "key">, board: string): Copy | null {
    return event.key === `${PREFIX}copy:${board}` ? this.copy(board) : null;
  }

  /** Keeps what is not saved, or forgets the record when everything is. */
  setDraft(draft: Draft, client: string, seq: number, { closed = false, title = "" } = {}): void {
    const name = `draft:${draft.board}:${client}`;
    const open = unsaved(draft);
    if (open.length === 0) return this.remove(name);
    const fields: Kept["fields"] = {};
    for (const id of open) fields[id] = { ...draft.fields[id] };
    const { createdAt } = draft;
    const { tab } = this;
    const kept: Kept = { client, seq, createdAt, fields, at: this.now(), closed, title, tab };
    if (this.write(name, kept)) this.unwritten.delete(name);
    else this.unwritten.add(name);
  }

  /** The newest record of a board that no living editor holds. */
  orphan(board: string, self: string): Kept | null {
    const found = this.names(`draft:${board}:`)
      .map((name) => this.read<Kept>(name))
      .filter((kept): kept is Kept => kept !== null && kept.client !== self)
      .filter((kept) => this.lost(kept));
    return found.sort((a, b) => b.at - a.at)[0] ?? null;
  }

  /** The boards other than the open one whose text is kept here and that no living editor holds. */
  elsewhere(board: string): Elsewhere[] {
    const found = new Map<string, Elsewhere>();
    for (const name of this.names("draft:")) {
      const [, id] = name.split(":");
      const kept = this.read<Kept>(name);
      if (id === board || !kept?.fields || !this.lost(kept)) continue;
      const before = found.get(id);
      const sections = [...new Set([...(before?.sections ?? []), ...Object.keys(kept.fields)])];
      found.set(id, { board: id, title: kept.title || before?.title || "", sections });
    }
    return [...found.values()];
  }

  /** Drops what a late answer says is on the server from the record of a board that is not open. */
  savedElsewhere(board: string, client: string, sections: Texts): void {
    const name = `draft:${board}:${client}`;
    const kept = this.read<Kept>(name);
    if (!kept) return;
    const left = Object.keys(kept.fields).filter((id) => kept.fields[id].local !== sections[id]);
    this.shrinkDraft(board, kept, left);
  }

  /** Leaves only these sections in a record; without any it is forgotten. */
  shrinkDraft(board: string, { client, fields, ...kept }: Kept, left: string[]): void {
    const name = `draft:${board}:${client}`;
    if (left.length === 0) return this.remove(name);
    const rest = Object.fromEntries(left.map((id) => [id, fields[id]]));
    this.write(name, { client, fields: rest, ...kept });
  }

  private lost(kept: Kept): boolean {
    if (kept.closed) return kept.tab === this.tab || this.now() - kept.at > RELOAD_MS;
    if (this.alive === null) return this.now() - kept.at > ORPHAN_MS;
    // Who has begun since then is not among them, and has written since then.
    return !this.alive.clients.has(kept.client) && this.alive.at - kept.at > RENEWED_MS;
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

  /** Writes, at the price of the copies of other boards when there is no room; says whether it did. */
  private write(name: string, value: unknown): boolean {
    const text = JSON.stringify(value);
    if (this.put(name, text)) return true;
    for (const copy of this.names("copy:")) if (copy !== name) this.remove(copy);
    return this.put(name, text);
  }

  private put(name: string, text: string): boolean {
    try {
      this.storage!.setItem(PREFIX + name, text);
      return true;
    } catch {
      return false;
    }
  }

  private remove(name: string): void {
    this.unwritten.delete(name);
    try {
      this.storage?.removeItem(PREFIX + name);
    } catch {
      // It stays, and is offered once more than it need be.
    }
  }
}

/**
 * Continues a record in an open draft; returns the sections it could not continue, because they are
 * being typed in or are not on this board.
 */
export function takeOver(draft: Draft, kept: Kept): string[] {
  const left: string[] = [];
  for (const [id, was] of Object.entries(kept.fields)) {
    const field = draft.fields[id];
    if (field && (was.local === field.local || wasHeld(draft, id, was.local))) continue;
    if (!field || field.local !== field.known || field.theirs !== null) left.push(id);
    else continueIn(field, was, kept.createdAt === draft.createdAt);
  }
  return left;
}

function continueIn(field: Field, was: Kept["fields"][string], sameLife: boolean): void {
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
  if (copy.createdAt === draft.createdAt && copy.revision <= draft.revision) return;
  for (const [id, text] of Object.entries(copy.sections)) {
    const field = draft.fields[id];
    if (field && text !== field.local) Object.assign(field, { local: text, base: 0 });
  }
}
