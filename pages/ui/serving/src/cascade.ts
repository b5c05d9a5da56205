// Two models' scores on the same rows: what a band alerts and sends on, counted in the browser.
import { type Costs, type KeyFigures, keyFigures, population, type Population } from "../../browser/figures.ts";
import { decodeFloat64 } from "../../browser/floats.ts";
import type { Band, CascadeMessage, CascadeResponse, EffectiveMessage, JointMessage, ServingData } from "./contract.ts";

/** Places of a band among the edges. */
export interface Places {
  low: number;
  high: number;
  threshold: number;
}

export interface Outcome {
  figures: KeyFigures;
  sent: number;
}

/** What the message holds of the objective; null without one, or without a cascade. */
export function effectiveOf(message: CascadeMessage): EffectiveMessage | null {
  return message.effective ?? null;
}

/** Rows of one class at or above a pair of edges, for every pair. */
class ClassCounts {
  readonly total: number;
  private readonly above: Float64Array;
  private readonly stride: number;

  constructor(counts: Float64Array, firstEdges: number, secondEdges: number) {
    const [rows, stride] = [firstEdges + 1, secondEdges + 1];
    const above = new Float64Array((rows + 1) * (stride + 1));
    for (let i = rows - 1; i >= 0; i--) {
      for (let j = stride - 1; j >= 0; j--) {
        const [below, right] = [(i + 1) * (stride + 1) + j, i * (stride + 1) + j + 1];
        above[i * (stride + 1) + j] =
          counts[i * stride + j]! + above[below]! + above[right]! - above[below + 1]!;
      }
    }
    this.above = above;
    this.stride = stride + 1;
    this.total = above[0]!;
  }

  /** Rows whose first score is at or above an edge; with a second edge, both scores. */
  at(first: number, second = -1): number {
    return this.above[(first + 1) * this.stride + second + 1]!;
  }

  sent({ low, high }: Places): number {
    return this.at(low) - this.at(high);
  }

  alerted({ low, high, threshold }: Places): number {
    return this.at(high) + this.at(low, threshold) - this.at(high, threshold);
  }
}

/** The counts of both classes, in cells between edges. */
export class JointCounts {
  readonly firstEdges: Float64Array;
  readonly secondEdges: Float64Array;
  private readonly positive: ClassCounts;
  private readonly negative: ClassCounts;

  constructor(message: JointMessage) {
    this.firstEdges = decodeFloat64(message.first_edges);
    this.secondEdges = decodeFloat64(message.second_edges);
    const [n, m] = [this.firstEdges.length, this.secondEdges.length];
    const [positive, negative] = [decodeFloat64(message.positive), decodeFloat64(message.negative)];
    for (const counts of [positive, negative]) {
      if (counts.length !== (n + 1) * (m + 1)) {
        throw new Error(`the joint counts have ${counts.length} cells, not ${(n + 1) * (m + 1)}`);
      }
    }
    this.positive = new ClassCounts(positive, n, m);
    this.negative = new ClassCounts(negative, n, m);
  }

  places(band: Band): Places {
    const low = nearest(this.firstEdges, band.low);
    return {
      low,
      high: Math.max(low, nearest(this.firstEdges, band.high)),
      threshold: nearest(this.secondEdges, band.threshold),
    };
  }

  band(names: { first: string; second: string }, { low, high, threshold }: Places): Band {
    return {
      first: names.first,
      second: names.second,
      low: this.firstEdges[low]!,
      high: this.firstEdges[high]!,
      threshold: this.secondEdges[threshold]!,
    };
  }

  /** A band of which some parts are moved to these places; the others stay exactly as they are set. */
  moved(band: Band, fields: Partial<Places>): Band {
    const at = this.places(band);
    const to = { ...at, ...fields };
    const made = this.band(band, to);
    const kept = { ...made };
    for (const part of ["low", "high", "threshold"] as const) {
      if (to[part] === at[part]) kept[part] = band[part];
    }
    return kept.low <= kept.high ? kept : made;
  }

  /** Share of the cases at or above an edge of the first score. */
  shareAbove(edge: number, deployed: number | null): number {
    return mean(this.positive.at(edge), this.negative.at(edge), this.population(deployed));
  }

  private population(deployed: number | null): Population {
    return population(this.positive.total, this.negative.total, deployed);
  }

  outcome(places: Places, deployed: number | null, costs: Costs): Outcome {
    const at = this.population(deployed);
    const [tp, fp] = [this.positive.alerted(places), this.negative.alerted(places)];
    const sent = mean(this.positive.sent(places), this.negative.sent(places), at);
    return { figures: keyFigures({ threshold: NaN, tp, fp }, at, costs), sent };
  }
}

/** Counts of both classes to a share of the deployed cases. */
function mean(positive: number, negative: number, at: Population): number {
  if (at.natural) return (positive + negative) / (at.positives + at.negatives);
  return at.prevalence * (positive / at.positives) + (1 - at.prevalence) * (negative / at.negatives);
}

/** The place of the edge nearest to a score, among ascending edges. */
export function nearest(edges: Float64Array, score: number): number {
  let [low, high] = [0, edges.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! < score) low = middle + 1;
    else high = middle;
  }
  return low > 0 && score - edges[low - 1]! < edges[low]! - score ? low - 1 : low;
}

/** p99 by the share sent on, at one load. */
export class CascadeTimes {
  constructor(private readonly message: CascadeResponse) {}

  /**
   * p99 of a share sent on [ms]; NaN when the queue grows without end, and beyond the last computed
   * share at which it does not. Between two computed shares it is linear in 1 / (1 - utilisation), as
   * waiting is.
   */
  p99(share: number): number {
    const { sent, utilisation, p99_ms: times } = this.message;
    const i = this.before(share);
    const [from, to] = [sent[i]!, sent[i + 1]!];
    const [low, high] = [times[i] ?? NaN, times[i + 1] ?? NaN];
    if (share === from) return low;
    if (share === to) return high;
    const used = this.utilisation(share);
    const depth = (u: number): number => 1 / (1 - u);
    const span = depth(utilisation[i + 1]!) - depth(utilisation[i]!);
    const part = span === 0 ? (share - from) / (to - from) : (depth(used) - depth(utilisation[i]!)) / span;
    return low + part * (high - low);
  }

  /** Share of the time that servers are busy when a share is sent on: linear in that share. */
  utilisation(share: number): number {
    const { sent, utilisation } = this.message;
    const i = this.before(share);
    const part = (share - sent[i]!) / (sent[i + 1]! - sent[i]!);
    return utilisation[i]! + part * (utilisation[i + 1]! - utilisation[i]!);
  }

  /** Place of the last computed share that is not above one, with another after it. */
  private before(share: number): number {
    const { sent } = this.message;
    let i = 0;
    while (i < sent.length - 2 && sent[i + 1]! <= share) i += 1;
    return i;
  }
}

/** Everything about the cascade of two models that the browser holds. */
export class Cascade {
  private constructor(
    readonly message: CascadeMessage,
    readonly joint: JointCounts | null,
    readonly times: CascadeTimes | null,
  ) {}

  static decode({ cascade }: ServingData, held: Cascade | null): Cascade | null {
    if (cascade === null) return null;
    const joint = cascade.joint ? new JointCounts(cascade.joint) : (held?.joint ?? null);
    return new Cascade(cascade, joint, cascade.response && new CascadeTimes(cascade.response));
  }
}
