// What stands under the pointer, in a few lines beside it.
import { h, say } from "./dom.ts";

/** How far from the pointer, to its side and above it [px]. */
const BESIDE = 16;
const ABOVE = 12;

export interface Size {
  width: number;
  height: number;
}

/** Where a box stands beside a point of a frame: on its right, or on its left when it would not fit. */
export function besidePoint(x: number, y: number, box: Size, frameWidth: number): { left: number; top: number } {
  const left = x + BESIDE + box.width > frameWidth ? x - BESIDE - box.width : x + BESIDE;
  return { left: Math.max(0, left), top: Math.max(0, y - box.height - ABOVE) };
}

export class Readout {
  readonly element = h("div", { class: "readout", hidden: true, "aria-hidden": "true", "data-figure": "hover" });

  /** Positions are counted from the corner of `root`, which holds the element. */
  constructor(private readonly root: HTMLElement) {}

  /** Shows the words at the pointer; without words or a pointer it hides. */
  show(words: string | null, event: PointerEvent | null): void {
    this.element.hidden = !words || event === null;
    if (!words || event === null) return;
    say(this.element, words);
    const frame = this.root.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const [x, y] = [event.clientX - frame.left, event.clientY - frame.top];
    const { left, top } = besidePoint(x, y, { width, height }, frame.width);
    this.element.style.left = `${left}px`;
    this.element.style.top = `${top}px`;
  }
}
