import { entryAnchor } from "@/lib/platform/forms/entry-anchor";

/** The attributes of the element that takes the focus when its entry has moved. */
export function movedTo(entryId: string) {
  return { id: entryAnchor(entryId), tabIndex: -1 };
}
