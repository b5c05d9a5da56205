// The editor on the page: header, tabs, panels and evidence. It shows a state and reports gestures.

import { attr, h, say } from "../../browser/dom.ts";
import type { Board, EditorData } from "./contract.ts";
import type { Draft } from "./draft.ts";
import { EvidenceList } from "./evidence.ts";
import type { View } from "./keep.ts";
import { Panel } from "./panel.ts";
import type { PanelActions } from "./panel.ts";
import type { SaveState } from "./saver.ts";
import { Tabs } from "./tabs.ts";
import { citation, cited, typeInto } from "./text.ts";

export interface Actions extends Omit<PanelActions, "help"> {
  pick: (section: string) => void;
  changeView: (change: Partial<View>) => void;
  event: (type: "open" | "remove" | "clear_example", evidence: string | null) => void;
  undo: () => void;
}

export interface Shown {
  draft: Draft | null;
  board: Board | null;
  view: View;
  section: string;
  save: SaveState;
  saveWords: string;
  present: boolean;
  /** What the last button did, when it can be taken back; empty otherwise. */
  undoable: string;
}

export class EditorView {
  private readonly data: EditorData["template"];
  private readonly tabs: Tabs;
  private readonly panels = new Map<string, Panel>();
  private readonly evidence: EvidenceList;
  private readonly root: HTMLElement;
  private readonly title = h("h2", { "data-figure": "board-title" });
  private readonly save = h("span", { class: "save", "data-control": "save-state" });
  private readonly spoken = h("span", { class: "sr", role: "status" });
  private readonly example: HTMLElement;
  private readonly undo: HTMLElement;
  private readonly undoWords = h("span");
  private readonly counts = h("span", { class: "counts" });
  private readonly order: HTMLInputElement;
  private current = "";
  private helpOpen = false;

  constructor(root: HTMLElement, template: EditorData["template"], actions: Actions) {
    this.root = root;
    this.data = template;
    this.tabs = new Tabs(template.sections, (id) => actions.pick(id));
    const onPanel: PanelActions = {
      ...actions,
      help: () => actions.changeView({ help: !this.helpOpen }),
    };
    for (const section of template.sections) this.panels.set(section.id, new Panel(section, onPanel));
    this.evidence = new EvidenceList({
      open: (id) => actions.event("open", id),
      remove: (id) => actions.event("remove", id),
      cite: (id) => this.cite(id),
    });
    this.example = this.line("clear-example", "clear and start mine", () =>
      actions.event("clear_example", null),
    );
    this.example.prepend(h("span", {}, "This is an example, half finished."));
    this.undo = this.line("undo", "undo", () => actions.undo());
    this.undo.prepend(this.undoWords);
    this.order = h("input", { type: "checkbox", "data-control": "order" });
    this.order.addEventListener("change", () =>
      actions.changeView({ conventional: this.order.checked }),
    );
    this.build();
  }

  show(state: Shown): void {
    const { draft, board, view } = state;
    const order = view.conventional
      ? this.data.conventional
      : this.data.sections.map((section) => section.id);
    this.current = state.section;
    this.helpOpen = view.help;
    attr(this.root, "data-present", state.present);
    attr(this.root, "aria-busy", draft === null ? "true" : null);
    say(this.title, board?.title ?? "");
    attr(this.title, "title", board?.title ?? null);
    say(this.save, state.saveWords);
    attr(this.save, "data-state", state.save);
    this.speak(state);
    attr(this.example, "hidden", !board?.example);
    attr(this.undo, "hidden", state.undoable === "");
    say(this.undoWords, state.undoable);
    if (this.order.checked !== view.conventional) this.order.checked = view.conventional;
    const written = new Set(
      Object.entries(draft?.fields ?? {}).flatMap(([id, field]) => (field.local.trim() ? [id] : [])),
    );
    this.tabs.show(order, this.current, written);
    const blank = { local: "", known: "", base: 0, theirs: null };
    for (const [id, panel] of this.panels) {
      panel.show(draft?.fields[id] ?? blank, id === this.current, view.help);
      attr(panel.field, "readonly", draft === null);
      attr(panel.count, "hidden", id !== this.current);
    }
    const section = this.data.sections.find((one) => one.id === this.current)!;
    const text = draft?.fields[this.current]?.local ?? "";
    this.evidence.show(board?.evidence ?? [], section, cited(text));
    attr(this.evidence.element, "hidden", board === null);
  }

  /** Puts the caret where the person writes. */
  focus(): void {
    this.panels.get(this.current)?.field.focus();
  }

  /** Trouble is spoken, and its end; every save while typing is not. */
  private speak({ save, saveWords }: Shown): void {
    const trouble = save === "offline" || save === "conflict" || save === "refused";
    const over = save === "saved" && this.spoken.textContent !== "";
    if (trouble || over) say(this.spoken, saveWords);
  }

  private cite(id: string): void {
    const field = this.panels.get(this.current)?.field;
    if (!field || field.readOnly) return;
    const { value, selectionEnd: at } = field;
    typeInto(field, citation(id, value.slice(0, at), value.slice(at)), at, at);
  }

  private line(control: string, words: string, act: () => void): HTMLElement {
    const button = h("button", { type: "button", class: "link", "data-control": control }, words);
    button.addEventListener("click", act);
    return h("p", { class: "line", hidden: true }, button);
  }

  private build(): void {
    const panels = [...this.panels.values()];
    this.counts.append(...panels.map((panel) => panel.count));
    this.root.replaceChildren(
      h("header", {}, this.title, this.save, this.spoken),
      this.example,
      this.tabs.element,
      h("div", { class: "panels" }, ...panels.map((panel) => panel.element)),
      h("div", { class: "under" }, this.counts, h("label", {}, this.order, "conventional order")),
      this.evidence.element,
      this.undo,
    );
  }
}
