// Text in a text field: words, citations, and changes that the browser's own undo can take back.

const CITATION = /\[(E[1-9][0-9]{0,5})\]/g;

/** How many words a text has; a citation is not a word. */
export function words(text: string): number {
  const parts = text.replace(CITATION, " ").split(/\s+/u);
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** The evidence ids cited in a text, in order of first mention. */
export function cited(text: string): string[] {
  return [...new Set([...text.matchAll(CITATION)].map((match) => match[1]))];
}

/** A citation as it is inserted: set off from the text around it. */
export function citation(id: string, before: string, after: string): string {
  const start = before === "" || /\s$/u.test(before) ? "" : " ";
  const end = after === "" || /^[\s.,;:!?)]/u.test(after) ? "" : " ";
  return `${start}[${id}]${end}`;
}

/** Replaces a range of a text field so that undo brings it back. */
export function typeInto(field: HTMLTextAreaElement, text: string, start: number, end: number): void {
  field.focus();
  field.setSelectionRange(start, end);
  // Deprecated, and the only way that keeps the native undo history.
  const done = text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
  if (done) return;
  field.setRangeText(text, start, end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Makes a field hold a text by changing no more than differs, so that undo selects no more either. */
export function exchange(field: HTMLTextAreaElement, text: string): void {
  const [start, end] = differing(field.value, text);
  if (field.value === text) field.focus();
  else typeInto(field, text.slice(start, text.length - end), start, field.value.length - end);
}

/** How many letters two texts share at their beginning, and how many of the others at their end. */
export function differing(before: string, after: string): [number, number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [start, end];
}
