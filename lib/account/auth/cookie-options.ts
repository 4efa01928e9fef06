import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/platform/env";
import { isHttps } from "@/lib/platform/http/transport";

/** Flags of every cookie that matters: no script reads it, and no other site sends it along. */
async function cookieOptions() {
  const secure = isHttps({ baseUrl: env().baseUrl, forwardedProto: (await headers()).get("x-forwarded-proto") });
  return { httpOnly: true, sameSite: "lax", path: "/", secure } as const;
}

/** Name and flags of a cookie of ours. Over https its name says that no other host, not even a sibling, may set it. */
export async function ownCookie(name: string) {
  const options = await cookieOptions();
  return { name: options.secure ? `__Host-${name}` : name, options };
}
