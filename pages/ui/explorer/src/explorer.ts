// One mounted explorer: joins the session, the controls and the charts, and draws in frames.
import { Live, OF_OTHER_DATA, type Wire as LiveWire } from "../../browser/live.ts";
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

export type Wire = LiveWire<Committed, Pinnable>;

export class Explorer extends Live<ExplorerData, Committed, Pinnable, Wire> {
  protected readonly session = new Session();
  protected readonly face: Face;
  private axis: ScoreAxis | null = null;
  private now: Picture | null = null;
  private stale: Stale | null = null;
  private drawnFocus = "";

  constructor(root: HTMLElement) {
    super(root, "explorer");
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
  }

  protected revision(data: ExplorerData): string {
    return data.tables.rev;
  }

  protected take(data: ExplorerData): void {
    if (data.tables.models?.length === 0) {
      const notes = data.notes.length > 0 ? data.notes.join(" ") : "Choose a model to begin.";
      return this.face.message(`There are no scores to show yet. ${notes}`);
    }
    const before = this.session.tables?.dataset.name;
    const present = this.session.data?.present;
    const held = this.session.tables && JSON.stringify(this.session.scenario);
    const fresh = this.session.receive(data);
    const other = held !== JSON.stringify(this.session.scenario);
    this.open();
    if (fresh.tables) this.face.rebuild(before !== data.tables.dataset.name);
    if (fresh.tables || other) this.notice = "";
    if (fresh.dropped) this.say(OF_OTHER_DATA);
    this.face.frameData();
    const layout = fresh.tables || fresh.latency || present !== data.present || this.drawnFocus !== this.session.scenario.focus;
    this.draw(layout ? "all" : fresh.scenario ? "prevalence" : "point");
    this.drawNow();
  }

  private move(fields: Partial<Scenario>, stale: Stale): void {
    this.notice = "";
    this.session.change(fields);
    this.draw(stale);
    this.schedule();
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

  /** Takes a partial scenario. */
  protected set(fields: Partial<Scenario>): void {
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
    this.drawNow();
  }

  protected pinned(): string {
    return `Pinned to ${this.session.data.pin_section.title}.`;
  }

  protected onScreen(): Pinnable[] {
    const shown = this.face.pinnable();
    return (this.session.data.pin_all as Pinnable[]).filter((metric) => shown.includes(metric));
  }

  protected spoken(): string {
    return [this.notice, spokenPicture(this.session, this.picture())].filter(Boolean).join(" ");
  }

  /** An infeasible rule is sent as the threshold it left standing. */
  protected override settle(): void {
    const { infeasible, point } = this.picture();
    if (infeasible === "") return;
    this.session.change({ rule: BY_HAND, threshold: point.threshold, parameter: null });
    this.notice = infeasible;
    this.draw("point");
    this.drawNow();
  }

  private draw(stale: Stale): void {
    if (this.stale === null || STALE.indexOf(stale) > STALE.indexOf(this.stale)) this.stale = stale;
    this.now = null;
    this.drawSoon();
  }

  private picture(): Picture {
    this.now ??= picture(this.session);
    return this.now;
  }

  protected redraw(): void {
    const stale = this.stale ?? "point";
    this.stale = null;
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
