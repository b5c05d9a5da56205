// Who this browser is to the server: a secret of its own, and the board it edited last.
//
// Both stand in localStorage, where the editor and the page with the list of boards find them. A window
// remembers its own board besides: two windows on two boards must not swap them when one is reloaded.

export const PREFIX = "ml-design-whiteboard:";
const OWNER = `${PREFIX}owner`;
const BOARD = `${PREFIX}board`;
const SECRET = /^[0-9a-f]{32}$/;

/** The secret where nothing can be stored: it lasts as long as the page. */
let passing = "";

/** The browser's storage, null where it is forbidden. */
export function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** 128 random bits as 32 hexadecimal digits, made once and then always the same. */
export function owner(place: Storage | null = storage()): string {
  const known = read(place, OWNER);
  if (typeof known === "string" && SECRET.test(known)) return known;
  passing ||= random(16);
  write(place, OWNER, passing);
  return passing;
}

/** What lasts as long as this window, null where it is forbidden. */
export function windowStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

/** The board this window, else this browser, edited last; null when there is none. */
export function lastBoard(place: Storage | null = storage(), own = windowStorage()): string | null {
  return boardIn(own) ?? boardIn(place);
}

/** Remembers the board to open next time; returns whether the browser took it. */
export function rememberBoard(
  id: string,
  place: Storage | null = storage(),
  own = windowStorage(),
): boolean {
  if (boardIn(own) !== id) write(own, BOARD, id);
  return boardIn(place) === id || write(place, BOARD, id);
}

function boardIn(place: Storage | null): string | null {
  const known = read(place, BOARD);
  return typeof known === "string" && known !== "" ? known : null;
}

/** So many random bytes as hexadecimal digits. */
export function random(bytes: number): string {
  const found = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(found, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function read(place: Storage | null, name: string): unknown {
  try {
    return JSON.parse(place?.getItem(name) ?? "null");
  } catch {
    return null;
  }
}

function write(place: Storage | null, name: string, value: string): boolean {
  try {
    place!.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
