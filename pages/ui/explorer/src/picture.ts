// The session to everything that is drawn: each model's operating point and the focus's figures.
import { BY_HAND, type ExactPoint, type Point } from "./contract.ts";
import {
  alertRate,
  type CaseTable,
  casesPer,
  type KeyFigures,
  keyFigures,
  population,
  type Population,
} from "../../browser/figures.ts";
import { choose, equalWorkload, settingOf } from "./rules.ts";
import { type ServingPicture, servingPicture } from "./serving.ts";
import type { Session } from "./session.ts";
import { type ModelTable, pointAt, rowAtOrAbove } from "./tables.ts";

export interface ModelView {
  table: ModelTable;
  isFocus: boolean;
  at: Population;
  /** Null when the rule cannot choose for this model; `reason` says why. */
  point: Point | null;
  reason: string;
  figures: KeyFigures | null;
}

export interface Picture {
  models: ModelView[];
  table: ModelTable;
  at: Population;
  point: Point;
  nobody: boolean;
  figures: KeyFigures;
  cases: CaseTable;
  rule: string;
  parameter: number;
  /** Why the active rule could not choose, and what is shown instead; empty when it could. */
  infeasible: string;
  /** How Python says the rule chose; empty while only the browser has chosen. */
  reason: string;
  /** Null while nothing is known about latency. */
  serving: ServingPicture | null;
}

const STAYS = "The threshold stays where it was.";
const CHEAPEST = "The threshold of lowest cost is shown instead.";

/** The picture of the scenario in the hand; remembers its feasible points in the session. */
export function picture(session: Session): Picture {
  const { scenario } = session;
  const table = session.focusTable();
  const chosen = focusPoint(session, table);
  const stays = session.standing.has(table.id);
  const infeasible = "infeasible" in chosen ? `${chosen.infeasible} ${stays ? STAYS : CHEAPEST}` : "";
  const point = "infeasible" in chosen ? standingPoint(session, table) : chosen;
  if (infeasible === "") session.standing.set(table.id, point);
  const at = population(table.positives, table.negatives, scenario.prevalence);
  const byHand = scenario.rule === BY_HAND || infeasible !== "";
  const workload = alertRate(point.tp, point.fp, at);
  const models = session.tables.models.map((other) => {
    if (other === table) return view(session, other, point, true);
    return view(session, other, otherPoint(session, other, byHand, workload), false);
  });
  return {
    models,
    table,
    at,
    point,
    nobody: point.threshold > table.threshold[0]!,
    figures: keyFigures(point, at, scenario.costs),
    cases: casesPer(point, at),
    rule: scenario.rule,
    parameter: scenario.rule === BY_HAND ? NaN : session.parameterOf(scenario.rule),
    infeasible,
    reason: "infeasible" in chosen || !("reason" in chosen) ? "" : (chosen.reason ?? ""),
    serving: servingPicture(session, models),
  };
}

function view(session: Session, table: ModelTable, chosen: ExactPoint, isFocus: boolean): ModelView {
  const { scenario } = session;
  const at = population(table.positives, table.negatives, scenario.prevalence);
  if ("infeasible" in chosen) {
    return { table, isFocus, at, point: null, reason: chosen.infeasible, figures: null };
  }
  if (!isFocus) session.standing.set(table.id, chosen);
  const figures = keyFigures(chosen, at, scenario.costs);
  return { table, isFocus, at, point: chosen, reason: "", figures };
}

/** The focus model's point: by hand from its threshold, else what the rule chooses. */
function focusPoint(session: Session, table: ModelTable): ExactPoint {
  const { rule, threshold } = session.scenario;
  if (rule !== BY_HAND) return rulePoint(session, table, rule);
  return handPoint(session, table, threshold ?? table.threshold[0]!);
}

function handPoint(session: Session, table: ModelTable, threshold: number): Point {
  const learned = session.learnedPoint(table.id, threshold);
  return learned ?? { ...pointAt(table, rowAtOrAbove(table, threshold)), threshold };
}

/** A rule's point: Python's exact one when it holds, else the best of the rows held here. */
export function rulePoint(
  session: Session,
  table: ModelTable,
  rule: string,
  parameter = session.parameterOf(rule),
): ExactPoint {
  const known = Object.is(parameter, session.parameterOf(rule))
    ? session.exactChoice(table.id, rule)
    : undefined;
  return known ?? choose(table, rule, parameter, settingOf(session.scenario));
}

function otherPoint(
  session: Session,
  table: ModelTable,
  byHand: boolean,
  workload: number,
): ExactPoint {
  if (!byHand) return rulePoint(session, table, session.scenario.rule);
  const exact = session.scenario.rule === BY_HAND ? session.exactCurrent(table.id) : undefined;
  return exact ?? equalWorkload(table, workload, session.scenario.prevalence);
}

/** What stays when a rule is infeasible: the last point, else the lowest cost. */
function standingPoint(session: Session, table: ModelTable): Point {
  const point = session.standing.get(table.id);
  if (point) return point;
  const cheapest = choose(table, "min_cost", NaN, settingOf(session.scenario));
  return "infeasible" in cheapest ? pointAt(table, 0) : cheapest;
}
