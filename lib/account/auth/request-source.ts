import "server-only";
import { deviceCookie } from "./device-cookie";
import { requestAddress } from "./request-address";

/** Where the current request comes from, as attempts are counted. */
export async function requestSource(): Promise<{ address: string; deviceCookie: string | undefined }> {
  return { address: await requestAddress(), deviceCookie: await deviceCookie() };
}
