import { describe, expect, it } from "vitest";
import { isSessionOver, isTouchDue } from "./session-limits";
import { parseSessionToken } from "./session-token";

const HOUR_MS = 3_600_000;
const start = new Date("2026-06-09T18:00:00Z");
const later = (ms: number) => new Date(start.getTime() + ms);

describe("the limits of a session", () => {
  it.each([
    [false, HOUR_MS - 1, false],
    [false, HOUR_MS, true],
    [true, 30 * 24 * HOUR_MS - 1, false],
    [true, 30 * 24 * HOUR_MS, true],
  ])("idle (kept: %s) after %d ms is over: %s", (keepSignedIn, ms, over) => {
    expect(isSessionOver({ keepSignedIn, createdAt: start, lastSeenAt: start }, later(ms))).toBe(over);
  });

  it.each([
    [false, 24 * HOUR_MS],
    [true, 90 * 24 * HOUR_MS],
  ])("in all (kept: %s)", (keepSignedIn, total) => {
    const session = { keepSignedIn, createdAt: start, lastSeenAt: later(total - 1) };
    expect(isSessionOver(session, later(total - 1))).toBe(false);
    expect(isSessionOver(session, later(total))).toBe(true);
  });

  it("note a visit once a minute", () => {
    expect(isTouchDue(start, later(59_999))).toBe(false);
    expect(isTouchDue(start, later(60_000))).toBe(true);
  });
});

describe("the token in the cookie", () => {
  const token = { sub: "7b1e8f3a-7f3e-4c55-9a51-0d3c4a1b2c3d", sid: "a".repeat(22), sk: "b".repeat(43) };

  it("is read without anything beside the three", () => {
    expect(parseSessionToken({ ...token, iat: 1, exp: 2, name: "x" })).toEqual(token);
  });

  it.each([null, {}, { ...token, sub: "me" }, { ...token, sid: "short" }, { ...token, sk: undefined }, "text"])(
    "is nothing when it is not one of ours: %j",
    (other) => {
      expect(parseSessionToken(other)).toBeNull();
    },
  );
});
