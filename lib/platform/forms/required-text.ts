import { z } from "zod";

/** A text that has to be filled in, without the space around it. */
export const requiredText = (maxLength: number) =>
  z.string({ error: "required" }).trim().min(1, { error: "required" }).max(maxLength, { error: "tooLong" });
