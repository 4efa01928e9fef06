import { isStoreAnswering } from "@/lib/platform/health";

export const dynamic = "force-dynamic";

/** Whether this instance can serve: 200 when the store answers, 503 when it does not. */
export async function GET(): Promise<Response> {
  const isWell = await isStoreAnswering();
  return Response.json(
    { status: isWell ? "ok" : "unavailable" },
    { status: isWell ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
