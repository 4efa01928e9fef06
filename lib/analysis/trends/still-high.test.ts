import { describe, expect, it } from "vitest";
import { toEpochDay } from "@/lib/platform/calendar/local-date";
import { analyse } from "./analyse";
import { isDecline } from "./finding";
import type { QuestionnaireTotal } from "./model";
import { stillHigh } from "./still-high";
import { dayOf, diary, grades, inputOf } from "@/tests/factories/crafted-diary";

const phq9 = (day: number, total: number): QuestionnaireTotal => ({
  instrument: "phq9",
  day: dayOf(day),
  total,
  reliableChange: 6,
});
const BACK = 120;
const high = (...totals: QuestionnaireTotal[]) => stillHigh(totals, toEpochDay(dayOf(BACK)));

describe("a questionnaire when a low is back", () => {
  it("speaks against a recovery when it stands reliably above its first total", () => {
    expect(high(phq9(0, 8), phq9(115, 14))).toMatchObject({ total: 14, firstTotal: 8, day: dayOf(115) });
    expect(high(phq9(0, 8), phq9(115, 13))).toBeNull();
    expect(high(phq9(115, 20))).toBeNull();
    expect(high()).toBeNull();
  });

  it("counts from two weeks before to eight weeks after", () => {
    expect(high(phq9(0, 8), phq9(BACK - 15, 20))).toBeNull();
    expect(high(phq9(0, 8), phq9(BACK + 56, 20))).not.toBeNull();
    expect(high(phq9(0, 8), phq9(BACK + 57, 20))).toBeNull();
  });

  it("lets the recovery wait until a total that is not that high, and no longer", () => {
    expect(high(phq9(0, 8), phq9(118, 16), phq9(150, 9))).toBeNull();
    expect(high(phq9(0, 8), phq9(118, 9), phq9(150, 20))).toBeNull();
    expect(high(phq9(0, 8), phq9(118, 16), phq9(150, 9), phq9(190, 20))).toBeNull();
  });

  it("is looked at for each instrument apart", () => {
    const gad7 = { instrument: "gad7", reliableChange: 4 };
    expect(high(phq9(0, 2), { ...phq9(115, 20), ...gad7 })).toBeNull();
    const anxious = { ...phq9(1, 5), ...gad7 };
    expect(high(phq9(0, 8), phq9(115, 9), anxious, { ...phq9(116, 9), ...gad7 })?.instrument).toBe("gad7");
  });
});

describe("a low within treatment whose grades are back", () => {
  const input = inputOf(diary({ mood: grades([60, 7], [40, 4], [60, 7]) }), { treatment: { start: dayOf(20) } });
  const low = (questionnaires: QuestionnaireTotal[], last = 159) =>
    analyse({ ...input, today: dayOf(last), questionnaires }).findings.find(isDecline);

  it("is worse before better only when the questionnaire is back too", () => {
    expect(low([])?.kind).toBe("worse-before-better");
    expect(low([phq9(5, 6), phq9(110, 15)])).toMatchObject({
      kind: "lasting-low",
      evidence: { stillHigh: { total: 15 } },
    });
    expect(low([phq9(5, 6), phq9(110, 15), phq9(140, 8)])?.kind).toBe("worse-before-better");
  });

  it("does not look ahead at a total", () => {
    const totals = [phq9(5, 6), phq9(110, 15), phq9(150, 8)];
    expect(low(totals, 149)?.evidence.stillHigh).not.toBeNull();
    expect(low(totals, 150)?.evidence.stillHigh).toBeNull();
  });
});
