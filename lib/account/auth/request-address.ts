import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/platform/env";
import { clientAddress } from "./client-address";

/** The network address of the current request. */
export async function requestAddress(): Promise<string> {
  return clientAddress((await headers()).get("x-forwarded-for"), env().proxies);
}
