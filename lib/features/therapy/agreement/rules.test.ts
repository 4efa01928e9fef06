import { expect, it } from "vitest";
import { checkedRule, agreementOf } from "./rules";
import { treatmentAgreement } from "@/tests/factories/treatment-agreement";

const THERAPY = "5f0d6f52-8b0e-4c0e-9a55-0d2f5a1c7e01";

it("is that of the trajectory, else the newest that belongs to none", () => {
  const own = { id: "own", content: treatmentAgreement({ therapyId: THERAPY, askedOn: "2026-01-01" }) };
  const free = { id: "free", content: treatmentAgreement({ askedOn: "2026-03-01" }) };
  const older = { id: "older", content: treatmentAgreement({ askedOn: "2026-02-01" }) };
  expect(agreementOf([older, free, own], THERAPY)?.id).toBe("own");
  expect(agreementOf([older, free, own], "5f0d6f52-8b0e-4c0e-9a55-0d2f5a1c7e02")?.id).toBe("free");
  expect(agreementOf([own], undefined)).toBeNull();
});

it("is held beside the record only when somebody asked for that", () => {
  expect(checkedRule(treatmentAgreement({ stopWeeks: 6 }))).toEqual({ weeks: 6 });
  expect(checkedRule(treatmentAgreement({ isChecked: false }))).toBeNull();
});
