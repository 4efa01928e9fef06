/** The id of the element that shows an entry on its page: for links to it, and for the focus when it has moved. */
export function entryAnchor(entryId: string): string {
  return `entry-${entryId}`;
}
