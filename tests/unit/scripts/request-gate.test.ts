import { describe, expect, it } from "vitest";
import { MAX_ACTION_BYTES } from "@/lib/platform/http/limits";
import { refusalOf, UPLOAD_PATH } from "@/scripts/server/request-gate";

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
    const request = { method: "POST", headers: { "content-length": String(MAX_ACTION_BYTES + 1) } };
    expect(refusalOf({ ...request, url: "/therapy/goals" })).toBe(413);
    expect(refusalOf({ ...request, url: UPLOAD_PATH })).toBeNull();
  });
});
