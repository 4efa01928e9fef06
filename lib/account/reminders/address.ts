import { reader } from "@/lib/platform/db/db";
import { env } from "@/lib/platform/env";
import { openEmail } from "@/lib/platform/vault/server-keys";

/** Where to mail an account: nobody needs to be signed in. Null for an account that is gone. */
export async function addressOf(userId: string): Promise<string | null> {
  const user = await reader().user.findUnique({ where: { id: userId }, select: { emailSealed: true } });
  return user && openEmail(user.emailSealed, userId, env().serverKey);
}
