// The element with the data: waits for its code, which stands in an element of its own.
import { whenBrought } from "./handover.ts";
import type { ComponentArguments } from "./streamlit.ts";

/** Draws into a component's place; returns what ends that. */
export type Mount<Data> = (component: ComponentArguments<Data>) => (() => void) | void;

/** What Streamlit calls: draws with the code of this name as soon as that is brought. */
export function waitFor<Data>(name: string): (component: ComponentArguments<Data>) => () => void {
  return (component) => {
    let stop: (() => void) | void;
    const forget = whenBrought<Mount<Data>>(name, (mount) => {
      stop = mount(component);
    });
    return () => {
      forget();
      stop?.();
    };
  };
}
