import type { DemoContext } from "@/lib/features/demo-context";
import type { Doubt } from "./schema";

const TEXT = {
  nl: {
    words: "Ik weet niet of het aan de therapie ligt of aan de winter.",
    sentence: "Ik heb het gevoel dat het niet helpt. Kunnen we daarnaar kijken?",
  },
  en: {
    words: "I do not know whether it is the therapy or the winter.",
    sentence: "I have the feeling that it does not help. Can we look at that?",
  },
};

/** One round with the doubt compass, in the low stretch. */
export function demoDoubts({ locale, ago }: DemoContext): Doubt[] {
  const { words, sentence } = TEXT[locale];
  return [
    {
      day: ago(170),
      aim: "partly",
      difference: "no",
      speak: "partly",
      safe: "yes",
      stirs: "yes",
      away: "partly",
      hoped: "yes",
      outside: "partly",
      words,
      road: "say",
      sentence,
    },
  ];
}
