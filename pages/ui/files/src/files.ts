// Turns a file that came with the page into a download.

export interface HandedFile {
  /** Never used twice. */
  number: string;
  name: string;
  mime: string;
  /** The content in base64. */
  data: string;
}

export interface FilesData {
  files: HandedFile[];
}

/** A download reads its content after the click that began it [ms]. */
const KEPT_MS = 60_000;
const PLACE = Symbol.for("ml-design-whiteboard:files");

/**
 * Saves those files that this window has not saved yet, each on its own; returns the numbers of all
 * that it has saved. One that cannot be saved is tried again when it is handed over again.
 */
export function saveEach(files: readonly HandedFile[], begin = save): string[] {
  const place = globalThis as { [PLACE]?: Set<string> };
  const saved = (place[PLACE] ??= new Set());
  for (const file of files) {
    if (saved.has(file.number)) continue;
    try {
      begin(file);
      saved.add(file.number);
    } catch (error) {
      console.warn(`${file.name} was not saved`, error);
    }
  }
  return files.map(({ number }) => number).filter((number) => saved.has(number));
}

/** The content of a file, byte for byte. */
export function content({ data }: HandedFile): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
}

/** Begins the download. */
export function save(file: HandedFile): void {
  const address = URL.createObjectURL(new Blob([content(file)], { type: file.mime }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
