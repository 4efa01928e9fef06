import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { MAX_SENTENCE_LENGTH } from "@/lib/features/talking-points/choices";
import en from "@/lib/platform/i18n/messages/en.json";
import nl from "@/lib/platform/i18n/messages/nl.json";
import { DOUBT_ANSWERS, DOUBT_QUESTIONS, ROADS } from "./choices";
import { doubtSentence } from "./sentence";

const dutch = createTranslator({ locale: "nl", messages: nl, namespace: "doubtSentence" });
const english = createTranslator({ locale: "en", messages: en, namespace: "doubtSentence" });

describe("the sentence made from the answers", () => {
  it("says what does not work, what is hard, and asks what the road asks", () => {
    const answers = { aim: "partly", difference: "no", stirs: "yes", outside: "partly", road: "time" } as const;
    expect(doubtSentence(dutch, answers)).toBe(
      "Ik merk geen verschil met het begin. Er komt veel bij me naar boven. Kunnen we afspreken hoe lang we het de tijd geven, en waar we dan op letten?",
    );
    expect(doubtSentence(english, answers)).toBe(
      "I notice no difference from the beginning. A lot is coming up for me. Can we agree how long we give it, and what we will look at then?",
    );
  });

  it("begins with what stands between the two people", () => {
    expect(doubtSentence(dutch, { aim: "no", safe: "no" })).toMatch(/^Ik voel me hier niet serieus genomen\. Kunnen/);
  });

  it("takes a clear answer before a half one", () => {
    expect(doubtSentence(dutch, { safe: "partly", aim: "no" })).toMatch(/^We komen niet toe aan waarvoor ik kwam\./);
  });

  it("says no more than that one doubts when nothing was answered that way", () => {
    const unsure = Object.fromEntries(DOUBT_QUESTIONS.map((question) => [question, "unsure"]));
    for (const answers of [{}, unsure, { safe: "yes", away: "no" } as const]) {
      expect(doubtSentence(dutch, answers)).toBe("Ik twijfel over de therapie. Kunnen we daarnaar kijken?");
    }
    expect(doubtSentence(english, { road: "second-opinion" })).toMatch(
      /^I have doubts about the therapy\. I would like/,
    );
  });

  it("is short enough to keep, whatever is answered, and has words for every answer", () => {
    for (const t of [dutch, english]) {
      for (const question of DOUBT_QUESTIONS) {
        for (const answer of DOUBT_ANSWERS) {
          for (const road of [undefined, ...ROADS]) {
            const sentence = doubtSentence(t, { [question]: answer, road });
            expect(sentence).toMatch(/^[A-Z][^{}]*[.?]$/);
            expect(sentence.length).toBeLessThan(MAX_SENTENCE_LENGTH);
          }
        }
      }
    }
  });
});
