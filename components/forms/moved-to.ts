/** The attributes of the element that takes the focus when its entry has moved. */
export function movedTo(entryId: string) {
  return { id: `entry-${entryId}`, tabIndex: -1 };
}
