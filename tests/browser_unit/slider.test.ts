// What is typed into a control's field is used, or said to be none, and its tooltip says the same.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { logScale } from "../../pages/ui/browser/scales.ts";
import { Slider, type SliderOptions } from "../../pages/ui/browser/slider.ts";

/** As much of an element as a control asks of one. */
class Plain {
  readonly attributes = new Map<string, string>();
  readonly style = { setProperty: (): void => {} };
  value = "";
  textContent = "";

  append(): void {}
  select(): void {}
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  setAttribute(name: string, text: string): void {
    this.attributes.set(name, text);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
}

before(() => {
  Object.assign(globalThis, { document: { createElement: () => new Plain() } });
});

interface Made {
  slider: Slider;
  said: string[];
  moves: number[];
  type: (text: string) => void;
  title: () => string | null;
}

const ENTER = { key: "Enter", stopPropagation: () => {}, preventDefault: () => {} } as unknown as KeyboardEvent;

function made(options: Partial<SliderOptions> = {}): Made {
  const [said, moves]: [string[], number[]] = [[], []];
  const slider: Slider = new Slider({
    id: "amount", label: "Amount", ...logScale(1, 100), low: () => 1, high: () => 100,
    text: String, spoken: (value) => `${value} a day`,
    onMove: (value) => {
      moves.push(value);
      slider.show(value);
    },
    onProblem: (sentence) => said.push(sentence),
    ...options,
  }, "u");
  slider.show(10);
  const type = (text: string): void => {
    slider.field.value = text;
    slider.field.oninput!(new Event("input") as InputEvent);
    slider.field.onblur!(new Event("blur") as FocusEvent);
  };
  return { slider, said, moves, type, title: () => slider.field.getAttribute("title") };
}

test("the tooltip of a field with text that is no number says so, whatever was said before", () => {
  const { slider, said, type, title } = made();
  type("1000");
  assert.equal(title(), "Amount: 1000 a day is above the largest value; 100 a day is used.");
  type("abc");
  assert.equal(title(), "“abc” is not a number: Amount stays at 100 a day.");
  assert.equal(title(), said.at(-1));
  assert.equal(slider.field.value, "abc", "it stays to be corrected");
  type("20");
  assert.equal(title(), "20 a day");
});

test("the tooltip follows a number that was refused by what takes it, and a slider that is moved", () => {
  const { slider, type, title } = made({ onTyped: (asked) => `Amount: ${asked} cannot be used.` });
  type("-1");
  type("abc");
  assert.match(title()!, /^“abc” is not a number/);
  type("-1");
  assert.equal(title(), "Amount: -1 cannot be used.");
  slider.range.value = "2000";
  slider.range.oninput!(new Event("input") as InputEvent);
  assert.equal(title(), "100 a day");
});

test("where a part of one is none a typed number is rounded in the field, and it is said", () => {
  const { slider, said, moves, type, title } = made({ whole: "reviews" });
  type("1.5");
  assert.deepEqual([moves, slider.field.value], [[2], "2"]);
  assert.deepEqual(said, ["Amount: 1.5 cannot be used, reviews are whole; 2 is used."]);
  assert.equal(title(), said[0]);
  type("0.2");
  assert.equal(said.at(-1), "Amount: 0.2 a day is below the smallest value; 1 a day is used.");
  type("3");
  assert.deepEqual([moves, said.length, title()], [[2, 1, 3], 2, "3 a day"]);
});

test("a field that was cleared shows what stays in force, and says so until another value is set", () => {
  for (const leave of [(slider: Slider) => slider.field.onkeydown!(ENTER), (slider: Slider) => slider.field.onblur!(new Event("blur") as FocusEvent)]) {
    const { slider, said, moves, type, title } = made();
    slider.field.value = " ";
    slider.field.oninput!(new Event("input") as InputEvent);
    leave(slider);
    assert.deepEqual([moves, slider.field.value], [[], "10"]);
    assert.deepEqual(said, ["Nothing was typed: Amount stays at 10 a day."]);
    assert.equal(title(), said[0]);
    assert.equal(slider.field.getAttribute("aria-invalid"), null, "nothing in it is to be corrected");
    slider.show(10);
    assert.equal(title(), said[0]);
    type("20");
    assert.deepEqual([moves, slider.field.value, title()], [[20], "20", "20 a day"]);
  }
});

test("what is used instead can be named otherwise than the value aloud", () => {
  const { said, type } = made({ spoken: (value) => `${value} times as many`, named: String });
  type("0");
  assert.deepEqual(said, ["Amount: 0 is below the smallest value; 1 is used."]);
});
