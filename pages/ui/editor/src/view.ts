// The editor on the page: header, tabs, panels, and what stands below. It shows a state and reports
// gestures.

import { attr, h, say } from "../../browser/dom.ts";
import { Below } from "./below.ts";
import { select } from "./caret.ts";
import type { CheckActions } from "./checks.ts";
import type { Board, EditorData, Finding } from "./contract.ts";
import type { Draft, Field } from "./draft.ts";
import { place } from "./findings.ts";
import { Header } from "./header.ts";
import type { Elsewhere, View } from "./keep.ts";
import { Panel } from "./panel.ts";
import type { PanelActions } from "./panel.ts";
import type { Press } from "./requests.ts";
import type { SaveState } from "./saver.ts";
import { Tabs } from "./tabs.ts";
import { citation, cited, typeInto } from "./text.ts";
import { used } from "./time.ts";

export interface Actions extends Pick<PanelActions, "typed" | "composing" | "left" | "resolve"> {
  pick: (section: string) => void;
  changeView: (change: Partial<View>) => void;
  preview: (section: string) => void;
  press: (press: Press) => void;
  undo: () => void;
  openBoard: (board: string) => void;
  putHere: (board: string) => void;
}

export interface Shown {
  draft: Draft | null;
  board: Board | null;
  view: View;
  section: string;
  previews: ReadonlySet<string>;
  save: SaveState | "read_only";
  saveWords: string;
  /** What is wrong, in a sentence; empty when nothing is. */
  trouble: string;
  present: boolean;
  readOnly: boolean;
  /** The server's clock [ms]. */
  now: number;
  elsewhere: Elsewhere[];
  /** What the last button did, when it can be taken back; empty otherwise. */
  undoable: string;
}

const NOTHING: Field = { local: "", known: "", base: 0, theirs: null, common: null, mine: false };

export class EditorView {
  private readonly data: EditorData["template"];
  private readonly actions: Actions;
  private readonly header: Header;
  private readonly tabs: Tabs;
  private readonly panels = new Map<string, Panel>();
  private readonly below: Below;
  private readonly root: HTMLElement;
  private readonly counts = h("span", { class: "counts" });
  private readonly previewing: HTMLButtonElement;
  private readonly order: HTMLInputElement;
  private readonly undo: HTMLElement;
  private readonly undoWords = h("span");
  private current = "";
  private shown: Shown | null = null;

  constructor(root: HTMLElement, template: EditorData["template"], actions: Actions) {
    this.root = root;
    this.data = template;
    this.actions = actions;
    this.header = new Header(template.sections, {
      rename: (words) => actions.press({ type: "rename", words }),
      clearExample: () => actions.press({ type: "clear_example" }),
      clock: () => this.clock(),
      brief: () => actions.changeView({ brief: !this.shown?.view.brief }),
      openBoard: actions.openBoard,
      putHere: actions.putHere,
    });
    this.tabs = new Tabs(template.sections, (id) => actions.pick(id));
    for (const section of template.sections) {
      this.panels.set(section.id, new Panel(section, this.panelActions(section.id)));
    }
    this.below = new Below(template.sections, {
      evidence: {
        open: (evidence) => actions.press({ type: "open", evidence }),
        remove: (evidence) => actions.press({ type: "remove", evidence }),
        cite: (id) => this.cite(id),
      },
      checks: this.checkActions(),
      unfold: (below) => actions.changeView({ below }),
    });
    this.previewing = h("button", { type: "button", class: "quiet", "data-control": "preview" });
    attr(this.previewing, "aria-keyshortcuts", "Control+Enter");
    this.previewing.addEventListener("click", () => actions.preview(this.current));
    this.order = h("input", { type: "checkbox", "data-control": "order" });
    this.order.addEventListener("change", () => actions.changeView({ conventional: this.order.checked }));
    const undo = h("button", { type: "button", class: "link", "data-control": "undo" }, "undo");
    undo.addEventListener("click", () => actions.undo());
    this.undo = h("p", { class: "line" }, this.undoWords, undo);
    this.build();
  }

