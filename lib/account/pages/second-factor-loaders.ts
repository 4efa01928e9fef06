import "server-only";
import { encode } from "uqr";
import { emailOf } from "@/lib/account/auth/accounts";
import { requireUser } from "@/lib/account/auth/require-user";
import { secretAddress } from "@/lib/account/second-factor/codes";
import type { SecondFactorPage } from "./second-factor-page";
import { secondFactors } from "@/lib/account/second-factor/store";

/** Reads how the second step of the person who is signed in stands. */
export async function loadSecondFactor(): Promise<SecondFactorPage> {
  const user = await requireUser();
  const { secret, isOn, backupCodes } = await secondFactors.get(user);
  if (isOn) return { state: "on", backupCodesLeft: backupCodes.length };
  if (secret === null) return { state: "off" };
  const address = secretAddress(secret, await emailOf(user.userId));
  return { state: "started", secret: inFours(secret), address, picture: pictureOf(address) };
}

function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(" ") ?? secret;
}

/** The dark squares of a QR code as one path. */
function pictureOf(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return { size, path };
}
