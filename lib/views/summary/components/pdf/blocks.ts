import { PAGE, WRITING_LINES } from "@/lib/views/summary/core/measure";
import {
  pointNumber,
  type ChartBlock,
  type FindingLine,
  type NoteLine,
  type PointsBlock,
  type SummaryBlock,
} from "@/lib/views/summary/core/model";
import { drawChart } from "./chart";
import { drawKey } from "./chart-marks";
import { FOOT, type Sheet, type Tag } from "./sheet";
import { drawTable } from "./table";
import { HAIRLINE, INK, PT, STYLES } from "./text-style";

/** Room for the number or the letter before an item. */
const INDENT = 26;
const ITEM = { x: PAGE.paddingSide + INDENT, width: PAGE.textWidth - INDENT };
const WRITING_LINE = 32;

/** Draws one block of the summary below what is on the page. */
export function drawBlock(sheet: Sheet, block: SummaryBlock, isFirst: boolean): void {
  sheet.y += isFirst ? 0 : 18;
  sheet.rule(INK);
  sheet.y += 8;
  sheet.heading(block.heading);
  sheet.y += 8;
  switch (block.kind) {
    case "points":
      return drawPoints(sheet, block);
    case "chart":
      return drawFigure(sheet, block);
    case "findings":
      return drawFindings(sheet, block.items);
    case "table":
      return drawTable(sheet, block);
    case "notes":
      return drawNotes(sheet, block.items);
    case "room":
      return drawRoom(sheet);
    default:
      return sheet.paragraphs(block.text, STYLES.text);
  }
}

function drawPoints(sheet: Sheet, block: PointsBlock): void {
  const list = sheet.group("L");
  block.items.forEach((text, index) => {
    const number = pointNumber(block, index);
    sheet.y += 3;
    drawItem(sheet, list, {
      label: (y) =>
        number !== null &&
        sheet.pen.draw(sheet.pen.set(String(number), STYLES.point, INDENT), { x: PAGE.paddingSide, y }),
      body: (parent) => sheet.paragraphs(text, STYLES.point, { ...ITEM, parent }),
    });
    sheet.y += 3;
  });
}

function drawFindings(sheet: Sheet, items: readonly FindingLine[]): void {
  const list = sheet.group("L");
  for (const { letter, status, name, text, answer } of items) {
    sheet.y += 4;
    const spans = [
      { text: `${name} `, style: STYLES.strong },
      { text: answer ? `${text} ` : text, style: STYLES.text },
      ...(answer ? [{ text: answer, style: STYLES.own }] : []),
    ];
    const key = { cx: PAGE.paddingSide + 9, r: 8, dash: status === "open" ? "3 2.2" : null, letter };
    drawItem(sheet, list, {
      label: (y) => drawKey(sheet.pen, { ...key, cy: y + 9 }),
      body: (parent) => sheet.text("P", spans, STYLES.text, { ...ITEM, parent }),
    });
    sheet.y += 4;
  }
}

/** An item with what stands before it. */
function drawItem(sheet: Sheet, list: Tag, { label, body }: { label(y: number): void; body(parent: Tag): void }): void {
  const item = sheet.group("LI", list);
  const { y } = sheet;
  sheet.content("Lbl", item, () => label(y));
  body(sheet.group("LBody", item));
}

/** The chart as one figure with the words for who cannot see it, and what its marks mean below it. */
function drawFigure(sheet: Sheet, { chart, label, caption }: ChartBlock): void {
  const { paddingSide: x } = PAGE;
  const { y, pen, root } = sheet;
  const bbox = [x, y, x + chart.width, y + chart.height].map((edge) => edge * PT);
  const [left = 0, top = 0, right = 0, bottom = 0] = bbox;
  sheet.content("Figure", root, () => drawChart(pen, chart, { x, y }), {
    alt: label,
    bbox: [left, top, right, bottom],
    placement: "Block",
  });
  sheet.y += chart.height + 10;
  sheet.text("P", caption, STYLES.caption);
}

function drawNotes(sheet: Sheet, items: readonly NoteLine[]): void {
  for (const { label, facts, text } of items) {
    sheet.text("P", label, STYLES.noteLabel);
    if (facts) sheet.paragraphs(facts, STYLES.text);
    if (text) sheet.paragraphs(text, STYLES.noteText);
    sheet.y += 8;
  }
}

/** Lines to write on, as many as the page has room for. */
function drawRoom(sheet: Sheet): void {
  sheet.y += 6;
  for (let line = 0; line < WRITING_LINES && sheet.y + WRITING_LINE <= FOOT - 16; line += 1) {
    sheet.y += WRITING_LINE - 1;
    sheet.rule(HAIRLINE);
  }
}
