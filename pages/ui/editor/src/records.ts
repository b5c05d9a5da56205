// What stands in this browser's storage into records that can be relied on: an older version of this
// code, another program or a broken disk may have written anything there.

import type { Heir, Texts } from "./contract.ts";
import type { Field } from "./draft.ts";

export type KeptField = Pick<Field, "local" | "known" | "base"> & Partial<Field>;
export type KeptFields = Record<string, KeptField>;

/** Text that may not have reached the server. */
export interface Kept {
  client: string;
  seq: number;
  createdAt: string;
  /** With the other text and what both began as, where two texts wait for a choice. */
  fields: KeptFields;
  at: number;
  closed: boolean;
  title?: string;
  /** The tab it was written in. */
  tab?: string;
  /** Why the server will not have it; empty otherwise. */
  refusal?: string;
  /** What was typed in the example before it was cleared, until the server has cleared it. */
  cleared?: KeptFields;
  /** The editors whose text it goes on with: what they saved is no news to it. */
  heir_of?: Heir[];
}

/** The text as the server held it at a revision. */
export interface Copy {
  createdAt: string;
  revision: number;
  sections: Texts;
  /** Text of sections that the board did not have when it was seen last. */
  unplaced?: Record<string, Unplaced>;
}

export interface Unplaced {
  createdAt: string;
  revision: number;
  text: string;
}

type Anything = Record<string, unknown>;

/** A record of unsaved text; null when it holds none that can be read. */
export function asKept(found: unknown): Kept | null {
  if (!isObject(found) || !isObject(found.fields) || typeof found.client !== "string") return null;
  const { cleared } = found;
  return {
    client: found.client,
    seq: count(found.seq),
    createdAt: words(found.createdAt),
    fields: asFields(found.fields),
    at: count(found.at),
    closed: found.closed === true,
    title: words(found.title),
    tab: words(found.tab),
    refusal: words(found.refusal),
    heir_of: asHeirs(found.heir_of),
    ...(isObject(cleared) ? { cleared: asFields(cleared) } : {}),
  };
}

/** A copy of a board; null when it is none. */
export function asCopy(found: unknown): Copy | null {
  if (!isObject(found) || !isObject(found.sections)) return null;
  const unplaced: Record<string, Unplaced> = {};
  for (const [id, one] of Object.entries(isObject(found.unplaced) ? found.unplaced : {})) {
    if (!isObject(one) || typeof one.text !== "string") continue;
    unplaced[id] = { createdAt: words(one.createdAt), revision: count(one.revision), text: one.text };
  }
  const texts = Object.entries(found.sections).filter(([, text]) => typeof text === "string");
  return {
    createdAt: words(found.createdAt),
    revision: count(found.revision),
    sections: Object.fromEntries(texts) as Texts,
    ...(Object.keys(unplaced).length > 0 ? { unplaced } : {}),
  };
}

/** The text of `before` that has no place among the sections `known`, with what had none before. */
export function unplacedOf(before: Copy, known: readonly string[]): Record<string, Unplaced> {
  const { createdAt, revision } = before;
  const texts = Object.entries(before.sections).filter(([, text]) => text !== "");
  const own = Object.fromEntries(texts.map(([id, text]) => [id, { createdAt, revision, text }]));
  const all = Object.entries({ ...before.unplaced, ...own });
  return Object.fromEntries(all.filter(([id]) => !known.includes(id)));
}

function asHeirs(found: unknown): Heir[] {
  const all: unknown[] = Array.isArray(found) ? found : [];
  return all.flatMap((one) =>
    isObject(one) && typeof one.client === "string" ? [{ client: one.client, seq: count(one.seq) }] : [],
  );
}

function asFields(found: Anything): KeptFields {
  const fields: KeptFields = {};
  for (const [id, one] of Object.entries(found)) {
    if (!isObject(one) || typeof one.local !== "string") continue;
    const [known, base] = [words(one.known), count(one.base)];
    const other = (value: unknown): string | null => (typeof value === "string" ? value : null);
    const both = { theirs: other(one.theirs), common: other(one.common) };
    fields[id] = { local: one.local, known, base, ...both, mine: one.mine === true };
  }
  return fields;
}

function isObject(value: unknown): value is Anything {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function words(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function count(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
