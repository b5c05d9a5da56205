// Saves each file that Python hands over, once, and says which it has; draws nothing.
import type { ComponentArguments } from "../../browser/streamlit.ts";
import { type FilesData, saveEach } from "./files.ts";

const told = new WeakMap<Node, string>();

/** Streamlit calls this again with every run; a file stays in `data` until Python has heard of it. */
export default function files(component: ComponentArguments<FilesData>): void {
  const { data, parentElement, setStateValue } = component;
  const numbers = saveEach(data?.files ?? []);
  // What is on its way is lost when the page changes: a new element says it again.
  if (numbers.length === 0 || told.get(parentElement) === numbers.join()) return;
  told.set(parentElement, numbers.join());
  setStateValue("saved", numbers);
}
