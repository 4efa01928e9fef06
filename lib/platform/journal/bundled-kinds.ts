const PREFIX = "bundle:";
const kinds = new Set<string>();

/** Marks a kind of entry as one whose earlier months are also kept together, see bundled-list.ts. */
export function bundleKind(kind: string): void {
  kinds.add(kind);
}

/** Whether entries of this kind are kept in bundles too. */
export function isBundled(kind: string): boolean {
  return kinds.has(kind);
}

/** The kind that the bundles of a kind are stored under, with a key of its own. */
export function bundleKindOf(kind: string): string {
  return PREFIX + kind;
}
