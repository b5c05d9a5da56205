// The search for the best band: it can be given up until Python has answered, whatever is moved.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CANCELLED, ENDED_FIRST, Search } from "../../pages/ui/serving/src/search.ts";
import type { Session } from "../../pages/ui/serving/src/session.ts";
import { data, opened } from "./serving_made.ts";

const BAND = { first: "a", second: "b", low: 0.1, high: 0.4, threshold: 0.2 };

/** What Python says next: the last press it has heard, and the band. */
function answer(session: Session, search: Search, search_heard: number, cascade: typeof BAND | null): string {
  const next = data({ search_heard }, { cascade });
  const version = session.data.setting.version + 1;
  session.receive({ ...next, setting: { ...next.setting, version, echo: session.data.setting.echo } });
  return search.hear(session);
}

test("a search goes on whatever is moved or heard, until Python has done with that press", () => {
  const [session, search] = [opened(), new Search()];
  const n = search.begin(session);
  session.change({ servers: 3 });
  session.addStage("Network");
  assert.equal(answer(session, search, n - 1, null), "");
  assert.equal(search.words, "Looking for the best band …");
  answer(session, search, n, null);
  assert.equal(search.words, "");
});

test("a search that is given up counts as cancelled once Python says so", () => {
  const [session, search] = [opened(), new Search()];
  const asked = search.begin(session);
  const given = search.cancel(session);
  assert.ok(given > asked);
  assert.equal(answer(session, search, asked, null), "");
  assert.equal(search.words, "Cancelling the search …");
  assert.equal(answer(session, search, given, null), CANCELLED);
  assert.equal(search.words, "");
});

test("a band that was found before the search was given up is said to be set", () => {
  const [session, search] = [opened(), new Search()];
  const asked = search.begin(session);
  const given = search.cancel(session);
  assert.equal(answer(session, search, asked, BAND), "");
  assert.equal(answer(session, search, given, BAND), ENDED_FIRST);
});

test("of a band that the hand has set since, nothing is said", () => {
  const [session, search] = [opened(), new Search()];
  search.begin(session);
  const given = search.cancel(session);
  search.moved();
  assert.equal(answer(session, search, given, BAND), "");
  assert.equal(search.words, "");
});

test("numbers of presses grow, also past those of an earlier page", () => {
  const later = Date.now() + 1e9;
  const [session, search] = [opened(data({ search_heard: later })), new Search()];
  assert.equal(search.begin(session), later + 1);
  assert.equal(search.begin(session), later + 2);
});
