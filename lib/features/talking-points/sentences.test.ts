import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { formatter } from "@/lib/platform/i18n/format";
import en from "@/lib/platform/i18n/messages/en.json";
import nl from "@/lib/platform/i18n/messages/nl.json";
import { findingSentence, sentenceFor, sessionOrigin, type SentenceContext } from "./sentences";
import { SESSION_ITEMS } from "./schema";
import type { Channel, FindingKind } from "@/lib/analysis/trends/analyse";
import { CHANNELS, FINDING_KINDS, findingOf } from "@/tests/factories/finding";

const contexts = {
  nl: {
    t: createTranslator({ locale: "nl", messages: nl, namespace: "talkingPoints" }),
    format: formatter("nl"),
    today: "2026-06-10",
  },
  en: {
    t: createTranslator({ locale: "en", messages: en, namespace: "talkingPoints" }),
    format: formatter("en"),
    today: "2026-06-10",
  },
} satisfies Record<"nl" | "en", SentenceContext>;

// A period bears these names only once it is over.
const ONLY_OVER: readonly FindingKind[] = ["worse-before-better", "temporary-decline", "new-level"];
const endsOf = (kind: FindingKind) => (ONLY_OVER.includes(kind) ? ["2026-06-03"] : [null, "2026-06-03"]);
const finding = (kind: FindingKind, channel: Channel, until: string | null) =>
  findingOf({ id: "f", kind, channel, from: "2026-05-06", until, noticedOn: "2026-05-20" });

describe.each(["nl", "en"] as const)("sentences to say aloud (%s)", (locale) => {
  const context = contexts[locale];
  const all = FINDING_KINDS.flatMap((kind) =>
    CHANNELS.flatMap((channel) => endsOf(kind).map((until) => finding(kind, channel, until))),
  );

  it("has one in the first person for every finding, without a code name or an empty date", () => {
    for (const each of all) {
      const sentence = findingSentence(context, each);
      expect(sentence).toMatch(locale === "nl" ? /\b(ik|mijn|me|we)\b/i : /\b(I|my|me|we)\b/);
      expect(sentence).not.toMatch(/undefined|[{}]|sleepHours|sleepQuality|composite| {2}/);
      expect(sentence).toMatch(/[.?]$/);
      expect(sentence.length).toBeLessThan(200);
    }
  });

  it("names the session and the answer a point comes from", () => {
    for (const item of SESSION_ITEMS) expect(sessionOrigin(context, item, "2026-06-09")).toMatch(/9 jun/i);
  });

  it("never calls an open period over, a cause, or a sign of recovery", () => {
    for (const each of all.filter(({ until }) => until === null))
      expect(findingSentence(context, each)).not.toMatch(/eerst slechter|worse first|doordat|omdat|because/i);
  });
});

describe("sentences in Dutch", () => {
  it("reads as somebody would say it", () => {
    expect(findingSentence(contexts.nl, finding("decline-open", "mood", null))).toBe(
      "Sinds begin mei voel ik me minder goed. Ik weet niet of het iets betekent. Merk jij het ook?",
    );
    expect(findingSentence(contexts.nl, { ...finding("lasting-low", "sleepHours", null), from: "2025-12-30" })).toBe(
      "Sinds eind december 2025 slaap ik korter, en het houdt aan. Kunnen we kijken waar dat mee te maken heeft?",
    );
    expect(findingSentence(contexts.nl, finding("temporary-decline", "stress", "2026-05-25"))).toBe(
      "Van 6 mei tot 25 mei had ik meer stress. Dat is voorbij. Kunnen we het er even over hebben?",
    );
    expect(findingSentence(contexts.nl, finding("worse-before-better", "mood", "2026-06-15"))).toMatch(
      /^Van begin mei tot half juni ging het minder goed met me, en daarna werd het weer beter\./,
    );
    const pace = { about: "alliance", sessionId: "s", day: "2026-06-09", item: "pace", answer: "fast" } as const;
    expect(sentenceFor(contexts.nl, pace)).toBe(
      "De sessie van 9 juni ging me te snel. Mag ik het zeggen als het me te veel wordt?",
    );
  });

  it("leaves the client's own words as they are", () => {
    const own = { about: "own-words", sessionId: "s", day: "2026-06-09", text: "Over mijn vader {zoon}" } as const;
    expect(sentenceFor(contexts.nl, own)).toBe("Over mijn vader {zoon}");
  });
});
