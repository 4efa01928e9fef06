import { expect, it } from "vitest";
import { checkedRule, leafletOf } from "./rules";
import { leaflet } from "@/tests/factories/leaflet";

const THERAPY = "5f0d6f52-8b0e-4c0e-9a55-0d2f5a1c7e01";

it("is that of the trajectory, else the newest that belongs to none", () => {
  const own = { id: "own", content: leaflet({ therapyId: THERAPY, askedOn: "2026-01-01" }) };
  const free = { id: "free", content: leaflet({ askedOn: "2026-03-01" }) };
  const older = { id: "older", content: leaflet({ askedOn: "2026-02-01" }) };
  expect(leafletOf([older, free, own], THERAPY)?.id).toBe("own");
  expect(leafletOf([older, free, own], "5f0d6f52-8b0e-4c0e-9a55-0d2f5a1c7e02")?.id).toBe("free");
  expect(leafletOf([own], undefined)).toBeNull();
});

it("is held beside the record only when somebody asked for that", () => {
  expect(checkedRule(leaflet({ stopWeeks: 6 }))).toEqual({ weeks: 6 });
  expect(checkedRule(leaflet({ isChecked: false }))).toBeNull();
});
