import localFont from "next/font/local";

/**
 * Newsreader (SIL OFL, see fonts/OFL.txt): one roman cut for headings and figures, one italic for own words,
 * both limited to the letters that Dutch and English need. The range of weights stops the browser from faking bold.
 */
export const serif = localFont({
  src: [
    { path: "./fonts/newsreader-roman.woff2", weight: "200 800", style: "normal" },
    { path: "./fonts/newsreader-italic.woff2", weight: "200 800", style: "italic" },
  ],
  variable: "--font-newsreader",
  display: "swap",
  // Preloaded, it would come before the text on a slow line; what stands in has the same measures, so nothing jumps.
  preload: false,
  // Next knows one serif of the device; fonts.css knows that of Android and Linux too.
  adjustFontFallback: false,
});
