import { randomBytes } from "node:crypto";

/** 160 bits, so guessing is out of the question and no slow hash is needed. */
const RECOVERY_CODE_BYTES = 20;
export const RECOVERY_GROUPS = 8;
const GROUP_LENGTH = 4;
const CODE_LENGTH = RECOVERY_GROUPS * GROUP_LENGTH;

// Crockford's base 32: no I, L, O, U, which are read as 1, 1, 0 and V.
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LOOK_ALIKES = new Map([
  ["I", "1"],
  ["L", "1"],
  ["O", "0"],
  ["U", "V"],
]);

/** A new random recovery code: 20 bytes. */
export function makeRecoveryCode(): Buffer {
  return randomBytes(RECOVERY_CODE_BYTES);
}

/** The code as it is written down: 8 groups of 4 characters. */
export function recoveryCodeGroups(code: Buffer): string[] {
  if (code.length !== RECOVERY_CODE_BYTES) throw new RangeError("A recovery code has 20 bytes");
  let rest = BigInt(`0x${code.toString("hex")}`);
  const characters: string[] = [];
  for (let index = 0; index < CODE_LENGTH; index += 1) {
    characters.unshift(ALPHABET.charAt(Number(rest & 31n)));
    rest >>= 5n;
  }
  return Array.from({ length: RECOVERY_GROUPS }, (_, group) =>
    characters.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH).join(""),
  );
}

/** The code on one line, groups apart by a space. */
export function formatRecoveryCode(code: Buffer): string {
  return recoveryCodeGroups(code).join(" ");
}

/** Capitals without spaces and dashes, look-alikes read as what was meant. */
export function normaliseRecoveryText(text: string): string {
  const bare = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, "");
  return [...bare].map((character) => LOOK_ALIKES.get(character) ?? character).join("");
}

/** Reads a code however it was typed: any case, spaces or dashes, O for 0, I or L for 1. Null when it is none. */
export function parseRecoveryCode(text: string): Buffer | null {
  const characters = [...normaliseRecoveryText(text)];
  if (characters.length !== CODE_LENGTH) return null;
  let value = 0n;
  for (const character of characters) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return null;
    value = (value << 5n) | BigInt(digit);
  }
  return Buffer.from(value.toString(16).padStart(RECOVERY_CODE_BYTES * 2, "0"), "hex");
}
