// One number that can be dragged, stepped by keyboard and typed.
import { attr, h, say } from "./dom.ts";
import { asSet } from "./formatting.ts";
import { isPercent, parseNumber } from "./parsing.ts";

const STEPS = 2000;

export interface SliderOptions {
  id: string;
  label: string;
  prefix?: string;
  suffix?: string;
  /** Position between 0 and 1 of a value, and back. */
  position: (value: number) => number;
  value: (position: number) => number;
  /** The next value when an arrow (`stride` 1) or a page key (10) is pressed. */
  step: (value: number, direction: 1 | -1, stride: number) => number;
  low: () => number;
  high: () => number;
  /** Text in the field, and the number a typed number stands for. */
  text: (value: number) => string;
  typed?: (number: number, percent: boolean) => number;
  /** The value a typed word stands for; null when it stands for none. */
  word?: (word: string) => number | null;
  /** Text in a sentence or aloud. */
  spoken: (value: number) => string;
  /** The same where a sentence says which value is used; else as `spoken`. */
  named?: (value: number) => string;
  /** What is counted, in the plural, where a part of one is none: what is typed is rounded. */
  whole?: string;
  onMove: (value: number) => void;
  /**
   * Takes a typed number as it is, and may return the sentence that says what is used in its place;
   * without it the number is brought into the range.
   */
  onTyped?: (value: number) => string | void;
  onProblem: (sentence: string) => void;
}

/** What was said of a typed number, as long as the value it was said of stands. */
interface Remark {
  sentence: string;
  /** Null until that value is shown. */
  of: number | null;
}

export class Slider {
  readonly element: HTMLElement;
  readonly range: HTMLInputElement;
  readonly field: HTMLInputElement;
  private readonly name: HTMLElement;
  /** Read out with the field: what was said of the number typed into it. */
  private readonly told: HTMLElement;
  private current = NaN;
  private held = false;
  private edited = false;
  private remark: Remark | null = null;

  constructor(private readonly options: SliderOptions, uid: string) {
    const { id } = options;
    const rangeId = `${uid}-${id}`;
    this.range = h("input", {
      type: "range", id: rangeId, min: 0, max: STEPS, step: 1, class: "range", "data-control": id,
    });
    this.field = h("input", {
      type: "text", class: "field", inputmode: "decimal", autocomplete: "off", spellcheck: "false",
      "data-field": id,
    });
    this.name = h("label", { for: rangeId, class: "control-name" }, options.label);
    attr(this.field, "aria-label", `${options.label}, type a value`);
    const affix = (text: string | undefined): HTMLElement | null =>
      text ? h("span", { class: "affix", "aria-hidden": "true" }, text) : null;
    this.told = h("span", { class: "spoken", id: `${rangeId}-told` });
    const entry = h("span", { class: "entry" }, affix(options.prefix), this.field, affix(options.suffix), this.told);
    this.element = h(
      "div",
      { class: `control control-${id}` },
      h("div", { class: "control-head" }, this.name, entry),
      h("div", { class: "track" }, this.range),
    );
    this.listen();
  }

  /** A mark on the track, such as the value in the data. */
  mark(position: number | null, title: string): void {
    const track = this.range.parentElement!;
    let mark = track.querySelector<HTMLElement>(".mark");
    if (mark === null) {
      mark = h("span", { class: "mark", "aria-hidden": "true" });
      track.append(mark);
    }
    attr(mark, "hidden", position === null);
    attr(mark, "title", title);
    if (position !== null) mark.style.setProperty("--at", String(position));
  }

  rename(label: string): void {
    say(this.name, label);
    attr(this.field, "aria-label", `${label}, type a value`);
  }

  /** Shows a value; a field being edited and a thumb being held keep what the hand does. */
  show(value: number): void {
    this.current = value;
    const position = this.options.position(value);
    const place = String(Math.round(position * STEPS));
    if (!this.held && this.range.value !== place) this.range.value = place;
    this.range.style.setProperty("--fill", String(position));
    const spoken = this.options.spoken(value);
    attr(this.range, "aria-valuetext", spoken);
    if (this.edited) return;
    if (this.remark) {
      this.remark.of ??= value;
      if (this.remark.of !== value) this.remember(null);
    }
    const text = this.options.text(value);
    attr(this.field, "title", this.remark?.sentence ?? spoken);
    attr(this.field, "data-long", text.length > 5);
    attr(this.field, "data-longest", text.length > 11);
    if (this.field.value !== text) this.field.value = text;
    attr(this.field, "aria-invalid", null);
  }