  show(state: Shown): void {
    const { draft, board, view, readOnly } = state;
    this.shown = state;
    this.current = state.section;
    attr(this.root, "data-present", state.present);
    attr(this.root, "data-read-only", readOnly);
    attr(this.root, "aria-busy", draft === null && !readOnly ? "true" : null);
    this.header.show(state);
    const texts = this.texts();
    const written = new Set([...texts].flatMap(([id, field]) => (field.local.trim() ? [id] : [])));
    const order = view.conventional ? this.data.conventional : this.data.sections.map((one) => one.id);
    this.tabs.show(order, this.current, written);
    for (const id of this.panels.keys()) this.showPanel(id, texts.get(id) ?? NOTHING, state);
    if (this.order.checked !== view.conventional) this.order.checked = view.conventional;
    const reading = state.previews.has(this.current);
    say(this.previewing, reading ? "write" : "preview");
    attr(this.previewing, "aria-pressed", reading ? "true" : "false");
    attr(this.previewing, "title", `${reading ? "Back to writing" : "As it reads"} (Ctrl+Enter)`);
    attr(this.previewing, "hidden", readOnly);
    const text = texts.get(this.current)?.local ?? "";
    this.below.show(state, board, this.current, cited(text));
    attr(this.undo, "hidden", state.undoable === "");
    say(this.undoWords, state.undoable);
  }

  /** Puts the caret where the person writes, or the focus where the person reads. */
  focus(): void {
    const panel = this.panels.get(this.current);
    if (panel?.field.hidden) panel.preview.element.focus();
    else panel?.field.focus();
  }

  private texts(): Map<string, Field> {
    const { draft, board, readOnly } = this.shown!;
    if (!readOnly) return new Map(Object.entries(draft?.fields ?? {}));
    const texts = Object.entries(board?.sections ?? {});
    return new Map(texts.map(([id, local]) => [id, { ...NOTHING, local }]));
  }

  private showPanel(id: string, field: Field, state: Shown): void {
    const { board, draft, readOnly, previews, view } = state;
    this.panels.get(id)!.show({
      field,
      current: id === this.current,
      help: view.help,
      preview: readOnly || previews.has(id),
      readOnly,
      opening: draft === null,
      pins: board?.evidence ?? [],
      clock: board !== null && !readOnly && !used(board.clock),
    });
  }

  private panelActions(id: string): PanelActions {
    return {
      ...this.actions,
      help: () => this.actions.changeView({ help: !this.shown?.view.help }),
      preview: () => this.actions.preview(id),
      clock: () => this.clock(),
      openPin: (evidence) => this.actions.press({ type: "open", evidence }),
    };
  }

  private checkActions(): CheckActions {
    const { press } = this.actions;
    return {
      quote: (finding) => this.quote(finding),
      openPin: (evidence) => press({ type: "open", evidence }),
      respond: (finding, kind, words) => press({ type: "respond", finding: finding.key, kind, words }),
      takeBack: (finding) => press({ type: "take_back_response", finding: finding.key }),
      review: () => press({ type: "review" }),
    };
  }

  private clock(): void {
    const running = this.shown?.board?.clock.section ?? null;
    const start: Press = { type: "start_clock", section: this.current };
    this.actions.press(running === null ? start : { type: "pause_clock" });
    this.header.focusClock();
  }

  /** Shows the words a finding quotes: in the text field where one can write, else in its section. */
  private quote(finding: Finding): void {
    if (finding.section !== this.current) this.actions.pick(finding.section);
    if (this.shown?.previews.has(finding.section)) this.actions.preview(finding.section);
    const field = this.panels.get(finding.section)?.field;
    const found = field && place(field.value, finding);
    if (field && found && !field.hidden) select(field, ...found);
    else this.focus();
  }

  private cite(id: string): void {
    if (this.shown?.previews.has(this.current)) this.actions.preview(this.current);
    const field = this.panels.get(this.current)?.field;
    if (!field || field.readOnly) return;
    const { value, selectionEnd: at } = field;
    typeInto(field, citation(id, value.slice(0, at), value.slice(at)), at, at);
  }

  private build(): void {
    const panels = [...this.panels.values()];
    this.counts.append(...panels.map((panel) => panel.count));
    this.root.replaceChildren(
      this.header.element,
      ...this.header.lines,
      this.tabs.element,
      h("div", { class: "panels" }, ...panels.map((panel) => panel.element)),
      h(
        "div",
        { class: "under" },
        this.counts,
        this.previewing,
        h("label", {}, this.order, "conventional order"),
      ),
      this.below.element,
      this.undo,
    );
  }
}
