import type { Page } from "@playwright/test";
import { SCREEN } from "./phone";
import type { Row } from "./table";

/** Pages whose height counts, with the most screens they may take where that was agreed. */
const PAGES: readonly { path: string; most?: number }[] = [
  { path: "/today", most: 1.3 },
  { path: "/trends", most: 1.9 },
  { path: "/therapy", most: 3 },
  { path: "/sessions" },
  { path: "/summary" },
  { path: "/talking-points" },
  { path: "/more" },
  { path: "/therapy/doubt?step=1" },
  { path: "/therapy/doubt?step=2" },
  { path: "/therapy/doubt?step=3" },
];

/** The height of each page in screens of a phone. */
export async function measureHeights(page: Page): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { path, most } of PAGES) {
    await page.goto(path);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const screens = height / SCREEN.height;
    const figure = `${screens.toFixed(2)} screens`;
    const aimed = most === undefined ? {} : { target: `≤ ${most}`, isMet: screens <= most };
    rows.push({ name: path, figure, remark: `${height} px`, ...aimed });
  }
  return rows;
}
