import { describe, expect, it } from "vitest";
import { panelsOff, panelsWithDays, viewAddress, viewOf, withPanelSwitched } from "./view";

const record = { first: "2024-01-01", last: "2026-01-01", panels: ["mood", "stress", "sleep"] } as const;

describe("the view of Trends in the address of the page", () => {
  it("is parsed back from the address it writes", () => {
    const view = viewOf({ range: "3m", view: "table", hidden: "1", off: "stress,sleep" }, record, "wide");
    expect(view).toEqual({ range: "3m", isTable: true, showsHidden: true, off: new Set(["stress", "sleep"]) });
    const address = viewAddress(view);
    expect(address).toBe("/trends?range=3m&view=table&hidden=1&off=stress,sleep");
    expect(viewOf(Object.fromEntries(new URL(address, "http://localhost").searchParams), record, "wide")).toEqual(view);
  });

  it("ignores unknown values, and defaults to a year for a long record", () => {
    const view = viewOf({ range: ["9y", "4w"], view: "pie", off: "hunger,mood" }, record, "wide");
    expect(view).toEqual({ range: "1y", isTable: false, showsHidden: false, off: new Set(["mood"]) });
  });

  it("opens with three months on a phone, and with everything of a record that is shorter", () => {
    expect(viewOf({}, record, "phone").range).toBe("3m");
    expect(viewOf({}, { ...record, first: "2025-11-01" }, "phone").range).toBe("all");
    expect(viewOf({ range: "1y" }, record, "phone").range).toBe("1y");
  });

  it("never switches the last panel off", () => {
    expect(viewOf({ off: "mood,stress,sleep" }, record, "wide").off?.size).toBe(0);
    const onlyTwo = { ...record, panels: ["mood", "sleep"] } as const;
    expect(viewOf({ off: "mood,sleep" }, onlyTwo, "wide").off?.size).toBe(0);
    const view = viewOf({ off: "sleep" }, onlyTwo, "wide");
    expect(withPanelSwitched(view, "mood", onlyTwo.panels, "wide")).toBeNull();
    expect(withPanelSwitched(view, "sleep", onlyTwo.panels, "wide")?.off?.size).toBe(0);
  });

  it("opens with mood alone on a phone and with every panel elsewhere, until something is chosen", () => {
    const view = viewOf({ range: "3m" }, record, "wide");
    expect(panelsOff(view, record.panels, "phone")).toEqual(new Set(["stress", "sleep"]));
    expect(panelsOff(view, record.panels, "wide").size).toBe(0);
    expect(viewAddress(view)).toBe("/trends?range=3m");
    const both = withPanelSwitched(view, "stress", record.panels, "phone");
    expect(both?.off).toEqual(new Set(["sleep"]));
    const all = both && withPanelSwitched(both, "sleep", record.panels, "phone");
    expect(all && viewAddress(all)).toBe("/trends?range=3m&off=none");
    expect(panelsOff(viewOf({ off: "none" }, record, "wide"), record.panels, "phone").size).toBe(0);
  });

  it("offers only panels with values, and always mood", () => {
    expect(panelsWithDays([{ day: "2026-01-01", mood: 5 }])).toEqual(["mood"]);
    expect(panelsWithDays([{ day: "2026-01-01", sleepQuality: 5 }])).toEqual(["mood", "sleep"]);
    expect(panelsWithDays([{ day: "2026-01-01", stress: 5 }])).toEqual(["mood", "stress"]);
  });
});
