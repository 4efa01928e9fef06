import "server-only";
import { z } from "zod";
import { requestAddress } from "@/lib/account/auth/request-address";
import { countDeposit } from "@/lib/account/auth/rate-limits";
import { requestIsSameOrigin } from "@/lib/platform/actions/public-action";
import { parseJson } from "@/lib/platform/data/parse-json";
import { readLimited } from "@/lib/platform/http/read-limited";
import {
  MAX_BOX_BYTES,
  MAX_BOXES_AT_ONCE,
  MAX_DEPOSIT_BYTES,
  type DepositOutcome,
} from "@/lib/platform/inbox/deposit-format";
import { depositBoxes } from "@/lib/platform/journal/inbox-boxes";
import { inboxOf } from "@/lib/account/auth/deposit-tokens";

const BASE64URL = /^[\w-]*$/;
const MINUTE_MS = 60_000;
/** Below it a clock counts as right: nothing is noted of it. */
const CLOCK_NOTED_MINUTES = 10;
const MAX_VERSION = 1_000_000;

const requestSchema = z.object({
  token: z.string().max(100),
  /** The clock of the device when it sent this. */
  sentAt: z.iso.datetime(),
  boxes: z
    .array(
      z.object({
        id: z.uuid().toLowerCase(),
        version: z.number().int().min(1).max(MAX_VERSION),
        sealed: z
          .string()
          .max(Math.ceil((MAX_BOX_BYTES * 4) / 3) + 4)
          .regex(BASE64URL),
      }),
    )
    .min(1)
    .max(MAX_BOXES_AT_ONCE),
});

/** What a deposit is answered, the same for every account: an outcome for each box, or why nothing was looked at. */
export type DepositAnswer =
  | { readonly status: 200; readonly body: { readonly outcomes: readonly DepositOutcome[] } }
  | { readonly status: 400 | 401 | 403 | 413 | 429; readonly body: Record<string, never> };

const refusal = (status: 400 | 401 | 403 | 413 | 429): DepositAnswer => ({ status, body: {} });

/**
 * Puts the boxes of a request into the inbox that its token is for; needs no session. Counted by address before anything
 * is read, and bounded in bytes and boxes before anything is parsed.
 */
export async function answerDeposit(request: Request, now: Date): Promise<DepositAnswer> {
  if (!(await requestIsSameOrigin())) return refusal(403);
  if ((await countDeposit(await requestAddress())) > 0) return refusal(429);
  const text = await readLimited(request, MAX_DEPOSIT_BYTES);
  if (text === null) return refusal(413);
  const parsed = requestSchema.safeParse(parseJson(text));
  if (!parsed.success) return refusal(400);
  const { token, sentAt, boxes } = parsed.data;
  const userId = await inboxOf(token);
  if (userId === null) return refusal(401);
  const ahead = Math.round((Date.parse(sentAt) - now.getTime()) / MINUTE_MS);
  const clockAheadMinutes = Math.abs(ahead) < CLOCK_NOTED_MINUTES ? 0 : ahead;
  const sent = boxes.map(({ sealed, ...box }) => ({
    ...box,
    sealed: Uint8Array.from(Buffer.from(sealed, "base64url")),
  }));
  return { status: 200, body: { outcomes: await depositBoxes(userId, sent, { now, clockAheadMinutes }) } };
}
