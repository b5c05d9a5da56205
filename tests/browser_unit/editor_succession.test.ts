import assert from "node:assert/strict";
import { test } from "node:test";
import { bring, whenBrought } from "../../pages/ui/browser/handover.ts";
import { end, livingOn, succeed } from "../../pages/ui/editor/src/succession.ts";

function living(name: string, told: string[]): { root: object; close: () => void } {
  told.push(`${name} begins`);
  return { root: {}, close: () => void told.push(`${name} ends`) };
}

test("what older code made on a place ends before newer code begins there", () => {
  const [place, told] = [{}, [] as string[]];
  succeed(place, () => living("old", told));
  const made = succeed(place, () => living("new", told));
  assert.deepEqual(told, ["old begins", "old ends", "new begins"]);
  assert.equal(livingOn(place), made);
});

test("a place is left to its successor when the one before is ended once more", () => {
  const [place, told] = [{}, [] as string[]];
  const old = succeed(place, () => living("old", told));
  const made = succeed(place, () => living("new", told));
  end(place, old);
  assert.equal(livingOn(place), made);
  end(place, made);
  assert.equal(livingOn(place), null);
});

test("an end that fails does not keep the next one from beginning", (t) => {
  t.mock.method(console, "warn", () => undefined);
  const place = {};
  succeed(place, () => ({ root: {}, close: () => assert.fail("broken") }));
  const made = succeed(place, () => living("new", []));
  assert.equal(livingOn(place), made);
});

test("newer code reaches a place that uses older code, once, with what the place asked last", () => {
  const [place, seen] = [{}, [] as string[]];
  bring("lasting", "a");
  whenBrought<string>("lasting", (code) => seen.push(`first ${code}`), place);
  const forget = whenBrought<string>("lasting", (code) => seen.push(`second ${code}`), place);
  bring("lasting", "b");
  assert.deepEqual(seen, ["first a", "second a", "second b"]);
  forget();
  bring("lasting", "c");
  assert.equal(seen.length, 3);
});
