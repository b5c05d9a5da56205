// The page of one component: builds every part once, puts them in order and passes drawing on.
import { attr, h, say } from "../../../browser/dom.ts";
import { asSet } from "../../../browser/formatting.ts";
import { Page } from "../../../browser/page.ts";
import { AttainmentChart } from "../charts/attainment_chart.ts";
import type { Chart, ChartActions } from "../charts/chart.ts";
import { CostChart } from "../charts/cost_chart.ts";
import { RateChart } from "../charts/rate_chart.ts";
import type { Serving } from "../contract.ts";
import { LOAD_METRICS } from "../metrics.ts";
import type { Picture } from "../picture.ts";
import { inTrouble, verdict } from "../words.ts";
import { CascadePanel, type CascadeActions } from "./cascade_panel.ts";
import { Controls } from "./controls.ts";
import { KeyFigures } from "./key_figures.ts";
import { ModelsBar } from "./models_bar.ts";
import { StagesPanel } from "./stages_panel.ts";

export interface FaceActions extends CascadeActions {
  change: (fields: Partial<Serving>) => void;
  focus: (model: string) => void;
  stage: (name: string) => void;
  redraw: () => void;
}

/** What the sentences under the charts speak of. */
const SAID = [
  "objective_ms", "arrival_rate_per_s", "servers", "dispatch", "burstiness", "path", "stages", "late",
  "server_cost_per_month", "focus",
] as const;

const NONE = "no objective";
/** What has no meaning without an objective. */
const UNJUDGED = { attainment: NONE, largest_rate: NONE, fleet_needed: NONE };

export class Face extends Page {
  private readonly models: ModelsBar;
  private readonly controls: Controls;
  private readonly figures: KeyFigures;
  private readonly charts: Chart[];
  private readonly cascade: CascadePanel;
  private readonly stages: StagesPanel;
  private readonly plots: HTMLElement;
  private readonly status = h("p", { class: "status", "data-figure": "status" });
  private readonly inOrder = h("p", { class: "hint in-order", "data-figure": "in-order" });
  private readonly sentences = h("div", { class: "sentences", "data-figure": "sentences" });
  private readonly basis = h("p", { class: "hint", "data-figure": "basis" });
  private readonly pins = h("p", { class: "hint", "data-figure": "waiting-pins" });

  constructor(root: HTMLElement, private readonly actions: FaceActions) {
    super(root, "serving", () => actions.pin([]), () => actions.redraw());
    this.models = new ModelsBar(actions.focus, this.tip);
    this.controls = new Controls(actions.session, actions, this.uid);
    this.figures = new KeyFigures(LOAD_METRICS, "Key figures with 95% intervals", actions.pin, this.tip);
    const chart: ChartActions = { hover: (words, event) => this.readout.show(words, event) };
    const setRate = (rate: number): void => actions.change({ arrival_rate_per_s: rounded(rate) });
    const setObjective = (ms: number): void => actions.change({ objective_ms: rounded(ms) });
    this.charts = [
      new RateChart(this.uid, chart, setRate),
      new AttainmentChart(this.uid, chart, setObjective),
      new CostChart(this.uid, chart, { objective: setObjective, load: setRate, turned: actions.redraw }),
    ];
    this.cascade = new CascadePanel(actions, chart, this.tip, this.uid);
    this.plots = h("div", { class: "charts" }, ...this.charts.map(({ element }) => element));
    this.stages = new StagesPanel(actions.stage);
    this.assemble();
  }

  private assemble(): void {
    this.body.append(
      h("div", { class: "top" }, this.models.element, this.pinAll),
      this.controls.sliders,
      this.controls.choices,
      this.figures.element,
      this.status,
      this.inOrder,
      this.plots,
      this.sentences,
      h("div", { class: "footnotes" }, this.basis, this.pins),
      this.cascade.element,
      this.stages.element,
    );
  }

  /** What changes only when Python speaks. */
  frameData(): void {
    const { data } = this.actions.session();
    const { title } = data.pin_section;
    this.frame(title, data.present);
    this.figures.nameSection(title);
    this.cascade.nameSection(title);
    this.sentences.replaceChildren(...data.sentences.map((text) => h("p", {}, text)));
    this.frameOrder();
    say(this.basis, data.basis);
    const waiting = data.waiting_pins;
    const many = waiting === 1 ? "One pin waits" : `${waiting} pins wait`;
    say(this.pins, waiting > 0 ? `${many} for the board and will be in the answer when it opens.` : "");
  }

  /** Until the next figure comes the last one keeps its place, unseen: what stands below does not move. */
  private frameOrder(): void {
    const { in_order: found } = this.actions.session().data;
    attr(this.inOrder, "hidden", found === null);
    if (found === null || found.p99_ms !== null || this.inOrder.textContent === "") say(this.inOrder, found?.words ?? "");
  }

  private orderIsOld(): boolean {
    const { in_order: found } = this.actions.session().data;
    return found !== null && this.inOrder.textContent !== found.words;
  }

  draw(picture: Picture, notice: string, layout: boolean, searching = false): void {
    const { session } = picture;
    this.models.show(picture);
    this.controls.show();
    const objective = session.serving.objective_ms;
    const judged = objective !== null && !Number.isNaN(picture.values.p99_ms);
    const without = objective === null ? UNJUDGED : {};
    this.figures.show(picture, judged ? { p99_ms: `of ${asSet(objective)} ms` } : without);
    say(this.status, notice || verdict(picture));
    attr(this.status, "data-trouble", notice !== "" || inTrouble(picture));
    const stale = session.dirty || !session.holds(SAID);
    for (const said of [this.sentences, this.basis]) attr(said, "data-stale", stale);
    attr(this.inOrder, "data-stale", stale || this.orderIsOld());
    attr(this.plots, "data-pending", picture.pending);
    this.cascade.show(picture, searching);
    this.stages.show(session);
    const scale = this.scale(session.data.present);
    for (const chart of [...this.charts, this.cascade.chart]) {
      if (layout || !chart.laid) chart.layout(scale);
      chart.draw(picture);
    }
  }
}

/** Three digits, as the sliders have. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
