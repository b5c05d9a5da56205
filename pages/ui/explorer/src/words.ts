// The picture to sentences, for the eye and for the ear.
import { BY_HAND, type Words } from "./contract.ts";
import { type CaseTable, type Figure, type Metric, majorityAccuracy } from "../../browser/figures.ts";
import { count, intervalText, money, share, threshold as thresholdText } from "../../browser/formatting.ts";
import type { Picture } from "./picture.ts";
import { spokenServing } from "./serving_words.ts";
import type { Session } from "./session.ts";

/** "Of 10,000 card payments, 97 are stopped: 41 of them are frauds, 56 are false alarms. ..." */
export function sentence(cases: CaseTable, words: Words): string {
  const alerts = cases.tp + cases.fp;
  const opening = `Of ${count(cases.base)} ${words.cases}, `;
  const missed = `${amount(cases.fn, words)} ${cases.fn === 1 ? words.missed_one : words.missed}.`;
  if (alerts === 0) return `${opening}none is ${words.alerted}. ${capital(missed)}`;
  const right =
    cases.tp === 1 ? `1 of them is ${article(words.positive)}` : `${count(cases.tp)} of them are ${words.positives}`;
  const wrong = cases.fp === 1 ? "1 is a false alarm" : `${count(cases.fp)} are false alarms`;
  return `${opening}${count(alerts)} ${be(alerts)} ${words.alerted}: ${right}, ${wrong}. ${capital(missed)}`;
}

function amount(n: number, words: Words): string {
  if (n === 0) return `no ${words.positives}`;
  return `${count(n)} ${n === 1 ? words.positive : words.positives}`;
}

function be(n: number): string {
  return n === 1 ? "is" : "are";
}

function article(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** That a hand set the threshold; what happens where no score is. */
export function byHand(asked: number | null, { table }: Picture): string {
  const set = "Threshold set by hand";
  if (asked === null) return `${set}.`;
  const shown = asked === table.nobodyThreshold ? "" : ` at ${thresholdText(asked)},`;
  if (asked > table.threshold[0]!) return `${set}${shown} above every score: nobody is alerted.`;
  if (asked < table.threshold[table.size - 1]!) return `${set}${shown} below every score: everybody is alerted.`;
  return `${set}.`;
}

/** How many positives recall rests on; the other intervals also rest on alerts and negatives. */
export function restsOn(picture: Picture, words: Words): string {
  const { positives } = picture.at;
  const found = `${count(positives)} ${positives === 1 ? words.positive : words.positives}`;
  return `Recall rests on ${found}; ${count(4 * positives)} would halve its 95% interval.`;
}

/** The assumption behind a deployed prevalence; empty when it is the data's own. */
export function labelShift(picture: Picture, words: Words, natural: number): string {
  if (picture.at.natural) return "";
  const from = share(natural);
  const to = share(picture.at.prevalence);
  return `Assumes label shift: ${words.positives} ${from} → ${to}, scores of each class unchanged.`;
}

/** How the two errors compare, with the direction said. */
export function costDirection(session: Session): string {
  const { costs } = session.scenario;
  const { words } = session.tables.dataset;
  const alarm = costs.false_positive + costs.review;
  if (!(alarm > 0 && costs.false_negative > 0)) return "";
  const times = (a: number, b: number): string => `${Number((a / b).toPrecision(3))}×`;
  return costs.false_negative >= alarm
    ? `A missed ${words.positive} costs ${times(costs.false_negative, alarm)} a reviewed false alarm.`
    : `A reviewed false alarm costs ${times(alarm, costs.false_negative)} a missed ${words.positive}.`;
}

/** How the operating points of the other models were set. */
export function comparisonWords(session: Session, picture: Picture): string {
  const focus = picture.table.short;
  const rule = session.rule(picture.rule);
  if (picture.rule === BY_HAND || picture.infeasible !== "" || rule === undefined) {
    return `Other models at the alert rate of ${focus}, so that the workload is equal.`;
  }
  return `Each model at its own threshold: ${lower(rule.label)}.`;
}

function lower(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}

/** The scale and position of the threshold, as spoken. */
export function spokenThreshold(picture: Picture): string {
  if (picture.nobody) return "above every score: nobody is alerted";
  return thresholdText(picture.point.threshold);
}

/** What the live region says once a change has been sent. */
export function spokenPicture(session: Session, picture: Picture): string {
  const { figures } = picture;
  const { currency } = session.scenario.costs;
  const parts = [
    `Threshold ${spokenThreshold(picture)}`,
    `precision ${spokenShare(figures.precision)}`,
    `recall ${spokenShare(figures.recall)}`,
    `alerts ${share(figures.alert_rate.value)}`,
    `expected cost ${money(figures.cost_per_1000.value, currency)} per 1,000 cases`,
    picture.serving ? spokenServing(picture.serving, session.scenario.serving) : "",
  ].filter(Boolean);
  return `${parts.join(", ")}.`;
}

function spokenShare(figure: Figure): string {
  return Number.isNaN(figure.value) ? "undefined" : share(figure.value);
}

/** A figure's value, interval and one short line under it. */
export function figureTexts(
  metric: Metric,
  session: Session,
  picture: Picture,
): { value: string; interval: string; note: string } {
  const figure = picture.figures[metric];
  const { costs, cases_per_day: perDay } = session.scenario;
  const { words } = session.tables.dataset;
  const amountText = (x: number): string => money(x, costs.currency);
  const format = metric === "cost_per_1000" ? amountText : share;
  const notes: Record<Metric, string> = {
    precision: "of alerts",
    recall: `of ${words.positives}`,
    false_positive_rate: "of the others",
    alert_rate: `${perDayText(figure.value * perDay)} a day`,
    cost_per_1000: `${amountText((figure.value * perDay) / 1000)} a day`,
    accuracy: `majority ${share(majorityAccuracy(picture.at))}`,
  };
  return {
    value: format(figure.value),
    interval: intervalText(figure.low, figure.high, format),
    note: notes[metric],
  };
}

function perDayText(n: number): string {
  return n >= 100 || n === 0 ? count(n) : String(Number(n.toPrecision(3)));
}

export const FIGURE_LABELS: Record<Metric, string> = {
  precision: "Precision",
  recall: "Recall",
  false_positive_rate: "False pos. rate",
  alert_rate: "Alerts",
  cost_per_1000: "Cost per 1,000",
  accuracy: "Accuracy",
};

/** What each figure means, in the words of the data set. */
export function explain(metric: Metric, words: Words): string {
  const texts: Record<Metric, string> = {
    precision: `Of the ${words.cases} that are ${words.alerted}, the share that are ${words.positives}. It falls when ${words.positives} become rarer.`,
    recall: `Of all ${words.positives}, the share that are ${words.alerted}. Also called true positive rate or sensitivity. It does not depend on prevalence.`,
    false_positive_rate: `Of the ${words.cases} that are no ${words.positive}, the share that are ${words.alerted}: false alarms divided by negatives, not by all cases.`,
    alert_rate: `The share of all ${words.cases} that are ${words.alerted}, and how many that is a day.`,
    cost_per_1000: `Expected cost of 1,000 ${words.cases} at the deployed prevalence: every outcome times its cost, and the review of each alert.`,
    accuracy: `The share of right decisions. Beside it what the majority class alone would reach: with rare ${words.positives} that is high and worth nothing.`,
  };
  return texts[metric];
}
