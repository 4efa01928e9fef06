import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { boundedList } from "@/lib/platform/data/bounded-list";
import { composeDocument, looksLikeJson, readDocument, type PortablePart } from "./json-document";
import type { PortableKind } from "./portable-kind";

const notes: PortableKind = { name: "notes", shape: "collection", version: 1, schema: z.object({ text: z.string() }) };
const settings: PortableKind = {
  name: "settings",
  shape: "singleton",
  version: 1,
  schema: z.object({ theme: z.string() }),
};
const kinds = [notes, settings];
const id = "0b7e9a52-0d0f-4f5e-8a51-2f0b3f6b9c11";
const at = "2026-06-09T19:14:00.000Z";
const entry = { id, createdAt: at, updatedAt: at, content: { text: "=1+1" } };
const parts: PortablePart[] = [
  { name: "notes", shape: "collection", entries: [entry] },
  { name: "settings", shape: "singleton", content: { theme: "dark" } },
];
const documentText = (overrides: object = {}) =>
  JSON.stringify({ ...composeDocument(parts, kinds, new Date(at)), ...overrides });

describe("a document", () => {
  it("says what it is", () => {
    expect(composeDocument(parts, kinds, new Date(at))).toEqual({
      format: "keerpunt",
      version: 1,
      exportedAt: at,
      contentVersions: { notes: 1, settings: 1 },
      collections: { notes: [entry], settings: { theme: "dark" } },
    });
  });

  it("reads back what it wrote, oldest first", () => {
    expect(readDocument(documentText(), kinds)).toEqual({ ok: true, value: parts });
    const older = { ...entry, id: id.replace("0b", "ff"), createdAt: "2025-01-01T00:00:00.000Z", deletedAt: at };
    const both: PortablePart[] = [{ name: "notes", shape: "collection", entries: [entry, older] }];
    const text = JSON.stringify(composeDocument(both, kinds, new Date(at)));
    expect(readDocument(text, kinds)).toMatchObject({
      value: [{ entries: [{ id: older.id, deletedAt: at }, { id }] }],
    });
  });

  it("reads texts as the journal holds them: composed, lines ending in one way, no control characters", () => {
    const written = { ...entry, content: { text: "cafe\u0301\r\nthuis\u0000 \ud83d" } };
    const text = JSON.stringify(
      composeDocument([{ name: "notes", shape: "collection", entries: [written] }], kinds, new Date(at)),
    );
    expect(readDocument(text, kinds)).toMatchObject({
      value: [{ entries: [{ content: { text: "café\nthuis \uFFFD" } }] }],
    });
  });

  it("may lack a kind that did not exist yet", () => {
    const text = documentText({ collections: { settings: { theme: "light" } } });
    expect(readDocument(text, kinds)).toMatchObject({ ok: true, value: [{ name: "settings" }] });
  });

  it("brings older content to today's shape", () => {
    const today: PortableKind = {
      ...notes,
      version: 2,
      schema: z.object({ words: z.string() }),
      upgrade: (content) => ({ words: z.object({ text: z.string() }).parse(content).text }),
    };
    expect(readDocument(documentText(), [today, settings])).toMatchObject({
      value: [{ entries: [{ content: { words: "=1+1" } }] }, {}],
    });
  });
});

describe("a refusal", () => {
  it.each([
    ['{"format": "keerpunt",\n "version" 1}', { code: "invalid-json", line: 2, column: 12 }],
    ['{"format":', { code: "invalid-json", line: 1, column: 11 }],
    ['{"entries": []}', { code: "foreign-json" }],
    ["[]", { code: "foreign-json" }],
    [documentText({ version: 2 }), { code: "newer-version" }],
    [documentText({ collections: { dreams: [] } }), { code: "newer-version", path: "collections.dreams" }],
    [
      documentText({ contentVersions: { notes: 9, settings: 1 } }),
      { code: "newer-version", path: "collections.notes" },
    ],
    [documentText({ exportedAt: "today" }), { code: "invalid-document", path: "exportedAt" }],
    [
      documentText({ collections: { notes: [entry, { ...entry, content: { text: 5 } }] } }),
      { code: "invalid-document", path: "collections.notes.1.content.text" },
    ],
    [
      documentText({ collections: { notes: [entry, entry] } }),
      { code: "invalid-document", path: "collections.notes.1.id" },
    ],
    [
      documentText({ collections: { notes: [{ ...entry, id: "../x" }] } }),
      { code: "invalid-document", path: "collections.notes.0.id" },
    ],
  ])("says where: %.60s", (text, fault) => {
    expect(readDocument(text, kinds)).toEqual({ ok: false, fault });
  });

  it("comes for anything, without throwing", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => documentText({ collections: { notes: value } })),
        ),
        (text) => {
          expect(typeof readDocument(text, kinds).ok).toBe("boolean");
        },
      ),
    );
  });
});

describe("looksLikeJson", () => {
  it("tells a document from a table", () => {
    expect([' {"a": 1}', "[1]", "date,mood"].map(looksLikeJson)).toEqual([true, true, false]);
  });
});

describe("a hostile document", () => {
  const withNotes = (entries: string) =>
    `{"format":"keerpunt","version":1,"exportedAt":"${at}","contentVersions":{"notes":1},"collections":{"notes":${entries}}}`;

  it("security fault F3: a megabyte of empty entries is told at its first fault", () => {
    const text = withNotes(`[${"{},".repeat(150_000)}{}]`);
    const before = process.memoryUsage().heapUsed;
    const read = readDocument(text, kinds);
    expect(read).toMatchObject({ ok: false, fault: { code: "invalid-document" } });
    expect(JSON.stringify(read)).toContain("notes.0");
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 1024 * 1024);
  });

  it("security fault F3: more entries than a journal can hold are refused before one is read", () => {
    const text = withNotes(`[${"0,".repeat(200_000)}0]`);
    expect(readDocument(text, kinds)).toEqual({ ok: false, fault: { code: "too-many-entries" } });
  });

  it("security fault F3: lists and keys without end are refused by their number", () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `"k${index}":"x"`).join(",");
    const head = (versions: string, collections: string) =>
      `{"format":"keerpunt","version":1,"exportedAt":"${at}","contentVersions":{${versions}},"collections":{${collections}}}`;
    for (const text of [head(keys, ""), head("", keys)]) {
      expect(readDocument(text, kinds)).toMatchObject({ ok: false, fault: { code: "invalid-document" } });
    }
    const list = boundedList(z.uuid(), 3, "tooMany");
    const parsed = list.safeParse(Array<number>(1_000_000).fill(0));
    expect(parsed.error?.issues).toHaveLength(1);
    expect(list.safeParse(["x", "y"]).error?.issues).toHaveLength(2);
  });
});
