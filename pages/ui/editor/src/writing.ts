// The text of the open board: in this browser at every key, on the server soon after, and back again.

import { aliveEditors, showAlive, tabName } from "./alive.ts";
import { random, storage } from "../../browser/visitor.ts";
import type { Ack, Board, EditMessage } from "./contract.ts";
import type { Draft } from "./draft.ts";
import { emptied, newDraft, received, resolved, typed, unsaved } from "./draft.ts";
import type { Elsewhere } from "./keep.ts";
import { arrived, fieldsOf, heirs, Keep } from "./keep.ts";
import type { Kept, KeptFields } from "./records.ts";
import { restoreCopy, takeOver, under } from "./restore.ts";
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
  private example = false;
  /** What was typed in the example before it was cleared, until the server has cleared it too. */
  private cleared: KeptFields | null = null;
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
    this.example = board.example;
    this.draft = newDraft(board, sections);
    this.opened = true;
    restoreCopy(this.draft, this.keep.copy(board.id));
    this.resume();
    this.adopt();
    this.forget();
    this.store();
    this.keepCopy(board);
    this.flush();
  }

  /** Takes in the open board as the server holds it now, and its word on the last edit. */
  takeIn(board: Board, ack: Ack | null): void {
    const { draft } = this;
    if (!draft) return;
    this.saver.answered(draft, ack);
    this.title = board.title;
    this.example = board.example;
    if (!board.example) {
      this.clearedAt = -Infinity;
      this.cleared = null;
    }
    // A text field must not change under letters that are being put together.
    if (!this.clearing() && !this.saver.composing) received(draft, board, !this.opened);
    this.opened = true;
    this.store();
    this.keepCopy(board);
  }

  /** Takes in the answer to an edit of a board other than the one the server now shows as `open`. */
  takeLateAnswer(ack: Ack | null, open: string | null): void {
    const { draft, keep, saver, client } = this;
    if (!ack || ack.board === open) return;
    if (draft?.board === ack.board) {
      if (saver.answered(draft, ack)) this.store();
      return;
    }
    const sent = saver.sentFor(ack);
    if (sent && ack.outcome === "saved") keep.savedElsewhere(ack.board, client, sent.sections);
    if (sent && ack.outcome === "refused") keep.refusedElsewhere(ack.board, client, ack.words);
  }

  /** The server shows no board: it may have lost the session, or the board. */
  lost(): void {
    this.opened = false;
  }

  /** Sends and keeps the text of the board that is open, before another is. */
  leave(): void {
    if (!this.draft) return;
    this.flush(true);
    this.draft = this.cleared = null;
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
    const { draft } = this;
    if (!draft) return;
    const open = unsaved(draft);
    if (open.length > 0) this.cleared = { ...this.cleared, ...fieldsOf(draft, open) };
    emptied(draft);
    this.clearedAt = performance.now();
    this.store();
  }

  /** Takes the clearing back: what the server did not have is in the fields again. */
  unclear(): void {
    const { draft, cleared } = this;
    this.clearedAt = -Infinity;
    this.cleared = null;
    if (!draft || !cleared) return;
    for (const [id, was] of Object.entries(cleared)) Object.assign(draft.fields[id], was);
    this.store();
  }

  /** Puts text that is kept of another board into the same sections of the open one. */
  putHere(board: string): void {
    const { draft, keep } = this;
    if (!draft || !this.opened) return;
    for (const kept of keep.orphans(board)) {
      const [here, left]: [string[], string[]] = [[], []];
      for (const id of Object.keys(kept.fields)) (draft.fields[id] ? here : left).push(id);
      for (const id of here) this.typed(id, under(draft.fields[id].local, kept.fields[id].local));
      if (keep.works) keep.shrinkDraft(board, kept, left);
    }
    this.flush();
    this.elsewhere = keep.elsewhere(draft.board);
  }

  flush(closed = false): void {
    if (!this.draft) return;
    this.store(closed);
    if (!this.opened || this.clearing() || (!closed && this.leaving())) return;
    this.sending(closed, (draft) => this.saver.flush(draft));
  }

  tick(): void {
    if (this.opened && !this.clearing() && !this.leaving()) {
      this.sending(false, (draft) => this.saver.tick(draft));
    }
  }

  beat(): void {
    if (this.draft && (unsaved(this.draft).length > 0 || this.cleared)) this.store();
    else if (this.draft && this.opened && !this.saver.composing) {
      this.adopt();
      this.forget();
    }
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

  /** Goes on with what this editor itself left of the board when another was opened. */
  private resume(): void {
    const { draft, keep, client } = this;
    const kept = draft && keep.own(draft.board, client);
    if (!draft || !kept) return;
    const left = this.take(draft, kept);
    this.saver.heirOf = kept.heir_of ?? [];
    if (left.length > 0) keep.setAside(draft.board, kept, left);
  }

  /** Takes over text whose editor is gone: a reload, a closed tab, a crash. */
  private adopt(): void {
    const { draft, keep } = this;
    if (!draft) return;
    for (const kept of keep.orphans(draft.board, this.client)) {
      const left = this.take(draft, kept);
      if (!kept.cleared && left.length === Object.keys(kept.fields).length) continue;
      this.saver.heirOf = heirs(kept, this.saver.heirOf);
      this.store();
      if (keep.works) keep.shrinkDraft(draft.board, kept, left);
      return;
    }
  }

  /** Drops what others left here and the server holds: an answer that nobody heard is no reason to keep it. */
  private forget(): void {
    const { draft, keep, client } = this;
    if (!draft || !keep.works) return;
    for (const kept of keep.left(draft.board, client)) {
      const ids = Object.keys(kept.fields);
      const open = ids.filter((id) => !arrived(draft, kept, id));
      if (open.length < ids.length && !kept.cleared) keep.shrinkDraft(draft.board, kept, open);
    }
  }

  /** The number of what is sent is kept at once: whoever takes over must know it. */
  private sending(closed: boolean, send: (draft: Draft) => void): void {
    if (!this.draft) return;
    const { seq } = this.saver;
    send(this.draft);
    if (this.saver.seq !== seq) this.store(closed);
  }

  /** Continues a record; returns the sections it could not continue. */
  private take(draft: Draft, kept: Kept): string[] {
    const left = takeOver(draft, kept);
    if (!kept.cleared || !this.example) return left;
    // The example was not cleared after all: what was typed in it comes back where nothing else stands.
    const { cleared: fields, ...rest } = kept;
    const before = { ...rest, fields };
    const waiting = takeOver(draft, before);
    if (waiting.length > 0) this.keep.setAside(draft.board, before, waiting);
    return left;
  }

  private store(closed = false): void {
    const { draft, saver, title, cleared } = this;
    if (!draft) return;
    const refusal = saver.refusedIn(draft).length > 0 ? saver.refusal : "";
    const last = { closed: closed || this.hidden, title, refusal, cleared, heirOf: saver.heirOf };
    this.keep.setDraft(draft, this.client, saver.seq, last);
  }

  /** Keeps what the server holds: it may lose it, and other tabs of this browser follow it. */
  private keepCopy({ id, created_at: createdAt, revision, sections }: Board): void {
    const name = `${id} ${createdAt} ${revision}`;
    const { draft, keep } = this;
    if (!draft || name === this.copied) return;
    // Where nothing can be written, the copy may be the only place of text that the server lost.
    if (!keep.works && unsaved(draft).length > 0) return;
    this.copied = name;
    keep.setCopy(id, { createdAt, revision, sections }, Object.keys(draft.fields));
  }

  /** Whether text waits until the server has cleared the example too. */
  private clearing(): boolean {
    return performance.now() - this.clearedAt < CLEARING_MS;
  }
}
