import { answerDevice } from "@/lib/account/inbox/device-request";

/** Gives the device of a signed-in person the key and the token for its deposits. docs/inbox.md describes it. */
export async function POST(request: Request): Promise<Response> {
  const inbox = await answerDevice(request, new Date());
  const headers = { "Cache-Control": "no-store" };
  return inbox ? Response.json(inbox, { headers }) : Response.json({}, { status: 401, headers });
}
