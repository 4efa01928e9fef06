import { describe, expect, it } from "vitest";
import { BoundedQueue } from "./bounded-queue";
import { BusyError } from "./busy-error";

const aTurn = () => new Promise((resolve) => setImmediate(resolve));

describe("a bounded queue", () => {
  it("never lets more than its limit run, and lets all run in the end", async () => {
    const queue = new BoundedQueue(2, 20);
    let running = 0;
    let most = 0;
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        queue
          .run(async () => {
            running += 1;
            most = Math.max(most, running);
            await aTurn();
            running -= 1;
            if (index % 5 === 0) throw new Error("task failed");
            return index;
          })
          .catch(() => -1),
      ),
    );
    expect(most).toBe(2);
    expect(results.filter((result) => result >= 0)).toHaveLength(16);
  });

  it("refuses what would wait beyond its bound at once, and takes work again afterwards", async () => {
    const queue = new BoundedQueue(2, 3);
    const ran: number[] = [];
    const task = (index: number) =>
      queue.run(async () => {
        await aTurn();
        ran.push(index);
      });
    const settled = await Promise.allSettled(Array.from({ length: 9 }, (_, index) => task(index)));
    expect(settled.map(({ status }) => status)).toEqual([
      ...Array<string>(5).fill("fulfilled"),
      ...Array<string>(4).fill("rejected"),
    ]);
    for (const each of settled) if (each.status === "rejected") expect(each.reason).toBeInstanceOf(BusyError);
    expect(ran).toEqual([0, 1, 2, 3, 4]);
    await task(9);
    expect(ran).toContain(9);
  });
});
