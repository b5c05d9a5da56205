// What this browser keeps: which board, text not yet saved, a copy of what was, and the view.
//
// Each open editor writes its own record, so that two tabs never overwrite each other. A record
// whose editor is gone is taken over by the next one.

import { lastBoard, PREFIX, rememberBoard } from "../../browser/visitor.ts";
import type { Heir, Texts } from "./contract.ts";
import type { Draft, Field } from "./draft.ts";
import { unsaved } from "./draft.ts";
import type { Copy, Kept, KeptFields } from "./records.ts";
import { asCopy, asKept, unplacedOf } from "./records.ts";

/** An editor renews its record every second; a record this old has lost its editor [ms]. */
export const ORPHAN_MS = 10_000;
/** A closed record waits this long for its own tab, which may only be loading again [ms]. */
export const RELOAD_MS = 3_000;
/** A record this much older than the news of who is alive had time to be renewed before it [ms]. */
export const RENEWED_MS = 2_000;

/** Text of a board that is not open. */
export interface Elsewhere {
  board: string;
  title: string;
  texts: { section: string; text: string }[];
  /** Why the server will not have it; empty otherwise. */
  refusal: string;
}

/** What a record says besides the text. */
interface Last {
  closed?: boolean;
  title?: string;
  refusal?: string;
  cleared?: KeptFields | null;
  heirOf?: Heir[];
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
    return asCopy(this.read(`copy:${board}`));
  }

  /**
   * Keeps a copy, unless another tab has kept a newer one. Text of sections other than the `known`
   * ones may stand nowhere else: it goes along.
   */
  setCopy(board: string, copy: Copy, known = Object.keys(copy.sections)): void {
    const before = this.copy(board);
    const newer = before?.createdAt === copy.createdAt && before.revision > copy.revision;
    if (newer) return;
    const unplaced = before ? unplacedOf(before, known) : {};
    const more = Object.keys(unplaced).length > 0 ? { unplaced } : {};
    this.write(`copy:${board}`, { ...copy, ...more });
  }

  /** The copy that another tab has just kept, when `event` says that it did. */
  copyFromElsewhere(event: Pick<StorageEvent, "key">, board: string): Copy | null {
    return event.key === `${PREFIX}copy:${board}` ? this.copy(board) : null;
  }

  /** Keeps what is not saved, or forgets the record when everything is. */
  setDraft(draft: Draft, client: string, seq: number, last: Last = {}): void {
    const { closed = false, title = "", refusal = "", cleared = null, heirOf = [] } = last;
    const name = `draft:${draft.board}:${client}`;
    const open = unsaved(draft);
    if (open.length === 0 && cleared === null) return this.remove(name);
    const fields = fieldsOf(draft, open);
    const { createdAt } = draft;
    const { tab } = this;
    const kept: Kept = { client, seq, createdAt, fields, at: this.now(), closed, title, tab, refusal };
    if (cleared !== null) kept.cleared = cleared;
    if (heirOf.length > 0) kept.heir_of = heirOf;
    if (this.write(name, kept)) this.unwritten.delete(name);
    else this.unwritten.add(name);
  }

  /** The record that an editor itself has left. */
  own(board: string, client: string): Kept | null {
    return this.kept(`draft:${board}:${client}`);
  }

  /** The newest record of a board that no living editor holds. */
  orphan(board: string, self: string): Kept | null {
    return this.orphans(board, self)[0] ?? null;
  }

  /** The records of a board that no living editor holds, the newest first. */
  orphans(board: string, self = ""): Kept[] {
    const found = this.names(`draft:${board}:`)
      .map((name) => this.kept(name))
      .filter((kept): kept is Kept => kept !== null && kept.client !== self)
      .filter((kept) => this.lost(kept));
    return found.sort((a, b) => b.at - a.at);
  }

  /**
   * The records of a board that other editors have left, or have not renewed when they should have.
   * One that was left this instant is among them, though its tab may only be loading again: nothing
   * may be dropped from these but what has certainly reached the server.
   */
  left(board: string, self: string): Kept[] {
    const found = this.names(`draft:${board}:`).map((name) => this.kept(name));
    return found.filter((kept): kept is Kept => {
      if (kept === null || kept.client === self) return false;
      return kept.closed || Math.abs(this.now() - kept.at) > RENEWED_MS;
    });
  }

  /** The boards other than the open one whose text is kept here and that no living editor holds. */
  elsewhere(board: string): Elsewhere[] {
    const ids = this.names("draft:").map((name) => name.split(":")[1]);
    const found = [...new Set(ids)].map((id) => {
      const kept = id === board ? [] : this.orphans(id);
      const texts = kept.flatMap(({ fields }) =>
        Object.entries(fields).map(([section, { local: text }]) => ({ section, text })),
      );
      const said = (one: "title" | "refusal"): string => kept.find((it) => it[one])?.[one] ?? "";
      return { board: id, title: said("title"), texts, refusal: said("refusal") };
    });
    return found.filter(({ texts }) => texts.length > 0);
  }

  /** Drops what a late answer says is on the server from the record of a board that is not open. */
  savedElsewhere(board: string, client: string, sections: Texts): void {
    const kept = this.own(board, client);
    if (!kept) return;
    const left = Object.keys(kept.fields).filter((id) => kept.fields[id].local !== sections[id]);
    this.shrinkDraft(board, kept, left);
  }

  /** Notes why the server will not have the text of a board that is not open. */
  refusedElsewhere(board: string, client: string, refusal: string): void {
    const kept = this.own(board, client);
    if (kept) this.write(`draft:${board}:${client}`, { ...kept, refusal });
  }

  /** Leaves only these sections in a record; without any it is forgotten. */
  shrinkDraft(board: string, kept: Kept, left: string[]): void {
    const name = `draft:${board}:${kept.client}`;
    if (left.length === 0) return this.remove(name);
    this.write(name, only(kept, left));
  }

  /** Keeps sections of a record under another name, so that its editor may write a new record. */
  setAside(board: string, kept: Kept, left: string[]): void {
    const client = `${kept.client}.${kept.at}`;
    const aside = { ...only(kept, left), client, closed: true, heir_of: heirs(kept) };
    this.write(`draft:${board}:${client}`, aside);
  }

  private lost(kept: Kept): boolean {
    const now = this.now();
    // A clock that was set back leaves records of the future.
    const age = kept.at - now > ORPHAN_MS ? Infinity : now - kept.at;
    if (kept.closed) return kept.tab === this.tab || age > RELOAD_MS;
    if (this.alive === null) return age > ORPHAN_MS;
    // Who has begun since then is not among them, and has written since then.
    const older = this.alive.at - kept.at > RENEWED_MS || kept.at > now;
    return !this.alive.clients.has(kept.client) && older;
  }

  private kept(name: string): Kept | null {
    return asKept(this.read(name));
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
    for (const copy of this.names("copy:")) {
      const lasting = asCopy(this.read(copy))?.unplaced !== undefined;
      if (copy !== name && !lasting) this.remove(copy);
    }
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

/** How many editors before it one remembers. */
const MOST_HEIRS = 20;

/** Whoever takes a record over is heir of these: the editor that wrote it and those before it. */
export function heirs({ client, seq, heir_of: before = [] }: Kept, more: Heir[] = []): Heir[] {
  return [{ client, seq }, ...before, ...more].slice(0, MOST_HEIRS);
}

/**
 * Whether the server holds this text of a record, and took it in after what the record knew. A text
 * that it held only before may be one that somebody went back to since: that is not saved yet. A
 * draft that has not heard of what the record knew cannot tell.
 */
export function arrived(draft: Draft, { createdAt, fields }: Kept, id: string): boolean {
  const [field, was] = [draft.fields[id] as Field | undefined, fields[id]];
  if (!field || createdAt !== draft.createdAt) return false;
  return field.known === was.local && field.base > was.base;
}

/** Sections of a draft as a record keeps them. */
export function fieldsOf(draft: Draft, ids: string[]): KeptFields {
  return Object.fromEntries(ids.map((id) => [id, { ...draft.fields[id] }]));
}

function only({ cleared: _, ...kept }: Kept, left: string[]): Kept {
  return { ...kept, fields: Object.fromEntries(left.map((id) => [id, kept.fields[id]])) };
}
