import { isWeekday, monthNumber } from "./month-names";

/** A day whose month is written as a word, within a text. */
export interface WordDate {
  day: number;
  month: number;
  /** As written: four digits or two; absent where the text names none. */
  year?: string;
  /** Position of its first character, and of the character behind it; a weekday before it is not part of it. */
  start: number;
  end: number;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

/** A date in words has a word or a number at most this many tokens apart: "9th of December, '26". */
const MAX_TOKENS_BETWEEN = 3;
const ORDINALS = new Set(["st", "nd", "rd", "th", "e", "de", "ste"]);
const LINKS = new Set(["of", "van", ".", "-", "/"]);

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\p{L}+|\d+|[^\s\p{L}\d]/gu)].map(({ 0: found, index }) => ({
    text: found.toLowerCase(),
    start: index,
    end: index + found.length,
  }));
}

function isNumber(token: Token | undefined, digits: RegExp): boolean {
  return token !== undefined && digits.test(token.text);
}

/** True when a token stands directly behind another, without a space. */
function isJoined(token: Token | undefined, next: Token | undefined): boolean {
  return token !== undefined && token.end === next?.start;
}

const DAY = /^\d{1,2}$/;
const LONG_YEAR = /^\d{4}$/;
const SHORT_YEAR = /^\d{2}$/;

/** The number of the day before a month: "9", "9th of", "9-". */
function dayBefore(tokens: readonly Token[], month: number): { at: number; isPlain: boolean } | null {
  let isPlain = true;
  for (let at = month - 1; at >= 0 && at >= month - 1 - MAX_TOKENS_BETWEEN; at -= 1) {
    const token = tokens[at];
    if (isNumber(token, DAY)) return isMinute(tokens, at) ? null : { at, isPlain };
    if (!token || !(LINKS.has(token.text) || isOrdinal(tokens, at))) return null;
    isPlain = false;
  }
  return null;
}

/** The "30" of "at 2:30. December 9": two digits behind a sign and another number. */
function isMinute(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  return (
    (sign?.text === ":" || sign?.text === ".") &&
    isJoined(sign, tokens[at]) &&
    isJoined(tokens[at - 2], sign) &&
    isNumber(tokens[at - 2], DAY)
  );
}

/** "th", "e" and the like, directly behind a number. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const [number, ending] = [tokens[at - 1], tokens[at]];
  return ORDINALS.has(ending?.text ?? "") && isNumber(number, DAY) && isJoined(number, ending);
}

/** The number of the day behind a month, with its ordinal: "December 9", "Dec. 9th". */
function dayBehind(tokens: readonly Token[], month: number): { at: number; last: number } | null {
  const at = [".", "-", "/", ","].includes(tokens[month + 1]?.text ?? "") ? month + 2 : month + 1;
  if (!isNumber(tokens[at], DAY)) return null;
  return { at, last: isOrdinal(tokens, at + 1) ? at + 1 : at };
}

const YEAR_LINKS = new Set(["-", "/", ".", ",", "'", "’"]);

interface YearOptions {
  /** True where two digits behind a space are a year: in a cell that is nothing but a date. */
  shortYears: boolean;
}

/** Position of the year behind the last token of a date: "2026", ", 2026", "'26", "-26". */
function yearBehind(tokens: readonly Token[], last: number, { shortYears }: YearOptions): number | null {
  // "feb. '26": the full stop belongs to the month.
  const isAbbreviated = tokens[last + 1]?.text === "." && YEAR_LINKS.has(tokens[last + 2]?.text ?? "");
  const from = isAbbreviated ? last + 2 : last + 1;
  const isLinked = YEAR_LINKS.has(tokens[from]?.text ?? "");
  const at = isLinked ? from + 1 : from;
  if (isNumber(tokens[at], LONG_YEAR)) return at;
  if (!isNumber(tokens[at], SHORT_YEAR) || isClock(tokens, at)) return null;
  const link = isLinked ? tokens[from] : undefined;
  // A comma or a full stop can end the date as well.
  const isTight = link?.text !== "." || isJoined(tokens[last], link);
  const isMarked = isJoined(link, tokens[at]) && link?.text !== "," && isTight;
  return isMarked || shortYears ? at : null;
}

/** "14:30" or "14.30": two digits with two more behind a sign. */
function isClock(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at + 1];
  return (
    isJoined(tokens[at], sign) &&
    (sign?.text === ":" || sign?.text === ".") &&
    isJoined(sign, tokens[at + 2]) &&
    isNumber(tokens[at + 2], DAY)
  );
}

/** "may" in small letters is a verb more often than a month: it needs a year, or an ordinal or "of" before it. */
function isVerb(text: string, token: Token): boolean {
  return text.slice(token.start, token.end) === "may";
}

/**
 * Days with a month in words within a text in Dutch or English: "9 december 2026", "9th of Dec '26", "December 9,
 * 2026", "13-feb-26", "2026 Tue Feb 03". In the order of the text; the numbers are not checked against the calendar.
 */
export function wordDatesIn(text: string, options: YearOptions = { shortYears: false }): WordDate[] {
  const tokens = tokensOf(text);
  const found: WordDate[] = [];
  for (const [at, token] of tokens.entries()) {
    const month = monthNumber(token.text);
    if (month === null) continue;
    const before = dayBefore(tokens, at);
    const behind = before ? null : dayBehind(tokens, at);
    // "Jan 9 juni": the number belongs to the month behind it.
    if (behind && monthNumber(tokens[behind.last + 1]?.text ?? "") !== null) continue;
    const dayAt = before?.at ?? behind?.at;
    const dayToken = dayAt === undefined ? undefined : tokens[dayAt];
    if (!dayToken || dayToken.start < (found.at(-1)?.end ?? 0)) continue;
    const last = behind?.last ?? at;
    const yearAt = yearBehind(tokens, last, options);
    const year = yearAt === null ? undefined : tokens[yearAt]?.text;
    if (year === undefined && (before?.isPlain ?? true) && isVerb(text, token)) continue;
    found.push({
      day: Number(dayToken.text),
      month,
      ...(year !== undefined && { year }),
      start: Math.min(dayToken.start, token.start),
      end: tokens[yearAt ?? last]?.end ?? token.end,
    });
  }
  return found;
}

/** True for a word that stands beside a date and says nothing more: a weekday, "at", "om". */
export function isDateFiller(word: string): boolean {
  return isWeekday(word) || FILLERS.has(word);
}

const FILLERS = new Set(["at", "on", "om", "op", "the", "t"]);
