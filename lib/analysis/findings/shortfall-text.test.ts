import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import nl from "@/lib/platform/i18n/messages/nl.json";
import { shortfallText } from "./shortfall-text";

const t = createTranslator({ locale: "nl", messages: nl, namespace: "findings" });

it("says how many days there are and how many are enough, as a sentence", () => {
  const decline = { kind: "decline-open", have: 4, need: 6, unit: "days" } as const;
  expect(shortfallText(t, decline)).toMatchObject({
    sentence: "Of een periode lager is dan je gewend bent, is nog niet te zeggen.",
    progress: "Er zijn 4 dagen; 6 zijn genoeg, verspreid over 2 weken, 3 per week.",
  });
  expect(shortfallText(t, { ...decline, have: 0 }).progress).toMatch(/^Er zijn nog geen dagen; 6 zijn genoeg/);
  const pattern = { kind: "post-session-pattern", have: 1, need: 8, unit: "sessions" } as const;
  expect(shortfallText(t, pattern).progress).toBe("Er is 1 sessie met dagen eromheen; 8 zijn genoeg.");
  const fewDays = { kind: "lasting-low", have: 2, need: 6, unit: "days", rhythm: "few-days" } as const;
  expect(shortfallText(t, fewDays).progress).toBe(
    "Er zijn 2 dagen; 6 zijn genoeg, verspreid over 4 weken, minstens 1 per week.",
  );
});
