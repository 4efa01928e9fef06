/**
 * The network address a request came from, for counting attempts. A proxy appends the address it saw to
 * `X-Forwarded-For`, and the server itself fills the header when there is no proxy: the last one counts, for
 * everything before it can be made up by the sender.
 */
export function clientAddress(forwardedFor: string | null | undefined): string {
  return forwardedFor?.split(",").at(-1)?.trim() || "unknown";
}
