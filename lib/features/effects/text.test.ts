import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { EFFECT_KINDS } from "./choices";
import { effectFacts, effectName, effectSentence } from "./text";
import { LOCALES } from "@/lib/platform/i18n/config";
import { formatter } from "@/lib/platform/i18n/format";
import en from "@/lib/platform/i18n/messages/en.json";
import nl from "@/lib/platform/i18n/messages/nl.json";
import { effect } from "@/tests/factories/effect";

const MESSAGES = { nl, en };
const context = (locale: "nl" | "en", today = "2026-06-03") => ({
  t: createTranslator({ locale, messages: MESSAGES[locale], namespace: "effects" }),
  format: formatter(locale),
  today,
});

describe.each(LOCALES)("an effect in words, %s", (locale) => {
  it.each(EFFECT_KINDS)("%s has a name and a sentence without anything left open", (kind) => {
    const content = effect({ kind, ...(kind === "own" && { ownWords: "Hoofdpijn" }) });
    const said = effectSentence(context(locale), content);
    expect(said).not.toMatch(/[{}]|undefined/);
    expect(said.length).toBeGreaterThan(20);
    expect(effectName(context(locale), content)).not.toBe("");
  });
});

describe("an effect in words", () => {
  it("says only what was said", () => {
    expect(effectFacts(context("nl"), effect())).toBe("nieuw · sinds 1 juni");
    expect(effectFacts(context("nl"), effect({ strength: 3, cause: "unsure" }))).toBe(
      "nieuw · sinds 1 juni · veel last · je weet niet waardoor",
    );
  });

  it("uses the client's own words as they stand", () => {
    const own = effect({ kind: "own", ownWords: "EMDR-kater" });
    expect(effectName(context("nl"), own)).toBe("EMDR-kater");
    expect(effectSentence(context("nl"), own)).toContain("EMDR-kater");
  });

  it("says that it was talked about before, and with the year when that is another one", () => {
    const again = effect({ since: "2025-11-02", noticedOn: ["2026-06-02"], discussedOn: "2025-12-01" });
    expect(effectSentence(context("nl"), again)).toBe(
      "We hadden het op 1 december 2025 over: slechter slapen. Het is er nog. Kunnen we er nog eens naar kijken?",
    );
  });
});
