// Where the words of the Serving charts stand: on no line, on no point, on no other words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { alongLevel, crosses, meet, rectangle, roomOf, stacked, type Stroke, touched } from "../../pages/ui/serving/src/charts/labels.ts";

const BOX = { left: 40, top: 18, width: 310, height: 176 };
const ROOM = roomOf("objective 20 ms", 1);

/** A line through points, in pixels. */
function stroke(points: [number, number][]): Stroke {
  return {
    xs: Float64Array.from(points, ([x]) => x),
    ys: Float64Array.from(points, ([, y]) => y),
    kept: points.map((_, i) => i),
  };
}

/** A response time by load: level, then up a wall at `wall`, as a queue makes it. */
function queue(level: number, wall: number): Stroke {
  const points: [number, number][] = [];
  for (let x = BOX.left; x < wall; x += 3) points.push([x, level - (60 * 8) / (wall - x + 4)]);
  return stroke(points);
}

function words(y: number, strokes: Stroke[], obstacles = [] as ReturnType<typeof rectangle>[]): ReturnType<typeof rectangle> {
  return rectangle(alongLevel(y, ROOM, BOX, strokes, obstacles), ROOM.width, ROOM.height);
}

test("the objective is named at the right end above its line when nothing is there", () => {
  const found = words(100, []);
  assert.ok(found.bottom < 100 && found.right > BOX.left + BOX.width - 6);
});

test("its name gives way to every curve, the marked point and the mark of the largest rate", () => {
  const point = rectangle({ left: 200, top: 92 }, 20, 20);
  const mark = rectangle({ left: 230, top: 106 }, 8, 7);
  for (let y = 40; y <= 180; y += 4) {
    const strokes = [queue(150, 300), queue(165, 320), queue(118, 250)];
    const found = words(y, strokes, [point, mark]);
    assert.equal(touched(found, strokes, [point, mark]), 0, `at ${y}`);
    assert.ok(found.left >= BOX.left && found.right <= BOX.left + BOX.width, `within, at ${y}`);
  }
});

test("the name goes below the line when the whole of it is taken above", () => {
  const ceiling = stroke([[BOX.left, 94], [BOX.left + BOX.width, 94]]);
  assert.ok(words(100, [ceiling]).top > 100);
});

test("a name never leaves the plot at the bottom", () => {
  const floor = BOX.top + BOX.height;
  const ceiling = stroke([[BOX.left, floor - 10], [BOX.left + BOX.width, floor - 10]]);
  assert.ok(words(floor - 2, [ceiling]).bottom <= floor);
});

test("where every place is taken the name stands where it touches least", () => {
  const everywhere = rectangle({ left: 0, top: 0 }, 400, 300);
  const half = rectangle({ left: BOX.left + BOX.width / 2, top: 0 }, 400, 300);
  const found = words(100, [], [everywhere, half]);
  assert.ok(found.right <= half.left);
});

test("a line that only passes between its points through a rectangle crosses it", () => {
  const one = rectangle({ left: 100, top: 100 }, 20, 10);
  assert.ok(crosses(stroke([[0, 0], [200, 200]]), one));
  assert.ok(!crosses(stroke([[0, 50], [200, 250]]), one));
  assert.ok(crosses(stroke([[110, 0], [110, 300]]), one));
  assert.ok(!crosses(stroke([[130, 0], [130, 300]]), one));
  assert.ok(!crosses(stroke([[0, 105], [90, 105]]), one));
});

test("names of quantiles stand apart, in order, near their lines and within the plot", () => {
  for (const lines of [[150, 148, 147], [190, 188, 60], [120, 100, 80], [193, 193, 193], [20, 19, 18]]) {
    const found = stacked(lines, 11, BOX);
    for (const [i, y] of found.entries()) {
      if (i > 0) assert.ok(found[i - 1]! - y >= 11 - 1e-9, `${lines}: ${found}`);
      assert.ok(y <= BOX.top + BOX.height, `${lines}: ${found}`);
      assert.ok(Math.abs(y - lines[i]!) <= 28, `${lines}: ${found}`);
    }
  }
});

test("quantiles that are far enough apart are named exactly at their lines", () => {
  assert.deepEqual(stacked([120, 100, 80], 11, BOX), [120, 100, 80]);
});

test("rectangles that only share an edge do not meet", () => {
  const one = rectangle({ left: 0, top: 0 }, 10, 10);
  assert.ok(!meet(one, rectangle({ left: 10, top: 0 }, 10, 10)));
  assert.ok(meet(one, rectangle({ left: 9, top: 9 }, 10, 10)));
});
