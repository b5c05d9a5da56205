import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Rest } from "../../pages/ui/browser/rest.ts";

const AFTER_MS = 250;

/** A hand over a component inside a window; events of the component are told to it only. */
function hand() {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  const root = new EventTarget();
  const outside = new EventTarget();
  const abort = new AbortController();
  let sent = 0;
  const rest = new Rest(root, () => (sent += 1), abort.signal, outside);
  const tell = (target: EventTarget, name: string, more = {}): void => {
    target.dispatchEvent(Object.assign(new Event(name), { pointerId: 1, buttons: 1, ...more }));
  };
  return {
    rest,
    abort,
    sent: () => sent,
    press: (pointerId = 1) => tell(root, "pointerdown", { pointerId }),
    release: (name = "pointerup", more = {}) => tell(outside, name, more),
    wait: (milliseconds: number) => mock.timers.tick(milliseconds),
  };
}

test("without a pointer down, as by keyboard, it rests some time after the last move", () => {
  const { rest, sent, wait } = hand();
  rest.after(AFTER_MS);
  wait(AFTER_MS - 1);
  rest.after(AFTER_MS);
  wait(AFTER_MS - 1);
  assert.equal(sent(), 0);
  wait(1);
  assert.equal(sent(), 1);
  wait(10 * AFTER_MS);
  assert.equal(sent(), 1);
});

test("while a pointer is held down nothing is sent, however long it stands still", () => {
  const { rest, sent, press, release, wait } = hand();
  press();
  rest.after(AFTER_MS);
  wait(100 * AFTER_MS);
  assert.equal(sent(), 0);
  release();
  wait(AFTER_MS);
  assert.equal(sent(), 1);
});

test("a release before it was due changes nothing about when it is sent", () => {
  const { rest, sent, press, release, wait } = hand();
  press();
  rest.after(AFTER_MS);
  wait(100);
  release();
  wait(AFTER_MS - 100);
  assert.equal(sent(), 1);
});

test("a pointer that was cancelled, or let go of where nobody saw it, holds nothing up", () => {
  for (const [name, more] of [
    ["pointercancel", {}],
    ["pointermove", { buttons: 0 }],
    ["blur", {}],
  ] as const) {
    const { rest, sent, press, release, wait } = hand();
    press();
    rest.after(AFTER_MS);
    wait(2 * AFTER_MS);
    release(name, more);
    wait(AFTER_MS);
    assert.equal(sent(), 1, name);
  }
});

test("one of two fingers that is still down holds it up; a move with a button down as well", () => {
  const { rest, sent, press, release, wait } = hand();
  press(1);
  press(2);
  rest.after(AFTER_MS);
  release("pointermove");
  release();
  wait(2 * AFTER_MS);
  assert.equal(sent(), 0);
  release("pointerup", { pointerId: 2 });
  wait(AFTER_MS);
  assert.equal(sent(), 1);
});

test("what was sent meanwhile, or belongs to a component that is gone, is not sent again", () => {
  const first = hand();
  first.press();
  first.rest.after(AFTER_MS);
  first.wait(AFTER_MS);
  first.rest.stop();
  first.release();
  first.wait(AFTER_MS);
  assert.equal(first.sent(), 0);
  const gone = hand();
  gone.rest.after(AFTER_MS);
  gone.abort.abort();
  gone.wait(AFTER_MS);
  assert.equal(gone.sent(), 0);
});
