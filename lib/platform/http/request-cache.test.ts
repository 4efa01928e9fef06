import { describe, expect, it } from "vitest";
import { requestCached, withRequestCache } from "./request-cache";

function countedLoader() {
  const asked: string[] = [];
  const load = requestCached(async (name: string) => {
    asked.push(name);
    return { name };
  });
  return { asked, load };
}

describe("a loader below withRequestCache", () => {
  it("reads once for each argument, also for those who ask at the same time", async () => {
    const { asked, load } = countedLoader();
    await withRequestCache(async () => {
      const [one, same, other] = await Promise.all([load("a"), load("a"), load("b")]);
      expect(same).toBe(one);
      expect(other).not.toBe(one);
      expect(await load("a")).toBe(one);
    });
    expect(asked).toEqual(["a", "b"]);
  });

  it("shares nothing with another request, even with one that runs beside it", async () => {
    const { asked, load } = countedLoader();
    const seen: object[] = [];
    const handle = () => withRequestCache(async () => void seen.push(await load("a")));
    await Promise.all([handle(), handle()]);
    expect(asked).toEqual(["a", "a"]);
    expect(seen[0]).not.toBe(seen[1]);
  });

  it("reads anew outside withRequestCache, as an action does after it changed what it read", async () => {
    const { asked, load } = countedLoader();
    await load("a");
    await load("a");
    expect(asked).toEqual(["a", "a"]);
  });

  it("shares what was read around it when one read is made of others", async () => {
    const { asked, load } = countedLoader();
    await withRequestCache(async () => [await load("a"), await withRequestCache(() => load("a"))]);
    expect(asked).toEqual(["a"]);
  });

  it("reads once in the reading half of an action, and anew after it", async () => {
    const { asked, load } = countedLoader();
    await withRequestCache(async () => [await load("a"), await load("a")]);
    expect(asked).toEqual(["a"]);
    await load("a");
    expect(asked).toEqual(["a", "a"]);
  });
});
