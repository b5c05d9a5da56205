// The answer editor: keeps every keystroke in this browser and brings it safely to the server.

import { Links } from "../../browser/links.ts";
import type { ComponentArguments } from "../../browser/streamlit.ts";
import type { EditorData, EventMessage } from "./contract.ts";
import type { Draft } from "./draft.ts";
import { emptied, newDraft, received, resolved, unsaved } from "./draft.ts";
import type { View } from "./keep.ts";
import { Keep, restoreCopy, takeOver } from "./keep.ts";
import type { SaveState } from "./saver.ts";
import { Saver } from "./saver.ts";
import { EditorView } from "./view.ts";

const TICK_MS = 100;
const BEAT_MS = 1_000;
const HELLO_MS = 3_000;
const CLICK_MS = 60;
/** How long the example counts as cleared before the server has said so [ms]. */
const CLEARING_MS = 5_000;

type Component = ComponentArguments<EditorData>;

const editors = new WeakMap<Component["parentElement"], Editor>();

export default function editor(component: Component): (() => void) | void {
  const { data, parentElement } = component;
  if (!data) return;
  let one = editors.get(parentElement);
  if (!one) {
    const root = parentElement.querySelector<HTMLElement>(".editor");
    if (!root) return;
    one = new Editor(root, component, data);
    editors.set(parentElement, one);
  }
  const current = one;
  current.receive(component, data);
  return () => {
    current.close();
    editors.delete(parentElement);
  };
}

class Editor {
  private component: Component;
  private data: EditorData;
  private draft: Draft | null = null;
  private readonly keep = new Keep(storage());
  private look = this.keep.view();
  private readonly saver: Saver;
  private readonly view: EditorView;
  private readonly abort = new AbortController();
  private readonly links = new Links(this.abort.signal);
  private readonly timers: number[];
  private copied = "";
  private lastBoard: EditorData["board"] = null;
  private opened = false;
  private hellos = 0;
  private helloAt = -Infinity;
  private clearedAt = -Infinity;
  private events = 0;
  private told: string | null = null;
  private undoable: { words: string; type: EventMessage["type"]; evidence: string | null } | null = null;

  constructor(root: HTMLElement, component: Component, data: EditorData) {
    this.component = component;
    this.data = data;
    const now = (): number => performance.now();
    this.saver = new Saver(newClient(), (edit) => this.component.setStateValue("edit", edit), now);
    this.view = new EditorView(root, data.template, {
      pick: (section) => this.pick(section),
      changeView: (change) => this.changeView(change),
      typed: (id, text) => this.typed(id, text),
      left: () => window.setTimeout(() => this.abort.signal.aborted || this.flush(), CLICK_MS),
      resolve: (id, text) => this.resolve(id, text),
      event: (type, evidence) => this.press(type, evidence),
      undo: () => this.takeBack(),
    });
    this.timers = [
      window.setInterval(() => this.tick(), TICK_MS),
      window.setInterval(() => this.beat(), BEAT_MS),
    ];
    this.listen();
  }

  /** Python answered, or the theme changed. */
  receive(component: Component, data: EditorData): void {
    this.component = component;
    this.data = data;
    const { board } = data;
    if (board === null) {
      this.opened = false;
      this.told = null;
      if (data.want_board) this.hello();
    } else if (this.draft?.board !== board.id) {
      this.open();
    } else {
      this.saver.answered(this.draft, data.ack);
      if (!board.example) this.clearedAt = -Infinity;
      if (!this.clearing()) received(this.draft, board, !this.opened);
      this.opened = true;
      this.store();
    }
    this.tellSection();
    this.show();
  }

  /** The page goes away, or only this component does: what is typed stays in this browser. */
  close(): void {
    this.flush(true);
    this.abort.abort();
    for (const timer of this.timers) window.clearInterval(timer);
  }

  private listen(): void {
    const { signal } = this.abort;
    const hidden = (): void => this.flush(document.visibilityState === "hidden");
    window.addEventListener("pagehide", () => this.flush(true), { signal });
    document.addEventListener("visibilitychange", hidden, { signal });
    window.addEventListener("online", () => this.show(), { signal });
    window.addEventListener("offline", () => this.show(), { signal });
  }

  private hello(): void {
    if (performance.now() - this.helloAt < HELLO_MS) return;
    this.helloAt = performance.now();
    this.hellos += 1;
    const board = this.draft?.board ?? this.keep.board();
    this.component.setStateValue("hello", { board, client: this.saver.client, n: this.hellos });
  }

  private open(): void {
    const board = this.data.board!;
    if (this.draft) this.store();
    this.keep.setBoard(board.id);
    const ids = this.data.template.sections.map((section) => section.id);
    this.draft = newDraft(board, ids);
    this.opened = true;
    this.undoable = null;
    restoreCopy(this.draft, this.keep.copy(board.id));
    this.adopt();
    this.store();
    this.flush();
  }

