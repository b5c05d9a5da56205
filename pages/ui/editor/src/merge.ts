// Two texts that began as one: where they differ, and one text with what both added.

import { diff3MergeRegions, diffIndices, LCS } from "node-diff3";

/** A stretch of text, and whether the other text lacks it. */
export interface Piece {
  text: string;
  only: boolean;
}

/** With more pairs of equal parts than this a comparison would take too long to wait for. */
const MOST_PAIRS = 250_000;

/** Both texts cut where they begin and stop to differ, word by word. */
export function differences(mine: string, theirs: string): { mine: Piece[]; theirs: Piece[] } {
  const cuts = [words, lines, whole].map((cut) => [cut(mine), cut(theirs)] as const);
  const [a, b] = cuts.find(([one, other]) => !tooMany(one, other))!;
  const regions = diffIndices(a, b);
  return {
    mine: pieces(a, regions.map((region) => region.buffer1)),
    theirs: pieces(b, regions.map((region) => region.buffer2)),
  };
}

/**
 * One text with the changes of both. Sentences that only one changed are taken from there; inside a
 * sentence that both changed, words are, as long as they changed different ones; else both sentences
 * stay, mine first. Without the text both began from, what they share counts as that.
 */
export function merged(mine: string, theirs: string, common: string | null): string {
  if (mine === theirs) return mine;
  const [a, b] = [sentences(mine), sentences(theirs)];
  if (common === null && tooMany(a, b)) return joined([mine, theirs]);
  const base = common === null ? shared(a, b) : sentences(common);
  return joined(
    regionsOf(a, base, b).map((region) =>
      "text" in region ? region.text : bothOf(region.mine, region.common, region.theirs),
    ),
  );
}

interface Clash {
  mine: string;
  common: string;
  theirs: string;
}

function bothOf(mine: string, common: string, theirs: string): string {
  if (mine === theirs || theirs === common || theirs === "") return mine;
  if (mine === common || mine === "") return theirs;
  if (common !== "") {
    const regions = regionsOf(words(mine), words(common), words(theirs));
    const clean = regions.every((region) => "text" in region || region.mine === region.theirs);
    if (clean) return regions.map((one) => ("text" in one ? one.text : one.mine)).join("");
    const at = common.length;
    if (mine.startsWith(common) && theirs.startsWith(common)) {
      return common + joined([mine.slice(at), theirs.slice(at)]);
    }
    if (mine.endsWith(common) && theirs.endsWith(common)) {
      return joined([mine.slice(0, -at), theirs.slice(0, -at)]) + common;
    }
  }
  return joined([mine, theirs]);
}

function regionsOf(mine: string[], common: string[], theirs: string[]): ({ text: string } | Clash)[] {
  if (tooMany(common, mine) || tooMany(common, theirs)) {
    return [{ mine: mine.join(""), common: common.join(""), theirs: theirs.join("") }];
  }
  return diff3MergeRegions(mine, common, theirs).map((region) =>
    region.stable
      ? { text: region.bufferContent.join("") }
      : {
          mine: region.aContent.join(""),
          common: region.oContent.join(""),
          theirs: region.bContent.join(""),
        },
  );
}

/** Parts in a row, apart by a space or a new line where nothing else keeps them apart. */
function joined(parts: string[]): string {
  return parts.reduce((before, part) => {
    const apart = before === "" || part === "" || /\s$/u.test(before) || /^\s/u.test(part);
    return before + (apart ? "" : before.includes("\n") ? "\n" : " ") + part;
  }, "");
}

function shared(a: string[], b: string[]): string[] {
  const found: string[] = [];
  for (let one = LCS(a, b); one.chain !== null; one = one.chain) found.unshift(a[one.buffer1index]);
  return found;
}

function pieces(tokens: string[], differing: [number, number][]): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  const add = (text: string, only: boolean): void => {
    if (text !== "") found.push({ text, only });
  };
  for (const [start, length] of differing) {
    add(tokens.slice(from, start).join(""), false);
    add(tokens.slice(start, start + length).join(""), true);
    from = start + length;
  }
  add(tokens.slice(from).join(""), false);
  return found;
}

// White space goes with what follows, so that text added at the end leaves the last part as it was.

function words(text: string): string[] {
  return text.match(/\s*\S+|\s+$/gu) ?? [];
}

function tooMany(a: string[], b: string[]): boolean {
  const counts = new Map<string, number>();
  for (const part of a) counts.set(part, (counts.get(part) ?? 0) + 1);
  return b.reduce((pairs, part) => pairs + (counts.get(part) ?? 0), 0) > MOST_PAIRS;
}

function whole(text: string): string[] {
  return text === "" ? [] : [text];
}

function lines(text: string): string[] {
  return text === "" ? [] : text.split(/(?=\n)/u);
}

function sentences(text: string): string[] {
  return text === "" ? [] : text.split(/(?<=[.!?])(?=\s)|(?=\n)/u);
}
