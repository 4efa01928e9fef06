import http from "node:http";
import { describe, expect, it } from "vitest";
import { MAX_ACTION_BYTES } from "@/lib/platform/http/limits";
import { installRequestGate, MAX_FORM_BYTES, refusalOf, UPLOAD_PATH } from "../../../scripts/start/request-gate.mjs";

const headers = {};

describe("the gate before the app", () => {
  it.each([
    ["TRACE", "/", 405],
    ["OPTIONS", "*", 400],
    ["GET", "/check-ins/%E0%A4%A", 400],
    ["GET", "http://elsewhere.test/", 400],
    ["GET", "/api/auth/callback/credentials?x=1", 405],
    ["GET", "/check-ins/%C3%A9?q=%E0%A4%A", null],
    ["POST", "/sign-in", null],
    ["DELETE", "/today", null],
  ])("security fault F18: %s %s is answered with %s", (method, url, status) => {
    expect(refusalOf({ method, url, headers })).toBe(status);
  });

  it("security fault F18: a form that is larger than any is too large, and a file is not", () => {
    expect(MAX_FORM_BYTES).toBe(MAX_ACTION_BYTES);
    const request = { method: "POST", headers: { "content-length": String(MAX_FORM_BYTES + 1) } };
    expect(refusalOf({ ...request, url: "/therapy/goals" })).toBe(413);
    expect(refusalOf({ ...request, url: UPLOAD_PATH })).toBeNull();
  });

  it("stands before a server that is made after it", async () => {
    installRequestGate();
    const server = http.createServer((_request, response) => response.end("app"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    expect(await (await ask("/")).text()).toBe("app");
    expect((await ask("/%E0%A4%A")).status).toBe(400);
    server.close();
  });
});
