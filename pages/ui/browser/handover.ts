// Code that one element brings and another uses.
//
// Streamlit sends a component's JavaScript with every change of its data. So the large code stands in
// an element that never changes, which Streamlit sends once; the element with the data has a few lines
// that wait for it.

type Use<Code> = (code: Code) => void;

interface Shelf {
  codes: Map<string, unknown>;
  waiting: Map<string, Set<Use<unknown>>>;
}

const SHELF = Symbol.for("ml-design-whiteboard");

function shelf(): Shelf {
  const place = globalThis as { [SHELF]?: Shelf };
  place[SHELF] ??= { codes: new Map(), waiting: new Map() };
  return place[SHELF];
}

/** Gives code to those who use it now, in place of older code, and to those who ask later. */
export function bring(name: string, code: unknown): void {
  const { codes, waiting } = shelf();
  codes.set(name, code);
  for (const use of [...(waiting.get(name) ?? [])]) use(code);
}

const USE = Symbol.for("ml-design-whiteboard:use");

/**
 * Uses code, at once or when it is brought; returns a function that ends the wait. With a `place`
 * the code is used again whenever newer code is brought, until the same place asks anew.
 */
export function whenBrought<Code>(name: string, use: Use<Code>, place?: object): () => void {
  const { codes, waiting } = shelf();
  const uses = waiting.get(name) ?? new Set();
  waiting.set(name, uses);
  const forget = (): boolean => uses.delete(wanted);
  const wanted: Use<unknown> = (code) => {
    if (!place) forget();
    use(code as Code);
  };
  if (place) {
    const marked = place as { [USE]?: Use<unknown> };
    if (marked[USE]) uses.delete(marked[USE]);
    marked[USE] = wanted;
  }
  if (place || !codes.has(name)) uses.add(wanted);
  if (codes.has(name)) wanted(codes.get(name));
  return () => void forget();
}
