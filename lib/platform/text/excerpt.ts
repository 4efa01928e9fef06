import { foldWithPlaces } from "./fold";

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** From the first unit to the one after the last, in UTF-16 units. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** So much is shown around what was found, in UTF-16 units: two or three lines of a phone. */
const BEFORE = 48;
const AFTER = 96;
/** A word is left out rather than cut where its other end is as near as this. */
const TO_WORD = 16;
/** So many places of one text are shown; more would be the text itself. */
const MAX_WINDOWS = 3;

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * Where the terms stand in a text, as ranges of the original that do not overlap, ascending. A range covers whole
 * characters as a reader sees them: an emoji or a letter with its accent is marked whole or not at all.
 *
 * @param terms folded, none empty
 */
export function findTerms(original: string, terms: readonly string[]): Range[] {
  const { text, places } = foldWithPlaces(original);
  const found: Range[] = [];
  for (const term of terms) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      found.push({ from: places[at] ?? 0, to: endOf(places, at + term.length) });
    }
  }
  const merged: { from: number; to: number }[] = [];
  const segments = segmenter.segment(original);
  for (const { from, to } of found.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && to <= last.to) continue;
    const start = segments.containing(from)?.index ?? from;
    const end = endOfCharacter(segments, to);
    if (last && start <= last.to) last.to = end;
    else merged.push({ from: start, to: end });
  }
  return merged;
}

/** The pieces of a whole text, with what was looked for marked. */
export function markTerms(original: string, terms: readonly string[]): Piece[] {
  return piecesIn(original, { from: 0, to: original.length }, findTerms(original, terms));
}

/**
 * The places of a text where the terms stand, with some words around each and an ellipsis where text was left out; the
 * beginning of the text when none of them stands in it.
 */
export function excerpt(original: string, terms: readonly string[]): Piece[] {
  const ranges = findTerms(original, terms);
  const windows = windowsAround(original, ranges.length > 0 ? ranges : [{ from: 0, to: 0 }]);
  const pieces: Piece[] = [];
  let shownTo = 0;
  for (const window of windows) {
    if (window.from > shownTo) pieces.push({ text: "… ", isMatch: false });
    pieces.push(...piecesIn(original, window, ranges));
    shownTo = window.to;
  }
  return shownTo < original.length ? [...pieces, { text: " …", isMatch: false }] : pieces;
}

/** Stretches of the text, ascending and apart, each around the first place that none before it shows. */
function windowsAround(original: string, ranges: readonly Range[]): Range[] {
  const windows: Range[] = [];
  let shownTo = 0;
  for (const { from, to } of ranges) {
    if (windows.length === MAX_WINDOWS) break;
    if (windows.length > 0 && from < shownTo) continue;
    const start = Math.max(shownTo, startBefore(original, from));
    shownTo = endAfter(original, Math.min(to, from + AFTER));
    windows.push({ from: start, to: shownTo });
  }
  return windows;
}

/** The start of a word, or else of a character, at most `BEFORE` units before a place. */
function startBefore(original: string, place: number): number {
  const start = place - BEFORE;
  if (start <= 0) return 0;
  const space = original.slice(start, start + TO_WORD).search(/\s\S/);
  return space >= 0 ? start + space + 1 : (segmenter.segment(original).containing(start)?.index ?? start);
}

/** The end of a word, or else of a character, about `AFTER` units after a place. */
function endAfter(original: string, place: number): number {
  const end = place + AFTER;
  if (end >= original.length) return original.length;
  const [, afterSpace] = /\s(\S*)$/.exec(original.slice(end - TO_WORD, end)) ?? [];
  return afterSpace !== undefined ? end - afterSpace.length - 1 : endOfCharacter(segmenter.segment(original), end);
}

function piecesIn(original: string, { from, to }: Range, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let done = from;
  for (const range of ranges) {
    const [start, end] = [Math.max(range.from, from), Math.min(range.to, to)];
    if (start >= end) continue;
    if (start > done) pieces.push({ text: original.slice(done, start), isMatch: false });
    pieces.push({ text: original.slice(start, end), isMatch: true });
    done = end;
  }
  return done < to ? [...pieces, { text: original.slice(done, to), isMatch: false }] : pieces;
}

/** Where the letter ends that the unit before `end` comes from: a match can end within "ﬁ" or "½". */
function endOf(places: readonly number[], end: number): number {
  const lastPlace = places[end - 1];
  let next = end;
  while (next < places.length - 1 && places[next] === lastPlace) next += 1;
  return places[next] ?? 0;
}

function endOfCharacter(segments: Intl.Segments, place: number): number {
  const character = segments.containing(place);
  return !character || character.index === place ? place : character.index + character.segment.length;
}
