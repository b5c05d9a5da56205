// Says once which browser this is, on a page that shows no editor; draws nothing.

import type { ComponentArguments } from "../../browser/streamlit.ts";
import { lastBoard, owner } from "../../browser/visitor.ts";

/** State "hello": the same two names that the editor's hello begins with. */
interface Hello {
  owner: string;
  board: string | null;
}

const greeted = new WeakSet<Node>();

export default function visitor(component: ComponentArguments<null>): void {
  const { parentElement, setStateValue } = component;
  // Streamlit calls this again with every run; the answer stays the same.
  if (greeted.has(parentElement)) return;
  greeted.add(parentElement);
  const hello: Hello = { owner: owner(), board: lastBoard() };
  setStateValue("hello", hello);
}
