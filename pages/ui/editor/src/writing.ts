// The text of the open board: in this browser at every key, on the server soon after, and back again.

import { aliveEditors, showAlive, tabName } from "./alive.ts";
import { random, storage } from "../../browser/visitor.ts";
import type { Ack, Board, EditMessage } from "./contract.ts";
import type { Draft } from "./draft.ts";
import { emptied, newDraft, received, resolved, typed, unsaved } from "./draft.ts";
import type { Elsewhere } from "./keep.ts";
import { Keep, restoreCopy, takeOver } from "./keep.ts";
import { Saver } from "./saver.ts";

/** How long the example counts as cleared before the server has said so [ms]. */
const CLEARING_MS = 5_000;

export class Writing {
  draft: Draft | null = null;
  elsewhere: Elsewhere[] = [];
  readonly client = random(12);
  readonly keep = new Keep(storage(), Date.now, tabName());
  readonly saver: Saver;
  /** Whether the page waits to go elsewhere, so that nothing should be sent. */
  private readonly leaving: () => boolean;
  private opened = false;
  private title = "";
  private copied = "";
  private clearedAt = -Infinity;
  private alive: AbortController | null = null;
  /** Whether the page was left; what a browser still tells it afterwards changes nothing. */
  private hidden = false;

  constructor(send: (edit: EditMessage) => void, leaving: () => boolean) {
    this.leaving = leaving;
    this.saver = new Saver(this.client, send, () => performance.now());
    this.live();
  }

  /** Begins with a board as the server holds it, and what this browser kept of it. */
  open(board: Board, sections: string[]): void {
    this.leave();
    this.keep.setBoard(board.id);
    this.title = board.title;
    this.draft = newDraft(board, sections);
    this.opened = true;
    restoreCopy(this.draft, this.keep.copy(board.id));
    this.keepCopy(board);
    this.adopt();
    this.store();
    this.flush();
  }

  /** Takes in the open board as the server holds it now, and its word on the last edit. */
  takeIn(board: Board, ack: Ack | null): void {
    const { draft } = this;
    if (!draft) return;
    this.saver.answered(draft, ack);
    this.title = board.title;
    if (!board.example) this.clearedAt = -Infinity;
    // A text field must not change under letters that are being put together.
    if (!this.clearing() && !this.saver.composing) received(draft, board, !this.opened);
    this.opened = true;
    this.keepCopy(board);
    this.store();
  }

  /** Takes in the answer to an edit of a board that is no longer open. */
  takeLateAnswer(ack: Ack | null): void {
    const sent = ack && ack.board !== this.draft?.board && this.saver.sentFor(ack);
    if (sent && ack.outcome === "saved") this.keep.savedElsewhere(ack.board, this.client, sent.sections);
  }

  /** The server shows no board: it may have lost the session, or the board. */
  lost(): void {
    this.opened = false;
  }

  /** Sends and keeps the text of the board that is open, before another is. */
  leave(): void {
    if (!this.draft) return;
    this.flush(true);
    this.draft = null;
    this.copied = "";
    this.clearedAt = -Infinity;
    this.saver.turned();
  }

  typed(id: string, text: string): void {
    if (!this.draft) return;
    typed(this.draft, id, text);
    this.saver.typed();
    this.store();
  }

  resolve(id: string, text: string): void {
    if (!this.draft) return;
    resolved(this.draft, id, text);
    this.flush();
  }

  /** Empties the example before the server does, so that writing can begin at once. */
  clear(): void {
    if (this.draft) emptied(this.draft);
    this.clearedAt = performance.now();
  }

  flush(closed = false): void {
    if (!this.draft) return;
    this.store(closed);
    if (!this.opened || this.clearing() || (!closed && this.leaving())) return;
    const { seq } = this.saver;
    this.saver.flush(this.draft);
    if (this.saver.seq !== seq) this.store(closed);
  }

  tick(): void {
    if (this.draft && this.opened && !this.clearing() && !this.leaving()) this.saver.tick(this.draft);
  }

  beat(): void {
    if (this.draft && unsaved(this.draft).length > 0) this.store();
    else if (this.draft && this.opened && !this.saver.composing) this.adopt();
    this.elsewhere = this.draft ? this.keep.elsewhere(this.draft.board) : [];
    const at = Date.now();
    void aliveEditors(this.client).then((clients) => {
      this.keep.alive = clients && { clients, at };
    });
  }

  /** Another tab of this browser has saved: what was not touched here follows. */
  follow(event: StorageEvent): boolean {
    const { draft } = this;
    const copy = draft && this.keep.copyFromElsewhere(event, draft.board);
    if (!draft || !copy || copy.createdAt !== draft.createdAt || copy.revision <= draft.revision) return false;
    if (!this.opened || this.clearing() || this.saver.composing) return false;
    received(draft, { created_at: copy.createdAt, revision: copy.revision, sections: copy.sections });
    this.store();
    return true;
  }

  /** The page is left: nothing more may come. */
  hide(): void {
    this.hidden = true;
    this.flush(true);
    this.alive?.abort();
  }

  /** The page comes back as it was left, out of the browser's memory. */
  wake(): void {
    this.hidden = false;
    this.live();
    this.store();
  }

  /** Whether leaving the page now would lose text. */
  get atRisk(): boolean {
    return this.draft !== null && unsaved(this.draft).length > 0 && !this.keep.works;
  }

  private live(): void {
    this.alive = new AbortController();
    showAlive(this.client, this.alive.signal);
  }

  /** Takes over text whose editor is gone: a reload, a closed tab, a crash. */
  private adopt(): void {
    const { draft } = this;
    const kept = draft && this.keep.orphan(draft.board, this.client);
    if (!draft || !kept) return;
    const left = takeOver(draft, kept);
    if (left.length === Object.keys(kept.fields).length) return;
    this.saver.heirOf = { client: kept.client, seq: kept.seq };
    this.store();
    if (this.keep.works) this.keep.shrinkDraft(draft.board, kept, left);
  }

  private store(closed = false): void {
    if (!this.draft) return;
    const last = { closed: closed || this.hidden, title: this.title };
    this.keep.setDraft(this.draft, this.client, this.saver.seq, last);
  }

  /** Keeps what the server holds: it may lose it, and other tabs of this browser follow it. */
  private keepCopy({ id, created_at: createdAt, revision, sections }: Board): void {
    const name = `${id} ${createdAt} ${revision}`;
    if (name === this.copied) return;
    this.copied = name;
    this.keep.setCopy(id, { createdAt, revision, sections });
  }

  /** Whether text waits until the server has cleared the example too. */
  private clearing(): boolean {
    return performance.now() - this.clearedAt < CLEARING_MS;
  }
}
