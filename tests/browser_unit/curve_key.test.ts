import assert from "node:assert/strict";
import { test } from "node:test";
import { type Curve, leastCrossed, type Obstacle, placesIn } from "../../pages/ui/browser/curve_key.ts";

const BOX = { left: 30, top: 20, width: 300, height: 200 };
const KEY = { width: 80, height: 40 };
const CORNERS = { columns: 2, rows: 2, from: "bottom right" } as const;
const MANY = { columns: 7, rows: 4, from: "top left" } as const;

function curve(points: [number, number][], step = false): Curve {
  const [xs, ys] = [0, 1].map((axis) => Float64Array.from(points, (point) => point[axis]!));
  return { xs: xs!, ys: ys!, kept: points.map((_, i) => i), step };
}

/** The corner a key goes to, first from `present`. */
function corner(curves: Curve[], obstacles: Obstacle[] = [], present = 0): string {
  const places = placesIn(BOX, KEY, CORNERS);
  const { left, top } = places[leastCrossed(places, KEY, curves, obstacles, present)]!;
  return `${top < 100 ? "top" : "bottom"} ${left < 100 ? "left" : "right"}`;
}

test("corners are tried from one of them on, along its side first", () => {
  const tried = placesIn(BOX, KEY, CORNERS).map(({ left, top }) => [left, top]);
  assert.deepEqual(tried, [[245, 175], [245, 25], [37, 175], [37, 25]]);
});

test("every place of a grid lies in the box, and only places off a side count as aside", () => {
  const places = placesIn(BOX, KEY, MANY);
  assert.equal(places.length, 28);
  for (const { left, top, aside } of places) {
    assert.ok(left >= 37 && left + KEY.width <= 325.001 && top >= 25 && top + KEY.height <= 215.001);
    const away = Number(left > 37 && left < 245) + Number(top > 25 && top < 175);
    assert.equal(aside, away);
  }
  assert.deepEqual([places[0]!.left, places[0]!.top], [37, 25]);
});

test("a key larger than the box stands at its first corner", () => {
  for (const { left, top } of placesIn(BOX, { width: 400, height: 300 }, MANY)) assert.deepEqual([left, top], [37, 25]);
});

test("the key stays where nothing is in its way, and leaves a corner that a curve runs through", () => {
  assert.equal(corner([]), "bottom right");
  assert.equal(corner([curve([[250, 0], [250, 300]])]), "bottom left");
  assert.equal(corner([curve([[30, 200], [330, 200]])]), "top right");
});

test("a little more of a curve is no reason to move", () => {
  const short = (length: number): Curve => curve([[260, 180], [260 + length, 180]]);
  assert.equal(corner([short(8)]), "bottom right");
  assert.equal(corner([short(24)]), "top right");
});

test("a curve of steps runs along its steps and not across them", () => {
  const across: [number, number][] = [[150, 260], [340, 130]];
  assert.equal(corner([curve(across, false)]), "top right");
  assert.equal(corner([curve(across, true)]), "bottom right");
});

test("points that are left out and places without a number count for nothing", () => {
  const through = curve([[250, 180], [320, 180], [320, 210]]);
  assert.equal(corner([{ ...through, kept: [0] }]), "bottom right");
  assert.equal(corner([curve([[250, NaN], [320, 180]])]), "bottom right");
});

test("something that is marked is as bad as a long run of a curve", () => {
  const mark = { left: 260, right: 270, top: 190, bottom: 200 };
  assert.equal(corner([], [mark]), "top right");
  const elsewhere = [[245, 25], [37, 175], [37, 25]].map(([x, y]) => curve([[x!, y! + 20], [x! + 20, y! + 20]]));
  assert.equal(corner(elsewhere, [mark]), "top right");
  const further = [[245, 25], [37, 175], [37, 25]].map(([x, y]) => curve([[x!, y! + 20], [x! + 60, y! + 20]]));
  assert.equal(corner(further, [mark]), "bottom right");
});

test("where every corner is crossed a key may stand between them", () => {
  const places = placesIn(BOX, KEY, MANY);
  const both = [curve([[80, 0], [80, 300]]), curve([[290, 0], [290, 300]])];
  const { left, top } = places[leastCrossed(places, KEY, both, [], 0)]!;
  assert.ok(left > 84 && left + KEY.width < 286);
  assert.equal(top, 25);
});
