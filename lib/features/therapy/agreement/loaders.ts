import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { oncePerRequest } from "@/lib/platform/http/request-cache";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadTherapies } from "@/lib/features/therapy/trajectories/loaders";
import { therapyOn } from "@/lib/features/therapy/trajectories/rules";
import { together } from "@/lib/platform/concurrency/together";
import { leafletOf } from "./rules";
import type { Leaflet } from "./schema";
import { leaflets } from "./store";

/** Every leaflet of a person; opened once per request. */
export const loadLeaflets = oncePerRequest(async (user: CurrentUser): Promise<Entry<Leaflet>[]> => leaflets.list(user));

/** The leaflet of the trajectory that runs now; null when there is none. */
export async function loadCurrentLeaflet(user: CurrentUser): Promise<Entry<Leaflet> | null> {
  const {
    context: { today },
    therapies,
    all,
  } = await together({ context: loadDayContext(user), therapies: loadTherapies(user), all: loadLeaflets(user) });
  return leafletOf(all, therapyOn(therapies, today)?.id);
}
