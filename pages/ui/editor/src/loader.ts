// The element with the answer: waits for the editor's code, which stands in an element of its own,
// and goes over to newer code when that is brought.

import { whenBrought } from "../../browser/handover.ts";
import type { ComponentArguments } from "../../browser/streamlit.ts";
import type { EditorData } from "./contract.ts";
import type mount from "./main.ts";

export default function load(component: ComponentArguments<EditorData>): () => void {
  let stop: ReturnType<typeof mount>;
  const use = (code: typeof mount): void => {
    // Newer code finds what stands on this element, and ends it when it can go on with its text.
    stop = code(component);
  };
  const forget = whenBrought<typeof mount>("editor", use, component.parentElement);
  return () => {
    forget();
    stop?.();
  };
}
