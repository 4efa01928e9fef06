import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ENTRY_KINDS } from "./entry-kinds";
import type { EntryContext } from "./server-entry-kind";
import { SERVER_ENTRY_KINDS } from "./server-entry-kinds";
import { formatter } from "@/lib/platform/i18n/format";
import { translatorOf } from "@/lib/platform/i18n/translator-of";
import type { Collection } from "@/lib/platform/journal/collection";
import { pagePatterns } from "@/tests/e2e/pages/routes";
import { fullJournal } from "@/tests/factories/full-journal";

const TODAY = "2026-06-09";
/** Texts that nobody wrote to read again: where something came from. */
const REFERENCES = ["sleepSource", "source", "from"];

const propertySchema = z.looseObject({
  type: z.string().optional(),
  maxLength: z.number().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
});
const objectSchema = z.looseObject({ properties: z.record(z.string(), z.unknown()) });

function isFreeText(property: unknown): boolean {
  const { type, maxLength, format, pattern, enum: values } = propertySchema.parse(property);
  return type === "string" && maxLength !== undefined && !format && !pattern && !values;
}

/** Every field of a kind in which one writes freely, with something in it that no other field has. */
function ownTexts({ definition: { schema } }: Collection<unknown>): Record<string, string | string[]> {
  const { properties } = objectSchema.parse(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, property]): [string, string | string[]][] => {
      if (REFERENCES.includes(name)) return [];
      if (isFreeText(property)) return [[name, `kanarie-${name}`]];
      const { type, items } = propertySchema.parse(property);
      return type === "array" && isFreeText(items) ? [[name, [`kanarie-${name}`]]] : [];
    }),
  );
}

/** Reads one entry with this content, of whatever collection is asked for. */
function contextOf(id: string, content: unknown): EntryContext {
  const at = { revision: 1, month: "2026-06", createdAt: "", updatedAt: "", deletedAt: null };
  return {
    today: TODAY,
    format: formatter("nl"),
    entries: async ({ definition }) => [{ id, ...at, content: definition.schema.parse(content) }],
    translator: async (namespace) => translatorOf("nl", namespace),
    record: () => Promise.reject(new Error("the search asks for no analysis")),
  };
}

const journal: Readonly<Record<string, readonly unknown[]>> = fullJournal(TODAY);
const examples = z.union([z.object({ content: z.unknown() }).transform(({ content }) => content), z.unknown()]);

describe.each(ENTRY_KINDS.map(({ exportName }) => exportName))("the search in %s", (name) => {
  const { collection, searchedEntries } = SERVER_ENTRY_KINDS[name];
  const texts = ownTexts(collection);

  it("looks through every text that is written freely, and only kinds without one are left out", async () => {
    if (!searchedEntries) return expect(texts).toEqual({});
    const [example] = journal[name] ?? [];
    const content = { ...z.record(z.string(), z.unknown()).parse(examples.parse(example)), ...texts };
    const id = "5f0d6f52-8b0e-4c0e-9a55-0d2f5a1c7e21";
    const [found] = await searchedEntries(contextOf(id, content));
    const searched = [found?.name, ...(found?.texts ?? [])].join("\n");
    expect(Object.keys(texts).length).toBeGreaterThan(0);
    for (const text of Object.values(texts).flat()) expect(searched).toContain(text);
    const page = (found?.href ?? "").split("#")[0]?.replace(id, "[id]");
    expect(pagePatterns()).toContain(page);
  });
});
