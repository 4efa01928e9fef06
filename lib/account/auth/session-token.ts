import { z } from "zod";
import type { SessionSecret } from "@/lib/platform/vault/session-keys";

/** All that the cookie carries. `sid` and `sk` live nowhere else. */
export interface SessionToken extends SessionSecret {
  readonly sub: string;
  /** Set while everything but the points for a session is locked away in this browser. */
  readonly isLocked?: true | undefined;
}

// 16 and 32 bytes in base64url.
const tokenSchema = z.object({
  sub: z.uuid(),
  sid: z.string().regex(/^[\w-]{22}$/),
  sk: z.string().regex(/^[\w-]{43}$/),
  isLocked: z.literal(true).optional(),
});

/** The parts of a decoded next-auth token that are ours, or null when it is not a token of ours. */
export function parseSessionToken(token: unknown): SessionToken | null {
  const parsed = tokenSchema.safeParse(token);
  return parsed.success ? parsed.data : null;
}
