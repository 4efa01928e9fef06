import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const SHORTEST = 6;
/** What stands for the part of a message that differs: an ellipsis, a number, a version. */
const VARYING = /…|\d[\d.]*/;

const code = ["lib", "scripts", "tests/setup", "tests/e2e"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
  .filter((path) => /\.(tsx?|mjs|json)$/.test(path) && !path.includes("/generated/"))
  .map((path) => readFileSync(path, "utf8").replaceAll("`", ""))
  .join("\n");

/** Every quotation in a symptom, which is a paragraph that begins in bold letters. */
const quotations = [...readFileSync("docs/troubleshooting.md", "utf8").matchAll(/^\*\*(.+?)\*\*/gms)]
  .map(([, symptom = ""]) => symptom.replace(/\s+/g, " "))
  .flatMap((symptom) => [...symptom.matchAll(/`([^`]+)`|"([^"]+)"/g)])
  .map(([, message, sentence = ""]) => message ?? sentence);

describe("the troubleshooting guide", () => {
  it("quotes messages that the code has", () => {
    const parts = quotations
      .flatMap((each) => each.split(VARYING))
      .map((part) => part.replace(/^[\s./]+|[\s.(]+$/g, ""));
    const unsaid = parts.filter((part) => part.length >= SHORTEST && !code.includes(part));
    expect(quotations.length).toBeGreaterThan(30);
    expect(unsaid).toEqual([]);
  });
});
