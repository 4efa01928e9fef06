import { widthOf, type Face } from "./letter-widths";
import type { NoteLine, SummaryBlock, SummaryDocument, TableColumn } from "./model";

/**
 * The measures of the page, in CSS pixels of a 794 × 1123 A4 (one pixel is 0.75 point in the PDF). The style
 * sheet and the PDF are drawn to these; heights here are upper estimates, so that what fits here fits there.
 */
export const PAGE = {
  width: 794,
  height: 1123,
  paddingTop: 44,
  paddingSide: 60,
  paddingBottom: 40,
  footer: 30,
  /** Title, meta and the box below them; the box may take two lines. */
  head: 104,
  textWidth: 674,
} as const;

export const TEXT = { face: "sans", size: 12.5, line: 18.5 } as const;
const HEADING = 53;
const TITLE = { face: "serif", size: 29, line: 34 } as const;
const META = { face: "sans", size: 12 } as const;
const HEAD_GAP = 24;
const POINT = { face: "serif", size: 16.5, line: 23, indent: 26, gap: 6 } as const;
const FINDING = { indent: 26, gap: 8 } as const;
const CELL = { face: "sans", size: 12, line: 17, padding: 12, gutter: 10 } as const;
const NOTE = { face: "serif", size: 14.5, line: 20, label: 18, gap: 8 } as const;
const CAPTION = { face: "sans", size: 11.5, line: 16.5, gap: 12 } as const;
/** Width of the widest character there is, in ems; no other is as wide as half a line. */
const WIDEST_CHARACTER = 1.3;
/** Less room than this is no room to write in. */
const MIN_ROOM = 110;
/** Lines to write on, at most: a page of nothing but lines asks for more than somebody has to say. */
export const WRITING_LINES = 12;

/** Height of the head of the first page; a title that does not fit beside the period takes more lines. */
export function documentHeadHeight({ title, meta }: Pick<SummaryDocument, "title" | "meta">): number {
  const beside = Math.max(0, ...meta.map((line) => widthOf(line, META.size, META.face)));
  const titleLines = lines(title, TITLE, PAGE.textWidth - HEAD_GAP - beside);
  return PAGE.head + (titleLines - 1) * TITLE.line;
}

/** Height of what stands above the items of a block: its heading, and the head of a table. */
export function headHeight(block: SummaryBlock): number {
  return HEADING + (block.kind === "table" ? 2 * CELL.line + 10 : 0);
}

/** Heights of the parts a block may be cut between; one part when it may not be cut. */
export function itemHeights(block: SummaryBlock): number[] {
  switch (block.kind) {
    case "points":
      return block.items.map((text) => heightOf(text, SETTINGS.points));
    case "chart":
      return [block.chart.height + CAPTION.gap + lines(block.caption, CAPTION, PAGE.textWidth) * CAPTION.line];
    case "findings":
      return block.items.map(
        ({ name, text, answer = "" }) =>
          textHeight(`${name} ${text} ${answer}`, PAGE.textWidth - FINDING.indent) + FINDING.gap,
      );
    case "table":
      return block.rows.map((row) => rowHeight(row, block.columns));
    case "notes":
      return block.items.map((item) => heightOf(item.text, settingOfNote(item)));
    case "room":
      return [MIN_ROOM];
    default:
      return [textHeight(block.text, PAGE.textWidth)];
  }
}

/** How a text that may be cut between its lines is set. */
export interface TextSetting {
  face: Face;
  size: number;
  line: number;
  /** Width of its lines. */
  width: number;
  /** Height that comes on top of the lines. */
  above: number;
}

/** The settings of the texts of which one alone can be higher than a page. */
export const SETTINGS = {
  points: { ...POINT, width: PAGE.textWidth - POINT.indent, above: POINT.gap },
  notes: { ...NOTE, width: PAGE.textWidth, above: NOTE.label + NOTE.gap },
  facts: { ...TEXT, width: PAGE.textWidth, above: 0 },
} satisfies Record<string, TextSetting>;

/** How the own words of a note are set: below its facts, which are not cut. */
export function settingOfNote({ facts = "" }: Pick<NoteLine, "facts">): TextSetting {
  return { ...SETTINGS.notes, above: SETTINGS.notes.above + heightOf(facts, SETTINGS.facts) };
}

/** Lines of a text that fit in a height; 0 when not even one does. */
export function linesIn(height: number, { line, above }: TextSetting): number {
  return Math.max(0, Math.floor((height - above) / line));
}

/** Height of a text with what comes on top of its lines; an empty one has no line. */
export function heightOf(text: string, setting: TextSetting): number {
  return (text === "" ? 0 : lines(text, setting, setting.width)) * setting.line + setting.above;
}

/** Lines a text takes in a width: greedy, by words, and by characters where a word is wider than the line. */
export function lines(text: string, { size, face }: { size: number; face: Face }, width: number): number {
  let count = 0;
  for (const paragraph of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    let used = 0;
    count += 1;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const wide = widthOf(word, size, face);
      if (used + wide <= width) used += wide;
      else {
        // A very long word starts on the line it is on or on a new one: count the new one, then fill lines. A line of
        // it ends where the next character does not fit, so that almost a character of it can stay empty.
        const lineFill = wide <= width ? width : Math.max(width - size * WIDEST_CHARACTER, width / 2);
        const more = Math.max(1, Math.ceil(wide / lineFill));
        count += more;
        used = Math.min(width, wide - (more - 1) * lineFill);
      }
    }
  }
  return count;
}

function textHeight(text: string, width: number): number {
  return lines(text, TEXT, width) * TEXT.line;
}

function rowHeight(row: readonly string[], columns: readonly TableColumn[]): number {
  const tallest = row.map((cell, index) => {
    const share = columns[index]?.share ?? 100;
    return lines(cell, CELL, (PAGE.textWidth * share) / 100 - CELL.gutter);
  });
  return Math.max(1, ...tallest) * CELL.line + CELL.padding;
}
