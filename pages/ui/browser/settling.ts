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
