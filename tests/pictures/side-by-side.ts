import type { Browser } from "@playwright/test";
import sharp from "sharp";

const MARGIN = 32;

/**
 * One picture of several, beside each other on a quiet ground, in at most 256 colours: flat colours and letters lose
 * nothing by it, and the file is a third.
 *
 * @param pngs of the same height
 * @param height in px
 */
export async function sideBySide(browser: Browser, pngs: readonly Buffer[], height: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 2400, height: height + 2 * MARGIN } });
  const images = pngs.map((png) => `<img src="data:image/png;base64,${png.toString("base64")}">`);
  await page.setContent(`<style>
    body { margin: 0; background: #e6e3dc }
    main { display: inline-flex; gap: ${MARGIN}px; padding: ${MARGIN}px }
    img { height: ${height}px; border-radius: 8px; box-shadow: 0 0 0 1px #cfcabf }
  </style><main>${images.join("")}</main>`);
  const picture = await page.locator("main").screenshot();
  await page.close();
  return sharp(picture).png({ palette: true, effort: 10 }).toBuffer();
}
