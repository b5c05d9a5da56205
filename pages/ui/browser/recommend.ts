// What models cost and which limits they meet, to the one to take: the twin of simulator/recommendation.py.

export interface Candidate {
  model: string;
  /** Rank from 0, the simplest. */
  simplicity: number;
  /** Cost per 1,000 cases at the objective; NaN when it is not known. */
  quality: number;
  /** The same when every answer comes in time. */
  onTime: number;
  /** NaN when not measured, or without a stable queue. */
  p99Ms: number;
  utilisation: number;
  stable: boolean;
  feasible: boolean;
  /** False for a model that was not measured, or has no operating point. */
  judged: boolean;
  /** Fewest servers with which it meets the objective; null when no number does. */
  serversNeeded: number | null;
  /** `quality` with so many servers. */
  atNeeded: number;
}

export type Because = "cheapest" | "simpler" | "only" | "none";
export type Limit = "objective" | "fleet";

export interface Chosen {
  model: string | null;
  because: Because;
  cheapest: string | null;
}

/** Whether the interval of the cost difference of two models leaves zero out; null without one. */
export type Differs = (first: string, second: string) => boolean | null;

const LIMITS: Limit[] = ["objective", "fleet"];

/** The simplest of the feasible models that are not told apart from the cheapest one. */
export function chosen(candidates: Candidate[], differs: Differs): Chosen {
  const usable = candidates.filter(isUsable);
  const cheapest = least(usable, (one) => [one.quality, one.simplicity]);
  if (cheapest === undefined) return { model: null, because: "none", cheapest: null };
  const alike = usable.filter((one) => one === cheapest || differs(one.model, cheapest.model) !== true);
  const taken = least(alike, (one) => [one.simplicity, one.quality])!;
  const because = usable.length === 1 ? "only" : taken === cheapest ? "cheapest" : "simpler";
  return { model: taken.model, because, cheapest: cheapest.model };
}

/** The feasible models that an interval does not tell apart from the cheapest one, the next in cost first. */
export function notApart(candidates: Candidate[], differs: Differs): string[] {
  const { cheapest } = chosen(candidates, differs);
  if (cheapest === null) return [];
  const others = candidates.filter((one) => isUsable(one) && one.model !== cheapest);
  return others
    .filter((one) => differs(one.model, cheapest) === false)
    .sort((a, b) => a.quality - b.quality)
    .map(({ model }) => model);
}

function isUsable(one: Candidate): boolean {
  return one.feasible && !Number.isNaN(one.quality);
}

/** Each limit that alone changes the choice when lifted, with the model then chosen. */
export function binding(candidates: Candidate[], differs: Differs): [Limit, string][] {
  const before = chosen(candidates, differs).model;
  if (before === null && candidates.some((one) => one.feasible)) return [];
  const found: [Limit, string][] = [];
  for (const limit of LIMITS) {
    const after = chosen(candidates.map((one) => lifted(one, limit)), differs).model;
    if (after !== null && after !== before) found.push([limit, after]);
  }
  return found;
}

/** The model nearest to feasible when none is: the lowest p99, else the lowest utilisation.
 * Null also when some model meets the limits and what it lacks is a cost. */
export function closest(candidates: Candidate[]): string | null {
  if (candidates.some((one) => one.feasible)) return null;
  const judged = candidates.filter((one) => one.judged);
  const stable = judged.filter((one) => one.stable && !Number.isNaN(one.p99Ms));
  const measured = judged.filter((one) => !Number.isNaN(one.utilisation));
  const nearest = stable.length > 0
    ? least(stable, (one) => [one.p99Ms, one.simplicity])
    : least(measured, (one) => [one.utilisation, one.simplicity]);
  return nearest?.model ?? null;
}

function lifted(one: Candidate, limit: Limit): Candidate {
  if (!one.judged) return one;
  if (limit === "objective") return { ...one, quality: one.onTime, feasible: one.stable };
  if (one.feasible || one.serversNeeded === null) return one;
  return { ...one, quality: one.atNeeded, feasible: true };
}

/** The first of those with the least key. */
function least(of: Candidate[], key: (one: Candidate) => [number, number]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of of) {
    if (best === undefined) best = one;
    else {
      const [a, b] = [key(one), key(best)];
      if (a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])) best = one;
    }
  }
  return best;
}
