import { z } from "zod";
import { tagsIn } from "@/lib/platform/text/tags";

// One field of a name arrives as a text, several as a list.
const texts = z.union([z.string(), z.array(z.string())]).transform((sent) => [sent].flat());

/** Tags as typed: separated by commas or lines, in one field or several, each once. */
export const typedTags = <Tags>(schema: z.ZodType<Tags, string[]>) => texts.transform(tagsIn).pipe(schema);

/** Ticked boxes of one name: none is absent and counts as an empty list. */
export const tickedBoxes = <Value extends string>(each: z.ZodType<Value, string>, most: number) =>
  texts.pipe(z.array(each).max(most)).default([]);
