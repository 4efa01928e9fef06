import "server-only";
import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { z } from "zod";
import { analyseCurrent, type CurrentAnalysis } from "@/lib/analysis/trends/current";
import type { TrendInput } from "@/lib/analysis/trends/model";
import { Remembered } from "@/lib/platform/data/remembered";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { open, OpenError, seal } from "@/lib/platform/vault/envelope";
import { recordKey, recordKeys } from "@/lib/platform/vault/record-key";

/** The key that an analysis is sealed under is derived from the person's data key and this. */
const KEY_NAME = "analysis";
/** Of so many people the last analysis is kept, for so long: about 20 kB each for a year. */
const MOST_PEOPLE = 200;
const KEPT_FOR_MS = 30 * 60_000;

const remembered = new Remembered<Buffer>(MOST_PEOPLE, KEPT_FOR_MS);
const analysisSchema = z.custom<CurrentAnalysis>((value) => typeof value === "object" && value !== null);

/**
 * Analyses a person's record, once for each record: the last analysis stays in memory, sealed under a key of the person
 * and bound to a hash of everything it was made from. Only they open it, and only for exactly the same input; otherwise
 * the record is analysed anew.
 */
export function analyseOnce({ userId, vault }: JournalOwner, input: TrendInput): CurrentAnalysis {
  const digest = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  const boundTo = (keyId: number) => JSON.stringify(["keerpunt1", userId, KEY_NAME, digest, keyId]);
  const sealed = remembered.get(userId);
  const plain = sealed && openOrNull(recordKeys(vault.keys, KEY_NAME), sealed, boundTo);
  if (plain) return analysisSchema.parse(deserialize(plain));
  const analysis = analyseCurrent(input);
  const dataKey = vault.keys.get(vault.currentKeyId);
  if (dataKey) {
    const { currentKeyId } = vault;
    const key = recordKey(dataKey, KEY_NAME);
    remembered.set(userId, seal(key, currentKeyId, boundTo(currentKeyId), serialize(analysis)));
  }
  return analysis;
}

/** Null when it was made from another record, or under a key that is not at hand. */
function openOrNull(...args: Parameters<typeof open>): Buffer | null {
  try {
    return open(...args);
  } catch (error) {
    if (error instanceof OpenError) return null;
    throw error;
  }
}
