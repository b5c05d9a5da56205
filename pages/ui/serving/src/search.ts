// The search for the best band as the page knows it: whether it goes on, and what came of its end.
import type { Band } from "./contract.ts";
import { sameBand, type Session } from "./session.ts";

const LOOKING = "Looking for the best band …";
const CANCELLING = "Cancelling the search …";
export const CANCELLED = "The search was cancelled: the cascade stays as it was.";
export const ENDED_FIRST = "The search ended before it was cancelled: its band is set.";

export class Search {
  /** Said until Python has answered, whatever is moved meanwhile; empty while nothing is looked for. */
  words = "";
  /** The number of the newest press. */
  private asked = 0;
  /** The band when the search was given up; undefined when the hand has set another since. */
  private before: Band | null | undefined;

  /** A search is asked for; returns the number of the press. */
  begin(session: Session): number {
    return this.press(LOOKING, session);
  }

  /** The search is given up; returns the number of the press. */
  cancel(session: Session): number {
    if (this.words !== CANCELLING) this.before = session.serving.cascade;
    return this.press(CANCELLING, session);
  }

  /** The hand has set a band or none: that one is no search's. */
  moved(): void {
    this.before = undefined;
  }

  /** Hears what Python has done; returns what is to be said of a search that was given up. */
  hear({ data, serving }: Session): string {
    if (this.words === "" || data.search_heard < this.asked) return "";
    const { before } = this;
    const cancelled = this.words === CANCELLING && before !== undefined;
    this.words = "";
    if (!cancelled) return "";
    return sameBand(before, serving.cascade) ? CANCELLED : ENDED_FIRST;
  }

  /** Grows with every press, also after an earlier page of this window made some. */
  private press(words: string, session: Session): number {
    this.words = words;
    this.asked = Math.max(Date.now(), this.asked + 1, session.data.search_heard + 1);
    return this.asked;
  }
}
