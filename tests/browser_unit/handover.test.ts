import assert from "node:assert/strict";
import { test } from "node:test";
import { bring, whenBrought } from "../../pages/ui/browser/handover.ts";

test("code reaches those who came before it, and those who come after, in order", () => {
  const seen: string[] = [];
  whenBrought<string>("early", (code) => seen.push(`first ${code}`));
  whenBrought<string>("early", (code) => seen.push(`second ${code}`));
  assert.equal(seen.length, 0);
  bring("early", "a");
  assert.equal(seen.join(), "first a,second a");
  whenBrought<string>("early", (code) => seen.push(`late ${code}`));
  assert.equal(seen.join(), "first a,second a,late a");
  bring("early", "b");
  assert.equal(seen.length, 3);
});

test("who is gone is not told", () => {
  const seen: string[] = [];
  const forget = whenBrought<string>("gone", (code) => seen.push(code));
  forget();
  bring("gone", "a");
  assert.deepEqual(seen, []);
});
