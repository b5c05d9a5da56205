// What happens to the window, told to the text: it is hidden, left, shown again, on line or not.

import type { Writing } from "./writing.ts";

type Heard = Pick<Writing, "flush" | "wake" | "hide" | "follow" | "atRisk">;

/** Follows the window until `signal`; `show` draws the editor again. */
export function followWindow(writing: Heard, show: () => void, signal: AbortSignal): void {
  const hidden = (): void => {
    if (document.visibilityState === "hidden") writing.flush();
  };
  const back = (event: PageTransitionEvent): void => {
    if (event.persisted) writing.wake();
    show();
  };
  // Where the browser keeps nothing, it asks before it throws away what is not saved.
  const unload = (event: BeforeUnloadEvent): void => {
    if (writing.atRisk) event.preventDefault();
  };
  const stored = (event: StorageEvent): void => {
    if (writing.follow(event)) show();
  };
  window.addEventListener("pagehide", () => writing.hide(), { signal });
  window.addEventListener("pageshow", back, { signal });
  document.addEventListener("visibilitychange", hidden, { signal });
  window.addEventListener("beforeunload", unload, { signal });
  window.addEventListener("storage", stored, { signal });
  window.addEventListener("online", show, { signal });
  window.addEventListener("offline", show, { signal });
}
