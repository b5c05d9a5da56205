// One mounted explorer: joins the session, the controls and the charts, and draws in frames.
import { attr } from "../../browser/dom.ts";
import { Links } from "../../browser/links.ts";
import { Rest } from "../../browser/rest.ts";
import { onSettle } from "../../browser/settling.ts";
import { type ScoreAxis, scoreAxis } from "./axis.ts";
import { BY_HAND, type ExplorerData, type RuleMessage, type Scenario } from "./contract.ts";
import { type Picture, picture, rulePoint } from "./picture.ts";
import { bayesThreshold, notProbability, UNDEFINED_T } from "./rules.ts";
import { evaluateRows } from "./rows.ts";
import { type Committed, Session } from "./session.ts";
import { pointAt, rowAtOrAbove } from "./tables.ts";
import { Face, STALE, type Stale } from "./view/face.ts";
import type { Pinnable } from "./view/key_figures.ts";
import { spokenPicture } from "./words.ts";

const COMMIT_AFTER_MS = 250;

/** Figures to pin, with what was set when they were on the screen. */
export interface AskedPin extends Committed {
  metrics: Pinnable[];
  /** Grows with every pin, across explorers of one window. */
  n: number;
}

export interface Wire {
  commit: (scenario: Committed) => void;
  pin: (asked: AskedPin[]) => void;
  /** Asks for the tables of this revision. */
  want: (rev: string) => void;
}

export class Explorer {
  private readonly session = new Session();
  private readonly face: Face;
  private readonly abort = new AbortController();
  private readonly links = new Links(this.abort.signal, () => this.commit());
  private readonly rest: Rest;
  private wire: Wire | null = null;
  private axis: ScoreAxis | null = null;
  private now: Picture | null = null;
  private stale: Stale | null = null;
  private frame = 0;
  private notice = "";
  private drawnFocus = "";
  /** Pins that Python has not answered to: it sees only the last of two messages in a row. */
  private asked: AskedPin[] = [];

  constructor(private readonly root: HTMLElement) {
    this.rest = new Rest(root, () => this.commit(), this.abort.signal);
    this.face = new Face(root, {
      session: () => this.session,
      setThreshold: (threshold) => this.move({ rule: BY_HAND, threshold, parameter: null }, "point"),
      setRow: (row) => this.setRow(row),
      change: (fields) => this.move(fields, staleBy(fields)),
      focus: (model) => this.focus(model),
      jump: (rule, parameter) => this.jump(rule, parameter),
      pin: (metrics) => this.pin(metrics),
      problem: (sentence) => this.say(sentence),
      resized: () => this.draw("all"),
    });
    onSettle(() => this.commit(), this.abort.signal);
    root.addEventListener("explorer:set", (event) => {
      if (event instanceof CustomEvent) this.set(event.detail as Partial<Scenario>);
    });
  }

