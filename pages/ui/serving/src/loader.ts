// The element with the data of the Serving page: waits for its code, which stands in another element.
import { whenBrought } from "../../browser/handover.ts";
import type { ComponentArguments } from "../../browser/streamlit.ts";
import type { ServingData } from "./contract.ts";
import type mount from "./main.ts";

export default function load(component: ComponentArguments<ServingData>): () => void {
  let stop: ReturnType<typeof mount>;
  const forget = whenBrought<typeof mount>("serving", (code) => {
    stop = code(component);
  });
  return () => {
    forget();
    stop?.();
  };
}
