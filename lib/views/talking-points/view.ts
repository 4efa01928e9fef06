import type { loadTalkingPointsPage } from "./loaders";

/** What the page of the talking points shows. */
export type TalkingPointsView = Awaited<ReturnType<typeof loadTalkingPointsPage>>;
