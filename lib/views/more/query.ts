import { z } from "zod";

/** What is read of a query; a name is shorter. */
export const QUERY_LETTERS = 100;

const query = z.string().trim().max(QUERY_LETTERS).catch("");

/** What somebody looks for, from the address; empty when it is no short text. */
export const readQuery = (value: unknown): string => query.parse(value);
