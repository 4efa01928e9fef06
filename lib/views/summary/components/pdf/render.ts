import { printableTexts, type Letters } from "@/lib/views/summary/core/printable";
import { summaryPdf, type PdfSummary } from "./document";
import { fontStacks, plainFontStacks, type FontStacks } from "./fonts";

/** A way to draw the summary, which may throw. */
export type Drawing = (summary: PdfSummary) => Promise<Buffer>;

/** With all letters, and for what makes the library throw all the same, with the plainest alone. */
export const DRAWINGS: readonly Drawing[] = [drawFully, drawPlainly];

/**
 * The summary as the bytes of a PDF/A-2a with selectable text, its structure and its own fonts. A text that the library
 * cannot draw never costs the document: it is drawn with fewer signs, and says so at its foot.
 *
 * @param onFailure told of each drawing that threw
 * @throws what the last drawing threw
 */
export async function renderSummaryPdf(
  summary: PdfSummary,
  onFailure: (error: unknown) => void = () => undefined,
  drawings: readonly Drawing[] = DRAWINGS,
): Promise<Buffer> {
  const [draw, ...others] = drawings;
  if (!draw) throw new Error("No drawing of the summary is left to try");
  try {
    return await draw(summary);
  } catch (error) {
    onFailure(error);
    if (others.length === 0) throw error;
    return renderSummaryPdf(summary, onFailure, others);
  }
}

async function drawFully(pdf: PdfSummary): Promise<Buffer> {
  const stacks = fontStacks(JSON.stringify([{ ...pdf.summary, blocks: [] }, pdf.pages]));
  const { sans } = stacks;
  return drawWith(pdf, stacks, {
    has: (code) => sans.firstWith(code) !== null,
    joins: (character) => sans.joining(character) !== null,
  });
}

/** Without marks and without any other alphabet, in one font. */
async function drawPlainly(pdf: PdfSummary): Promise<Buffer> {
  const stacks = plainFontStacks();
  const has = (code: number) => (code < 0x250 || PLAIN_SIGNS.includes(code)) && stacks.sans.firstWith(code) !== null;
  return drawWith(pdf, stacks, { has, joins: () => false });
}

/** Dashes, quotation marks, dots, arrows and the box for what is missing. */
const PLAIN_SIGNS = Array.from("–—‘’“”„…→←−□", (sign) => sign.codePointAt(0) ?? 0);

function drawWith({ summary, pages, ...rest }: PdfSummary, stacks: FontStacks, letters: Letters): Promise<Buffer> {
  let isIncomplete = false;
  const noting: Letters = { ...letters, onMissing: () => (isIncomplete = true) };
  // The blocks are drawn from the pages: those of the summary would be looked at for nothing.
  const printed = { summary: printableTexts({ ...summary, blocks: [] }, noting), pages: printableTexts(pages, noting) };
  return bytesOf(summaryPdf({ ...rest, ...printed, stacks, isIncomplete }));
}

/** The bytes of a document that is drawn. */
function bytesOf(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
    doc.end();
  });
}
