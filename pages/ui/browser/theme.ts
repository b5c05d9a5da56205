// Whether the page is light or dark, written on the element that is drawn into.
import { attr, h } from "./dom.ts";

/** Reads the page's own background and sets `data-theme` of `root` to "light" or "dark". */
export function markTheme(root: HTMLElement): void {
  const background = getComputedStyle(root).getPropertyValue("--st-background-color").trim();
  const probe = h("span", { style: `color:${background || "#fff"}` });
  root.append(probe);
  const [r = 255, g = 255, b = 255] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
  probe.remove();
  attr(root, "data-theme", 0.299 * r + 0.587 * g + 0.114 * b < 128 ? "dark" : "light");
}
