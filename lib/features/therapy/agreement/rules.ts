import type { Leaflet } from "./schema";

/** A leaflet with the id of its entry. */
export interface LeafletEntry {
  id: string;
  content: Leaflet;
}

/** The leaflet of a trajectory; without one, the newest that names none. Null when there is none. */
export function leafletOf<E extends LeafletEntry>(leaflets: readonly E[], therapyId: string | undefined): E | null {
  const newest = [...leaflets].sort(
    (a, b) => b.content.askedOn.localeCompare(a.content.askedOn) || a.id.localeCompare(b.id),
  );
  return (
    newest.find(({ content }) => content.therapyId === therapyId) ??
    newest.find(({ content }) => content.therapyId === undefined) ??
    null
  );
}

/** Whether something to hold beside the record was agreed. */
export function checkedRule({ isChecked, stopWeeks }: Leaflet): { weeks: number } | null {
  return isChecked ? { weeks: stopWeeks } : null;
}
