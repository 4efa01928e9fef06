import "server-only";
import { cache } from "react";
import type { CurrentUser } from "@/lib/auth/require-user";
import type { Entry } from "@/lib/journal/entry";
import type { Doubt } from "./schema";
import { doubts } from "./store";

/** Every round with the doubt compass; opened once per request. */
export const loadDoubts = cache(async (user: CurrentUser): Promise<Entry<Doubt>[]> => doubts.list(user));
