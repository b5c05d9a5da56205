// One mounted page: joins the session, the controls and the charts, and draws in frames.
import { attr } from "../../browser/dom.ts";
import { Links } from "../../browser/links.ts";
import { Rest } from "../../browser/rest.ts";
import type { Serving as ServingPart, ServingData } from "./contract.ts";
import { CASCADE_METRICS, LABELS, LOAD_METRICS, type MetricId } from "./metrics.ts";
import { type Picture, picture } from "./picture.ts";
import { type Committed, Session } from "./session.ts";
import { Face } from "./view/face.ts";
import { verdict } from "./words.ts";

const COMMIT_AFTER_MS = 250;

/** Figures to pin, with what was set when they were on the screen. */
export interface AskedPin extends Committed {
  metrics: MetricId[];
  /** Grows with every pin, across components of one window. */
  n: number;
}

export interface Wire {
  commit: (setting: Committed) => void;
  pin: (asked: AskedPin[]) => void;
  find: (asked: Committed & { first: string; second: string; n: number }) => void;
  /** Asks for the tables of this revision. */
  want: (rev: string) => void;
}

export class Serving {
  private readonly session = new Session();
  private readonly face: Face;
  private readonly abort = new AbortController();
  private readonly links = new Links(this.abort.signal, () => this.commit());
  private readonly rest: Rest;
  private wire: Wire | null = null;
  private frame = 0;
  private layout = true;
  private notice = "";
  private ready = false;
  /** Pins that Python has not answered to: it sees only the last of two messages in a row. */
  private asked: AskedPin[] = [];

  constructor(private readonly root: HTMLElement) {
    this.rest = new Rest(root, () => this.commit(), this.abort.signal);
    this.face = new Face(root, {
      session: () => this.session,
      change: (fields) => this.move(fields),
      focus: (model) => this.focus(model),
      band: (cascade) => this.move({ cascade }),
      find: (first, second) => this.find(first, second),
      pin: (metrics) => this.pin(metrics),
      stage: (name) => this.addStage(name),
      problem: (sentence) => this.say(sentence),
      redraw: () => this.draw(true),
    });
    root.addEventListener("serving:set", (event) => {
      if (!(event instanceof CustomEvent)) return;
      this.move(event.detail as Partial<ServingPart>);
      this.drawNow();
    });
  }

  /** Takes new data from Python; a malformed message is a sentence, never a crash. */
  receive(data: ServingData | null, wire: Wire): void {
    this.wire = wire;
    this.face.theme();
    if (data === null || data === undefined) return this.face.message("Waiting for the numbers …");
    try {
      this.take(data);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.face.message(`These numbers cannot be drawn: ${reason}.`);
    }
  }

  private take(data: ServingData): void {
    if (this.session.lacks(data)) {
      this.ready = false;
      this.face.message("Fetching the numbers …");
      return this.wire?.want(data.rev);
    }
    this.asked = this.asked.filter(({ n }) => n > data.pinned);
    const { setting } = this.session.receive(data);
    if (setting) this.notice = "";
    this.ready = true;
    this.face.message("");
    this.face.frameData();
    this.layout = true;
    this.drawNow();
  }

  stop(): void {
    this.abort.abort();
    cancelAnimationFrame(this.frame);
    this.face.stop();
  }

  private move(fields: Partial<ServingPart>): void {
    this.notice = "";
    this.session.change(fields);
    this.draw(false);
    this.schedule();
  }

  private focus(model: string): void {
    if (model === this.session.setting.focus) return;
    this.notice = "";
    this.session.focusOn(model);
    this.draw(false);
    this.schedule();
  }

  private say(sentence: string): void {
    this.notice = sentence;
    this.draw(false);
    this.face.speak(sentence);
  }

  private find(first: string, second: string): void {
    this.rest.stop();
    this.say("Looking for the best band …");
    this.wire?.find({ ...this.session.take(), first, second, n: Date.now() });
  }

  private pin(metrics: MetricId[]): void {
    this.rest.stop();
    const n = Math.max(Date.now(), (this.asked.at(-1)?.n ?? 0) + 1);
    this.asked.push({ ...this.session.take(), metrics: metrics.length > 0 ? metrics : this.visible(), n });
    this.wire?.pin(this.asked);
    const { title } = this.session.data.pin_section;
    const what = metrics.length === 1 ? LABELS[metrics[0]!] : "What is shown";
    this.face.speak(`${what} pinned to ${title}.`);
  }

  /** Every press is sent at once, with those that Python has not answered to. */
  private addStage(name: string): void {
    this.notice = "";
    this.session.addStage(name);
    this.draw(false);
    this.commit();
  }

  /** Figures on the screen that have a value. */
  private visible(): MetricId[] {
    const { shown, values, outcome } = this.picture();
    const cascade = outcome === null ? [] : CASCADE_METRICS;
    return [...LOAD_METRICS, ...cascade].filter((metric) => !Number.isNaN(values[metric]) && !shown[metric].pending);
  }

  private schedule(): void {
    this.rest.after(Math.max(COMMIT_AFTER_MS, this.links.wait()));
  }

  /** Sends what was moved; whether there was anything to send. */
  private commit(): boolean {
    this.rest.stop();
    if (!this.ready || !this.session.dirty) return false;
    this.wire?.commit(this.session.take());
    this.face.speak(verdict(this.picture()));
    return true;
  }

  private draw(layout: boolean): void {
    this.layout ||= layout;
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.drawNow());
  }

  private picture(): Picture {
    return picture(this.session);
  }

  private drawNow(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (!this.ready) return;
    const started = performance.now();
    this.face.draw(this.picture(), this.notice, this.layout);
    this.layout = false;
    attr(this.root, "data-redraw-ms", (performance.now() - started).toFixed(2));
  }
}

