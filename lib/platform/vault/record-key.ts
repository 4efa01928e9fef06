import { deriveKey } from "./derive-key";

/** The key for all entries of one kind under one data key: HKDF(DEK_k, "", "keerpunt1/entry/" + kind). */
export function recordKey(dataKey: Buffer, kind: string): Buffer {
  return deriveKey(dataKey, "", `keerpunt1/entry/${kind}`);
}

/** The same for every data key of an account, by key id: what `open` takes for a list of entries. */
export function recordKeys(dataKeys: ReadonlyMap<number, Buffer>, kind: string): ReadonlyMap<number, Buffer> {
  return new Map([...dataKeys].map(([keyId, dataKey]) => [keyId, recordKey(dataKey, kind)]));
}
