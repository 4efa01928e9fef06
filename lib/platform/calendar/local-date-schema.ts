import { z } from "zod";

/** A calendar day as it is parsed at an edge. Apart from the arithmetic of days, which the browser needs too. */
export const localDateSchema = z.iso.date({ error: "day" });
