// The answer editor: what Python sends and what a person does, brought to the text and to the page.

import { Links } from "../../browser/links.ts";
import type { ComponentArguments } from "../../browser/streamlit.ts";
import { owner, windowStorage } from "../../browser/visitor.ts";
import { caretIn } from "./caret.ts";
import type { Board, EditorData } from "./contract.ts";
import { complete } from "./incoming.ts";
import type { View } from "./keep.ts";
import type { Visitor } from "./outgoing.ts";
import { Outgoing } from "./outgoing.ts";
import type { Press } from "./requests.ts";
import { aim, Requests } from "./requests.ts";
import type { SaveState } from "./saver.ts";
import { AWAY_MS } from "./saver.ts";
import { saveWords, trouble } from "./saving.ts";
import { serverAhead } from "./time.ts";
import { keepUnheard, unheardOf } from "./unheard.ts";
import { EditorView } from "./view.ts";
import { followWindow } from "./window_events.ts";
import { Writing } from "./writing.ts";

const TICK_MS = 100;
const BEAT_MS = 1_000;
const CLICK_MS = 60;

type Component = ComponentArguments<EditorData>;

export class Editor {
  private data: EditorData;
  readonly root: HTMLElement;
  private readonly abort = new AbortController();
  private readonly links = new Links(this.abort.signal);
  private readonly outgoing: Outgoing;
  private readonly writing: Writing;
  private readonly requests: Requests;
  private readonly timers: number[];
  private readonly previews = new Set<string>();
  private look: View;
  private view: EditorView;
  private template: string;
  private lastBoard: Board | null = null;
  /** How far the server's clock is ahead [ms]. */
  private ahead = 0;
  private undoable: { words: string; press: Press } | null = null;

  constructor(root: HTMLElement, component: Component, data: EditorData) {
    this.root = root;
    this.data = complete(data);
    this.outgoing = new Outgoing(component, () => performance.now());
    this.writing = new Writing((edit) => this.outgoing.edit(edit), () => this.links.wait() > 0);
    this.requests = new Requests((message) => this.outgoing.press(message), () => performance.now());
    this.look = this.writing.keep.view();
    this.template = JSON.stringify(data.template);
    this.view = this.newView();
    this.timers = [
      window.setInterval(() => this.tick(), TICK_MS),
      window.setInterval(() => this.beat(), BEAT_MS),
    ];
    followWindow(this.writing, () => this.show(), this.abort.signal);
  }

  /** Python answered, or the theme changed. */
  receive(component: Component, sent: EditorData): void {
    this.outgoing.way = component;
    this.data = complete(sent, this.data.template);
    this.ahead = serverAhead(this.data.now, Date.now());
    const { board, read_only, want_board, ack } = this.data;
    this.writing.takeLateAnswer(ack, board?.id ?? null);
    const backToCaret = this.followTemplate();
    if (board === null) {
      this.writing.lost();
      this.outgoing.boardLost();
      if (want_board) this.hello();
    } else if (read_only) {
      this.leaveBoard();
    } else if (this.writing.draft?.board !== board.id) {
      this.open(board);
    } else {
      this.writing.takeIn(board, ack);
      this.requests.received(board);
      this.keepPresses();
    }
    this.tellSection();
    this.show();
    backToCaret?.();
  }

  /** The page goes away, or only this component does: what is typed stays in this browser. */
  close(): void {
    if (this.abort.signal.aborted) return;
    this.writing.hide();
    this.abort.abort();
    for (const timer of this.timers) window.clearInterval(timer);
  }

  private newView(): EditorView {
    const { writing } = this;
    return new EditorView(this.root, this.data.template, {
      pick: (section) => this.pick(section),
      changeView: (change) => this.changeView(change),
      preview: (section) => this.preview(section),
      typed: (id, text) => this.typed(id, text),
      composing: (now) => this.composing(now),
      left: () => window.setTimeout(() => this.abort.signal.aborted || writing.flush(), CLICK_MS),
      resolve: (id, text) => {
        writing.resolve(id, text);
        this.show();
      },
      press: (press) => this.press(press),
      undo: () => this.takeBack(),
      openBoard: (board) => this.outgoing.hello(board, this.visitor()),
      putHere: (board) => {
        writing.putHere(board);
        this.show();
      },
    });
  }

  /** Another board may have other sections; returns what brings the caret back into their fields. */
  private followTemplate(): (() => void) | null {
    const template = JSON.stringify(this.data.template);
    if (template === this.template) return null;
    const backToCaret = caretIn(this.root);
    this.leaveBoard();
    this.template = template;
    this.view = this.newView();
    return backToCaret;
  }

  private hello(): void {
    const { draft, keep } = this.writing;
    if (this.outgoing.mayAskAgain) this.outgoing.hello(draft?.board ?? keep.board(), this.visitor());
  }

  private visitor(): Visitor {
    return { client: this.writing.client, owner: owner(), section: this.section() };
  }

