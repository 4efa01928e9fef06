import { plainText } from "@/lib/platform/text/plain-text";

/**
 * Whether two contents are equal as JSON: the order of keys and absent values make no difference, nor the Unicode form
 * and the line ends of a text, which older entries hold as they were sent.
 */
export function isSameContent(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === "string") return plainText(inner);
    if (inner === null || typeof inner !== "object" || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
