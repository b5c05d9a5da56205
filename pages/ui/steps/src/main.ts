// Two buttons, undo and redo, no press of which is lost however many come while Python is at work.
import { attr } from "../../browser/dom.ts";
import type { ComponentArguments } from "../../browser/streamlit.ts";
import { Links } from "../../browser/links.ts";
import { lastSent, settleAll } from "../../browser/settling.ts";
import { random } from "../../browser/visitor.ts";
import { type Move, type StepsData, windowsLog } from "./log.ts";

const BUTTONS: [Move, string][] = [
  ["u", "undo"],
  ["r", "redo"],
];
/** A link waits for Python to count the presses before it, but no longer than this after the last [ms]. */
const HOLD_MS = 2_000;
let pressedAt = -Infinity;
const mounted = new WeakMap<Node, AbortController>();

/** Streamlit calls this again with every run; `data` then holds what Python has counted. */
export default function steps(component: ComponentArguments<StepsData>): () => void {
  const { data, parentElement, setStateValue } = component;
  const log = windowsLog(() => random(16));
  if (data) log.hear(data);
  const send = (): void => setStateValue("moves", log.message());
  const buttons = BUTTONS.map(([move, name]) => {
    const button = parentElement.querySelector<HTMLButtonElement>(`[data-step="${name}"]`)!;
    return { button, move };
  });
  // A button that can do nothing stays in reach: the keyboard must not lose its place at the last step.
  const draw = (): void => {
    const possible = log.possible();
    for (const { button, move } of buttons) attr(button, "aria-disabled", String(!possible[move]));
  };
  for (const { button, move } of buttons) {
    button.onclick = () => {
      settleAll();
      if (!log.press(move, lastSent())) return;
      pressedAt = performance.now();
      send();
      draw();
    };
  }
  draw();
  const place = buttons[0]!.button;
  const known = mounted.get(place);
  const abort = known ?? new AbortController();
  if (!known) {
    mounted.set(place, abort);
    // Streamlit drops what is on its way when it changes the page: a press then waits for the way back.
    new Links(abort.signal, () => log.pending && performance.now() < pressedAt + HOLD_MS);
    if (log.pending) send();
  }
  return () => abort.abort();
}
