import type { Session } from "./schema";

/** The two answers that are asked right after a session; the rest is on its own page. */
export const AFTER_ANSWERS = ["moodAfter", "afterwards"] as const satisfies readonly (keyof Session)[];
