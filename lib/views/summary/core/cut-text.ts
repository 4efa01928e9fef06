import { beginningOf } from "@/lib/platform/text/graphemes";
import { lines, type TextSetting } from "./measure";

/** Sign at the end of a text of which the rest is not on paper. */
const CUT_OFF = " …";
/** How far before the end of the last line a space is looked for, to break there. */
const BREAK_REACH = 80;

/** A text in two, the first part of at most `maxLines` lines; cut between words, else between characters. */
export function splitText(text: string, maxLines: number, setting: TextSetting): [head: string, tail: string] {
  const cut = cutPlace(text, maxLines, "", setting);
  return [text.slice(0, cut).trimEnd(), text.slice(cut).trimStart()];
}

/** The beginning of a text with the sign that the rest is missing, at most `maxLines` lines; empty when nothing fits. */
export function beginningOfText(text: string, maxLines: number, setting: TextSetting): string {
  const beginning = text.slice(0, cutPlace(text, maxLines, CUT_OFF, setting)).trimEnd();
  return beginning === "" ? "" : beginning + CUT_OFF;
}

/** Where a text with `ending` behind it has taken `maxLines` lines. */
function cutPlace(text: string, maxLines: number, ending: string, setting: TextSetting): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lines(text.slice(0, middle) + ending, setting, setting.width) <= maxLines) low = middle;
    else high = middle - 1;
  }
  if (low === text.length) return low;
  const whole = beginningOf(text, low).length;
  const space = /\s\S*$/.exec(text.slice(Math.max(0, whole - BREAK_REACH), whole + 1));
  return space ? Math.max(0, whole - BREAK_REACH) + space.index : whole;
}
