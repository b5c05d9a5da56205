// Where a letter of a text field is on the screen: a text field does not say, a copy of it does.

import { differing } from "./text.ts";

const COPIED = [
  "boxSizing",
  "width",
  "paddingTop",
  "paddingRight",
  "paddingBottom",
  "paddingLeft",
  "borderTopWidth",
  "borderBottomWidth",
  "font",
  "letterSpacing",
  "wordSpacing",
  "tabSize",
] as const;

/** Top and bottom of the line that holds letter `at`, from the top of the field's whole text [px]. */
export function lineAt(field: HTMLTextAreaElement, at: number): { top: number; bottom: number } {
  const copy = document.createElement("div");
  const style = getComputedStyle(field);
  for (const name of COPIED) copy.style[name] = style[name];
  Object.assign(copy.style, {
    position: "absolute",
    visibility: "hidden",
    whiteSpace: "pre-wrap",
    overflowWrap: "break-word",
    width: `${field.clientWidth}px`,
  });
  const mark = document.createElement("span");
  mark.textContent = "\u200b";
  copy.append(field.value.slice(0, at), mark, field.value.slice(at));
  field.parentNode!.append(copy);
  const [top, height] = [mark.offsetTop, mark.offsetHeight];
  copy.remove();
  return { top, bottom: top + height };
}

/** Selects letters of a field and brings them into view. */
export function select(field: HTMLTextAreaElement, start: number, end: number): void {
  field.focus();
  field.setSelectionRange(start, end);
  const { top, bottom } = lineAt(field, start);
  const inside = top >= field.scrollTop && bottom <= field.scrollTop + field.clientHeight;
  if (!inside) field.scrollTop = Math.max(0, top - field.clientHeight / 3);
}

/** Where a caret goes when the text around it is exchanged: it stays with the letters beside it. */
export function moved(caret: number, before: string, after: string): number {
  const [start, end] = differing(before, after);
  if (caret <= start) return caret;
  if (caret >= before.length - end) return caret + after.length - before.length;
  return Math.min(caret, after.length - end);
}

/**
 * What puts the focus and the caret back after the fields of `root` are made anew; null when the
 * focus is in none of them.
 */
export function caretIn(root: HTMLElement): (() => void) | null {
  const held = (root.getRootNode() as Document | ShadowRoot).activeElement;
  if (!(held instanceof HTMLTextAreaElement) || !root.contains(held)) return null;
  const { id, selectionStart, selectionEnd, scrollTop } = held;
  return () => {
    const field = root.querySelector<HTMLTextAreaElement>(`#${CSS.escape(id)}`);
    if (!field || field.hidden) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(selectionStart, selectionEnd);
    field.scrollTop = scrollTop;
  };
}
