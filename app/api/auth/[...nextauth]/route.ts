import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/account/auth/options";
import { withoutRenewal } from "@/lib/account/auth/renewed-cookie";
import { sessionCookie } from "@/lib/account/auth/session-cookie";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

// The settings hold secrets, which are there when the server runs and not when it is built.
async function handler(request: NextRequest, context: Context): Promise<Response> {
  const cookie = await sessionCookie();
  const answer: Response = await NextAuth(request, context, authOptions(cookie));
  const [route] = (await context.params).nextauth;
  const headers = new Headers(answer.headers);
  headers.delete("Set-Cookie");
  for (const each of withoutRenewal(answer.headers.getSetCookie(), cookie.name, route)) {
    headers.append("Set-Cookie", each);
  }
  return new Response(answer.body, { status: answer.status, headers });
}

export { handler as GET, handler as POST };
