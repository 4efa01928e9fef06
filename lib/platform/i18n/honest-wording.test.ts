import { describe, expect, it } from "vitest";
import en from "@/lib/platform/i18n/messages/en.json";
import nl from "@/lib/platform/i18n/messages/nl.json";
import { flatten } from "@/tests/setup/message-usage";

const dutch = [...flatten(nl)];
const english = [...flatten(en)];
const naming = (texts: [string, string][], pattern: RegExp) => texts.filter(([, text]) => pattern.test(text));

// Questionnaires are shown word for word as their authors wrote them.
const isOurs = ([key]: [string, string]) => !key.startsWith("questionnaires.");

describe("what Keerpunt says", () => {
  it("foretells nothing", () => {
    expect(
      naming(dutch, /je (gaat|zult) (herstellen|opknappen|je beter voelen)|wordt (vanzelf|weer) beter|vanzelf over/i),
    ).toEqual([]);
    expect(
      naming(english, /you (will|are going to) (recover|feel better|improve)|will (get|become) (better|easier)/i),
    ).toEqual([]);
  });

  it("gives no verdict on anybody, and no advice to stop", () => {
    expect(
      naming(
        dutch,
        /mislukt|gefaald|slechte (therapeut|cliënt)|verkeerde therapeut|stop met (je |deze )?therapie|je moet stoppen/i,
      ),
    ).toEqual([]);
    expect(
      naming(
        english,
        /\bfailed\b|bad (therapist|client)|wrong therapist|(stop|quit) (your |this )?therapy|you must stop/i,
      ),
    ).toEqual([]);
  });

  it("shames nobody: no should, no pity, no counting up", () => {
    expect(naming(dutch, /je had .{0,40}moeten|jammer dat je|eindelijk|op rij ingevuld|dagen gemist/i)).toEqual([]);
    expect(naming(english, /you should have|unfortunately you|\bstreak\b|days missed/i)).toEqual([]);
  });

  it("praises nobody for writing", () => {
    expect(naming(dutch, /goed (zo|gedaan|bezig)|knap (van je|dat)|gefeliciteerd|trots op/i)).toEqual([]);
    expect(naming(english, /well done|good job|great work|congratulations|proud of/i)).toEqual([]);
  });

  it("says je, never u", () => {
    expect(naming(dutch.filter(isOurs), /\b(u|uw|uzelf)\b/i)).toEqual([]);
  });

  it("uses one word for one thing", () => {
    // Evaluations, and the pages that lead to them.
    const isAboutEvaluations = ([key]: [string, string]) =>
      /^(evaluations|therapy|therapies|goals|today|more|summary|importData)\.|\.evaluations?$/.test(key);
    const others = (texts: [string, string][]) => texts.filter((each) => !isAboutEvaluations(each));
    expect(naming(others(dutch), /terugkijk|terugblik|teruggekeken|\bkijk\w* (\w+ )?terug/i)).toEqual([]);
    expect(naming(others(english), /\blook(s|ed|ing)? back/i)).toEqual([]);
    // What a locked phone shows names no diary: there, and there alone, it is a notebook.
    const onPages = (texts: [string, string][]) => texts.filter(([key]) => key !== "mail.message");
    expect(naming(onPages(dutch), /\bschrift\b|weekbeeld|\btekenen$/i)).toEqual([]);
    expect(naming(onPages(english), /\bnotebook\b|weekly picture/i)).toEqual([]);
  });

  it("keeps its sentences short: one thought each", () => {
    const words = (sentence: string) => sentence.trim().split(/\s+/).length;
    const long = [...dutch, ...english]
      .filter(isOurs)
      // Plurals and choices stand in one message; each of their branches is a sentence of its own.
      .filter(([, text]) => !/(plural|select),/.test(text))
      .flatMap(([key, text]) =>
        text
          .split(/(?<=[.:;?!])\s/)
          .filter((sentence) => words(sentence) > 34)
          .map(() => key),
      );
    expect(long).toEqual([]);
  });
});
