// Stored moments into words: how long ago a save was, how long a section has taken.

import type { Clock } from "./contract.ts";

const MINUTE_S = 60;
const HOUR_S = 3_600;
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** How far the server's clock is ahead of this one [ms]; 0 when the server did not say. */
export function serverAhead(serverNow: string, here: number): number {
  const there = Date.parse(serverNow);
  return Number.isNaN(there) ? 0 : there - here;
}

/**
 * "saved now", "saved 2 s ago", "saved 3 min ago", then "saved 14:05" and on other days "saved 3 Mar";
 * `verb` alone when the moment is not known. `now` in [ms], on the server's clock; the time of day is
 * this browser's.
 */
export function since(verb: string, moment: string, now: number): string {
  const then = Date.parse(moment);
  if (Number.isNaN(then)) return verb;
  const seconds = Math.max(0, Math.floor((now - then) / 1_000));
  if (seconds === 0) return `${verb} now`;
  if (seconds < MINUTE_S) return `${verb} ${seconds} s ago`;
  if (seconds < HOUR_S) return `${verb} ${Math.floor(seconds / MINUTE_S)} min ago`;
  return `${verb} ${timeOfDay(new Date(then), new Date(now))}`;
}

/** "14:05" today, "3 Mar" on another day. */
export function timeOfDay(moment: Date, today: Date): string {
  if (moment.toDateString() !== today.toDateString()) {
    return `${moment.getDate()} ${MONTHS[moment.getMonth()]}`;
  }
  return `${moment.getHours()}:${String(moment.getMinutes()).padStart(2, "0")}`;
}

/** "4:20": minutes and seconds; minutes go on beyond the hour. */
export function minutesAndSeconds(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / MINUTE_S)}:${String(whole % MINUTE_S).padStart(2, "0")}`;
}

export const NEVER_STARTED: Clock = { spent_s: {}, section: null, since: null };

/** Whether the clock was ever started. */
export function used(clock: Clock): boolean {
  return clock.section !== null || Object.keys(clock.spent_s).length > 0;
}

/** Time spent on one section [s]; `now` in [ms], on the server's clock. */
export function sectionSeconds(clock: Clock, section: string, now: number): number {
  const running = clock.section === section ? runningSeconds(clock, now) : 0;
  return (clock.spent_s[section] ?? 0) + running;
}

/** Time spent on all sections [s]. */
export function totalSeconds(clock: Clock, now: number): number {
  const spent = Object.values(clock.spent_s).reduce((sum, seconds) => sum + seconds, 0);
  return spent + runningSeconds(clock, now);
}

/** The clock running for `section` from `now`: started, continued or moved on. */
export function runningFor(clock: Clock, section: string, now: number): Clock {
  if (clock.section === section) return clock;
  return { ...paused(clock, now), section, since: new Date(now).toISOString() };
}

/** The clock with what ran until `now` added up, and stopped. */
export function paused(clock: Clock, now: number): Clock {
  const { section } = clock;
  if (section === null) return clock;
  const spent_s = { ...clock.spent_s, [section]: sectionSeconds(clock, section, now) };
  return { spent_s, section: null, since: null };
}

function runningSeconds(clock: Clock, now: number): number {
  const began = clock.since === null ? NaN : Date.parse(clock.since);
  return Number.isNaN(began) ? 0 : Math.max(0, (now - began) / 1_000);
}