  /** Takes over text whose editor is gone: a reload, a closed tab, a crash. */
  private adopt(): void {
    const { draft } = this;
    const kept = draft && this.keep.orphan(draft.board, this.saver.client);
    if (!draft || !kept || !takeOver(draft, kept)) return;
    this.saver.heirOf = { client: kept.client, seq: kept.seq };
    this.store();
    if (this.keep.works) this.keep.forgetDraft(draft.board, kept.client);
  }

  private typed(id: string, text: string): void {
    if (!this.draft) return;
    this.draft.fields[id].local = text;
    if (this.undoable?.type === "undo_clear") this.undoable = null;
    this.saver.typed();
    this.store();
    this.show();
  }

  private resolve(id: string, text: string): void {
    if (!this.draft) return;
    resolved(this.draft, id, text);
    this.flush();
    this.show();
  }

  private flush(closed = false): void {
    if (!this.draft) return;
    if (this.opened && !this.clearing() && (closed || !this.leaving())) this.saver.flush(this.draft);
    this.store(closed);
  }

  private store(closed = false): void {
    const { draft } = this;
    if (!draft) return;
    this.keep.setDraft(draft, this.saver.client, this.saver.seq, closed);
    const { createdAt, revision, fields } = draft;
    const sections = Object.fromEntries(Object.entries(fields).map(([id, one]) => [id, one.known]));
    const copy = { createdAt, revision, sections };
    const text = JSON.stringify(copy);
    if (text === this.copied) return;
    this.copied = text;
    this.keep.setCopy(draft.board, copy);
  }

  private leaving(): boolean {
    return this.links.wait() > 0;
  }

  /** Whether text waits until the server has cleared the example too. */
  private clearing(): boolean {
    return performance.now() - this.clearedAt < CLEARING_MS;
  }

  private tick(): void {
    if (this.draft && this.opened && !this.leaving() && !this.clearing()) this.saver.tick(this.draft);
  }

  private beat(): void {
    if (this.data.board === null && this.data.want_board) this.hello();
    if (this.draft && unsaved(this.draft).length > 0) this.store();
    else if (this.opened) this.adopt();
    this.show();
  }

  private pick(section: string): void {
    this.changeView({ section });
    this.tellSection();
  }

  private section(): string {
    const ids = this.data.template.sections.map((section) => section.id);
    return [this.look.section, this.data.section].find((id) => id !== null && ids.includes(id)) ?? ids[0];
  }

  /** Python pins into the section that is shown. */
  private tellSection(): void {
    const section = this.section();
    if (this.data.board === null || section === (this.told ?? this.data.section)) return;
    this.told = section;
    this.component.setStateValue("section", section);
  }

  private changeView(change: Partial<View>): void {
    this.look = { ...this.look, ...change };
    this.keep.setView(this.look);
    this.show();
  }

  private press(type: EventMessage["type"], evidence: string | null): void {
    const board = this.draft?.board;
    if (!board) return;
    this.flush();
    this.undoable = null;
    if (type === "remove")
      this.undoable = { words: `${evidence} removed.`, type: "undo_remove", evidence };
    if (type === "clear_example") {
      emptied(this.draft!);
      this.clearedAt = performance.now();
      this.undoable = { words: "Example cleared.", type: "undo_clear", evidence: null };
    }
    this.events += 1;
    this.component.setTriggerValue("event", { type, board, evidence, n: this.events });
    this.show();
    if (type === "clear_example") this.view.focus();
  }

  private takeBack(): void {
    const { undoable } = this;
    this.undoable = null;
    if (undoable) this.press(undoable.type, undoable.evidence);
    this.view.focus();
  }

  private show(): void {
    const save = this.saver.state(this.draft, navigator.onLine);
    this.view.show({
      draft: this.draft,
      board: this.data.board ?? this.lastBoard,
      view: this.look,
      section: this.section(),
      save,
      saveWords: saveWords(save, this.keep.works, this.saver.refusal),
      present: this.data.present,
      undoable: this.undoable?.words ?? "",
    });
    this.lastBoard = this.data.board ?? this.lastBoard;
  }
}

function saveWords(state: SaveState, kept: boolean, refusal: string): string {
  const words: Record<SaveState, string> = {
    opening: "opening",
    saved: "saved",
    saving: "saving",
    offline: kept ? "offline, kept here" : "not saved: copy your text",
    conflict: "two versions",
    refused: `not saved: ${refusal}`,
  };
  return words[state];
}

function newClient(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The browser's storage, null where it is forbidden. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
