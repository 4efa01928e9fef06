import { redirect } from "next/navigation";
import { describe, expect, it, vi } from "vitest";
import { offlineAsAnswer } from "@/components/forms/offline-as-answer";
import { failed, succeeded } from "@/lib/result";
import { form } from "@/tests/factories/form";

const typed = form({ outcome: "Ze vroeg door", password: "vier-natte-honden-zwemmen" });

describe("a form without a connection", () => {
  it("gets an answer with all that was typed, secrets too, for it never leaves the browser", async () => {
    const action = offlineAsAnswer(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await action(null, typed)).toEqual({ ok: false, code: "offline", values: Object.fromEntries(typed) });
  });

  it("does not send along what was typed before", async () => {
    const action = vi.fn(async () => succeeded(undefined));
    await offlineAsAnswer(action)(failed("offline", { values: { password: "vier-natte-honden-zwemmen" } }), typed);
    expect(action).toHaveBeenCalledWith({ ok: false, code: "offline" }, typed);
  });

  it("still goes where a redirect leads", async () => {
    const action = offlineAsAnswer(async () => redirect("/today"));
    await expect(action(null, typed)).rejects.toMatchObject({ digest: expect.stringContaining("NEXT_REDIRECT") });
  });

  it("leaves every other answer as it is", async () => {
    expect(await offlineAsAnswer(async () => succeeded(undefined))(null, typed)).toEqual(succeeded(undefined));
  });
});
