// One floating explanation, opened by pointer or by keyboard focus, closed by Escape.
import { attr, h, say } from "./dom.ts";

export class Tip {
  readonly element: HTMLElement;
  private target: HTMLElement | null = null;

  constructor(private readonly root: HTMLElement, uid: string) {
    this.element = h("div", { class: "tip", role: "tooltip", id: `${uid}-tip`, hidden: true });
    root.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.hide();
    });
  }

  /** Explains `target` with the text `words` returns at the time. */
  attach(target: HTMLElement, words: () => string): void {
    const open = (): void => this.show(target, words());
    target.onmouseenter = open;
    target.onfocus = () => {
      if (target.matches(":focus-visible")) open();
    };
    target.onmouseleave = target.onblur = () => this.hide();
  }

  private show(target: HTMLElement, text: string): void {
    if (text === "") return;
    say(this.element, text);
    this.element.hidden = false;
    this.target = target;
    attr(target, "aria-describedby", this.element.id);
    const frame = this.root.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    const width = this.element.offsetWidth;
    const left = Math.min(Math.max(0, box.left - frame.left), Math.max(0, frame.width - width));
    this.element.style.left = `${left}px`;
    this.element.style.top = `${box.bottom - frame.top + 4}px`;
  }

  hide(): void {
    this.element.hidden = true;
    if (this.target) attr(this.target, "aria-describedby", null);
    this.target = null;
  }
}
