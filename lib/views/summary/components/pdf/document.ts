import PDFDocument from "pdfkit";
import { PAGE } from "@/lib/views/summary/core/measure";
import type { SummaryDocument, SummaryPage } from "@/lib/views/summary/core/model";
import { drawBlock } from "./blocks";
import type { FontStacks } from "./fonts";
import { Pen } from "./pen";
import { FOOT, Sheet } from "./sheet";
import { INK, PT, STYLES } from "./text-style";

/** What is printed. */
export interface PdfSummary {
  summary: SummaryDocument;
  pages: readonly SummaryPage[];
  /** Language of the document, for readers aloud. */
  language: string;
  pageLabel(page: number, total: number): string;
  /** Said at the foot when a sign was left out or has a box in its place. */
  missingSigns: string;
}

interface Drawn extends PdfSummary {
  stacks: FontStacks;
  isIncomplete: boolean;
}

/** Documents of more pages than this have bookmarks. */
const PAGES_WITHOUT_BOOKMARKS = 2;

/**
 * The summary as A4 pages in a tagged PDF/A-2a (ISO 19005-2): its structure, fonts and language are in the file, so
 * that it can be read in many years and read aloud. Each page was laid out beforehand and never flows into another.
 */
export function summaryPdf(pdf: Drawn): PDFKit.PDFDocument {
  const { summary, pages, language } = pdf;
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    // No font of the library itself: those are not embedded.
    font: "",
    pdfVersion: "1.7",
    subset: "PDF/A-2a",
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: summary.title, Creator: "Keerpunt", Producer: "Keerpunt" },
  });
  const root = doc.struct("Document");
  doc.addStructure(root);
  const pen = new Pen(doc, pdf.stacks);
  const bookmarked = new Set<string>();
  pages.forEach((page, index) => {
    doc.addPage().scale(PT);
    const sheet = new Sheet(pen, root);
    drawContent(sheet, pdf, index);
    drawFoot(sheet, pdf, index);
    if (pages.length > PAGES_WITHOUT_BOOKMARKS) addBookmarks(doc, sheet, bookmarked);
  });
  return doc;
}

/** What stands above the foot; what a wrong estimate would draw below that is cut off. */
function drawContent(sheet: Sheet, { summary, pages }: Drawn, index: number): void {
  const { doc } = sheet.pen;
  const { blocks, left } = pages[index] ?? { blocks: [] };
  doc.save().rect(0, 0, PAGE.width, FOOT).clip();
  if (index === 0) drawHead(sheet, summary);
  blocks.forEach((block, position) => drawBlock(sheet, block, index > 0 && position === 0));
  if (left) {
    sheet.y += 10;
    sheet.text("P", left, STYLES.strong);
  }
  doc.restore();
}

/** Title and, beside it at the right, the session and the period; below them what the numbers are. */
function drawHead(sheet: Sheet, { title, meta, basis }: SummaryDocument): void {
  const { pen, root } = sheet;
  const beside = Math.max(0, ...meta.map((line) => pen.widthOf(line, STYLES.meta)));
  const set = pen.set(title, STYLES.title, PAGE.textWidth - HEAD_GAP - beside);
  const height = Math.max(set.height, meta.length * STYLES.meta.line);
  const top = sheet.y;
  sheet.content("H1", root, () => pen.draw(set, { x: PAGE.paddingSide, y: top + height - set.height }));
  sheet.y = top + height - meta.length * STYLES.meta.line;
  for (const line of meta) sheet.text("P", line, STYLES.meta, { align: "right" });
  sheet.y = top + height + 12;
  const frame = sheet.y;
  sheet.y += 8;
  const spans = [
    { text: `${basis.name} `, style: STYLES.strong },
    { text: basis.text, style: STYLES.text },
  ];
  sheet.text("P", spans, STYLES.text, { x: PAGE.paddingSide + 13, width: PAGE.textWidth - 26 });
  sheet.y += 8;
  pen.frame(PAGE.paddingSide, frame, PAGE.textWidth, sheet.y - frame, INK);
}

const HEAD_GAP = 24;

/** When it was made, whether a sign is missing, and which page this is. */
function drawFoot(sheet: Sheet, { summary, isIncomplete, missingSigns, pageLabel, pages }: Drawn, index: number): void {
  const { pen } = sheet;
  const { paddingSide, textWidth } = PAGE;
  sheet.y = FOOT;
  sheet.rule(INK);
  const y = FOOT + 9;
  const draw = (text: string, xOf: (width: number) => number) => {
    const width = pen.widthOf(text, STYLES.footer);
    sheet.y = y;
    sheet.text("P", text, STYLES.footer, { x: xOf(width), width: width + 1 });
    return width;
  };
  const label = pageLabel(index + 1, pages.length);
  const right = pen.widthOf(label, STYLES.footer);
  const left = draw(summary.madeOn, () => paddingSide);
  // In the middle of what the others leave.
  if (isIncomplete) draw(missingSigns, (width) => paddingSide + left + (textWidth - left - right - width) / 2);
  draw(label, () => paddingSide + textWidth - right);
}

/** A bookmark to each heading, also when its block goes on for a page. */
function addBookmarks(doc: PDFKit.PDFDocument, { headings }: Sheet, bookmarked: Set<string>): void {
  for (const { text, y } of headings) {
    if (bookmarked.has(text)) continue;
    bookmarked.add(text);
    doc.outline.addItem(text, { top: y * PT, left: PAGE.width * PT });
  }
}
