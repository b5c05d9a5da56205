// The browser reads a table of response times as Python does, to twelve digits.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Responses } from "../../pages/ui/browser/latency.ts";
import { encoded } from "./explorer_made.ts";

type Case = [servers: number, utilisation: number, q: number, objective: number, quantile: number | null, share: number | null];

interface Table {
  name: string;
  servers: number[];
  utilisation: number[];
  levels: number[];
  mean_service_ms: number;
  response_ms: number[][][];
  cases: Case[];
}

const fixture = JSON.parse(readFileSync("tests/fixtures/latency_cases.json", "utf8")) as {
  relative_tolerance: number;
  tables: Table[];
};

function responses(table: Table): Responses {
  return new Responses({ ...table, response_ms: encoded(table.response_ms.flat(2)) });
}

function same(actual: number, expected: number | null, what: string): void {
  if (expected === null) return assert.ok(Number.isNaN(actual), `${what}: ${actual} should be undefined`);
  const apart = Math.abs(actual - expected);
  assert.ok(apart <= fixture.relative_tolerance * Math.abs(expected), `${what}: ${actual} is not ${expected}`);
}

for (const table of fixture.tables) {
  test(`${table.name}: quantiles and shares in time are Python's`, () => {
    const held = responses(table);
    assert.ok(table.cases.length > 50);
    for (const [servers, utilisation, q, objective, quantile, share] of table.cases) {
      const where = `servers ${servers}, utilisation ${utilisation}`;
      same(held.quantileAt(q, utilisation, servers), quantile, `${where}, q ${q}`);
      same(held.attainedAt(objective, utilisation, servers), share, `${where}, ${objective} ms`);
    }
  });
}

test("a table that is cut short is named with both sizes", () => {
  const table = { ...fixture.tables[0]!, response_ms: encoded([1, 2, 3]) };
  assert.throws(() => new Responses(table), /response times must have 100 cells, got 3/);
});

test("fleets beyond the largest of the table come ever nearer to nobody waiting", () => {
  const held = responses(fixture.tables[1]!);
  const at = (servers: number): number => held.quantileAt(0.9, 0.85, servers);
  const alone = held.quantileAt(0.9, 0, 2);
  assert.ok(at(2) > at(3) && at(3) > at(64) && at(64) > alone);
  assert.ok(at(64) - alone < 0.05 * (at(2) - alone));
});

test("a fleet smaller than any of the table is unknown", () => {
  assert.ok(Number.isNaN(responses(fixture.tables[2]!).quantileAt(0.9, 0.5, 2)));
});
