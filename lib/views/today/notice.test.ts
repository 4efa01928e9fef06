import { describe, expect, it } from "vitest";
import { noticeToShow } from "./notice";

const NONE = {
  help: false,
  "day-before": false,
  "look-back": false,
  signs: false,
  room: false,
  "recovery-code": false,
};

describe("the notice on Today", () => {
  it("is none when nothing is due", () => {
    expect(noticeToShow(NONE)).toBeNull();
  });

  it("is one, and help comes before everything else", () => {
    const all = { help: true, "day-before": true, "look-back": true, signs: true, room: true, "recovery-code": true };
    expect(noticeToShow(all)).toBe("help");
    expect(noticeToShow({ ...all, help: false })).toBe("day-before");
    expect(noticeToShow({ ...NONE, "look-back": true, "recovery-code": true })).toBe("look-back");
    expect(noticeToShow({ ...NONE, "recovery-code": true })).toBe("recovery-code");
  });
});
