import { PAGE } from "@/lib/views/summary/core/measure";
import type { SummaryBlock } from "@/lib/views/summary/core/model";
import type { SetText } from "./pen";
import type { Sheet, Tag } from "./sheet";
import { HAIRLINE, INK, STYLES, type ParagraphStyle } from "./text-style";

type TableBlock = Extract<SummaryBlock, { kind: "table" }>;

/** Between two columns. */
const GUTTER = 10;

/** A table with a row of headings; lines between the rows, none below the last. */
export function drawTable(sheet: Sheet, { columns, rows }: TableBlock): void {
  const table = sheet.group("Table");
  const { pen } = sheet;
  const widths = columns.map(({ share }) => (PAGE.textWidth * share) / 100);
  const set = (cells: readonly string[], style: ParagraphStyle): SetCell[] =>
    cells.map((text, column) => cellOf(text, (line) => pen.set(line, style, (widths[column] ?? 0) - GUTTER)));
  const draw = (parent: Tag, type: "TH" | "TD", cells: readonly SetCell[]) => {
    const row = sheet.group("TR", parent);
    const height = Math.max(0, ...cells.map((cell) => cell.height));
    let x: number = PAGE.paddingSide;
    cells.forEach((cell, column) => {
      // The headings stand at the foot of their row, the others at the head.
      const y = type === "TH" ? sheet.y + height - cell.height : sheet.y;
      const at = { x, y };
      const options = { ...(type === "TH" && { scope: "Column" as const }), ...actualOf(cell) };
      sheet.content(type, row, () => drawCell(sheet, cell, at), options);
      x += widths[column] ?? 0;
    });
    sheet.y += height;
  };
  sheet.y += 4;
  draw(
    sheet.group("THead", table),
    "TH",
    set(
      columns.map(({ label }) => label),
      STYLES.headCell,
    ),
  );
  sheet.y += 5;
  sheet.rule(INK);
  const body = sheet.group("TBody", table);
  rows.forEach((row, index) => {
    sheet.y += 5.5;
    draw(body, "TD", set(row, STYLES.cell));
    sheet.y += 5.5;
    if (index < rows.length - 1) sheet.rule(HAIRLINE);
  });
}

/** The lines of a cell, which may hold line breaks. */
interface SetCell {
  text: string;
  texts: readonly SetText[];
  height: number;
}

function cellOf(text: string, set: (line: string) => SetText): SetCell {
  // A space between two lines is read, not seen.
  const texts = text.replaceAll("\n", " \n").split("\n").map(set);
  return { text, texts, height: texts.reduce((sum, { height }) => sum + height, 0) };
}

/** What a cell says, where a line of it is not drawn in the order of reading. */
function actualOf({ text, texts }: SetCell): { actual?: string } {
  return texts.some(({ actual }) => actual !== undefined) ? { actual: text } : {};
}

function drawCell({ pen }: Sheet, { texts }: SetCell, at: { x: number; y: number }): void {
  let { y } = at;
  for (const text of texts) {
    pen.draw(text, { x: at.x, y });
    y += text.height;
  }
}
