// Streamlit's entry: one Explorer per mounted element, told again whenever data or theme changes.
import { bring } from "../../browser/handover.ts";
import type { ComponentArguments } from "../../browser/streamlit.ts";
import type { ExplorerData } from "./contract.ts";
import { Explorer } from "./explorer.ts";

const mounted = new WeakMap<Node, Explorer>();

/** Draws into the element's place for an explorer; an element without one only carries the code. */
export default function mount(component: ComponentArguments<ExplorerData>): (() => void) | void {
  const { parentElement, data } = component;
  const root = parentElement.querySelector<HTMLElement>(".explorer");
  if (root === null) return;
  const explorer = mounted.get(root) ?? new Explorer(root);
  mounted.set(root, explorer);
  explorer.receive(data, {
    commit: (scenario) => component.setStateValue("scenario", scenario),
    pin: (pins) => component.setTriggerValue("pin", { pins }),
    want: (rev) => component.setTriggerValue("want", rev),
  });
  return () => explorer.stop();
}

bring("explorer", mount);
