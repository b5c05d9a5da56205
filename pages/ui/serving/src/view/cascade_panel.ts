// The cascade: which two models, the band between them, what it is worth and how it answers in time.
import { attr, h, say } from "../../../browser/dom.ts";
import { share, threshold as scoreText } from "../../../browser/formatting.ts";
import { Slider } from "../../../browser/slider.ts";
import type { Tip } from "../../../browser/tip.ts";
import { CascadeChart } from "../charts/cascade_chart.ts";
import type { ChartActions } from "../charts/chart.ts";
import { type JointCounts, nearest, type Places } from "../cascade.ts";
import type { Band, FrontierPoint } from "../contract.ts";
import { CASCADE_FLEET, CASCADE_PLAIN, type MetricId } from "../metrics.ts";
import type { Picture } from "../picture.ts";
import type { Session } from "../session.ts";
import { cascadeVerdict } from "../words.ts";
import { BandSlider } from "./band.ts";
import { CascadeEffective } from "./cascade_effective.ts";
import { Choice } from "./choice.ts";
import { KeyFigures } from "./key_figures.ts";

export interface CascadeActions {
  session: () => Session;
  band: (band: Band | null) => void;
  find: (first: string, second: string) => void;
  cancel: () => void;
  pin: (metrics: MetricId[]) => void;
  problem: (sentence: string) => void;
}

const IDEA =
  "A fast model answers every case; those whose score lies in a band go on to a slower one. Without a " +
  "cascade each model answers alone.";

const NONE = "no objective";
/** What has no meaning without an objective. */
const UNJUDGED = {
  cascade_largest_rate: NONE, cascade_fleet_needed: NONE, cascade_fleet_cost_per_month: NONE, cascade_fleet_cost_per_1000: NONE,
};

/** What a search for a band depends on: another objective may have one. */
const SEARCHED = ["objective_ms", "arrival_rate_per_s", "servers", "dispatch", "burstiness", "path", "stages", "cascade"] as const;

export class CascadePanel {
  readonly element: HTMLElement;
  readonly chart: CascadeChart;
  private readonly first: Choice;
  private readonly second: Choice;
  private readonly find = h("button", { type: "button", class: "action", "data-control": "find-band" });
  private readonly cancel = h("button", { type: "button", class: "link", "data-control": "cancel-find" }, "Cancel");
  private readonly none = h("button", { type: "button", class: "link", "data-control": "no-cascade" }, "No cascade");
  private readonly idea = h("p", { class: "hint" }, IDEA);
  private readonly band: BandSlider;
  private readonly threshold: Slider;
  private readonly figures: KeyFigures;
  private readonly fleet: KeyFigures;
  private readonly effective: CascadeEffective;
  private readonly verdict = h("p", { class: "sentence", "data-figure": "cascade-verdict" });
  private readonly words = h("p", { class: "hint", "data-figure": "cascade-words" });
  private readonly body: HTMLElement;
  /** Chosen while there is no cascade yet. */
  private chosen: { first: string; second: string } | null = null;

  constructor(private readonly actions: CascadeActions, chart: ChartActions, tip: Tip, uid: string) {
    this.first = new Choice("cascade-first", "First", uid, (first) => this.choose({ first }));
    this.second = new Choice("cascade-second", "Second", uid, (second) => this.choose({ second }));
    this.band = this.makeBand();
    this.threshold = this.makeThreshold(uid);
    this.figures = new KeyFigures(CASCADE_PLAIN, "Figures of the cascade with 95% intervals", actions.pin, tip);
    this.fleet = new KeyFigures(CASCADE_FLEET, "The servers that the cascade takes", actions.pin, tip);
    this.effective = new CascadeEffective(actions.pin, tip);
    this.chart = new CascadeChart(uid, chart, (point) => this.adopt(point));
    this.find.onclick = () => this.ask();
    this.cancel.onclick = () => actions.cancel();
    this.none.onclick = () => actions.band(null);
    this.body = h(
      "div", { class: "cascade-body" },
      h("div", { class: "cascade-left" }, this.band.element, this.threshold.element, this.figures.element, this.verdict, this.fleet.element, this.effective.element, this.words),
      this.chart.element,
    );
    this.element = h(
      "section", { class: "cascade", "aria-label": "Cascade" },
      h(
        "div", { class: "cascade-head" },
        h("h3", { class: "section-name" }, "Cascade"), this.first.element, this.second.element, this.find, this.cancel, this.none,
      ),
      this.idea,
      this.body,
    );
  }

  private get joint(): JointCounts | null {
    return this.actions.session().cascade?.joint ?? null;
  }

  private get names(): { first: string; second: string } | null {
    const session = this.actions.session();
    return session.serving.cascade ?? this.chosen ?? session.data.cascade;
  }

