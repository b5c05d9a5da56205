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

/** Gives code to those who wait for it now and to those who ask later. */
export function bring(name: string, code: unknown): void {
  const { codes, waiting } = shelf();
  codes.set(name, code);
  const uses = waiting.get(name) ?? [];
  waiting.delete(name);
  for (const use of uses) use(code);
}

/** Uses code, at once or when it is brought; returns a function that stops waiting for it. */
export function whenBrought<Code>(name: string, use: Use<Code>): () => void {
  const { codes, waiting } = shelf();
  const wanted = use as Use<unknown>;
  if (codes.has(name)) {
    wanted(codes.get(name));
    return () => undefined;
  }
  const uses = waiting.get(name) ?? new Set();
  waiting.set(name, uses.add(wanted));
  return () => uses.delete(wanted);
}
