// A process of its own that takes boxes into an inbox and opens it, without end, and says each box once it is taken; a
// test kills it. Boxes and keys come as JSON in a file.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { openInbox } from "@/lib/account/inbox/open-inbox";
import { useStore } from "@/lib/platform/db/db";
import { openStore } from "@/lib/platform/db/store";
import { depositBoxes } from "@/lib/platform/journal/inbox-boxes";
import { DEPOSIT_ACTIONS } from "@/lib/views/inbox/deposit-actions";
import { OPENED_AT, signedIn } from "../factories/deposit";
import { isUserId } from "../factories/vault";

const base64 = z.base64().transform((text) => Uint8Array.from(Buffer.from(text, "base64")));
const { provider, databaseUrl, userId, key, boxes } = z
  .object({
    provider: z.enum(["sqlite", "postgresql"]),
    databaseUrl: z.string(),
    userId: z.string().refine(isUserId),
    key: base64,
    boxes: z.array(z.object({ id: z.string(), version: z.number(), sealed: base64 })),
  })
  .parse(JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")));
useStore(openStore({ provider, databaseUrl }));
const vault = { userId, currentKeyId: 1, keys: new Map([[1, Buffer.from(key)]]) };
const user = signedIn({ userId, vault });
const OPENED_EVERY = 3;

for (;;) {
  for (const [index, box] of boxes.entries()) {
    await Promise.all([1, 2].map(() => depositBoxes(userId, [box], { now: OPENED_AT, clockAheadMinutes: 0 })));
    process.stdout.write(`${box.id}\n`);
    if (index % OPENED_EVERY === 0) await openInbox(user, DEPOSIT_ACTIONS, OPENED_AT);
  }
}
