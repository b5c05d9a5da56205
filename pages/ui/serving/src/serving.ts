// One mounted page: joins the session, the controls and the charts, and draws in frames.
import { Live, OF_OTHER_DATA, type Wire as LiveWire } from "../../browser/live.ts";
import type { Band, Serving as ServingPart, ServingData } from "./contract.ts";
import { CASCADE_METRICS, LABELS, LOAD_METRICS, type MetricId } from "./metrics.ts";
import { type Picture, picture } from "./picture.ts";
import { Search } from "./search.ts";
import { type Committed, Session } from "./session.ts";
import { Face } from "./view/face.ts";
import { verdict } from "./words.ts";

export interface Wire extends LiveWire<Committed, MetricId> {
  find: (asked: Committed & { first: string; second: string; n: number }) => void;
  /** Gives up the search that was asked for; the number grows with every press for either. */
  cancel: (n: number) => void;
}

export class Serving extends Live<ServingData, Committed, MetricId, Wire> {
  protected readonly session = new Session();
  protected readonly face: Face;
  private readonly search = new Search();
  private layout = true;

  constructor(root: HTMLElement) {
    super(root, "serving");
    this.face = new Face(root, {
      session: () => this.session,
      change: (fields) => this.move(fields),
      focus: (model) => this.focus(model),
      band: (cascade) => this.band(cascade),
      find: (first, second) => this.find(first, second),
      cancel: () => this.cancel(),
      pin: (metrics) => this.pin(metrics),
      stage: (name) => this.addStage(name),
      problem: (sentence) => this.say(sentence),
      redraw: () => this.drawAll(),
    });
  }

  protected revision(data: ServingData): string {
    return data.rev;
  }

  protected take(data: ServingData): void {
    const { changed, dropped } = this.session.receive(data);
    if (changed) this.notice = "";
    const ended = this.search.hear(this.session);
    if (ended) this.say(ended);
    if (dropped) this.say(OF_OTHER_DATA);
    this.open();
    this.face.frameData();
    this.layout = true;
    this.drawNow();
  }

  /** Takes a part of what is set for serving. */
  protected set(fields: Partial<ServingPart>): void {
    this.move(fields);
    this.drawNow();
  }

  private move(fields: Partial<ServingPart>): void {
    this.notice = "";
    this.session.change(fields);
    this.drawSoon();
    this.schedule();
  }

  private band(cascade: Band | null): void {
    this.search.moved();
    this.move({ cascade });
  }

  private focus(model: string): void {
    if (model === this.session.setting.focus) return;
    this.notice = "";
    this.session.focusOn(model);
    this.drawSoon();
    this.schedule();
  }

  private find(first: string, second: string): void {
    this.rest.stop();
    this.notice = "";
    const n = this.search.begin(this.session);
    this.wire?.find({ ...this.session.take(), first, second, n });
    this.sayOfSearch();
  }

  private cancel(): void {
    this.notice = "";
    this.wire?.cancel(this.search.cancel(this.session));
    this.sayOfSearch();
  }

  private sayOfSearch(): void {
    this.drawSoon();
    this.face.speak(this.search.words);
  }

  /** Every press is sent at once, with those that Python has not answered to. */
  private addStage(name: string): void {
    this.notice = "";
    this.session.addStage(name);
    this.drawSoon();
    this.commit();
  }

  protected pinned(metrics: MetricId[]): string {
    const what = metrics.length === 1 ? LABELS[metrics[0]!] : "What is shown";
    return `${what} pinned to ${this.session.data.pin_section.title}.`;
  }

  protected onScreen(): MetricId[] {
    const { shown, values, outcome } = this.picture();
    const cascade = outcome === null ? [] : CASCADE_METRICS;
    return [...LOAD_METRICS, ...cascade].filter((metric) => !Number.isNaN(values[metric]) && !shown[metric].pending);
  }

  protected spoken(): string {
    return [this.notice || this.search.words, verdict(this.picture())].filter(Boolean).join(" ");
  }

  private picture(): Picture {
    return picture(this.session);
  }

  private drawAll(): void {
    this.layout = true;
    this.drawSoon();
  }

  protected redraw(): void {
    this.face.draw(this.picture(), this.notice || this.search.words, this.layout, this.search.words !== "");
    this.layout = false;
  }
}
