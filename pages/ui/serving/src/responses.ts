// One model's response times at any rate, from the table Python computed; the fleet that a load needs.
import { Responses as Table } from "../../browser/latency.ts";
import { MAX_SERVERS } from "../../browser/servers.ts";
import type { TableMessage } from "./contract.ts";

const HALVINGS = 60;
const NEARLY_IDLE = 1e-9;
const HIGHEST = 0.99;
/** Most requests a second that can be set; LARGEST_RATE of simulator/serving.py. */
export const LARGEST_RATE = 1e6;

/** Loads at which a line over all loads is drawn: dense where waiting grows. */
const LOADS = Float64Array.from([
  ...Array.from({ length: 12 }, (_, i) => 0.02 * 25 ** (i / 12)),
  ...Array.from({ length: 40 }, (_, i) => 1 - 0.5 * 0.02 ** (i / 39)),
]);

/** Response times over all loads [ms]; the first is without any. */
export interface LoadCurve {
  utilisation: Float64Array;
  p50: Float64Array;
  p95: Float64Array;
  p99: Float64Array;
}

export class Responses extends Table {
  /** Squared coefficient of variation of the service time. */
  private readonly cv2: number;
  private readonly curves = new Map<number, LoadCurve>();
  private largest: { objective: number; servers: number; rate: number } | null = null;

  constructor(message: TableMessage) {
    super(message);
    this.cv2 = message.cv2;
  }

  /** Requests a second at which these servers would be busy all the time. */
  capacity(servers: number): number {
    return (1000 * servers) / this.meanServiceMs;
  }

  /** The time within which a share `q` is answered [ms]; NaN beyond the table and when unstable. */
  quantile(q: number, rate: number, servers: number): number {
    return this.quantileAt(q, this.utilisation(rate, servers), servers);
  }

  /** The share answered within a time; NaN beyond the table and when unstable. */
  attained(ms: number, rate: number, servers: number): number {
    return this.attainedAt(ms, this.utilisation(rate, servers), servers);
  }

  /** p50, p95 and p99 over all loads; remembered, because only another fleet changes them. */
  curve(servers: number): LoadCurve {
    const known = this.curves.get(servers);
    if (known) return known;
    const utilisation = Float64Array.from([0, ...LOADS.map((load) => Math.min(load, HIGHEST))]);
    const made = { utilisation, p50: utilisation.slice(), p95: utilisation.slice(), p99: utilisation.slice() };
    utilisation.forEach((load, i) => {
      made.p50[i] = this.quantileAt(0.5, load, servers);
      made.p95[i] = this.quantileAt(0.95, load, servers);
      made.p99[i] = this.quantileAt(0.99, load, servers);
    });
    this.curves.set(servers, made);
    return made;
  }

  /** Most requests a second with p99 within the objective; 0 when even idle servers are too slow. */
  largestRate(objective: number, servers: number): number {
    const known = this.largest;
    if (known?.objective === objective && known.servers === servers) return known.rate;
    const rate = this.searchLargest(objective, servers);
    this.largest = { objective, servers, rate };
    return rate;
  }

  private searchLargest(objective: number, servers: number): number {
    const holds = (utilisation: number): boolean => this.quantileAt(0.99, utilisation, servers) <= objective;
    if (!holds(NEARLY_IDLE)) return 0;
    if (holds(HIGHEST)) return this.highestRate(servers);
    let [low, high] = [NEARLY_IDLE, HIGHEST];
    for (let step = 0; step < HALVINGS && high - low > 1e-6; step++) {
      const middle = (low + high) / 2;
      if (holds(middle)) low = middle;
      else high = middle;
    }
    return Math.min(low * this.capacity(servers), LARGEST_RATE);
  }

  /** The highest rate that is looked at: what the largest one is where p99 never misses the objective. */
  highestRate(servers: number): number {
    return Math.min(HIGHEST * this.capacity(servers), LARGEST_RATE);
  }

  /** Fewest servers with p99 within the objective at a rate; NaN when no number up to 64 does it. */
  fleetNeeded(objective: number, rate: number): number {
    const holds = (servers: number): boolean => this.quantile(0.99, rate, servers) <= objective;
    if (!holds(MAX_SERVERS)) return NaN;
    let [low, high] = [0, MAX_SERVERS];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (holds(middle)) high = middle;
      else low = middle;
    }
    return high;
  }

  /** What waiting grows by when arrivals come in another burstiness: (ca² + cs²) / 2 of both. */
  waitingFactor(from: number, to: number): number {
    return (to + this.cv2) / (from + this.cv2);
  }
}
