import type { loadEffectsPage } from "./loaders";
import type { loadDependence } from "./dependence/loaders";

/** What the page of unwanted effects shows. */
export type EffectsView = Awaited<ReturnType<typeof loadEffectsPage>>;

/** The monthly answers about dependence. */
export type DependenceView = Awaited<ReturnType<typeof loadDependence>>;
