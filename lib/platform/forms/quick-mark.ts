import { z } from "zod";

/** What a tap on a word says: that it fits, or that it does not after all. Never "the other way round". */
export const markSchema = z.enum(["on", "off"], { error: "choice" });
export type Mark = z.infer<typeof markSchema>;
