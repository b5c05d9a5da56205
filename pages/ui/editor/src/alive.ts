// Which editors of this browser are alive: each holds a lock that the browser frees when it ends.

import { PREFIX, random } from "../../browser/visitor.ts";

const NAME = `${PREFIX}editor:`;

/** A name that this tab keeps when it is loaded again. */
export function tabName(): string {
  const fresh = random(8);
  try {
    const known = sessionStorage.getItem(`${PREFIX}tab`);
    if (known === null) sessionStorage.setItem(`${PREFIX}tab`, fresh);
    return known ?? fresh;
  } catch {
    return fresh;
  }
}

/** Null where the browser has no locks, which is so on plain http from another machine. */
function locks(): LockManager | null {
  return (navigator as { locks?: LockManager }).locks ?? null;
}

/** Shows that this editor is alive until the signal ends it. */
export function showAlive(client: string, signal: AbortSignal): void {
  const ended = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
  void locks()
    ?.request(NAME + client, () => ended)
    .catch(() => undefined);
}

/** The clients whose editors are alive, this one among them; null when that cannot be known. */
export async function aliveEditors(client: string): Promise<Set<string> | null> {
  try {
    const held = (await locks()?.query())?.held;
    const names = held?.map((lock) => lock.name ?? "") ?? [];
    const found = new Set(names.flatMap((name) => (name.startsWith(NAME) ? [name.slice(NAME.length)] : [])));
    // A browser that does not show this editor's own lock shows nothing that can be relied on.
    return found.has(client) ? found : null;
  } catch {
    return null;
  }
}
