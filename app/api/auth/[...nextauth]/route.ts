import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";
import { withoutRenewal } from "@/lib/auth/renewed-cookie";
import { sessionCookie } from "@/lib/auth/session-cookie";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

// The settings hold secrets, which are there when the server runs and not when it is built.
async function handler(request: NextRequest, context: Context): Promise<Response> {
  const answer: Response = await NextAuth(request, context, authOptions());
  const [route] = (await context.params).nextauth;
  const headers = new Headers(answer.headers);
  headers.delete("Set-Cookie");
  for (const cookie of withoutRenewal(answer.headers.getSetCookie(), sessionCookie().name, route)) {
    headers.append("Set-Cookie", cookie);
  }
  return new Response(answer.body, { status: answer.status, headers });
}

export { handler as GET, handler as POST };