  private listen(): void {
    const { range, field, options } = this;
    const release = (): void => {
      if (!this.held) return;
      this.held = false;
      this.show(this.current);
    };
    range.onpointerdown = () => {
      this.held = true;
      this.forget();
    };
    range.onpointerup = range.onpointercancel = range.onblur = release;
    range.onchange = release;
    range.oninput = () => this.move(options.value(Number(range.value) / STEPS));
    range.onkeydown = (event) => this.key(event);
    range.ondblclick = () => this.edit();
    field.oninput = () => {
      this.edited = true;
    };
    field.onfocus = () => {
      field.select();
      if (this.remark) options.onProblem(this.remark.sentence);
    };
    field.onblur = () => this.accept();
    field.onkeydown = (event) => this.fieldKey(event);
  }

  private key(event: KeyboardEvent): void {
    const strides: Record<string, [1 | -1, number]> = {
      ArrowUp: [1, 1], ArrowRight: [1, 1], ArrowDown: [-1, 1], ArrowLeft: [-1, 1],
      PageUp: [1, 10], PageDown: [-1, 10],
    };
    const stride = strides[event.key];
    if (event.key === "Enter") this.edit();
    else if (event.key === "Home") this.move(this.options.low());
    else if (event.key === "End") this.move(this.options.high());
    else if (stride) this.move(this.options.step(this.current, ...stride));
    else return;
    event.preventDefault();
  }

  private move(value: number): void {
    this.forget();
    this.current = value;
    this.options.onMove(value);
  }

  private fieldKey(event: KeyboardEvent): void {
    if (event.key === "Enter") this.accept();
    else if (event.key === "Escape") {
      this.forget();
      this.show(this.current);
      this.field.select();
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      this.accept();
      this.move(this.options.step(this.current, event.key === "ArrowUp" ? 1 : -1, 1));
    } else return;
    event.stopPropagation();
    event.preventDefault();
  }

  private edit(): void {
    this.field.focus();
    this.field.select();
  }

  private forget(): void {
    this.edited = false;
    this.remember(null);
  }

  /** Says it now, and again whenever the field is entered, until the control changes. */
  private tell(sentence: string): void {
    this.remember({ sentence, of: null });
    this.options.onProblem(sentence);
  }

  private remember(remark: Remark | null): void {
    this.remark = remark;
    say(this.told, remark?.sentence ?? "");
    attr(this.field, "title", remark?.sentence ?? this.options.spoken(this.current));
    attr(this.field, "aria-describedby", remark && this.told.id);
    attr(this.field, "data-remarked", remark !== null);
  }

  /**
   * Uses what was typed, or says what was wrong with it and keeps it there to be corrected. An empty
   * field has nothing to be corrected: it shows what is used.
   */
  private accept(): void {
    if (!this.edited) return;
    const { options } = this;
    const text = this.field.value;
    const word = options.word?.(text.trim().toLowerCase()) ?? null;
    const parsed = word === null ? parseNumber(text) : { value: word };
    const kept = `${options.label} stays at ${(options.named ?? options.spoken)(this.current)}.`;
    if ("problem" in parsed) {
      const empty = text.trim() === "";
      if (empty) this.forget();
      else attr(this.field, "aria-invalid", "true");
      this.tell(`${parsed.problem}: ${kept}`);
      return empty ? this.show(this.current) : undefined;
    }
    const asked = word ?? options.typed?.(parsed.value, isPercent(text)) ?? parsed.value;
    this.forget();
    if (options.onTyped) {
      const sentence = options.onTyped(asked);
      if (sentence) this.tell(sentence);
      return;
    }
    const inside = Math.min(Math.max(asked, options.low()), options.high());
    const used = options.whole ? Math.round(inside) : inside;
    this.current = used;
    options.onMove(used);
    if (used !== asked) this.tell(this.instead(asked, inside, used));
    this.show(this.current);
  }

  private instead(asked: number, inside: number, used: number): string {
    const { label, text, whole } = this.options;
    const named = this.options.named ?? this.options.spoken;
    if (inside === asked) return `${label}: ${asSet(asked)} cannot be used, ${whole} are whole; ${text(used)} is used.`;
    const side = inside < asked ? "above the largest" : "below the smallest";
    return `${label}: ${named(asked)} is ${side} value; ${named(used)} is used.`;
  }
}
