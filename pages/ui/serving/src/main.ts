// Streamlit's entry: one Serving per mounted element, told again whenever data or theme changes.
import { bring } from "../../browser/handover.ts";
import type { ComponentArguments } from "../../browser/streamlit.ts";
import type { ServingData } from "./contract.ts";
import { Serving } from "./serving.ts";

const mounted = new WeakMap<Node, Serving>();

/** Draws into the element's place; an element without one only carries the code. */
export default function mount(component: ComponentArguments<ServingData>): (() => void) | void {
  const { parentElement, data } = component;
  const root = parentElement.querySelector<HTMLElement>(".serving");
  if (root === null) return;
  const serving = mounted.get(root) ?? new Serving(root);
  mounted.set(root, serving);
  serving.receive(data, {
    commit: (setting) => component.setStateValue("setting", setting),
    pin: (pins) => component.setTriggerValue("pin", { pins }),
    find: (asked) => component.setTriggerValue("find", asked),
    want: (rev) => component.setTriggerValue("want", rev),
  });
  return () => serving.stop();
}

bring("serving", mount);
