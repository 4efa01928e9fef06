import { env } from "@/lib/env";

/** Flags of every cookie that matters: no script reads it, and no other site sends it along. */
export function cookieOptions() {
  const secure = env().baseUrl.startsWith("https://");
  return { httpOnly: true, sameSite: "lax", path: "/", secure } as const;
}
