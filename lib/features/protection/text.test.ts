import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/platform/i18n/config";
import { formatter } from "@/lib/platform/i18n/format";
import en from "@/lib/platform/i18n/messages/en.json";
import nl from "@/lib/platform/i18n/messages/nl.json";
import { SIGNS } from "./choices";
import { protectionMomentSentence, whatHappened, whatItNeeded } from "./text";
import { protectionMoment } from "@/tests/factories/protection-moment";

const MESSAGES = { nl, en };
const context = (locale: "nl" | "en") => ({
  t: createTranslator({ locale, messages: MESSAGES[locale], namespace: "protection" }),
  format: formatter(locale),
  today: "2026-06-20",
});

describe.each(LOCALES)("a moment in words, %s", (locale) => {
  it.each(SIGNS)("%s can be said aloud, with and without what was needed", (sign) => {
    for (const needs of [[], ["pace", "break"]] as const) {
      const said = protectionMomentSentence(context(locale), protectionMoment({ signs: [sign], needs: [...needs] }));
      expect(said).not.toMatch(/[{}]|undefined/);
      expect(said).toMatch(/\?$/);
    }
  });
});

describe("a moment in words", () => {
  it("names what was tapped and one's own words", () => {
    const moment = protectionMoment({ signs: ["felt-nothing"], ownSign: "keek naar de klok", needs: ["seat"] });
    expect(whatHappened(context("nl"), moment)).toBe("ik voelde niets, keek naar de klok");
    expect(whatItNeeded(context("nl"), { ...moment, ownNeed: "water" })).toBe("een andere plek of houding, water");
    expect(whatHappened(context("nl"), protectionMoment({ signs: [] }))).toBe("");
  });

  it("says what was needed, and asks to look together where nothing was written", () => {
    expect(protectionMomentSentence(context("nl"), protectionMoment({ needs: ["break"] }))).toBe(
      "Op 9 juni sloot ik me af. Wat ik nodig had: een pauze. Kunnen we dat afspreken?",
    );
    expect(protectionMomentSentence(context("nl"), protectionMoment({ signs: [], ownSign: "ik lachte" }))).toBe(
      "Op 9 juni merkte ik dat ik mezelf beschermde. Mag ik met je kijken waar dat goed voor was?",
    );
  });
});
