// The state of the text into the words of the header, and into a sentence when there is trouble.

import type { SaveState } from "./saver.ts";
import { since } from "./time.ts";

type State = SaveState | "read_only";

/** "saved 2 s ago"; `now` on the server's clock [ms]; `works` says whether the browser keeps text. */
export function saveWords(state: State, it: { works: boolean; savedAt: string; now: number }): string {
  const words: Record<State, string> = {
    opening: "opening",
    saved: since("saved", it.savedAt, it.now),
    saving: "saving",
    offline: it.works ? "offline, kept here" : "offline, not kept",
    conflict: "two versions",
    refused: "not saved",
    read_only: since("read only, updated", it.savedAt, it.now),
  };
  return words[state];
}

/** What is wrong and what to do about it; empty when nothing is wrong. */
export function trouble(
  state: State,
  it: { works: boolean; refusal: string; failure: string },
): string {
  if (state === "read_only" || state === "opening") return "";
  const told = it.refusal.includes("kept in this browser");
  const kept = it.works && !told ? " It is kept in this browser." : "";
  if (state === "refused") return `Not saved: ${it.refusal}${kept}`;
  if (!it.works && state === "offline") return `${NOT_KEPT} Copy your text before you leave this page.`;
  if (!it.works && state === "saving") return `${NOT_KEPT} Stay on this page until it says saved.`;
  return it.failure;
}

const NOT_KEPT = "This browser keeps no copy: its storage is full or forbidden.";
