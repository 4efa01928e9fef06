import type { SavedEntry } from "@/lib/platform/actions/saved-entry";
import type { loadSessionList } from "./loaders";
import type { Session } from "./schema";

/** What the list of sessions shows. */
export type SessionListView = Awaited<ReturnType<typeof loadSessionList>>;

/** What a form of a session that saves itself hears of it. */
export type SavedSession = SavedEntry & { savedAt: string; status: Session["status"] };
