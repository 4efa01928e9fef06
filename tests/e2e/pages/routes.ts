import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every page of the app as its address pattern, read from the folder, so that a new page cannot be forgotten. */
export function pagePatterns(folder = "app"): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    if (each.isDirectory()) return pagePatterns(join(folder, each.name));
    if (each.name !== "page.tsx") return [];
    const segments = folder.split("/").slice(1);
    return [`/${segments.filter((segment) => !segment.startsWith("(")).join("/")}`];
  });
}

/** Pages that anybody may see. All others need a signed-in person. */
export const PUBLIC_PAGES = [
  "/",
  "/about",
  "/help",
  "/learn",
  "/learn/[topic]",
  "/offline",
  "/offline/help",
  "/privacy",
  "/recover",
  "/sign-in",
  "/sign-in/code",
  "/sign-up",
] as const;

/** Kinds of entry without a row of their own on the page "more", and the page and section that they stand in. */
export const STANDS_ON: Readonly<Record<string, string>> = {
  sessions: "/sessions",
  talkingPoints: "/talking-points",
  signChecks: "/therapy/plan",
  dependence: "/effects#monthly",
};

/** Shown only on the way through sign-up. */
const ONLY_IN_A_FLOW = ["/sign-up/recovery-code"];

/** The pages of a signed-in person, as address patterns. */
export function journalPages(): string[] {
  const elsewhere: readonly string[] = [...PUBLIC_PAGES, ...ONLY_IN_A_FLOW];
  return pagePatterns().filter((pattern) => !elsewhere.includes(pattern));
}

/** An address for each page with a parameter, given what a journal holds. */
export function addressOf(pattern: string, ids: { checkIn: string; session: string }): string {
  if (pattern.startsWith("/check-ins/[")) return `/check-ins/${ids.checkIn}`;
  if (pattern.startsWith("/sessions/[")) return `/sessions/${ids.session}`;
  if (pattern.startsWith("/questionnaires/[")) return "/questionnaires/phq9";
  if (pattern.startsWith("/learn/[")) return "/learn/side-effects";
  if (pattern.includes("[")) throw new Error(`No sample address for ${pattern}: add one`);
  return pattern;
}
