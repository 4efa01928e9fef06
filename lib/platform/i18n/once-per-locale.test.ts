import { expect, it } from "vitest";
import { oncePerLocale } from "./once-per-locale";

it("makes a value once for each language, from what comes with the first question", () => {
  const made: string[] = [];
  const greeting = oncePerLocale((locale, name: string) => {
    made.push(`${locale} ${name}`);
    return { name };
  });
  const first = greeting("nl", "a");
  expect(greeting("nl", "b")).toBe(first);
  expect(greeting("en", "c")).toEqual({ name: "c" });
  expect(made).toEqual(["nl a", "en c"]);
});
