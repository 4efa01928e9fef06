import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { findingName, findingQuestion, findingSentence, findingSource, type FindingContext } from "./sentences";
import { whyFinding } from "./why";
import { formatter } from "@/lib/platform/i18n/format";
import en from "@/lib/platform/i18n/messages/en.json";
import nl from "@/lib/platform/i18n/messages/nl.json";
import type { Channel, Finding, FindingKind } from "@/lib/analysis/trends/analyse";
import { backFrom, CHANNELS, FINDING_KINDS, findingOf, referenceAt } from "@/tests/factories/finding";

const contexts = {
  nl: {
    t: createTranslator({ locale: "nl", messages: nl, namespace: "findings" }),
    format: formatter("nl"),
    today: "2026-06-10",
  },
  en: {
    t: createTranslator({ locale: "en", messages: en, namespace: "findings" }),
    format: formatter("en"),
    today: "2026-06-10",
  },
} satisfies Record<"nl" | "en", FindingContext>;

const findings: Finding[] = FINDING_KINDS.flatMap((kind) =>
  CHANNELS.flatMap((channel) =>
    ["2026-06-03", null].map((until) => findingOf({ id: `${kind}-${channel}`, kind, channel, until })),
  ),
);

function everyText(context: FindingContext, finding: Finding): string[] {
  return [
    findingSentence(context, finding),
    findingName(context, finding),
    findingSource(context, finding),
    findingQuestion(context, finding) ?? "",
    ...Object.values(whyFinding(context, finding)),
  ];
}

describe.each(["nl", "en"] as const)("the texts of findings in %s", (locale) => {
  const context = contexts[locale];

  it("are complete for every kind on every channel, open or over", () => {
    for (const finding of findings) {
      for (const text of everyText(context, finding)) expect(text).not.toMatch(/[{}]|undefined|NaN|findings\.|, ,/);
      expect(findingSentence(context, finding)).toMatch(/[.]$/);
    }
  });

  it("are complete for a lasting finding, for several channels and without a logged day", () => {
    const channels = ["mood", "stress"] as const;
    const other = {
      channel: "stress",
      from: "2026-05-20",
      noticedOn: "2026-06-02",
      until: null,
      endedBy: null,
    } as const;
    for (const kind of FINDING_KINDS) {
      const finding = findingOf({
        kind,
        lastingNoticedOn: "2026-06-03",
        evidence: { channels, otherChannels: [{ ...other, referenceMean: 4.4, meanDuring: null }], during: null },
      });
      for (const text of everyText(context, finding)) expect(text).not.toMatch(/[{}]|undefined|NaN|findings\./);
    }
  });
});

