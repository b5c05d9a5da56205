// Streamlit's entry: one Explorer per mounted element, told again whenever data or theme changes.
import { h } from "../../browser/dom.ts";
import type { ComponentArguments } from "../../browser/streamlit.ts";
import type { ExplorerData } from "./contract.ts";
import { Explorer } from "./explorer.ts";

const mounted = new WeakMap<Node, Explorer>();

export default function mount(component: ComponentArguments<ExplorerData>): () => void {
  const { parentElement, data } = component;
  let root = parentElement.querySelector<HTMLElement>(".explorer");
  if (root === null) {
    root = h("div", { class: "explorer" });
    parentElement.append(root);
  }
  const explorer = mounted.get(root) ?? new Explorer(root);
  mounted.set(root, explorer);
  explorer.receive(data, {
    commit: (scenario) => component.setStateValue("scenario", scenario),
    pin: (pinned) => component.setTriggerValue("pin", pinned),
    want: (rev) => component.setTriggerValue("want", rev),
  });
  return () => explorer.stop();
}
