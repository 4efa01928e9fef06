import { answerDeposit } from "@/lib/account/inbox/deposit-request";

/** Takes sealed boxes of a device into the inbox of the account that its token is for. docs/inbox.md describes it. */
export async function POST(request: Request): Promise<Response> {
  const { status, body } = await answerDeposit(request, new Date());
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}
