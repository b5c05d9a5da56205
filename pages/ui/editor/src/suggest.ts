// "[E" typed in a text field into the pins that may follow.

import type { Pin } from "./contract.ts";

/** What is being cited: where the bracket stands, and what was typed after "[E". */
export interface Asked {
  start: number;
  typed: string;
}

const OPEN = /\[[Ee]([^[\]\n]{0,30})$/u;

/** What is asked for just before the caret, null when nothing is. */
export function asked(text: string, caret: number): Asked | null {
  const match = OPEN.exec(text.slice(Math.max(0, caret - 32), caret));
  return match ? { start: caret - match[0].length, typed: match[1] } : null;
}

/** The pins that fit: by number, or by any words of theirs; those of the section first. */
export function fitting(pins: Pin[], { typed }: Asked, section: string): Pin[] {
  const wanted = typed.trim().toLowerCase();
  const fits = (pin: Pin): boolean =>
    /^\d/u.test(wanted)
      ? pin.id.slice(1).startsWith(wanted)
      : wanted.split(/\s+/u).every((word) => pin.text.toLowerCase().includes(word));
  const found = pins.filter(fits);
  return [
    ...found.filter((pin) => pin.section === section),
    ...found.filter((pin) => pin.section !== section),
  ];
}
