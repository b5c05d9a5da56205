import assert from "node:assert/strict";
import { test } from "node:test";
import { differences, merged } from "../../pages/ui/editor/src/merge.ts";

const BASE = "We flag clients. Recall is 80%.\nLatency is 20 ms.";

/** A generator of the same numbers every time, in [0, 1). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function some(random: () => number, length: number, words: string[]): string {
  const pick = (): string => words[Math.floor(random() * words.length)];
  return Array.from({ length: Math.floor(random() * length) }, pick).join("");
}

test("what only one of two added is in the merge once", () => {
  const mine = `Start. ${BASE}`;
  const theirs = `${BASE} End.`;
  assert.equal(merged(mine, theirs, BASE), `Start. ${BASE} End.`);
  assert.equal(merged(theirs, mine, BASE), `Start. ${BASE} End.`);
});

test("what one removed stays away when the other left it alone", () => {
  assert.equal(merged("We flag clients.\nLatency is 20 ms.", `${BASE} End.`, BASE), "We flag clients.\nLatency is 20 ms. End.");
});

test("different words of one sentence are changed together", () => {
  const mine = BASE.replace("80%", "85%");
  const theirs = BASE.replace("Recall", "Sensitivity");
  assert.equal(merged(mine, theirs, BASE), BASE.replace("Recall is 80%", "Sensitivity is 85%"));
});

test("where both rewrote the same place both sentences stay whole, mine first", () => {
  const mine = BASE.replace("Recall is 80%.", "We catch 85 of 100.");
  const theirs = BASE.replace("Recall is 80%.", "Of all frauds 70% are found.");
  const both = "We catch 85 of 100. Of all frauds 70% are found.";
  assert.equal(merged(mine, theirs, BASE), BASE.replace("Recall is 80%.", both));
});

test("two ends added at the same place follow each other", () => {
  assert.equal(merged("a. b. mine.", "a. b. theirs.", "a. b."), "a. b. mine. theirs.");
  assert.equal(merged("mine", "theirs", ""), "mine theirs");
  assert.equal(merged("a b and mine", "a b and theirs", "a b"), "a b and mine and theirs");
  assert.equal(merged("mine: a b", "theirs: a b", "a b"), "mine: theirs: a b");
});

test("what one rewrote and the other removed stays", () => {
  assert.equal(merged("Recall is 85%.", "", "Recall is 80%."), "Recall is 85%.");
  assert.equal(merged("", "Recall is 85%.", "Recall is 80%."), "Recall is 85%.");
});

test("without what both began as, what they share stands once", () => {
  assert.equal(merged("a. b. mine.", "a. b. theirs.", null), "a. b. mine. theirs.");
});

test("words that name parts of JavaScript objects are words", () => {
  const base = "constructor toString __proto__.";
  assert.equal(merged(`${base} mine.`, `hasOwnProperty. ${base}`, base), `hasOwnProperty. ${base} mine.`);
});

test("no sentence that either added is missing from any merge", () => {
  const random = numbers(7);
  for (let run = 0; run < 300; run += 1) {
    const base = some(random, 8, [" One.", " Two.", "\nThree.", " 0.5 of it."]);
    const change = (name: string): string => {
      const cut = Math.floor(random() * (base.length + 1));
      const gone = Math.floor(random() * 6);
      return `${base.slice(0, cut)} ${name}${run}. ${base.slice(cut + gone)}`;
    };
    const [mine, theirs] = [change("mine"), change("theirs")];
    for (const common of [base, null]) {
      const both = merged(mine, theirs, common);
      assert.ok(both.includes(`mine${run}.`), `${mine} | ${theirs} -> ${both}`);
      assert.ok(both.includes(`theirs${run}.`), `${mine} | ${theirs} -> ${both}`);
    }
    assert.equal(merged(mine, base, base), mine);
    assert.equal(merged(base, theirs, base), theirs);
  }
});

test("differences are marked word by word, and both texts are shown whole", () => {
  const { mine, theirs } = differences("recall is 85% now", "recall was 85% now, we think");
  assert.deepEqual(mine.filter((one) => one.only).map((one) => one.text), [" is", " now"]);
  assert.deepEqual(theirs.filter((one) => one.only).map((one) => one.text), [" was", " now, we think"]);
  const random = numbers(3);
  for (let run = 0; run < 200; run += 1) {
    const words = ["a", " b", "\n", " é", " ", "🙂"];
    const [one, other] = [some(random, 12, words), some(random, 12, words)];
    const marked = differences(one, other);
    assert.equal(marked.mine.map((piece) => piece.text).join(""), one);
    assert.equal(marked.theirs.map((piece) => piece.text).join(""), other);
  }
});

test("long texts are compared in time", () => {
  const random = numbers(1);
  const words = ["the", "of", "a", "recall", "cost"].map((word) => ` ${word}`);
  const text = (): string => Array.from({ length: 9_000 }, () => words[Math.floor(random() * 5)]).join("");
  const began = performance.now();
  differences(text(), text());
  merged(text(), text(), text());
  assert.ok(performance.now() - began < 2_000);
});
