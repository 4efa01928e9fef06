import { renderToBuffer } from "@react-pdf/renderer";
import { printableTexts, type Letters } from "@/lib/views/summary/core/printable";
import { PdfDocument, type PdfSummary } from "./document";
import { fontStacks, plainFontStacks, registerFonts, type FontStacks } from "./fonts";

/** A way to draw the summary, which may throw. */
export type Drawing = (summary: PdfSummary) => Promise<Buffer>;

/** With all letters, and for what makes the library throw all the same, with the plainest alone. */
export const DRAWINGS: readonly Drawing[] = [drawFully, drawPlainly];

/**
 * The summary as the bytes of a PDF with selectable text and its own fonts. A text that the library cannot draw never
 * costs the document: it is drawn with fewer signs, and says so at its foot.
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
  registerFonts();
  const stacks = await fontStacks(JSON.stringify([pdf.summary, pdf.pages]));
  const { sans } = stacks.letters;
  return drawWith(pdf, stacks, {
    has: (code) => sans.has(code),
    joins: (character) => sans.joining(character) !== null,
  });
}

/** Without marks and without any other alphabet, in one font. */
async function drawPlainly(pdf: PdfSummary): Promise<Buffer> {
  registerFonts();
  const stacks = await plainFontStacks();
  const has = (code: number) => (code < 0x250 || PLAIN_SIGNS.includes(code)) && stacks.letters.sans.has(code);
  return drawWith(pdf, stacks, { has, joins: () => false });
}

/** Dashes, quotation marks, dots, arrows and the box for what is missing. */
const PLAIN_SIGNS = Array.from("–—‘’“”„…→←−□", (sign) => sign.codePointAt(0) ?? 0);

function drawWith({ summary, pages, ...rest }: PdfSummary, stacks: FontStacks, letters: Letters): Promise<Buffer> {
  let isIncomplete = false;
  const noting: Letters = { ...letters, onMissing: () => (isIncomplete = true) };
  const printed = { summary: printableTexts(summary, noting), pages: printableTexts(pages, noting) };
  return renderToBuffer(<PdfDocument {...rest} {...printed} stacks={stacks} isIncomplete={isIncomplete} />);
}
