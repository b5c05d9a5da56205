// A page that answers every drag in the browser: takes what Python sends, draws in frames, and sends
// what was moved when the hand rests.
import { attr } from "./dom.ts";
import { Links } from "./links.ts";
import type { Page } from "./page.ts";
import { Rest } from "./rest.ts";
import { onSettle } from "./settling.ts";

const COMMIT_AFTER_MS = 250;
/** Said when another data set is shown before a move was sent. */
export const OF_OTHER_DATA = "The last move was made on the screen of other data, so it was not taken over.";

/** What is in the hand, and what Python has seen of it. */
export interface Memory<Data, Sent> {
  readonly dirty: boolean;
  /** Whether Python left out tables that are not held here. */
  lacks(data: Data): boolean;
  /** What goes to Python now; the moves count as sent. */
  take(): Sent;
}

/** Figures to pin, with what was set when they were on the screen. */
export type AskedPin<Sent, Metric> = Sent & {
  metrics: Metric[];
  /** Grows with every pin, across components of one window. */
  n: number;
};

/** The way to Python. */
export interface Wire<Sent, Metric> {
  commit: (sent: Sent) => void;
  pin: (asked: AskedPin<Sent, Metric>[]) => void;
  /** Asks for the tables of this revision. */
  want: (rev: string) => void;
}

/** How a page shows itself besides its figures. */
export type Shown = Pick<Page, "theme" | "message" | "speak" | "stop">;

export abstract class Live<Data extends { pinned: number }, Sent extends object, Metric, W extends Wire<Sent, Metric>> {
  protected abstract readonly session: Memory<Data, Sent>;
  protected abstract readonly face: Shown;
  protected readonly rest: Rest;
  protected wire: W | null = null;
  /** A sentence that stands until the next move. */
  protected notice = "";
  private readonly abort = new AbortController();
  private readonly links = new Links(this.abort.signal, () => this.commit());
  private ready = false;
  private frame = 0;
  private wanting: ReturnType<typeof setTimeout> | undefined;
  /** Pins that Python has not answered to: it sees only the last of two messages in a row. */
  private asked: AskedPin<Sent, Metric>[] = [];

  constructor(protected readonly root: HTMLElement, name: string) {
    this.rest = new Rest(root, () => this.commit(), this.abort.signal);
    onSettle(() => this.commit(), this.abort.signal);
    root.addEventListener(`${name}:set`, (event) => {
      if (event instanceof CustomEvent) this.set(event.detail);
    });
  }

  /** Takes new data from Python; a malformed message is a sentence, never a crash. */
  receive(data: Data | null, wire: W): void {
    this.wire = wire;
    this.face.theme();
    if (data === null || data === undefined) return this.face.message("Waiting for the numbers …");
    try {
      this.hear(data);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.face.message(`These numbers cannot be drawn: ${reason}.`);
    }
  }

  stop(): void {
    this.abort.abort();
    clearTimeout(this.wanting);
    cancelAnimationFrame(this.frame);
    this.face.stop();
  }

  /** The revision of the tables that a message speaks of. */
  protected abstract revision(data: Data): string;
  /** Takes a message whose tables are at hand, and calls `open` once there is something to draw. */
  protected abstract take(data: Data): void;
  /** The scripting hook: fields as if a hand had set them, drawn at once. */
  protected abstract set(fields: unknown): void;
  /** Draws what is in the hand. */
  protected abstract redraw(): void;
  /** What is said when a change was sent. */
  protected abstract spoken(): string;
  /** What is said when figures were pinned. */
  protected abstract pinned(metrics: Metric[]): string;
  /** The figures on the screen that have a number: what "pin what I see" pins. */
  protected abstract onScreen(): Metric[];
  /** Makes what is sent the same as what is shown. */
  protected settle(): void {}

  /** There is something to draw. What was in the hand while tables were missing is still to be sent. */
  protected open(): void {
    const held = !this.ready && this.session.dirty;
    this.ready = true;
    this.face.message("");
    if (held) this.schedule();
  }

  /** Shows and speaks a sentence. */
  protected say(sentence: string): void {
    this.notice = sentence;
    this.drawSoon();
    this.face.speak(sentence);
  }

  protected schedule(): void {
    this.rest.after(Math.max(COMMIT_AFTER_MS, this.links.wait()));
  }

  /** Sends what was moved; whether there was anything to send. */
  protected commit(): boolean {
    this.rest.stop();
    if (!this.ready || !this.session.dirty) return false;
    this.settle();
    this.wire?.commit(this.session.take());
    this.face.speak(this.spoken());
    return true;
  }

  /** Sends these figures, or those on the screen, with every pin that no answer has come for. */
  protected pin(metrics: Metric[]): void {
    this.rest.stop();
    this.settle();
    if (this.frame !== 0) this.drawNow();
    const n = Math.max(Date.now(), (this.asked.at(-1)?.n ?? 0) + 1);
    this.asked.push({ ...this.session.take(), metrics: metrics.length > 0 ? metrics : this.onScreen(), n });
    this.wire?.pin(this.asked);
    this.face.speak(this.pinned(metrics));
  }

  protected drawSoon(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.drawNow());
  }

  protected drawNow(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (!this.ready) return;
    const started = performance.now();
    this.redraw();
    attr(this.root, "data-redraw-ms", (performance.now() - started).toFixed(2));
  }

  private hear(data: Data): void {
    if (this.session.lacks(data)) {
      this.ready = false;
      this.face.message("Fetching the numbers …");
      return this.want(this.revision(data));
    }
    clearTimeout(this.wanting);
    this.asked = this.asked.filter(({ n }) => n > data.pinned);
    this.take(data);
  }

  /** Asks for tables, at once unless the page is being left. */
  private want(rev: string): void {
    clearTimeout(this.wanting);
    const wait = this.links.wait();
    if (wait === 0) this.wire?.want(rev);
    else this.wanting = setTimeout(() => this.wire?.want(rev), wait);
  }
}