  /** Takes new data from Python; a malformed message is a sentence, never a crash. */
  receive(data: ExplorerData | null, wire: Wire): void {
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

  private take(data: ExplorerData): void {
    if (this.session.lacks(data)) {
      this.face.message("Fetching the numbers …");
      return this.wire?.want(data.tables.rev);
    }
    if (data.tables.models?.length === 0) {
      const notes = data.notes.length > 0 ? data.notes.join(" ") : "Choose a model to begin.";
      return this.face.message(`There are no scores to show yet. ${notes}`);
    }
    this.asked = this.asked.filter(({ n }) => n > data.pinned);
    const before = this.session.tables?.dataset.name;
    const present = this.session.data?.present;
    const held = this.session.tables && JSON.stringify(this.session.scenario);
    const fresh = this.session.receive(data);
    const other = held !== JSON.stringify(this.session.scenario);
    this.face.message("");
    if (fresh.tables) this.face.rebuild(before !== data.tables.dataset.name);
    if (fresh.tables || other) this.notice = "";
    this.face.frameData();
    const layout = fresh.tables || fresh.latency || present !== data.present || this.drawnFocus !== this.session.scenario.focus;
    this.draw(layout ? "all" : fresh.scenario ? "prevalence" : "point");
    this.drawNow(this.stale ?? "point");
  }

  stop(): void {
    this.abort.abort();
    cancelAnimationFrame(this.frame);
    this.face.stop();
  }

  private move(fields: Partial<Scenario>, stale: Stale): void {
    this.notice = "";
    this.session.change(fields);
    this.draw(stale);
    this.schedule();
  }

  private say(sentence: string): void {
    this.notice = sentence;
    this.draw("point");
    this.face.speak(sentence);
  }

  private setRow(row: number): void {
    const { threshold } = pointAt(this.session.focusTable(), row);
    this.move({ rule: BY_HAND, threshold, parameter: null }, "point");
  }

  /** Another model in focus; a threshold set by hand becomes that model's point now shown. */
  private focus(model: string): void {
    if (model === this.session.scenario.focus) return;
    const view = this.picture().models.find(({ table }) => table.id === model);
    if (!view) return;
    const byHand = this.session.scenario.rule === BY_HAND;
    const threshold = byHand ? (view.point ?? pointAt(view.table, 0)).threshold : null;
    this.move({ focus: model, threshold }, "all");
  }

  /** Follows a rule from now on; an infeasible rule says why and changes nothing. */
  private jump(rule: string, asked: number | null): void {
    const spec = this.session.rule(rule);
    if (!spec) return this.say(`There is no rule called ${rule}; the threshold stays.`);
    const table = this.session.focusTable();
    const parameter = asked ?? this.session.parameterOf(rule);
    const point = rulePoint(this.session, table, rule, parameter);
    if ("infeasible" in point) return this.say(`${point.infeasible} The threshold stays where it is.`);
    this.move({ rule, threshold: null, parameter: spec.parameter ? parameter : null }, "point");
  }

  /** The scripting hook: a partial scenario as if a hand had set it, drawn at once. */
  private set(fields: Partial<Scenario>): void {
    const { scenario } = this.session;
    const costs = { ...scenario.costs, ...fields.costs };
    const serving = { ...scenario.serving, ...fields.serving };
    const focus = fields.focus ?? scenario.focus;
    const changed: Partial<Scenario> = { ...fields, costs, serving };
    if (typeof fields.threshold === "number") {
      const table = this.session.table(focus) ?? this.session.focusTable();
      const { threshold } = pointAt(table, rowAtOrAbove(table, fields.threshold));
      Object.assign(changed, { rule: BY_HAND, threshold, parameter: null });
    } else if (fields.rule !== undefined && fields.rule !== BY_HAND) {
      const spec = this.session.rule(fields.rule)?.parameter ?? null;
      const parameter = fields.parameter ?? this.session.parameterOf(fields.rule);
      Object.assign(changed, { threshold: null, parameter: spec ? parameter : null });
    }
    this.move(changed, "all");
    this.drawNow("all");
  }

  private pin(metrics: Pinnable[]): void {
    this.rest.stop();
    this.settle();
    if (this.stale !== null) this.drawNow(this.stale);
    const n = Math.max(Date.now(), (this.asked.at(-1)?.n ?? 0) + 1);
    this.asked.push({ ...this.session.take(), metrics: metrics.length > 0 ? metrics : this.onScreen(), n });
    this.wire?.pin(this.asked);
    const { title } = this.session.data.pin_section;
    this.face.speak(`Pinned to ${title}.`);
  }

  /** What "pin what I see" pins: exactly the figures that stand on the screen with a number. */
  private onScreen(): Pinnable[] {
    const shown = this.face.pinnable();
    return (this.session.data.pin_all as Pinnable[]).filter((metric) => shown.includes(metric));
  }

  private schedule(): void {
    this.rest.after(Math.max(COMMIT_AFTER_MS, this.links.wait()));
  }

  /** Sends what was moved; whether there was anything to send. */
  private commit(): boolean {
    this.rest.stop();
    if (!this.session.dirty) return false;
    this.settle();
    this.wire?.commit(this.session.take());
    this.face.speak([this.notice, spokenPicture(this.session, this.picture())].filter(Boolean).join(" "));
    return true;
  }

  /** What is shown is what is sent: an infeasible rule is sent as the threshold it left standing. */
  private settle(): void {
    const { infeasible, point } = this.picture();
    if (infeasible === "") return;
    this.session.change({ rule: BY_HAND, threshold: point.threshold, parameter: null });
    this.notice = infeasible;
    this.drawNow("point");
  }

  private draw(stale: Stale): void {
    if (this.stale === null || STALE.indexOf(stale) > STALE.indexOf(this.stale)) this.stale = stale;
    this.now = null;
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.drawNow(this.stale ?? "point"));
  }

  private picture(): Picture {
    this.now ??= picture(this.session);
    return this.now;
  }

  private drawNow(stale: Stale): void {
    if (this.session.tables === undefined) return;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.stale = null;
    const started = performance.now();
    this.drawnFocus = this.session.scenario.focus;
    this.now = null;
    const shown = this.picture();
    if (stale !== "point") this.evaluate(shown);
    if (stale === "all" || this.axis === null) {
      this.axis = scoreAxis(shown.table);
      this.face.setAxis(this.axis, shown.table);
    }
    const context = { session: this.session, picture: shown, axis: this.axis };
    this.face.draw(context, stale, this.notice, (rule) => this.disabled(rule));
    attr(this.root, "data-redraw-ms", (performance.now() - started).toFixed(2));
  }

  private evaluate(shown: Picture): void {
    const { costs } = this.session.scenario;
    for (const { table, at, isFocus } of shown.models) evaluateRows(table, at, costs, isFocus);
  }

  /** Why a rule cannot be used at all for the model in focus; empty when it can. */
  private disabled(rule: RuleMessage): string {
    const table = this.session.focusTable();
    if (rule.needs_probability && !table.isProbability) return notProbability(table.title);
    if (rule.id === "bayes" && Number.isNaN(bayesThreshold(this.session.scenario.costs))) {
      return UNDEFINED_T;
    }
    return "";
  }
}

function staleBy(fields: Partial<Scenario>): Stale {
  if (fields.prevalence !== undefined) return "prevalence";
  return fields.costs === undefined ? "point" : "costs";
}
