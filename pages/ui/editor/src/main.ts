// Streamlit's entry: one Editor per mounted element, told again whenever data or theme changes.

import { bring } from "../../browser/handover.ts";
import type { ComponentArguments } from "../../browser/streamlit.ts";
import type { EditorData } from "./contract.ts";
import { Editor } from "./editor.ts";

const mounted = new WeakMap<Node, Editor>();

/** Draws into the element's place for an editor; an element without one only carries the code. */
export default function mount(component: ComponentArguments<EditorData>): (() => void) | void {
  const { data, parentElement } = component;
  const root = parentElement.querySelector<HTMLElement>(".editor");
  if (!data || root === null) return;
  const one = mounted.get(root) ?? new Editor(root, component, data);
  mounted.set(root, one);
  one.receive(component, data);
  return () => {
    one.close();
    mounted.delete(root);
  };
}

bring("editor", mount);
