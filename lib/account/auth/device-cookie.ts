import "server-only";
import { cookies } from "next/headers";
import { ownCookie } from "./cookie-options";
import { rememberedDevice } from "./device";

const NAME = "keerpunt-device";
const ONE_YEAR_IN_SECONDS = 31_536_000;

/** The cookie of a browser that signed in before, as it was sent. */
export async function deviceCookie(): Promise<string | undefined> {
  return (await cookies()).get((await ownCookie(NAME)).name)?.value;
}

/** Notes in this browser, for a year, that it signed in to an account: others cannot use up its attempts then. */
export async function rememberDevice(userId: string): Promise<void> {
  const value = await rememberedDevice(await deviceCookie(), userId);
  const { name, options } = await ownCookie(NAME);
  (await cookies()).set(name, value, { ...options, maxAge: ONE_YEAR_IN_SECONDS });
}
