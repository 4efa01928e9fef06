import { NextRequest } from "next/server";
import { describe, expect, it, vi } from "vitest";
import { STATIC_SECURITY_HEADERS } from "./security-headers";
import { config, proxy } from "@/proxy";

vi.mock("@/lib/platform/env", () => ({ env: () => ({ baseUrl: "http://localhost:3000", hosts: [] }) }));

const ask = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers: { host: "localhost:3000", ...headers } }));

describe("the proxy", () => {
  it.each(["/today", "/favicon.icoX", "/favicon.ico/x", "/_next/staticX", "/_next/static", "/favicon_ico"])(
    "security fault F15: %s gets a policy, with a nonce of ours",
    (path) => {
      expect(config.matcher.some((each) => new RegExp(`^${each}$`).test(path))).toBe(true);
      const answer = ask(path, { "Content-Security-Policy": "script-src 'nonce-EVIL'" });
      expect(answer.headers.get("content-security-policy")).toMatch(/script-src 'self' 'nonce-(?!EVIL)/);
      for (const { key, value } of STATIC_SECURITY_HEADERS) expect(answer.headers.get(key), key).toBe(value);
    },
  );

  it.each(["/_next/static/chunks/a.js", "/favicon.ico"])("leaves the file %s alone", (path) => {
    expect(config.matcher.some((each) => new RegExp(`^${each}$`).test(path))).toBe(false);
  });

  it("security fault F18: answers no host that was made to point here", async () => {
    for (const [name, host] of [
      ["host", "evil.test:3510"],
      ["x-forwarded-host", "evil.test"],
    ] as const) {
      const answer = ask("/sign-up", { [name]: host });
      expect(answer.status).toBe(421);
      expect(await answer.text()).toContain("KEERPUNT_HOSTS");
    }
  });
});
