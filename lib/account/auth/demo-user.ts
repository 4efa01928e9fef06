import "server-only";
import { reader } from "@/lib/platform/db/db";
import { env } from "@/lib/platform/env";
import { emailLookup } from "@/lib/platform/vault/server-keys";
import type { CurrentUser } from "./current-user";

/** True for the account of a demo, which anybody may open with one tap and whose password nobody has. */
export async function isDemoUser({ userId }: Pick<CurrentUser, "userId">): Promise<boolean> {
  const { demo, pepper } = env();
  if (!demo) return false;
  const where = { emailLookup: emailLookup(demo.email, pepper) };
  return (await reader().user.findUnique({ where, select: { id: true } }))?.id === userId;
}
