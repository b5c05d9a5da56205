// One editor on each place of the page, whichever version of this code made it.
//
// A server that starts again with newer code hands it to pages that are open. What the older code
// made is found through the place it stands on, and ends before the newer code begins.

export interface Living {
  /** The element it draws into. */
  readonly root: object;
  close(): void;
}

const LIVING = Symbol.for("ml-design-whiteboard:living-editor");

type Place = { [LIVING]?: Living };

/** What lives on a place, by whatever version of the code. */
export function livingOn(place: object): Living | null {
  return (place as Place)[LIVING] ?? null;
}

/** Ends what lives on a place, then lets `make` put another there. */
export function succeed<New extends Living>(place: object, make: () => New): New {
  try {
    livingOn(place)?.close();
  } catch (error) {
    console.warn("The editor before did not end well", error);
  }
  const made = make();
  (place as Place)[LIVING] = made;
  return made;
}

/** Ends this one; a successor on the same place stays. */
export function end(place: object, one: Living): void {
  one.close();
  if (livingOn(place) === one) delete (place as Place)[LIVING];
}
