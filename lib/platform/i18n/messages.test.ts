import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { ERROR_CODES } from "@/lib/platform/forms/errors";
import en from "@/lib/platform/i18n/messages/en.json";
import nl from "@/lib/platform/i18n/messages/nl.json";
import { flatten, placeholders, unusedKeys } from "@/tests/setup/message-usage";

const dutch = flatten(nl);
const english = flatten(en);

describe("messages", () => {
  it("exist in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  it("are never empty", () => {
    expect([...dutch, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("take the same values in both languages", () => {
    const unequal = [...dutch].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? "").join(),
    );
    expect(unequal.map(([key]) => key)).toEqual([]);
  });

  // Looks for every key in every file: more than the usual five seconds on a busy machine.
  it("are all used", { timeout: 60_000 }, () => {
    expect(unusedKeys([...dutch.keys()])).toEqual([]);
  });

  it("cover every error code", () => {
    expect(ERROR_CODES.filter((code) => !(code in nl.errors))).toEqual([]);
  });

  it("cover every error of a field that a schema or an action names", () => {
    const files = readdirSync("lib", { recursive: true, encoding: "utf8" })
      .filter((name) => /(schema|schemas|actions|rules|number|text|list)\.ts$/.test(name))
      .map((name) => readFileSync(path.join("lib", name), "utf8"));
    const named = files.flatMap((text) => [...text.matchAll(/(?:\berror: |\bfieldError\("\w+", )"(\w+)"/g)]);
    const keys = [...new Set(named.map(([, key = ""]) => key))];
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((key) => !(key in nl.fieldErrors))).toEqual([]);
  });

  it("never praise or blame by exclamation, and never promise", () => {
    const texts = [...dutch, ...english];
    expect(texts.filter(([, text]) => text.includes("!"))).toEqual([]);
    const promises = /gaat vanzelf over|komt (weer )?goed|will get better|you will recover|je wordt beter/i;
    expect(texts.filter(([, text]) => promises.test(text))).toEqual([]);
  });

  it("parse as ICU messages", () => {
    for (const [locale, messages] of [
      ["nl", nl],
      ["en", en],
    ] as const) {
      const problems: string[] = [];
      const t = createTranslator({ locale, messages, onError: (error) => problems.push(error.message) });
      for (const [key, text] of flatten(messages)) {
        if (!text.includes("{")) continue;
        const values = Object.fromEntries(
          placeholders(text).map((name) => [name.replace(/[<>]/g, ""), name.startsWith("<") ? () => "" : 1]),
        );
        Reflect.apply(t.rich, t, [key, values]);
      }
      expect(problems).toEqual([]);
    }
  });
});
