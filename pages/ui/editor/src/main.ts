// Streamlit's entry: one Editor per mounted element, told again whenever data or theme changes.

import { bring } from "../../browser/handover.ts";
import type { ComponentArguments } from "../../browser/streamlit.ts";
import { caretIn } from "./caret.ts";
import type { EditorData } from "./contract.ts";
import { Editor } from "./editor.ts";
import type { Living } from "./succession.ts";
import { end, livingOn, succeed } from "./succession.ts";

type Receiving = Living & Pick<Editor, "receive">;

/** Draws into the element's place for an editor; an element without one only carries the code. */
export default function mount(component: ComponentArguments<EditorData>): (() => void) | void {
  const { data, parentElement } = component;
  const root = parentElement.querySelector<HTMLElement>(".editor");
  if (!data || root === null) return;
  const before = livingOn(parentElement) as Receiving | null;
  const here = before?.root === root;
  // Older code keeps the text under the hand until there is a board to put it into.
  const stays = here && (before instanceof Editor || data.board === null);
  const backToCaret = stays ? null : caretIn(root);
  const one = stays ? before : succeed(parentElement, () => new Editor(root, component, data));
  one.receive(component, data);
  backToCaret?.();
  return () => end(parentElement, one);
}

bring("editor", mount);
