// A hand at work to the moment it rests: what it moved is sent then, never while a pointer is down.

/** Says once, some time after the last move, that the hand rests. */
export class Rest {
  private readonly down = new Set<number>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = false;
  private afterMs = 0;

  /**
   * `send` runs when the hand rests. A pointer counts from its press on `root` to its release
   * anywhere on `outside`; `signal` ends the watch.
   */
  constructor(
    root: EventTarget,
    private readonly send: () => void,
    signal: AbortSignal,
    outside: EventTarget = window,
  ) {
    const options = { capture: true, signal };
    root.addEventListener("pointerdown", (event) => this.down.add(id(event)), options);
    for (const ending of ["pointerup", "pointercancel"]) {
      outside.addEventListener(ending, (event) => this.lift([id(event)]), options);
    }
    // A release that nobody reports, as over a menu of the browser or in another window, shows later.
    outside.addEventListener("pointermove", (event) => {
      if ((event as PointerEvent).buttons === 0) this.lift([id(event)]);
    }, options);
    outside.addEventListener("blur", (event) => {
      if (event.target === outside) this.lift([...this.down]);
    }, options);
    signal.addEventListener("abort", () => this.stop());
  }

  /** Something was moved: it is sent after so long [ms], unless more is moved before. */
  after(milliseconds: number): void {
    this.stop();
    this.afterMs = milliseconds;
    this.timer = setTimeout(() => {
      if (this.down.size > 0) this.due = true;
      else this.send();
    }, milliseconds);
  }

  /** Nothing is left to be sent. */
  stop(): void {
    clearTimeout(this.timer);
    this.due = false;
  }

  private lift(pointers: number[]): void {
    for (const pointer of pointers) this.down.delete(pointer);
    if (this.due && this.down.size === 0) this.after(this.afterMs);
  }
}

function id(event: Event): number {
  return (event as PointerEvent).pointerId;
}
