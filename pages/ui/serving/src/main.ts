// Streamlit's entry for the live part of the Serving page.
import { mountOnce } from "../../browser/mounting.ts";
import type { ServingData } from "./contract.ts";
import { Serving, type Wire } from "./serving.ts";

export default mountOnce<ServingData, Wire>("serving", (root) => new Serving(root), (component) => ({
  commit: (setting) => component.setStateValue("setting", setting),
  pin: (pins) => component.setTriggerValue("pin", { pins }),
  find: (asked) => component.setTriggerValue("find", asked),
  cancel: (n) => component.setTriggerValue("cancel", n),
  want: (rev) => component.setTriggerValue("want", rev),
}));
