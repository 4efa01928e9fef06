import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { formatter } from "@/lib/platform/i18n/format";
import nl from "@/lib/platform/i18n/messages/nl.json";
import type { StopRuleState } from "./stop-rule";
import { stopRuleFacts, stopRuleName } from "./text";

const context = {
  t: createTranslator({ locale: "nl", messages: nl, namespace: "agreements" }),
  format: formatter("nl"),
};
const NOT_MET = {
  state: "not-met",
  start: 5.6,
  now: 5.1,
  margin: 0.5,
  current: null,
  longest: null,
} as const satisfies StopRuleState;
const current = { from: "2026-11-08", until: "2026-11-29", weeks: 3 };

describe("the text of a stop rule", () => {
  it("says whether the agreed limit is reached, and not whether an agreement is", () => {
    expect(stopRuleName(context, NOT_MET)).toBe("De grens uit jullie afspraak is niet bereikt.");
    expect(stopRuleName(context, { ...NOT_MET, state: "met" })).toBe("De grens uit jullie afspraak is bereikt.");
  });

  it("says how long the mood has been how far below the start, with the year only when it is another one", () => {
    expect(stopRuleFacts(context, { ...NOT_MET, current, longest: current })).toBe(
      "Je stemming was de laatste drie weken gemiddeld 5,1, bij je begin 5,6. " +
        "Je zit nu 3 weken gemiddeld minstens 0,5 onder je beginniveau, sinds 8 november.",
    );
    const sinceLastYear = { from: "2025-12-01", until: "2026-01-04", weeks: 5 };
    expect(stopRuleFacts(context, { ...NOT_MET, current: sinceLastYear })).toContain("sinds 1 december 2025.");
  });

  it("says what counts as below the start when the mood has not been there", () => {
    expect(stopRuleFacts(context, NOT_MET)).toMatch(/gemiddeld zat je nog niet 0,5 of meer onder je beginniveau\.$/);
    expect(stopRuleFacts(context, { ...NOT_MET, longest: current })).toMatch(
      /Het langst zat je 3 weken gemiddeld minstens 0,5 onder je beginniveau, tot 29 november 2026\.$/,
    );
  });
});
