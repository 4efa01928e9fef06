import type { DemoContext } from "@/lib/features/demo-context";
import type { Homework } from "./schema";

const TEXT = {
  nl: {
    sayNo: "Eén keer nee zeggen op het werk",
    letter: "Een brief schrijven die ik niet verstuur",
    letterNote: "Ik wist precies tegen wie, en durfde toch niet.",
  },
  en: {
    sayNo: "To say no once at work",
    letter: "To write a letter that I will not send",
    letterNote: "I knew exactly to whom, and still did not dare.",
  },
};

/** Homework that was not done, and what was agreed in the last session. */
export function demoHomework({ locale, ago, course: { lastSession } }: DemoContext): Homework[] {
  const { sayNo, letter, letterNote } = TEXT[locale];
  return [
    {
      text: letter,
      agreedOn: ago(lastSession + 14),
      answer: "not-done",
      answeredOn: ago(lastSession + 7),
      note: letterNote,
    },
    { text: sayNo, agreedOn: ago(lastSession) },
  ];
}
