// Work in the hand that must reach Python before something else does, as a change before its undo.

const SETTLE = "whiteboard:settle";

/** Asks everything on the page to send what it still holds back. */
export function settleAll(): void {
  document.dispatchEvent(new Event(SETTLE));
}

/** Calls `send` whenever somebody asks for it; `signal` ends that. */
export function onSettle(send: () => void, signal: AbortSignal): void {
  document.addEventListener(SETTLE, send, { signal });
}

const LAST = Symbol.for("ml-design-whiteboard:last-sent");

/** Notes the number of the newest message in this window that says what the hand has set. */
export function sent(number: number): void {
  (globalThis as { [LAST]?: number })[LAST] = number;
}

/** That number, by which Python knows what came before an undo; 0 before the first message. */
export function lastSent(): number {
  return (globalThis as { [LAST]?: number })[LAST] ?? 0;
}
