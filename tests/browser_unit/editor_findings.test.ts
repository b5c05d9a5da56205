import assert from "node:assert/strict";
import { test } from "node:test";
import {
  answered,
  checksTitle,
  conceptWords,
  notYet,
  open,
  openCount,
  place,
  responseWords,
} from "../../pages/ui/editor/src/findings.ts";
import { asked, fitting } from "../../pages/ui/editor/src/suggest.ts";
import { finding, NO_CHECKS, pin } from "./editor_made.ts";

const ORDER = ["clarify", "metrics", "data"];
const COVERED = { kind: "covered" as const, words: "in Data" };

test("findings of the shown section come first, the others in the order of the sections", () => {
  const findings = [
    finding("a", { section: "data" }),
    finding("b", { section: "metrics" }),
    finding("c", { section: "clarify" }),
    finding("d", { section: "metrics" }),
    finding("e", { section: "data", response: COVERED }),
  ];
  const checks = { ...NO_CHECKS, findings };
  assert.deepEqual(open(checks, ORDER, "metrics").map((one) => one.key), ["b", "d", "c", "a"]);
  assert.deepEqual(answered(checks, ORDER, "metrics").map((one) => one.key), ["e"]);
});

test("only findings without an answer count as open, and before they are shown the server counts", () => {
  const findings = [finding("a"), finding("b", { response: COVERED })];
  assert.equal(openCount({ ...NO_CHECKS, findings, open: 9 }), 1);
  assert.equal(openCount({ ...NO_CHECKS, revealed: false, open: 7 }), 7);
});

test("the title counts and never praises, and there is none where nothing is checked", () => {
  assert.equal(checksTitle({ ...NO_CHECKS, findings: [finding("a"), finding("b")] }), "Checks: 2 open");
  assert.equal(checksTitle(NO_CHECKS), "No open checks");
  assert.equal(checksTitle({ ...NO_CHECKS, dimensions: 0 }), null);
});

test("before the self-score it is said what is missing", () => {
  const checks = { ...NO_CHECKS, revealed: false, open: 7, scored: 3 };
  assert.equal(notYet(checks), "7 open. Score yourself first (3 of 8 done), then they are shown.");
});

test("quoted words are found where they were, else nearest to it, else not at all", () => {
  const text = "🙂 recall 80%, recall 80%, recall 80%";
  const at = (start: number): unknown => place(text, finding("a", { quote: "recall 80%", start }));
  assert.deepEqual(at(15), [15, 25]);
  assert.deepEqual(at(17), [15, 25]);
  assert.deepEqual(at(99), [27, 37]);
  assert.equal(place("other", finding("a", { quote: "recall" })), null);
  assert.equal(place("other", finding("a")), null);
});

test("concepts of the section are told apart by how they were found", () => {
  const one = (title: string, state: "supported" | "mentioned" | "negated" | "not_detected"): object => ({
    section: "data",
    title,
    state,
  });
  const concepts = [
    one("time split", "supported"),
    one("leakage", "mentioned"),
    one("random split", "negated"),
    one("label delay", "not_detected"),
  ] as typeof NO_CHECKS.concepts;
  const words =
    "detected: time split (with a number), leakage; ruled out: random split; not detected: label delay";
  assert.equal(conceptWords(concepts, "data"), words);
  assert.equal(conceptWords(concepts, "metrics"), "");
});

test("an answer is told with its words", () => {
  assert.equal(responseWords(COVERED), "covered, here: in Data");
  assert.equal(responseWords({ kind: "covered", words: "" }), "covered, here");
  assert.equal(responseWords({ kind: "not_relevant", words: "no time" }), "not relevant, because: no time");
});

test("a bracket and an E ask for pins, until the bracket is closed", () => {
  assert.deepEqual(asked("so [E", 5), { start: 3, typed: "" });
  assert.deepEqual(asked("so [E3 and more", 6), { start: 3, typed: "3" });
  assert.deepEqual(asked("[e prec", 7), { start: 0, typed: " prec" });
  for (const text of ["so [E3]", "so [", "E3", "[E\n3", `[E${"x".repeat(31)}`]) {
    assert.equal(asked(text, text.length), null, text);
  }
});

test("pins are offered by number or by words, those of the section first", () => {
  const pins = [
    pin("E1", "data", "precision 40%"),
    pin("E2", "metrics", "recall 80% [75%, 84%]"),
    pin("E12", "metrics", "precision 42%"),
  ];
  const ids = (typed: string): string[] => fitting(pins, { start: 0, typed }, "metrics").map((one) => one.id);
  assert.deepEqual(ids(""), ["E2", "E12", "E1"]);
  assert.deepEqual(ids("1"), ["E12", "E1"]);
  assert.deepEqual(ids(" PREC 42"), ["E12"]);
  assert.deepEqual(ids("ven if"), []);
});