describe("the wording of findings", () => {
  // A description of what was written down, and nothing about what will come or why.
  const FORECAST = {
    nl: /\b(zal|zullen|gaat beter worden|wordt beter|verwacht|voorspel\w*|waarschijnlijk|binnenkort|doordat|komt door|dankzij|gefaald|mislukt|helaas|gelukkig|goed zo|knap)\b/i,
    en: /\b(will|expect\w*|predict\w*|probably|likely|soon|because of|thanks to|failed|unfortunately|well done|congratulations)\b/i,
  };

  it.each(["nl", "en"] as const)("contains no forecast, cause or judgement (%s)", (locale) => {
    const messages = { nl, en }[locale];
    for (const namespace of ["findings", "trends", "charts", "findingAnswers", "chartCursor"] as const) {
      expect(JSON.stringify(messages[namespace])).not.toMatch(FORECAST[locale]);
      expect(JSON.stringify(messages[namespace])).not.toContain("!");
    }
  });

  it("never calls an open period worse before better", () => {
    for (const finding of findings.filter(({ kind }) => kind === "decline-open" || kind === "lasting-low")) {
      const open = { ...finding, until: null };
      expect(everyText(contexts.nl, open).join(" ")).not.toMatch(/toen beter|daarna hersteld/);
      expect(everyText(contexts.en, open).join(" ")).not.toMatch(/then better|then recovered/);
    }
  });

  it("says that it is too early while a period is open, and that it lasts once it is lasting", () => {
    const open = findingSentence(contexts.nl, findingOf());
    expect(open).toBe("Je stemming is 4 weken lager dan daarvoor. Het is te vroeg om te zeggen of dat aanhoudt.");
    const lasting = findingOf({ kind: "lasting-low", channel: "sleepHours", lastingNoticedOn: "2026-06-01" });
    expect(findingSentence(contexts.nl, lasting)).toBe(
      "Je slaapt 4 weken korter: gemiddeld 5,7 uur, daarvoor 6,8 uur. Dat is langer dan een korte dip.",
    );
  });

  it("says that the level rose above the one before only when it clearly did", () => {
    const over = { kind: "worse-before-better", until: "2026-06-03" } as const;
    const higher = findingOf({
      ...over,
      evidence: { reference: referenceAt(5.6), after: backFrom("2026-05-21", 6.2) },
    });
    const same = findingOf({ ...over, evidence: { reference: referenceAt(5.6), after: backFrom("2026-05-21", 5.7) } });
    expect(findingSentence(contexts.en, higher)).toContain(
      "Then it rose above where it was: worse first, then better.",
    );
    expect(findingSentence(contexts.en, same)).toMatch(/Then it came back: lower first, then as before\.$/);
    expect(findingSentence(contexts.nl, same)).toMatch(
      /Daarna kwam die terug: eerst lager, toen weer zoals daarvoor\.$/,
    );
    expect(findingSentence(contexts.nl, higher)).toMatch(/eerst slechter, toen beter\.$/);
    const hours = findingOf({
      ...over,
      channel: "sleepHours",
      evidence: { reference: referenceAt(6), after: backFrom("2026-05-21", 8) },
    });
    expect(findingSentence(contexts.en, hours)).toMatch(/: less first, then as before\.$/);
  });

  it("ends a period before the days that showed that it was over", () => {
    const over = findingOf({
      kind: "worse-before-better",
      from: "2026-03-09",
      until: "2026-04-17",
      evidence: { after: backFrom("2026-04-05", 6.8) },
    });
    expect(findingSentence(contexts.nl, over)).toMatch(/^Van 9 maart tot 4 april was je stemming 27 dagen lager\./);
  });

  it("uses a channel that is still low when the first one is back", () => {
    const other = { from: "2026-05-14", noticedOn: "2026-06-02", until: null, endedBy: null };
    const finding = findingOf({
      evidence: {
        channels: ["mood", "composite", "stress"],
        ownUntil: "2026-06-05",
        otherChannels: [
          { ...other, channel: "composite", referenceMean: 6.5, meanDuring: 5.5 },
          { ...other, channel: "stress", referenceMean: 4.4, meanDuring: 6.2 },
        ],
      },
    });
    expect(findingSentence(contexts.nl, finding)).toMatch(
      /^Je stress is 4 weken hoger dan daarvoor\..* Ook je stemming was lager\.$/,
    );
  });

  it("says of the other channels which way they went, and since when that is over", () => {
    const also = (kind: FindingKind, channels: [Channel, ...Channel[]], until: string | null = null) =>
      findingSentence(contexts.nl, findingOf({ kind, until, evidence: { channels } }));
    expect(also("decline-open", ["mood", "stress", "sleepQuality", "sleepHours"])).toMatch(
      / Ook je stress is hoger, en je slaapt korter en slechter\.$/,
    );
    expect(also("decline-open", ["mood", "composite"])).toMatch(/of dat aanhoudt\.$/);
    expect(also("lasting-low", ["mood", "sleepHours"])).toMatch(/ Je slaapt ook korter\.$/);
    expect(also("temporary-decline", ["mood", "stress"], "2026-06-03")).toMatch(/ Ook je stress was hoger\.$/);
    expect(also("improvement", ["mood", "stress", "sleepQuality"])).toMatch(
      / Ook je stress is lager, en je slaapt beter\.$/,
    );
    expect(also("plateau", ["mood", "sleepHours"])).toMatch(/ Je sliep ook ongeveer even lang\.$/);
    expect(also("post-session-pattern", ["mood", "stress", "sleepQuality"])).toMatch(
      / Ook je stress is dan hoger, en je slaapt dan slechter\.$/,
    );
    const english = findingOf({ evidence: { channels: ["mood", "stress", "sleepQuality", "sleepHours"] } });
    expect(findingSentence(contexts.en, english)).toMatch(
      / Your stress is also higher, and you sleep less and worse\.$/,
    );
  });

  it("says of stress whether it is more or less, so that lower is not read as worse", () => {
    for (const finding of findings.filter(({ channel }) => channel === "stress")) {
      expect(findingName(contexts.nl, finding)).not.toMatch(/hoger|lager dan|^(een tijd|nu) lager/i);
    }
  });

  it("shows how many of the days were logged, and the numbers of the engine", () => {
    const finding = findingOf();
    expect(findingSource(contexts.nl, finding)).toBe(
      "Stemming, sinds 14 mei. Ervoor 6,8, sindsdien gemiddeld 5,7. 24 van 28 dagen ingevuld.",
    );
    const why = whyFinding(contexts.nl, finding);
    expect(why.rule).toContain("14 dagen gemiddeld minstens 0,8 onder");
    expect(why.used).toContain("12 van 14 dagen, gemiddeld 5,6");
    expect(why.used).toContain("gemiddeld 6,8, uit 40 dagen");
    expect(why.changes).toContain("14 dagen gemiddeld weer op 6,5 of hoger");
  });

  it("names life events in the question for another reason, and asks nothing about an improvement", () => {
    const asked = findingQuestion(contexts.nl, findingOf(), ["griep", "verhuizing"]);
    expect(asked).toMatch(/^Is er iets gebeurd .*Rond die tijd schreef je op: griep en verhuizing\.$/);
    expect(findingQuestion(contexts.nl, findingOf(), [])).not.toContain("schreef je op");
    expect(findingQuestion(contexts.nl, findingOf({ kind: "improvement" }), ["griep"])).toBeNull();
  });

  it("says how days are logged now in place of a level that this could make", () => {
    const fewer = findingOf({ kind: "logging-change", from: "2026-05-12" });
    expect(findingSentence(contexts.nl, fewer)).toBe(
      "Je vult sinds 12 mei minder vaak in: op 9 van 21 dagen, daarvoor op 80 van 91. " +
        "Je stemming is op die dagen lager: gemiddeld 5,1, daarvoor 6,3. " +
        "Dat kan liggen aan welke dagen je invult; of er meer veranderde, is daaruit niet te zeggen.",
    );
    const over = findingOf({ kind: "logging-change", channel: "stress", from: "2026-05-12", until: "2026-06-03" });
    expect(findingSentence(contexts.en, over)).toContain(
      "You filled in your stress less often from 12 May to 3 June: on 9 of 21 days, before that on 80 of 91.",
    );
    expect(findingQuestion(contexts.nl, fewer)).toBeNull();
  });

  it("says in which part of the day or the week days are logged now", () => {
    const finding = findingOf({ kind: "logging-change", from: "2026-05-12" });
    if (finding.kind !== "logging-change") throw new Error("another kind");
    const said = (aspect: typeof finding.evidence.aspect) => {
      const { before, now } = finding.evidence;
      const parts = { before: { ...before, inPart: 0.1 }, now: { ...now, inPart: 0.85 }, level: null };
      return findingSentence(contexts.nl, { ...finding, evidence: { ...finding.evidence, ...parts, aspect } });
    };
    expect(said("morning")).toBe(
      "Je vult sinds 12 mei vaker ’s ochtends in: 85% van de ingevulde dagen, daarvoor 10%.",
    );
    expect(said("weekend")).toContain("vaker in het weekend in");
    expect(said("weekdays")).toContain("vaker door de week in");
  });

  it("waits with the word recovered while a questionnaire is still high, and says why", () => {
    const stillHigh = { instrument: "phq9", day: "2026-06-02", total: 15, firstDay: "2026-01-08", firstTotal: 8 };
    const after = backFrom("2026-05-21", 6.8);
    const over = { until: "2026-06-03", evidence: { stillHigh, after } };
    for (const kind of ["temporary-decline", "lasting-low"] as const) {
      expect(findingSentence(contexts.nl, findingOf({ kind, ...over }))).toBe(
        "Van 14 mei tot 20 mei was je stemming lager: gemiddeld 5,7, daarvoor 6,8. Je dagcijfers zijn weer als daarvoor. " +
          "Hersteld noemen we het nog niet: op 2 juni stond je PHQ-9 op 15, op 8 januari was dat 8.",
      );
      expect(findingName(contexts.en, findingOf({ kind, ...over }))).toBe("Grades back, questionnaire still higher");
    }
  });
});
