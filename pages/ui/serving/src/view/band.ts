// A band on one axis: two thumbs that can be dragged, stepped by keyboard and moved together.
import { attr, h, say } from "../../../browser/dom.ts";

export interface BandOptions {
  id: string;
  label: string;
  /** Names of the thumbs for a screen reader. */
  names: [string, string];
  /** How many places there are; a place is a whole number from 0. */
  places: () => number;
  /** What a thumb's place means, short and aloud. */
  text: (which: 0 | 1, place: number) => string;
  spoken: (which: 0 | 1, place: number) => string;
  onMove: (low: number, high: number) => void;
}

type Thumb = 0 | 1;

export class BandSlider {
  readonly element: HTMLElement;
  private readonly track = h("div", { class: "band-track" });
  private readonly fill = h("div", { class: "band-fill", title: "Drag to move the whole band" });
  private readonly thumbs: [HTMLElement, HTMLElement];
  private readonly texts = [h("span", { class: "band-text" }), h("span", { class: "band-text" })] as const;
  private at: [number, number] = [0, 0];

  constructor(private readonly options: BandOptions) {
    const thumb = (which: Thumb): HTMLElement =>
      h("div", {
        class: "band-thumb", role: "slider", tabindex: 0, "aria-label": options.names[which],
        "data-control": `${options.id}-${which === 0 ? "low" : "high"}`,
      });
    this.thumbs = [thumb(0), thumb(1)];
    this.track.append(this.fill, ...this.thumbs);
    this.element = h(
      "div",
      { class: `control control-${options.id}`, role: "group", "aria-label": options.label },
      h(
        "div",
        { class: "control-head" },
        h("span", { class: "control-name" }, options.label),
        h("span", { class: "entry band-texts" }, this.texts[0], h("span", { class: "affix" }, " to "), this.texts[1]),
      ),
      this.track,
    );
    ([0, 1] as const).forEach((which) => this.listen(which));
    this.dragWhole();
  }

  show(low: number, high: number): void {
    this.at = [low, high];
    const last = Math.max(1, this.options.places() - 1);
    const shares = [low / last, high / last] as const;
    ([0, 1] as const).forEach((which) => {
      const thumb = this.thumbs[which];
      thumb.style.setProperty("--at", String(shares[which]));
      attr(thumb, "aria-valuemin", which === 0 ? 0 : low);
      attr(thumb, "aria-valuemax", which === 0 ? high : last);
      attr(thumb, "aria-valuenow", this.at[which]);
      attr(thumb, "aria-valuetext", this.options.spoken(which, this.at[which]));
      say(this.texts[which], this.options.text(which, this.at[which]));
    });
    this.fill.style.setProperty("--from", String(shares[0]));
    this.fill.style.setProperty("--to", String(shares[1]));
  }

  private placeAt(event: PointerEvent): number {
    const frame = this.track.getBoundingClientRect();
    const share = (event.clientX - frame.left - 7) / Math.max(1, frame.width - 14);
    return Math.round(Math.min(1, Math.max(0, share)) * (this.options.places() - 1));
  }

  private move(which: Thumb, place: number): void {
    const last = this.options.places() - 1;
    const [low, high] = this.at;
    const bounded = which === 0 ? Math.min(Math.max(0, place), high) : Math.max(Math.min(last, place), low);
    if (bounded === this.at[which]) return;
    this.options.onMove(which === 0 ? bounded : low, which === 0 ? high : bounded);
  }

  private listen(which: Thumb): void {
    const thumb = this.thumbs[which];
    let held = false;
    thumb.onpointerdown = (event) => {
      if (event.button !== 0) return;
      held = true;
      thumb.setPointerCapture(event.pointerId);
      thumb.focus();
      event.preventDefault();
      event.stopPropagation();
    };
    thumb.onpointermove = (event) => {
      if (held) this.move(which, this.placeAt(event));
    };
    thumb.onpointerup = thumb.onpointercancel = () => {
      held = false;
    };
    thumb.onkeydown = (event) => this.key(event, which);
  }

  private key(event: KeyboardEvent, which: Thumb): void {
    const last = this.options.places() - 1;
    const page = Math.max(2, Math.round(last / 20));
    const by: Record<string, number> = {
      ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: page, PageDown: -page, Home: -last, End: last,
    };
    const step = by[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.move(which, this.at[which] + step);
  }

  /** The part between the thumbs moves both; a press elsewhere brings the nearer thumb. */
  private dragWhole(): void {
    let from: { place: number; at: [number, number] } | null = null;
    this.fill.onpointerdown = (event) => {
      if (event.button !== 0) return;
      from = { place: this.placeAt(event), at: [...this.at] };
      this.fill.setPointerCapture(event.pointerId);
      event.preventDefault();
      event.stopPropagation();
    };
    this.fill.onpointermove = (event) => {
      if (from === null) return;
      const last = this.options.places() - 1;
      const wanted = this.placeAt(event) - from.place;
      const by = Math.min(Math.max(wanted, -from.at[0]), last - from.at[1]);
      const [low, high] = [from.at[0] + by, from.at[1] + by];
      if (low !== this.at[0] || high !== this.at[1]) this.options.onMove(low, high);
    };
    this.fill.onpointerup = this.fill.onpointercancel = () => {
      from = null;
    };
    this.track.onpointerdown = (event) => {
      if (event.button !== 0) return;
      const place = this.placeAt(event);
      const which: Thumb = Math.abs(place - this.at[0]) <= Math.abs(place - this.at[1]) ? 0 : 1;
      this.thumbs[which].focus();
      this.move(which, place);
    };
  }
}
