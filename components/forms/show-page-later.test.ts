import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failed, succeeded, type ActionResult } from "@/lib/platform/forms/result";
import { SHOWN_LATER } from "@/lib/platform/forms/shown-later";
import { showPageNow, shownLater } from "./show-page-later";

const showPage = vi.fn(() => Promise.resolve(succeeded(undefined)));

/** Saves twice in a row, as two taps do, and gives the forms that were sent. */
async function saveTwice(result: ActionResult<string>): Promise<FormData[]> {
  const sent: FormData[] = [];
  const save = shownLater((_previous, formData) => {
    sent.push(formData);
    return Promise.resolve(result);
  }, showPage);
  const form = new FormData();
  form.append("tag", "a");
  form.append("tag", "b");
  await save(null, form);
  await save(null, form);
  expect(form.has(SHOWN_LATER)).toBe(false);
  return sent;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("navigator", { onLine: true });
});
afterEach(() => {
  showPageNow();
  showPage.mockClear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a page that is shown later than its form is saved", () => {
  it("is not asked for with the save, and once after several", async () => {
    const sent = await saveTwice(succeeded("saved"));
    expect(sent.map((form) => [form.getAll("tag"), form.has(SHOWN_LATER)])).toEqual([
      [["a", "b"], true],
      [["a", "b"], true],
    ]);
    expect(showPage).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(showPage).toHaveBeenCalledTimes(1);
  });

  it("is asked for at once when another page takes its place, and not again", async () => {
    await saveTwice(succeeded("saved"));
    showPageNow();
    vi.runAllTimers();
    expect(showPage).toHaveBeenCalledTimes(1);
  });

  it("is not asked for after a refusal, or without a connection", async () => {
    await saveTwice(failed("invalid-form"));
    vi.runAllTimers();
    vi.stubGlobal("navigator", { onLine: false });
    await saveTwice(succeeded("saved"));
    vi.runAllTimers();
    expect(showPage).not.toHaveBeenCalled();
  });

  it("stays as it is when no answer comes", async () => {
    showPage.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    await saveTwice(succeeded("saved"));
    vi.runAllTimers();
    await vi.runAllTimersAsync();
    expect(showPage).toHaveBeenCalledTimes(1);
  });
});