  private open(board: Board): void {
    this.leaveBoard();
    this.requests.turned(board.id);
    this.writing.open(board, this.data.template.sections.map((section) => section.id));
    this.outgoing.opened(board.id, this.visitor());
    this.requests.goOn(unheardOf(windowStorage(), board.id, this.serverNow()), board);
  }

  private leaveBoard(): void {
    this.writing.leave();
    this.undoable = null;
    this.previews.clear();
  }

  private typed(id: string, text: string): void {
    this.writing.typed(id, text);
    if (this.undoable?.press.type === "undo_clear") this.undoable = null;
    this.show();
  }

  private composing(now: boolean): void {
    const { writing } = this;
    if (now === writing.saver.composing) return;
    writing.saver.composing = now;
    const { board, ack } = this.data;
    if (now || board === null || board.id !== writing.draft?.board) return;
    // What the server said meanwhile was not taken in.
    writing.takeIn(board, ack);
    this.show();
  }

  private tick(): void {
    if (this.data.board === null) return;
    this.writing.tick();
    if (this.links.wait() === 0) this.requests.tick();
  }

  private beat(): void {
    if (this.data.board === null && this.data.want_board) this.hello();
    this.writing.beat();
    this.keepPresses();
    this.show();
  }

  private pick(section: string): void {
    this.changeView({ section });
    this.tellSection();
    const clock = this.shownBoard()?.clock.section ?? null;
    if (clock !== null && clock !== section && !this.data.read_only) {
      this.press({ type: "start_clock", section });
    }
  }

  private section(): string {
    const ids = this.data.template.sections.map((section) => section.id);
    return [this.look.section, this.data.section].find((id) => id !== null && ids.includes(id)) ?? ids[0];
  }

  /** Python pins into the section that is shown. */
  private tellSection(): void {
    const { board, read_only } = this.data;
    if (board !== null && !read_only) this.outgoing.section(this.section(), this.data.section);
  }

  private changeView(change: Partial<View>): void {
    this.look = { ...this.look, ...change };
    this.writing.keep.setView(this.look);
    this.show();
  }

  private preview(section: string): void {
    if (!this.previews.delete(section)) this.previews.add(section);
    this.show();
    this.view.focus();
  }

  private press(press: Press): void {
    const board = this.data.read_only ? this.data.board?.id : this.writing.draft?.board;
    if (board === undefined) return;
    this.writing.flush();
    this.undoable = undoing(press);
    if (press.type === "clear_example") this.writing.clear();
    if (press.type === "undo_clear") this.writing.unclear();
    this.requests.add(press, board, this.serverNow(), this.data.board ? aim(press, this.data.board) : "");
    this.keepPresses();
    this.show();
    if (press.type === "clear_example") this.view.focus();
  }

  /** For the next editor of this window, should this one go before the server has heard them. */
  private keepPresses(): void {
    const board = this.writing.draft?.board;
    if (board !== undefined) keepUnheard(windowStorage(), board, this.requests.unheard);
  }

  private takeBack(): void {
    const { undoable } = this;
    this.undoable = null;
    if (undoable) this.press(undoable.press);
    this.view.focus();
  }

  private serverNow(): number {
    return Date.now() + this.ahead;
  }

  private shownBoard(): Board | null {
    const board = this.data.board ?? this.lastBoard;
    return board && !this.data.read_only ? this.requests.expected(board) : board;
  }

  private saveState(): SaveState {
    const state = this.writing.saver.state(this.writing.draft, navigator.onLine);
    const waiting = this.requests.wordsSince;
    if (state !== "saved" || waiting === null) return state;
    const away = !navigator.onLine || performance.now() - waiting > AWAY_MS;
    return away ? "offline" : "saving";
  }

  private show(): void {
    const { present, read_only: readOnly } = this.data;
    const { draft, elsewhere, keep, saver } = this.writing;
    const board = this.shownBoard();
    const save = readOnly ? ("read_only" as const) : this.saveState();
    const now = this.serverNow();
    const { works } = keep;
    this.lastBoard = this.data.board ?? this.lastBoard;
    this.view.show({
      draft: readOnly ? null : draft,
      board,
      view: this.look,
      section: this.section(),
      previews: this.previews,
      save,
      saveWords: saveWords(save, { works, savedAt: board?.saved_at ?? "", now }),
      trouble: trouble(save, { works, refusal: saver.refusal, failure: this.requests.failure }),
      present,
      readOnly,
      now,
      elsewhere: readOnly ? [] : elsewhere,
      undoable: this.undoable?.words ?? "",
    });
  }
}

/** What takes a press back, and the words that say what it did; null when nothing does. */
function undoing({ type, evidence }: Press): { words: string; press: Press } | null {
  if (type === "remove" && evidence) {
    return { words: `${evidence} removed.`, press: { type: "undo_remove", evidence } };
  }
  if (type === "clear_example") return { words: "Example cleared.", press: { type: "undo_clear" } };
  return null;
}
