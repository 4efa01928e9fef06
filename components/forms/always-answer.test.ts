import { redirect } from "next/navigation";
import { UnrecognizedActionError } from "next/dist/client/components/unrecognized-action-error";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { alwaysAnswer, failureOf } from "./always-answer";
import { reloadWithTyped } from "./typed-over-reload";
import { failed, succeeded } from "@/lib/platform/forms/result";
import { form } from "@/tests/factories/form";

vi.mock("./typed-over-reload", () => ({ reloadWithTyped: vi.fn() }));

const typed = form({ outcome: "Ze vroeg door", password: "vier-natte-honden-zwemmen" });
const unreachable = new TypeError("Failed to fetch");
const unreadable = new Error("An unexpected response was received from the server.");

describe("a form whose action gets no answer", () => {
  it("gets an answer with all that was typed, secrets too, for it never leaves the browser", async () => {
    const action = alwaysAnswer(() => Promise.reject(unreachable));
    expect(await action(null, typed)).toEqual({ ok: false, code: "offline", values: Object.fromEntries(typed) });
  });

  it("does not send along what was typed before", async () => {
    const action = vi.fn(async () => succeeded(undefined));
    await alwaysAnswer(action)(failed("offline", { values: { password: "vier-natte-honden-zwemmen" } }), typed);
    expect(action).toHaveBeenCalledWith({ ok: false, code: "offline" }, typed);
  });

  it("still goes where a redirect leads", async () => {
    const action = alwaysAnswer(async () => redirect("/today"));
    await expect(action(null, typed)).rejects.toMatchObject({ digest: expect.stringContaining("NEXT_REDIRECT") });
  });

  it("leaves every other answer as it is", async () => {
    expect(await alwaysAnswer(async () => succeeded(undefined))(null, typed)).toEqual(succeeded(undefined));
  });

  it("reported fault 27: a form over the limit is not sent, and says so with all that was typed", async () => {
    const action = vi.fn(async () => succeeded(undefined));
    for (const note of ["x".repeat(3_000_000), "é".repeat(600_000)]) {
      expect(await alwaysAnswer(action)(null, form({ note }))).toEqual({
        ok: false,
        code: "too-large",
        values: { note },
      });
    }
    expect(action).not.toHaveBeenCalled();
  });

  it("reported fault 28: a server that does not know the action any more has the page loaded anew", async () => {
    const action = alwaysAnswer(() => Promise.reject(new UnrecognizedActionError("Server Action was not found")));
    expect(await action(null, typed)).toMatchObject({ code: "app-updated", values: Object.fromEntries(typed) });
    expect(reloadWithTyped).toHaveBeenCalledOnce();
  });
});

describe("what kept an action from answering", () => {
  it.each([
    [unreachable, null, "offline"],
    // A page that answers cannot be without a connection.
    [unreachable, 200, "unexpected"],
    [unreadable, 404, "app-updated"],
    [unreadable, 409, "app-updated"],
    [unreadable, 413, "too-large"],
    [unreadable, 429, "busy"],
    [unreadable, 503, "busy"],
    [unreadable, 500, "unexpected"],
    [unreadable, 502, "unexpected"],
    [unreadable, null, "unexpected"],
  ] as const)("%s with status %s is %s", (error, status, code) => {
    expect(failureOf(error, status)).toBe(code);
  });
});

describe("the status of the last call of an action", () => {
  const original = globalThis.fetch;
  beforeEach(() => vi.resetModules());
  afterEach(() => {
    vi.unstubAllGlobals();
    globalThis.fetch = original;
  });

  it("is that of the action, whatever else is fetched", async () => {
    const answer = vi.fn(
      async (_input: unknown, init?: RequestInit) => new Response(null, { status: init ? 503 : 204 }),
    );
    vi.stubGlobal("window", { fetch: answer });
    const { lastActionStatus, watchActionStatus } = await import("./action-status");
    watchActionStatus();
    watchActionStatus();
    await window.fetch("/today", { method: "POST", headers: { "next-action": "0123" } });
    await window.fetch("/api/health");
    expect(lastActionStatus()).toBe(503);
    expect(answer).toHaveBeenCalledTimes(2);
    answer.mockRejectedValueOnce(unreachable);
    await expect(window.fetch("/today", { headers: { "next-action": "0123" } })).rejects.toThrow();
    expect(lastActionStatus()).toBeNull();
  });
});
