import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { DayContext } from "@/lib/account/settings/loaders";

/** What every action of a signed-in person is handed. */
export interface ActionContext extends DayContext {
  user: CurrentUser;
}
