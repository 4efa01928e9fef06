import { describe, expect, it } from "vitest";
import { session } from "@/tests/factories/session";
import { notHeld, withAfter } from "./after-form";

const now = { day: "2026-06-10", time: "12:00", dayStartsAtHour: 4 };
const planned = session({
  day: "2026-06-09",
  status: "planned",
  moodBefore: 6,
  note: "Van tevoren.",
  themes: ["werk"],
});

describe("the short form of how a session was", () => {
  it("adds its two answers and keeps everything else; the session then took place", () => {
    expect(withAfter(planned, { moodAfter: 4, afterwards: "hard-useful" }, now)).toEqual({
      ...planned,
      moodAfter: 4,
      afterwards: "hard-useful",
      status: "held",
    });
  });

  it("takes an answer away that is left blank, and keeps that it took place", () => {
    const held = session({ day: "2026-06-09", status: "held", moodAfter: 4, afterwards: "light" });
    const { afterwards: _afterwards, ...rest } = held;
    expect(withAfter(held, { moodAfter: 4 }, now)).toEqual(rest);
  });

  it("says that it did not take place without losing a word", () => {
    expect(notHeld(planned)).toEqual({ ...planned, status: "not-held" });
  });
});
