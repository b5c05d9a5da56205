// Files that come with the page: saved once, byte for byte.
import assert from "node:assert/strict";
import { test } from "node:test";
import { content, type HandedFile, saveEach } from "../../pages/ui/files/src/files.ts";

function file(number: string, bytes: readonly number[] = []): HandedFile {
  return { number, name: "a.bin", mime: "application/octet-stream", data: btoa(String.fromCharCode(...bytes)) };
}

test("a file that is handed over again is not saved again, and is named again", () => {
  const [a, b] = [file("files-a"), file("files-b")];
  const begun: HandedFile[] = [];
  const saveAll = (files: HandedFile[]): string[] => saveEach(files, (one) => void begun.push(one));
  assert.deepEqual(saveAll([a]), ["files-a"]);
  assert.deepEqual(saveAll([a, b]), ["files-a", "files-b"]);
  assert.deepEqual(saveAll([a, b]), ["files-a", "files-b"]);
  assert.deepEqual(begun, [a, b]);
});

test("a file that cannot be saved holds up no other, and is tried again", (t) => {
  const warn = t.mock.method(console, "warn", () => undefined);
  const files = [file("files-e"), file("files-f"), file("files-g")];
  const begun: string[] = [];
  const begin = ({ number }: HandedFile): void => {
    begun.push(number);
    if (number === "files-f" && begun.length < 4) throw new Error("no room");
  };
  assert.deepEqual(saveEach(files, begin), ["files-e", "files-g"]);
  assert.equal(warn.mock.callCount(), 1);
  assert.deepEqual(saveEach([files[1]], begin), ["files-f"]);
  assert.deepEqual(begun, ["files-e", "files-f", "files-g", "files-f"]);
});

test("every byte arrives as it was", () => {
  const bytes = Array.from({ length: 256 }, (_, at) => at);
  assert.deepEqual([...content(file("files-c", bytes))], bytes);
});

test("an empty file is a file", () => {
  assert.equal(content(file("files-d")).length, 0);
});
