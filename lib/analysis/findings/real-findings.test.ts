import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "@/lib/platform/i18n/config";
import { formatter } from "@/lib/platform/i18n/format";
import en from "@/lib/platform/i18n/messages/en.json";
import nl from "@/lib/platform/i18n/messages/nl.json";
import { isListed } from "./is-listed";
import { findingName, findingSentence, findingSource } from "./sentences";
import { whyFinding } from "./why";
import { findingSentence as sayAloud } from "@/lib/features/talking-points/sentences";
import { analyse, type Finding } from "@/lib/analysis/trends/analyse";
import { findingOf, type FindingChanges } from "@/tests/factories/finding";
import { dayOf, diary, grades, inputOf, type Stretch } from "@/tests/factories/crafted-diary";

const MESSAGES = { nl, en };
/** What the wording rules out: forecasts, verdicts, praise and alarm. */
const FORBIDDEN = {
  nl: /!|helaas|gelukkig|goed zo|knap|gefaald|mislukt|gevaar|alarm|waarschuwing|ernstig|zal |wordt beter|komt goed|zou moeten|slecht bezig/i,
  en: /!|unfortunately|well done|great|failed|failure|danger|alarm|warning|severe|will |should|get better|getting better/i,
} satisfies Record<Locale, RegExp>;

const around = (drop: number, every = 7) => {
  const days = Array.from({ length: 12 }, (_, i) => 30 + i * every);
  const mood = grades([30 + 12 * every + 10, 6]).map((grade, i) =>
    days.some((day) => i === day + 1 || i === day + 2) ? grade - drop : grade,
  );
  return inputOf(diary({ mood }), { sessions: days.map((day) => ({ day: dayOf(day) })) });
};
const stretches = (...each: Stretch[]) => inputOf(diary({ mood: grades(...each) }));
const RECORDS = {
  "a low that lasts": stretches([60, 7], [40, 5]),
  "a low of two weeks": stretches([60, 7], [14, 5]),
  "a low that is over": stretches([60, 7], [40, 5], [60, 7]),
  "very low days": stretches([40, 2]),
  "a rise of two weeks": stretches([60, 5], [14, 7]),
  "a rise that lasts": stretches([60, 5], [60, 7]),
  "a rise that is over": stretches([60, 5], [60, 7], [60, 5]),
  "no change": stretches([120, 6]),
  "bad days alone from a day on": inputOf(
    diary({ mood: grades([210, 6]).map((mood, i) => (i < 150 || mood < 6 ? mood : null)) }),
  ),
  "a dip after each session": around(3),
  "a dip after each session, on no fixed day": around(4, 9),
};

const found: [string, Finding, string][] = Object.entries(RECORDS).flatMap(([name, input]) =>
  analyse(input).findings.map((finding): [string, Finding, string] => [name, finding, input.today]),
);

describe("the texts of findings that the engine makes", () => {
  it("cover eight kinds and an improvement that is over", () => {
    const kinds = new Set(found.map(([, { kind }]) => kind));
    expect([...kinds].sort()).toEqual([
      "decline-open",
      "improvement",
      "lasting-low",
      "logging-change",
      "plateau",
      "post-session-dip",
      "post-session-pattern",
      "sustained-low",
    ]);
    expect(found.filter(([, { kind, until }]) => kind === "improvement" && until !== null)).not.toEqual([]);
  });

  it.each(LOCALES)("are complete, without a forecast, a verdict, praise or alarm (%s)", (locale) => {
    const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: "findings" });
    const tSay = createTranslator({ locale, messages: MESSAGES[locale], namespace: "talkingPoints" });
    const format = formatter(locale);
    for (const [name, finding, today] of found) {
      const context = { t, format, today };
      const texts = [
        findingSentence(context, finding),
        findingName(context, finding),
        findingSource(context, finding),
        ...Object.values(whyFinding(context, finding)),
        sayAloud({ t: tSay, format, today }, finding),
      ];
      for (const text of texts) {
        expect(text, `${name}, ${finding.kind}`).not.toMatch(/[{}–]|NaN|undefined|null/);
        expect(text, `${name}, ${finding.kind}`).not.toMatch(FORBIDDEN[locale]);
        expect(text.trim()).not.toBe("");
      }
    }
  });
});

describe("the sentence of a finding", () => {
  const context = (today: string) => ({
    t: createTranslator({ locale: "nl", messages: nl, namespace: "findings" }),
    format: formatter("nl"),
    today,
  });
  const said = (name: keyof typeof RECORDS, kind: Finding["kind"]) => {
    const all = found.filter(([record, finding]) => record === name && finding.kind === kind);
    return all.map(([, finding, today]) => findingSentence(context(today), finding));
  };

  it("says of two better weeks that it is too early to tell", () => {
    expect(said("a rise of two weeks", "improvement")).toEqual([
      "Je stemming is 2 weken hoger dan daarvoor. Het is te vroeg om te zeggen of dat zo blijft.",
    ]);
    expect(said("a rise that is over", "improvement")[0]).toMatch(/Sinds \d+ \w+ is dat voorbij\.$/);
  });

  it("counts the very low days among those that were logged", () => {
    expect(said("very low days", "sustained-low")).toEqual([
      "Je stemming is sinds 1 januari meestal 3 of lager (32 van 40 ingevulde dagen, gemiddeld 2,0). Dat is zwaar.",
    ]);
  });

  it("gives the levels of a plateau, and names the weekday that cannot be told from the session", () => {
    expect(said("no change", "plateau")[0]).toMatch(
      /^Je stemming bleef .* ongeveer gelijk: eerst gemiddeld 6,\d, daarna/,
    );
    expect(said("a dip after each session", "post-session-pattern")[0]).toContain("Al deze sessies waren op woensdag.");
    expect(said("a dip after each session, on no fixed day", "post-session-pattern")[0]).not.toContain(
      "Al deze sessies",
    );
  });

  it("says after how many days the level was back after a session", () => {
    expect(said("a dip after each session", "post-session-dip")[0]).toMatch(/Na \d dagen was dat weer als ervoor\.$/);
  });
});

describe("the list of findings", () => {
  it("leaves out single sessions, ended plateaus and improvements that ended before they were lasting", () => {
    const worth = (changes: FindingChanges) => isListed(findingOf(changes));
    expect(worth({ kind: "post-session-dip", until: null })).toBe(false);
    expect(worth({ kind: "plateau", until: "2024-05-01" })).toBe(false);
    expect(worth({ kind: "plateau", until: null })).toBe(true);
    expect(worth({ kind: "improvement", until: "2024-05-01" })).toBe(false);
    expect(worth({ kind: "improvement", until: "2024-05-01", lastingNoticedOn: "2024-03-01" })).toBe(true);
    expect(worth({ kind: "temporary-decline", until: "2024-05-01" })).toBe(true);
  });
});
