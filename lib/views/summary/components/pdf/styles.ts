import { StyleSheet } from "@react-pdf/renderer";
import { PAGE } from "@/lib/views/summary/core/measure";

/** Points per CSS pixel: the measures of the page are in pixels. */
export const PT = 0.75;

const px = (pixels: number) => pixels * PT;
const INK = "#111111";

/** The printed page in black on white; sizes mirror the style sheet of the page on screen. */
export const styles = StyleSheet.create({
  page: {
    color: INK,
    fontSize: px(12.5),
    lineHeight: 1.48,
    paddingHorizontal: px(PAGE.paddingSide),
  },
  // A box of exactly one page: whatever it holds, it cannot flow into a page that was not laid out.
  sheet: {
    height: px(PAGE.height) - 1,
    overflow: "hidden",
    paddingTop: px(PAGE.paddingTop),
    paddingBottom: px(PAGE.paddingBottom),
    flexDirection: "column",
  },
  head: {
    flexDirection: "row",
    justifyContent: "space-between",
    alignItems: "flex-end",
    gap: px(24),
    paddingBottom: px(12),
  },
  // The library squeezes neither side by itself: a long title takes a second line and the lines beside it stay whole.
  metaLines: { alignItems: "flex-end", flexShrink: 0 },
  title: { fontSize: px(29), lineHeight: 1.17, flex: 1 },
  meta: { fontSize: px(12), lineHeight: 1.42, textAlign: "right" },
  basis: { border: `0.75pt solid ${INK}`, paddingVertical: px(7), paddingHorizontal: px(12) },
  strong: { fontWeight: 600 },
  heading: {
    borderTop: `0.75pt solid ${INK}`,
    paddingTop: px(8),
    marginTop: px(18),
    marginBottom: px(8),
    fontWeight: 600,
    // The library takes a line height by the font size of the same style, else by 18 points.
    fontSize: px(12.5),
    lineHeight: 1.44,
  },
  headingFirst: { marginTop: 0 },
  point: { flexDirection: "row", paddingVertical: px(3), fontSize: px(16.5), lineHeight: 1.39 },
  indent: { width: px(26) },
  fill: { flex: 1 },
  caption: { marginTop: px(10), fontSize: px(11.5), lineHeight: 1.43 },
  finding: { flexDirection: "row", paddingVertical: px(4) },
  key: { width: px(18), height: px(18), marginTop: px(1) },
  own: { fontStyle: "italic", fontSize: px(14), lineHeight: 1.32 },
  row: { flexDirection: "row", borderBottom: "0.75pt solid #cfcfcf", paddingVertical: px(5.5) },
  lastRow: { borderBottom: 0 },
  headRow: {
    flexDirection: "row",
    alignItems: "flex-end",
    borderBottom: `0.75pt solid ${INK}`,
    paddingTop: px(4),
    paddingBottom: px(5),
    fontWeight: 600,
    fontSize: px(11.5),
  },
  cell: { paddingRight: px(10), fontSize: px(12), lineHeight: 1.42 },
  note: { marginBottom: px(8) },
  noteLabel: { fontSize: px(11.5), lineHeight: 1.5, color: "#333333" },
  noteFacts: { fontSize: px(12.5), lineHeight: 1.48 },
  noteText: { fontSize: px(14.5), lineHeight: 1.38, fontStyle: "italic" },
  room: { flex: 1, marginTop: px(6), marginBottom: px(16), overflow: "hidden" },
  writingLine: { height: px(32), flexShrink: 0, borderBottom: "0.75pt solid #cfcfcf" },
  left: { marginTop: px(10), fontWeight: 600 },
  footer: {
    marginTop: "auto",
    borderTop: `0.75pt solid ${INK}`,
    paddingTop: px(8),
    flexDirection: "row",
    justifyContent: "space-between",
    fontSize: px(11),
    lineHeight: 1.36,
    color: "#333333",
  },
});
