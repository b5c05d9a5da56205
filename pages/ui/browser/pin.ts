// The sign of a pin.
import { s } from "./dom.ts";

export function pinIcon(): SVGSVGElement {
  const path = "M5.5 1.5h5l-.7 1v3.6l2.2 2.4v1H8.6v4.6L8 15l-.6-.9V9.5H4v-1l2.2-2.4V2.5z";
  return s("svg", { viewBox: "0 0 16 16", class: "pin-icon", "aria-hidden": "true", focusable: "false" }, s("path", { d: path }));
}
