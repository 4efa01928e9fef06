import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/calendar/local-date";
import { isToReview, listExpectations, compareWithRecord, reviewExpectation } from "./rules";
import { expectation } from "@/tests/factories/expectation";

const WRITTEN = "2026-02-28";
const days = (from: string, count: number, mood: number) =>
  Array.from({ length: count }, (_, index) => ({ day: addDays(from, index), mood }));

describe("looking back", () => {
  it("waits for its day, and is done once somebody looked on or after it", () => {
    const content = expectation({ reviewOn: "2026-05-01" });
    expect(isToReview(content, "2026-04-30")).toBe(false);
    expect(isToReview(content, "2026-05-01")).toBe(true);
    expect(isToReview({ ...content, reviewedOn: "2026-04-01" }, "2026-05-02")).toBe(true);
    expect(isToReview({ ...content, reviewedOn: "2026-05-01" }, "2026-05-02")).toBe(false);
    expect(isToReview(expectation(), "2026-05-02")).toBe(false);
  });

  it("keeps the answer and its day, and names the next day only when one was given", () => {
    const content = expectation({ reviewOn: "2026-05-01", noticedNote: "eerst niet" });
    const once = reviewExpectation(content, { noticed: "partly" }, "2026-05-03");
    expect(once).toMatchObject({ noticed: "partly", reviewedOn: "2026-05-03", reviewOn: "2026-05-01" });
    expect(once.noticedNote).toBeUndefined();
    const again = reviewExpectation(once, { noticed: "yes", reviewOn: "2026-08-01" }, "2026-05-04");
    expect(isToReview(again, "2026-08-01")).toBe(true);
  });

  it("puts those whose day has come first", () => {
    const entries = [
      { id: "old", content: expectation({ writtenOn: "2026-01-01" }) },
      { id: "due", content: expectation({ writtenOn: "2026-02-01", reviewOn: "2026-03-01" }) },
    ];
    expect(listExpectations(entries, "2026-03-01").map(({ id }) => id)).toEqual(["due", "old"]);
  });
});

describe("an expectation compared with the record", () => {
  const asks = expectation({ writtenOn: WRITTEN, seenIn: "mood" });

  it("is the four weeks up to when it was written, and the last four weeks", () => {
    const record = [...days("2026-02-01", 28, 5), ...days("2026-03-01", 92, 8).slice(64)];
    const comparison = compareWithRecord(record, asks, "2026-05-31");
    expect(comparison).toEqual({ before: { mean: 5, logged: 28, days: 28 }, now: { mean: 8, logged: 28, days: 28 } });
  });

  it("says nothing of a side with fewer than ten days, and counts them", () => {
    const comparison = compareWithRecord(
      [...days("2026-02-20", 9, 5), ...days("2026-05-20", 10, 7)],
      asks,
      "2026-05-31",
    );
    expect(comparison?.before).toEqual({ mean: null, logged: 9, days: 28 });
    expect(comparison?.now).toMatchObject({ mean: 7, logged: 10 });
  });

  it("is not there while both would overlap, nor for what cannot be seen in it", () => {
    expect(compareWithRecord([], asks, addDays(WRITTEN, 27))).toBeNull();
    expect(compareWithRecord([], asks, addDays(WRITTEN, 28))).not.toBeNull();
    expect(compareWithRecord([], expectation({ writtenOn: WRITTEN }), "2026-12-01")).toBeNull();
  });

  it("never counts another channel, nor a day that was not logged as zero", () => {
    const stress = days("2026-02-01", 120, 5).map(({ day }) => ({ day, stress: 9 }));
    expect(compareWithRecord(stress, asks, "2026-05-31")?.now).toEqual({ mean: null, logged: 0, days: 28 });
  });
});
