import localFont from "next/font/local";

/**
 * Noto Sans for the pages of the summary alone: they were laid out by its widths, and with a wider letter of the
 * device a full page would print as two. 27 kB, fetched on the summary page only.
 */
export const sheetFont = localFont({
  src: [
    { path: "../../../../node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2", weight: "400" },
    { path: "../../../../node_modules/@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2", weight: "600" },
  ],
  variable: "--font-sheet",
  display: "swap",
  preload: false,
});
