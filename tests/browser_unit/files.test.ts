// Files that come with the page: saved once, byte for byte.
import assert from "node:assert/strict";
import { test } from "node:test";
import { content, type HandedFile, unsaved } from "../../pages/ui/files/src/files.ts";

function file(number: string, bytes: readonly number[] = []): HandedFile {
  return { number, name: "a.bin", mime: "application/octet-stream", data: btoa(String.fromCharCode(...bytes)) };
}

test("a file that is handed over again is not saved again", () => {
  const [a, b] = [file("files-a"), file("files-b")];
  assert.deepEqual(unsaved([a]), [a]);
  assert.deepEqual(unsaved([a, b]), [b]);
  assert.deepEqual(unsaved([a, b]), []);
});

test("every byte arrives as it was", () => {
  const bytes = Array.from({ length: 256 }, (_, at) => at);
  assert.deepEqual([...content(file("files-c", bytes))], bytes);
});

test("an empty file is a file", () => {
  assert.equal(content(file("files-d")).length, 0);
});