  private choose(part: Partial<{ first: string; second: string }>): void {
    const before = this.names;
    if (before === null) return;
    const wanted = { first: before.first, second: before.second, ...part };
    if (wanted.first === wanted.second) {
      const other = "first" in part ? "second" : "first";
      wanted[other] = before[other === "first" ? "second" : "first"];
    }
    this.chosen = wanted;
    if (this.actions.session().serving.cascade) this.actions.find(wanted.first, wanted.second);
    else this.showNames();
  }

  private ask(): void {
    const names = this.names;
    if (names) this.actions.find(names.first, names.second);
  }

  private adopt({ low, high, threshold }: FrontierPoint): void {
    const band = this.actions.session().serving.cascade;
    if (band) this.actions.band({ ...band, low, high, threshold });
  }

  private move(fields: Partial<Places>): void {
    const { joint } = this;
    const { cascade } = this.actions.session().serving;
    if (joint === null || cascade === null) return;
    this.actions.band(joint.moved(cascade, fields));
  }

  private makeBand(): BandSlider {
    const text = (which: 0 | 1, place: number): string => {
      const band = this.actions.session().serving.cascade;
      if (band === null || place >= (this.joint?.firstEdges.length ?? 0) - 1) return "every score above";
      return scoreText(which === 0 ? band.low : band.high);
    };
    return new BandSlider({
      id: "band",
      label: "Sent on: first score from",
      names: ["Lower end of the band", "Upper end of the band"],
      places: () => this.joint?.firstEdges.length ?? 2,
      text,
      spoken: (which, place) => {
        const above = share(this.joint?.shareAbove(place, this.actions.session().data.population?.prevalence ?? null) ?? NaN);
        return which === 0
          ? `${text(which, place)}; ${above} of cases score at least that`
          : `${text(which, place)}; ${above} of cases are alerted by the first model alone`;
      },
      onMove: (low, high) => this.move({ low, high }),
    });
  }

  private makeThreshold(uid: string): Slider {
    const edges = (): Float64Array => this.joint?.secondEdges ?? new Float64Array([0, 1]);
    const last = (): number => edges().length - 1;
    const at = (place: number): number => edges()[Math.min(last(), Math.max(0, place))]!;
    return new Slider(
      {
        id: "cascade-threshold",
        label: "The second alerts at",
        position: (value) => nearest(edges(), value) / Math.max(1, last()),
        value: (position) => at(Math.round(position * last())),
        step: (value, direction, stride) => at(nearest(edges(), value) + direction * stride),
        low: () => at(0),
        high: () => at(last()),
        text: (value) => (value >= at(last()) ? "nobody" : scoreText(value)),
        spoken: (value) => (value >= at(last()) ? "the second model alerts nobody" : `a score of ${scoreText(value)}`),
        onMove: (value) => this.move({ threshold: nearest(edges(), value) }),
        onProblem: (sentence) => this.actions.problem(sentence),
      },
      uid,
    );
  }

  /** A search that is `underway` can be given up; the button for that has its place at all times. */
  show(picture: Picture, underway: boolean): void {
    const { session, places } = picture;
    this.cancel.style.visibility = underway ? "visible" : "hidden";
    const { cascade } = session.data;
    this.showNames();
    const missing = cascade === null ? "A cascade takes two models with scores." : "";
    const shown = session.serving.cascade !== null && this.joint !== null && places !== null;
    this.find.hidden = this.cancel.hidden = this.first.element.hidden = this.second.element.hidden = cascade === null;
    say(this.find, session.serving.objective_ms === null ? "Find the best band" : "Find the best band under the objective");
    this.none.hidden = session.serving.cascade === null;
    const searched = session.serving.cascade === null && session.holds(SEARCHED) ? (cascade?.words ?? "") : "";
    say(this.idea, [missing, searched, shown ? "" : IDEA].filter(Boolean).join(" "));
    this.idea.hidden = this.idea.textContent === "";
    this.body.hidden = !shown;
    if (!shown || places === null) return;
    this.band.show(places.low, places.high);
    this.threshold.show(session.serving.cascade!.threshold);
    this.figures.show(picture, {});
    this.fleet.show(picture, session.serving.objective_ms === null ? UNJUDGED : {});
    say(this.verdict, cascadeVerdict(picture));
    this.effective.show(picture);
    say(this.words, cascade?.words ?? "");
    attr(this.words, "data-stale", !session.holds(SEARCHED));
  }

  private showNames(): void {
    const session = this.actions.session();
    const names = this.names;
    if (names === null) return;
    const options = session.models
      .filter(({ quality }) => quality !== null)
      .map(({ id, title }) => ({ id, title }));
    this.first.show(options, names.first);
    this.second.show(options, names.second);
  }

  nameSection(title: string): void {
    this.figures.nameSection(title);
    this.fleet.nameSection(title);
    this.effective.nameSection(title);
  }
}
