// The element with the answer: waits for the editor's code, which stands in an element of its own.

import { whenBrought } from "../../browser/handover.ts";
import type { ComponentArguments } from "../../browser/streamlit.ts";
import type { EditorData } from "./contract.ts";
import type mount from "./main.ts";

export default function load(component: ComponentArguments<EditorData>): () => void {
  let stop: ReturnType<typeof mount>;
  const forget = whenBrought<typeof mount>("editor", (code) => {
    stop = code(component);
  });
  return () => {
    forget();
    stop?.();
  };
}
