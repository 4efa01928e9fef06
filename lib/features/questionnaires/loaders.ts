import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { oncePerRequest } from "@/lib/platform/http/request-cache";
import type { Questionnaire } from "./schema";
import { questionnaires } from "./store";

/** Every questionnaire of a person; opened once per request. */
export const loadQuestionnaires = oncePerRequest(async (user: CurrentUser): Promise<Entry<Questionnaire>[]> =>
  questionnaires.list(user),
);
