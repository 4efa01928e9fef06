import { renderToBuffer } from "@react-pdf/renderer";
import { printableTexts } from "@/lib/summary/printable";
import { PdfDocument, type PdfSummary } from "./document";
import { fontStacks, glyphCoverage, registerFonts } from "./fonts";

/** The summary as the bytes of a PDF with selectable text and its own fonts. */
export async function renderSummaryPdf({ summary, pages, ...rest }: PdfSummary): Promise<Buffer> {
  registerFonts();
  const stacks = fontStacks(JSON.stringify([summary, pages]));
  const hasGlyph = await glyphCoverage(stacks.sans);
  const printed = { summary: printableTexts(summary, hasGlyph), pages: printableTexts(pages, hasGlyph) };
  return renderToBuffer(<PdfDocument {...rest} {...printed} stacks={stacks} />);
}
