import "server-only";
import { cache } from "react";
import type { CurrentUser } from "@/lib/auth/require-user";
import type { Entry } from "@/lib/journal/entry";
import type { Evaluation } from "./schema";
import { evaluations } from "./store";

/** Every evaluation of a person; opened once per request. */
export const loadEvaluations = cache(async (user: CurrentUser): Promise<Entry<Evaluation>[]> => evaluations.list(user));
