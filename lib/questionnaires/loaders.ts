import "server-only";
import { cache } from "react";
import type { CurrentUser } from "@/lib/auth/require-user";
import type { Entry } from "@/lib/journal/entry";
import type { Questionnaire } from "./schema";
import { questionnaires } from "./store";

/** Every questionnaire of a person; opened once per request. */
export const loadQuestionnaires = cache(async (user: CurrentUser): Promise<Entry<Questionnaire>[]> =>
  questionnaires.list(user),
);
