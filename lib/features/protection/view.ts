import type { loadProtectionPage } from "./loaders";
import type { loadSigns } from "./loaders";

/** What the page of protection shows. */
export type ProtectionView = Awaited<ReturnType<typeof loadProtectionPage>>;

/** The signs that were marked in a session. */
export type SignsView = Awaited<ReturnType<typeof loadSigns>>;
