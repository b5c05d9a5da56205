// A table of response times to a quantile and to the share in time at any load: the twin of
// simulator/response_table.py.
import { decodeFloat64 } from "./floats.ts";

export interface ResponseTableMessage {
  servers: number[];
  /** Ascending from 0, below 1. */
  utilisation: number[];
  /** Probabilities, ascending from 0, below 1. */
  levels: number[];
  /** base64 of little-endian float64 numbers [ms]: servers x utilisation x levels, levels fastest. */
  response_ms: string;
  mean_service_ms: number;
}

/** Times at one load, ascending, and the depth each reaches: -log of the share that is later. */
interface Row {
  times: Float64Array;
  depths: Float64Array;
}

/** Up to this utilisation the share of late answers is interpolated, above it its logarithm. */
const CALM = 0.1;

/** One model's response times. Times in milliseconds; NaN where the table does not reach. */
export class Responses {
  readonly servers: number[];
  readonly meanServiceMs: number;
  private readonly utilisations: number[];
  private readonly lastLevel: number;
  private readonly depths: Float64Array;
  private readonly responses: Float64Array;
  /** The rows of the load last asked for, by fleet. */
  private readonly rows = new Map<string, Row | null>();
  private rowsAt = NaN;

  constructor(message: ResponseTableMessage) {
    this.servers = message.servers;
    this.utilisations = message.utilisation;
    this.meanServiceMs = message.mean_service_ms;
    this.lastLevel = message.levels.at(-1)!;
    this.depths = Float64Array.from(message.levels, depthOf);
    this.responses = decodeFloat64(message.response_ms);
    const cells = this.servers.length * this.utilisations.length * message.levels.length;
    if (this.responses.length !== cells) {
      throw new Error(`response times must have ${cells} cells, got ${this.responses.length}`);
    }
  }

  /** Share of the time that servers are busy; at 1 and above the queue grows without end. */
  utilisation(ratePerS: number, servers: number): number {
    return (ratePerS * this.meanServiceMs) / (1000 * servers);
  }

  /** The response time that a share `q` of answers does not exceed. */
  quantileAt(q: number, utilisation: number, servers: number): number {
    if (!(q >= 0 && q <= this.lastLevel)) return NaN;
    return this.amongServers(servers, utilisation, (row) => quantileOf(row, q));
  }

  /** Share of answers within `ms`; at most the highest level of the table. */
  attainedAt(ms: number, utilisation: number, servers: number): number {
    if (Number.isNaN(ms)) return NaN;
    return this.amongServers(servers, utilisation, (row) => this.attainedOf(row, ms));
  }

  /** Whether this fleet stands in the table, so that nothing is taken between two of them. */
  holds(servers: number): boolean {
    return this.servers.includes(servers);
  }

  /**
   * A fleet that is not in the table: linear in one over the servers, between the fleets beside it.
   * With ever more servers at the same utilisation nobody waits: that end is the table's first row.
   */
  private amongServers(servers: number, utilisation: number, at: (row: Row) => number): number {
    const value = (index: number, busy: number): number => {
      const row = this.row(index, busy);
      return row === null ? NaN : at(row);
    };
    const exact = this.servers.indexOf(servers);
    if (exact >= 0) return value(exact, utilisation);
    const above = this.servers.findIndex((count) => count > servers);
    if (above === 0) return NaN;
    const few = above < 0 ? this.servers.length - 1 : above - 1;
    const from = 1 / this.servers[few]!;
    const to = above < 0 ? 0 : 1 / this.servers[above]!;
    const part = (1 / servers - from) / (to - from);
    const low = value(few, utilisation);
    const high = above < 0 ? value(few, 0) : value(above, utilisation);
    return low + part * (high - low);
  }

  private attainedOf({ times, depths }: Row, ms: number): number {
    const last = times.length - 1;
    if (ms < times[0]!) return 0;
    if (ms >= times[last]!) return this.lastLevel;
    const above = firstAbove(times, ms);
    const part = (ms - times[above - 1]!) / (times[above]! - times[above - 1]!);
    const reached = depths[above - 1]! + part * (depths[above]! - depths[above - 1]!);
    return Math.min(1 - Math.exp(-reached), this.lastLevel);
  }

  /** The row of a load, remembered as long as the load stays; null beyond the table. */
  private row(index: number, utilisation: number): Row | null {
    if (this.rowsAt !== utilisation && utilisation !== 0) {
      this.rows.clear();
      this.rowsAt = utilisation;
    }
    const key = `${index} ${utilisation}`;
    let row = this.rows.get(key);
    if (row === undefined) {
      row = this.madeRow(index, utilisation);
      this.rows.set(key, row);
    }
    return row;
  }

  private madeRow(index: number, utilisation: number): Row | null {
    const grid = this.utilisations;
    if (!(utilisation >= 0 && utilisation <= grid.at(-1)!)) return null;
    const above = grid.findIndex((place) => place >= utilisation);
    const high = this.stored(index, above);
    if (grid[above] === utilisation) return { times: high, depths: this.depths };
    const low = this.stored(index, above - 1);
    const part = (utilisation - grid[above - 1]!) / (grid[above]! - grid[above - 1]!);
    const times = new Float64Array(low.length + high.length);
    times.set(low);
    times.set(high, low.length);
    times.sort();
    const calm = times.map((time) => this.depthAt(low, time));
    const busy = times.map((time) => this.depthAt(high, time));
    if (grid[above]! > CALM) return { times, depths: calm.map((depth, i) => depth + part * (busy[i]! - depth)) };
    const late = (depth: number, i: number): number => {
      const share = Math.exp(-depth);
      return -Math.log(share + part * (Math.exp(-busy[i]!) - share));
    };
    return { times, depths: calm.map(late) };
  }

  /** Depth reached within a time: linear between the levels, and on beyond the last. */
  private depthAt(times: Float64Array, ms: number): number {
    const first = firstAbove(times, ms);
    if (first === 0) return 0;
    const above = Math.min(first, times.length - 1);
    const width = times[above]! - times[above - 1]!;
    if (width <= 0) return this.depths[above]!;
    const part = (ms - times[above - 1]!) / width;
    return this.depths[above - 1]! + part * (this.depths[above]! - this.depths[above - 1]!);
  }

  private stored(k: number, u: number): Float64Array {
    const from = (k * this.utilisations.length + u) * this.depths.length;
    return this.responses.subarray(from, from + this.depths.length);
  }
}

function quantileOf({ times, depths }: Row, q: number): number {
  const wanted = depthOf(q);
  const above = Math.min(firstAtLeast(depths, wanted), depths.length - 1);
  if (above === 0) return times[0]!;
  const part = (wanted - depths[above - 1]!) / (depths[above]! - depths[above - 1]!);
  return times[above - 1]! + Math.min(part, 1) * (times[above]! - times[above - 1]!);
}

function depthOf(level: number): number {
  return -Math.log(1 - level);
}

/** Index of the first place of an ascending row that is not below `x`; its length when all are. */
function firstAtLeast(places: Float64Array, x: number): number {
  return partition(places, (place) => place < x);
}

/** Index of the first place of an ascending row that is above `x`; its length when none is. */
function firstAbove(places: Float64Array, x: number): number {
  return partition(places, (place) => place <= x);
}

/** How many of the first places satisfy `holds`, which those after them do not. */
function partition(places: Float64Array, holds: (place: number) => boolean): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(places[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
