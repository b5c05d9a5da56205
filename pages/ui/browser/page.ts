// What the page of every live component has: its body, or a sentence instead; the readout at the
// pointer, the pin of everything, and what is said to those who listen.
import { attr, h, say } from "./dom.ts";
import { pinIcon } from "./pin.ts";
import { Readout } from "./readout.ts";
import { markTheme } from "./theme.ts";
import { Tip } from "./tip.ts";

/** Charts and text are larger by so much while presenting. */
const PRESENT_SCALE = 1.3;

let instances = 0;

export abstract class Page {
  /** Begins the ids of this page's elements. */
  protected readonly uid: string;
  protected readonly tip: Tip;
  protected readonly body = h("div", { class: "body", hidden: true });
  protected readonly pinAll = h("button", { type: "button", class: "pin-all", "data-control": "pin" });
  protected readonly readout: Readout;
  private readonly pinText = h("span");
  private readonly empty = h("p", { class: "empty", role: "status" });
  private readonly live = h("div", { class: "spoken", role: "status", "aria-live": "polite" });
  private readonly observer: ResizeObserver;
  private width = 0;

  /** `pin` pins what is shown; `resized` draws again in another width. */
  constructor(protected readonly root: HTMLElement, name: string, pin: () => void, resized: () => void) {
    this.uid = `${name}${(instances += 1)}`;
    this.tip = new Tip(root, this.uid);
    this.readout = new Readout(root);
    this.pinAll.append(pinIcon(), this.pinText);
    this.pinAll.onclick = pin;
    root.replaceChildren(this.empty, this.body, this.tip.element, this.readout.element, this.live);
    this.observer = new ResizeObserver(() => {
      const width = this.body.clientWidth;
      if (width === this.width) return;
      this.width = width;
      resized();
    });
    this.observer.observe(this.body);
  }

  stop(): void {
    this.observer.disconnect();
  }

  /** Reads from the page's own background whether the theme is light or dark. */
  theme(): void {
    markTheme(this.root);
  }

  /** Shows a sentence instead of the body; an empty one shows the body. */
  message(sentence: string): void {
    say(this.empty, sentence);
    this.empty.hidden = sentence === "";
    this.body.hidden = sentence !== "";
  }

  speak(sentence: string): void {
    say(this.live, sentence);
  }

  /** What changes only when Python speaks: where pins go to, and whether it is presented. */
  protected frame(section: string, present: boolean): void {
    say(this.pinText, `Pin what I see to ${section}`);
    attr(this.root, "data-present", present);
  }

  protected scale(present: boolean): number {
    return present ? PRESENT_SCALE : 1;
  }
}
