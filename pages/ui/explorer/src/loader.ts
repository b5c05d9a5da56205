// The element with the explorer's data: waits for its code, which stands in an element of its own.
import { whenBrought } from "../../browser/handover.ts";
import type { ComponentArguments } from "../../browser/streamlit.ts";
import type { ExplorerData } from "./contract.ts";
import type mount from "./main.ts";

export default function load(component: ComponentArguments<ExplorerData>): () => void {
  let stop: ReturnType<typeof mount>;
  const forget = whenBrought<typeof mount>("explorer", (code) => {
    stop = code(component);
  });
  return () => {
    forget();
    stop?.();
  };
}
