import { describe, expect, it } from "vitest";
import { oncePerRequest, readingOnce, readingTogether } from "./request-cache";

function countedLoader() {
  const asked: string[] = [];
  const load = oncePerRequest(async (name: string) => {
    asked.push(name);
    return { name };
  });
  return { asked, load };
}

describe("a loader within a route handler", () => {
  it("reads once for each argument, also for those who ask at the same time", async () => {
    const { asked, load } = countedLoader();
    const handle = readingOnce(async () => {
      const [one, same, other] = await Promise.all([load("a"), load("a"), load("b")]);
      expect(same).toBe(one);
      expect(other).not.toBe(one);
      expect(await load("a")).toBe(one);
      return new Response();
    });
    await handle();
    expect(asked).toEqual(["a", "b"]);
  });

  it("shares nothing with another request, even with one that runs beside it", async () => {
    const { asked, load } = countedLoader();
    const seen: object[] = [];
    const handle = readingOnce(async () => {
      seen.push(await load("a"));
      return new Response();
    });
    await Promise.all([handle(), handle()]);
    expect(asked).toEqual(["a", "a"]);
    expect(seen[0]).not.toBe(seen[1]);
  });

  it("reads anew where nothing was asked to remember, as in an action that changes what it read", async () => {
    const { asked, load } = countedLoader();
    await load("a");
    await load("a");
    expect(asked).toEqual(["a", "a"]);
  });

  it("reads once in the reading half of an action, and anew after it", async () => {
    const { asked, load } = countedLoader();
    await readingTogether(async () => [await load("a"), await load("a")]);
    expect(asked).toEqual(["a"]);
    await load("a");
    expect(asked).toEqual(["a", "a"]);
  });
});
