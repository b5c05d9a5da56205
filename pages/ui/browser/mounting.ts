// Streamlit's entry: one object per mounted element, told again whenever data or theme changes.
import { bring } from "./handover.ts";
import type { ComponentArguments } from "./streamlit.ts";
import type { Mount } from "./waiting.ts";

/** What is mounted on an element. */
export interface Mounted<Data, Wire> {
  receive(data: Data | null, wire: Wire): void;
  stop(): void;
}

/**
 * Draws with what `make` returns into the element of this class; a place without one only carries the
 * code. What is returned is brought under this name, and is the default export Streamlit calls.
 */
export function mountOnce<Data, Wire>(
  name: string,
  make: (root: HTMLElement) => Mounted<Data, Wire>,
  wire: (component: ComponentArguments<Data>) => Wire,
): Mount<Data> {
  const mounted = new WeakMap<Node, Mounted<Data, Wire>>();
  const mount: Mount<Data> = (component) => {
    const root = component.parentElement.querySelector<HTMLElement>(`.${name}`);
    if (root === null) return;
    const one = mounted.get(root) ?? make(root);
    mounted.set(root, one);
    one.receive(component.data, wire(component));
    return () => one.stop();
  };
  bring(name, mount);
  return mount;
}
