// What every chart of the explorer has besides a plot: the picture, the operating point, the pointer.
import { attr, s } from "../../../browser/dom.ts";
import { Plot } from "../../../browser/plot.ts";
import type { Picture } from "../picture.ts";
import type { Session } from "../session.ts";
import type { ScoreAxis } from "../axis.ts";
import { ruledOutOrders } from "./per_model.ts";

export interface ChartActions {
  /** The row under the pointer (-1 is "alert nobody"), or null when it left. */
  hover: (row: number | null, chart: Chart, event: PointerEvent | null) => void;
  set: (row: number) => void;
}

export interface ChartContext {
  session: Session;
  picture: Picture;
  axis: ScoreAxis;
}

export abstract class Chart extends Plot {
  private pressed = false;
  protected context: ChartContext | null = null;
  /** The models that were ruled out when the curves were drawn. */
  private drawnOut = "";

  constructor(
    id: string,
    title: string,
    uid: string,
    private readonly actions: ChartActions,
  ) {
    super(id, title, uid);
    this.listen();
  }

  /** Draws what moves with the hand; the curves as well when other models are ruled out. */
  update(context: ChartContext): void {
    if (ruledOutOrders(context.picture) === this.drawnOut) this.drawPoint(context);
    else this.redraw(context);
  }

  redraw(context: ChartContext): void {
    this.drawnOut = ruledOutOrders(context.picture);
    this.drawPaths(context);
  }

  /** What makes the curves change besides tables, focus and size. */
  abstract readonly follows: "nothing" | "prevalence" | "prevalence and costs";
  /** Everything that depends on tables, focus, prevalence, costs or size. */
  abstract drawPaths(context: ChartContext): void;
  /** Only what moves with the threshold. */
  abstract drawPoint(context: ChartContext): void;
  /** The hover mark at a row. */
  abstract drawHover(row: number | null): void;
  /** The row nearest to a place in the plot. */
  protected abstract rowAt(x: number, y: number): number;

  private listen(): void {
    const { svg, actions } = this;
    const row = (event: PointerEvent): number => {
      const frame = svg.getBoundingClientRect();
      return this.rowAt(event.clientX - frame.left, event.clientY - frame.top);
    };
    svg.onpointermove = (event) => {
      if (this.context === null || !this.laid) return;
      const here = row(event);
      if (this.pressed) actions.set(here);
      actions.hover(this.pressed ? null : here, this, event);
    };
    svg.onpointerdown = (event) => {
      if (this.context === null || !this.laid || event.button !== 0) return;
      this.pressed = true;
      svg.setPointerCapture(event.pointerId);
      actions.hover(null, this, null);
      actions.set(row(event));
    };
    svg.onpointerup = svg.onpointercancel = () => {
      this.pressed = false;
    };
    svg.onpointerleave = () => actions.hover(null, this, null);
  }
}

/** The focus model's dot with its ring; the same in every chart. */
export class OperatingDot {
  private readonly ring = s("circle", { class: "op-ring" });
  private readonly dot = s("circle", { class: "op-dot" });

  constructor(parent: Element) {
    parent.append(this.ring, this.dot);
  }

  show(order: number, x: number, y: number, scale: number, out = false): void {
    attr(this.dot, "data-out", out);
    attr(this.ring, "class", `op-ring m${order}`);
    attr(this.dot, "class", `op-dot m${order}`);
    for (const circle of [this.ring, this.dot]) {
      attr(circle, "visibility", null);
      attr(circle, "cx", x.toFixed(1));
      attr(circle, "cy", y.toFixed(1));
    }
    attr(this.ring, "r", 8 * scale);
    attr(this.dot, "r", 4.5 * scale);
  }

  hide(): void {
    for (const circle of [this.ring, this.dot]) attr(circle, "visibility", "hidden");
  }
}
