import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { getUser } from "@/lib/account/auth/require-user";
import { requestIsSameOrigin } from "@/lib/platform/actions/public-action";
import { parseJson } from "@/lib/platform/data/parse-json";
import { readLimited } from "@/lib/platform/http/read-limited";
import type { DeviceInbox } from "@/lib/platform/inbox/deposit-format";
import { inboxKey } from "@/lib/platform/vault/deposit-box";
import { hasDepositToken, issueDepositToken } from "@/lib/account/auth/deposit-tokens";

const MAX_BYTES = 1_000;
const requestSchema = z.object({ token: z.string().max(100).nullable() });

/**
 * Gives the device of a signed-in person what it needs to put something into their inbox later. A token that still fits
 * this session stays.
 *
 * @returns null when nobody is signed in, or another site asks
 */
export async function answerDevice(request: Request, now: Date): Promise<DeviceInbox | null> {
  if (!(await requestIsSameOrigin())) return null;
  const user = await getUser();
  if (!user) return null;
  const parsed = requestSchema.safeParse(parseJson((await readLimited(request, MAX_BYTES)) ?? ""));
  if (!parsed.success) return null;
  const { token: previous } = parsed.data;
  const isCurrent = previous !== null && (await hasDepositToken(user, previous));
  const token = isCurrent ? previous : await issueDepositToken(user, previous, now);
  const { keyId, publicKey } = inboxKey(user.vault);
  return { account: accountTag(user.userId), keyId, publicKey: publicKey.toString("base64url"), token };
}

const TAG_BYTES = 12;

/** Tells the accounts of one device apart, and says nothing of them. */
function accountTag(userId: string): string {
  return createHash("sha256").update(`keerpunt1/inbox/account/${userId}`).digest().toString("base64url", 0, TAG_BYTES);
}
