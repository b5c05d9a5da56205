// Streamlit's entry for the explorer.
import { mountOnce } from "../../browser/mounting.ts";
import type { ExplorerData } from "./contract.ts";
import { Explorer, type Wire } from "./explorer.ts";

export default mountOnce<ExplorerData, Wire>("explorer", (root) => new Explorer(root), (component) => ({
  commit: (scenario) => component.setStateValue("scenario", scenario),
  pin: (pins) => component.setTriggerValue("pin", { pins }),
  want: (rev) => component.setTriggerValue("want", rev),
}));
