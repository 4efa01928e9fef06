import { describe, expect, it } from "vitest";
import { eventsAround, lastDayOf, listEvents } from "./rules";
import { lifeEvent } from "@/tests/factories/life-event";

const entry = (id: string, content: Parameters<typeof lifeEvent>[0]) => ({ id, content: lifeEvent(content) });
const ids = (events: { id: string }[]) => events.map(({ id }) => id);

describe("life events", () => {
  it("end on their last day, on their only one, or not yet", () => {
    expect(lastDayOf(lifeEvent({ day: "2026-03-01" }))).toBe("2026-03-01");
    expect(lastDayOf(lifeEvent({ day: "2026-03-01", until: "2026-03-09" }))).toBe("2026-03-09");
    expect(lastDayOf(lifeEvent({ day: "2026-03-01", goesOn: true }))).toBeNull();
  });

  it("stand newest first", () => {
    const events = [
      entry("old", { day: "2026-01-01" }),
      entry("new", { day: "2026-03-01" }),
      entry("also", { day: "2026-03-01", name: "aangenomen" }),
    ];
    expect(ids(listEvents(events))).toEqual(["also", "new", "old"]);
  });

  it("are named with a period they fall in, or in the two weeks before it", () => {
    const events = [
      entry("within", { day: "2026-03-12" }),
      entry("two weeks before", { day: "2026-02-15" }),
      entry("earlier", { day: "2026-02-14" }),
      entry("into it", { day: "2026-01-01", until: "2026-02-20" }),
      entry("goes on", { day: "2025-01-01", goesOn: true }),
      entry("after", { day: "2026-03-21" }),
    ];
    expect(ids(eventsAround(events, { from: "2026-03-01", until: "2026-03-20" }))).toEqual([
      "goes on",
      "into it",
      "two weeks before",
      "within",
    ]);
    expect(ids(eventsAround(events, { from: "2026-03-01", until: null }))).toContain("after");
  });
});
