import { once } from "node:events";
import { createServer } from "node:http";
import { expect, it, vi } from "vitest";
import { z } from "zod";
import { clientAddress } from "@/lib/account/auth/client-address";
import { watchEveryRequest } from "./every-request";
import { STATIC_SECURITY_HEADERS } from "./security-headers";

vi.mock("@/lib/platform/env", () => ({ env: () => ({ baseUrl: "http://localhost:3000" }) }));

it("security fault F15: every answer carries the headers, and the address that the server saw comes last", async () => {
  watchEveryRequest();
  // As the framework answers a slash too many: before anything of ours runs.
  const server = createServer((request, response) => {
    response.writeHead(308, { Location: "/", "X-Seen": String(request.headers["x-forwarded-for"]) }).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const { port } = z.object({ port: z.number() }).parse(server.address());
    const ask = (headers: Record<string, string>) =>
      fetch(`http://127.0.0.1:${port}//x`, { headers, redirect: "manual" });
    const answer = await ask({ "X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https" });
    for (const { key, value } of STATIC_SECURITY_HEADERS) expect(answer.headers.get(key), key).toBe(value);
    expect(answer.headers.get("strict-transport-security")).toMatch(/max-age/);
    expect(answer.headers.get("x-seen")).toBe("203.0.113.7, 127.0.0.1");
    const alone = await ask({});
    expect(alone.headers.get("strict-transport-security")).toBeNull();
    expect(clientAddress(alone.headers.get("x-seen"), 1)).toBe("127.0.0.1");
  } finally {
    server.close();
  }
});
