// The lines above the sections: whose answer this is, whether it is safe, the time, what is asked.

import { attr, h, say } from "../../browser/dom.ts";
import type { Board, Section } from "./contract.ts";
import type { Elsewhere } from "./keep.ts";
import { minutesAndSeconds, sectionSeconds, totalSeconds, used } from "./time.ts";
import { Title } from "./title.ts";
import type { Shown } from "./view.ts";

export interface HeaderActions {
  rename: (title: string) => void;
  clearExample: () => void;
  clock: () => void;
  brief: () => void;
  openBoard: (board: string) => void;
  putHere: (board: string) => void;
}

const TROUBLED = new Set<Shown["save"]>(["offline", "conflict", "refused"]);

export class Header {
  readonly element: HTMLElement;
  /** What stands under the header, each only when there is something to say. */
  readonly lines: HTMLElement[];
  private readonly sections: Section[];
  private readonly actions: HeaderActions;
  private readonly title: Title;
  private readonly save = h("span", { class: "save", "data-control": "save-state" });
  private readonly spoken = h("span", { class: "sr", role: "status" });
  private readonly clock: HTMLElement;
  private readonly total = h("span", { class: "figure", "data-figure": "clock-total" });
  private readonly section = h("span", { class: "figure", "data-figure": "clock-section" });
  private readonly sectionName = h("span");
  private readonly clockButton: HTMLButtonElement;
  private readonly trouble = h("p", { class: "warn", "data-figure": "trouble" });
  private readonly elsewhere = h("div", { class: "kept" });
  private readonly example: HTMLElement;
  private readonly asked = h("div", { class: "asked" });
  private readonly askedButton: HTMLButtonElement;
  private readonly brief = h("p", { class: "muted", id: "brief", tabindex: 0, "data-figure": "brief" });
  private keptHere = "";

  constructor(sections: Section[], actions: HeaderActions) {
    this.sections = sections;
    this.actions = actions;
    this.title = new Title(actions.rename);
    this.clockButton = button("clock", "link", () => actions.clock());
    attr(this.total, "data-control", "clock-total");
    attr(this.section, "data-control", "clock-section");
    this.clock = h(
      "p",
      { class: "time", role: "group", "aria-label": "Time", "aria-live": "off" },
      this.total,
      h("span", {}, this.sectionName, this.section),
      this.clockButton,
    );
    this.element = h("header", {}, this.title.element, this.save, this.clock, this.spoken);
    const clear = button("clear-example", "link", () => actions.clearExample());
    clear.textContent = "clear and start mine";
    this.example = h("p", { class: "line" }, h("span", {}, "An example, half finished."), clear);
    this.askedButton = button("problem", "quiet fold", () => actions.brief());
    attr(this.askedButton, "aria-controls", "brief");
    this.asked.append(this.askedButton, this.brief);
    this.lines = [this.trouble, this.elsewhere, this.example, this.asked];
  }

  show(state: Shown): void {
    const { board, readOnly } = state;
    this.title.show(board?.title ?? "", board !== null && !readOnly);
    say(this.save, state.saveWords);
    attr(this.save, "data-state", state.save);
    say(this.trouble, state.trouble);
    attr(this.trouble, "hidden", state.trouble === "");
    this.speak(state);
    this.showClock(state);
    attr(this.example, "hidden", !board?.example || readOnly);
    this.showElsewhere(state.elsewhere);
    this.showProblem(board, state.view.brief);
  }

  focusClock(): void {
    this.clockButton.focus();
  }

  /** Trouble is spoken, and its end; every save while typing is not. */
  private speak({ save, saveWords, trouble }: Shown): void {
    const troubled = TROUBLED.has(save) || trouble !== "";
    const words = [TROUBLED.has(save) ? saveWords : "", trouble].filter(Boolean).join(". ");
    if (troubled) say(this.spoken, words);
    else if (save === "saved" && this.spoken.textContent !== "") say(this.spoken, "saved");
  }

  private showClock({ board, section, now, readOnly }: Shown): void {
    const clock = board?.clock;
    const shown = clock !== undefined && used(clock);
    attr(this.clock, "hidden", !shown);
    attr(this.clockButton, "data-control", shown && !readOnly ? "clock" : null);
    if (!shown) return;
    const one = this.sections.find(({ id }) => id === section)!;
    const planned = this.sections.reduce((sum, { minutes }) => sum + minutes * 60, 0);
    const figure = (element: HTMLElement, spent: number, of: number): void => {
      say(element, `${minutesAndSeconds(spent)} of ${minutesAndSeconds(of)}`);
      attr(element, "data-over", spent > of);
    };
    figure(this.total, totalSeconds(clock, now), planned);
    say(this.sectionName, `${one.short} `);
    figure(this.section, sectionSeconds(clock, section, now), one.minutes * 60);
    say(this.clockButton, clock.section === null ? "continue" : "pause");
    attr(this.clockButton, "hidden", readOnly);
    attr(this.clock, "data-paused", clock.section === null);
  }

  private showElsewhere(kept: Elsewhere[]): void {
    const wanted = JSON.stringify(kept);
    if (wanted === this.keptHere) return;
    this.keptHere = wanted;
    const rows = kept.map((one) => this.keptRow(one));
    this.elsewhere.replaceChildren(...rows);
    attr(this.elsewhere, "hidden", rows.length === 0);
  }

  /** Text of another board: where it belongs, the words themselves, and where they can go. */
  private keptRow({ board, title, texts, refusal }: Elsewhere): HTMLElement {
    const name = (id: string): string => this.sections.find((one) => one.id === id)?.short ?? id;
    const names = [...new Set(texts.map(({ section }) => name(section)))];
    const which = `${title || "untitled"} (${names.join(", ")})`;
    const words = `Unsaved text of another board is kept here: ${which}.`;
    const open = button(`open-${board}`, "link", () => this.actions.openBoard(board));
    open.textContent = "open it";
    const put = button(`put-here-${board}`, "link", () => this.actions.putHere(board));
    put.textContent = "put it here";
    const deleted = refusal.startsWith("This board was deleted");
    const all = texts.flatMap(({ section, text }) => [
      h("p", { class: "muted" }, name(section)),
      h("p", { class: "version", "data-figure": `kept-${board}-${section}` }, text),
    ]);
    return h(
      "div",
      {},
      h("p", { class: "line warn" }, h("span", {}, words), ...(deleted ? [put] : refusal === "" ? [open] : [open, put])),
      refusal === "" ? null : h("p", { class: "warn" }, refusal),
      h("details", {}, h("summary", { "data-control": `read-${board}` }, "read it"), ...all),
    );
  }

  private showProblem(board: Board | null, unfolded: boolean): void {
    const problem = board?.problem ?? null;
    attr(this.asked, "hidden", problem === null);
    if (problem === null) return;
    const attempt = problem.attempt > 1 ? `, attempt ${problem.attempt}` : "";
    say(this.askedButton, `What is asked: ${problem.title}${attempt}`);
    attr(this.askedButton, "aria-expanded", unfolded ? "true" : "false");
    say(this.brief, problem.brief);
    attr(this.brief, "hidden", !unfolded);
  }
}

function button(control: string, kind: string, act: () => void): HTMLButtonElement {
  const made = h("button", { type: "button", class: kind, "data-control": control });
  made.addEventListener("click", act);
  return made;
}
