import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectLinear } from "../../setup/expect-linear";
import { holdScripts } from "@/scripts/server/hold-scripts";

const LOADER = "load()";
const NONCE = ' nonce="abc="';

/** Rewrites a page that comes in chunks of these lengths, one after another, and the rest at once. */
function rewrite(page: string, lengths: readonly number[] = []): string {
  const rewriter = holdScripts(LOADER);
  const bytes = Buffer.from(page).toString("latin1");
  let from = 0;
  let sent = "";
  for (const length of lengths) {
    sent += rewriter.write(bytes.slice(from, from + length));
    from += length;
  }
  return Buffer.from(sent + rewriter.write(bytes.slice(from)) + rewriter.end(), "latin1").toString();
}

const file = `<script src="/_next/static/chunks/a.js" async=""${NONCE}></script>`;
const heldFile = '<script type="text/plain" data-held="/_next/static/chunks/a.js"></script>';
const loader = `<script${NONCE}>${LOADER}</script>`;

describe("scripts of a page that wait", () => {
  it("are inert, behind one loader that has the nonce of the page", () => {
    expect(rewrite(`<head>${file}${file}</head>`)).toBe(`<head>${loader}${heldFile}${heldFile}</head>`);
  });

  it("keep their id, by which the framework waits for them", () => {
    const page = `<script src="/_next/static/chunks/a.js"${NONCE} id="_R_" async=""></script>`;
    expect(rewrite(page)).toContain('data-held="/_next/static/chunks/a.js" id="_R_"></script>');
  });

  it("leave out those for browsers that run no modules, and links that fetch a script early", () => {
    expect(rewrite(`<script src="/_next/static/chunks/a.js" noModule=""${NONCE}></script>`)).toBe(loader);
    const style = '<link rel="stylesheet" href="/a.css"/>';
    expect(rewrite(`<link rel="preload" as="script" href="/_next/static/chunks/a.js"/>${style}`)).toBe(style);
  });

  it("hold the payload as text, and as JSON what no element of a script can hold as it is", () => {
    const calls = [
      "(self.__next_f=self.__next_f||[]).push([0])",
      'self.__next_f.push([1,"a:\\"\\u003cé\\u003e\\"\\n"])',
      'self.__next_f.push([1,"b:\\"\\u003c/script\\u003e\\"\\n"])',
      'self.__next_f.push([1,"c:T6,1\\r\\n\\u2028"])',
      'self.__next_f.push([3,"AA=="])',
      'self.__next_f.push([1,"d:T2,ab"])',
    ];
    const held = [
      '<script type="application/json" data-held="">[0]</script>',
      '<script type="text/plain" data-held="">a:"<é>"\n</script>',
      '<script type="application/json" data-held="">[1,"b:\\"\\u003c/script>\\"\\n"]</script>',
      '<script type="application/json" data-held="">[1,"c:T6,1\\r\\n\u2028"]</script>',
      '<script type="application/json" data-held="">[3,"AA=="]</script>',
      '<script type="application/json" data-held="">[1,"d:T2,ab"]</script>',
    ];
    expect(rewrite(calls.map((call) => `<script${NONCE}>${call}</script>`).join(""))).toBe(loader + held.join(""));
  });

  it("leave out of the payload what the page shows already, and say where it is", () => {
    const shown = "<!--once abcdef012345--><b>één</b>";
    const row = (number: string, text: string) => `${number}:T${Buffer.byteLength(text).toString(16)},${text}`;
    const elsewhere = shown.replace("abcdef012345", "x1cdef012345");
    const payload = `1:["a"]\n${row("2f", shown)}${row("30", elsewhere)}31:{}\n`;
    const page = (html: string) =>
      `${html}<script${NONCE}>self.__next_f.push([1,${JSON.stringify(payload).replaceAll("<", "\\u003c")}])</script>`;
    const found = rewrite(page(`<div data-once="abcdef012345">${shown}</div>`));
    expect(found).toContain('<script type="text/plain" data-held="">1:["a"]\n</script>');
    expect(found).toContain('<script type="text/plain" data-held="" data-of="[data-once=abcdef012345]">2f</script>');
    expect(found).toContain("x1cdef012345");
    expect(found.match(/<b>één/g)).toHaveLength(1);
    expect(rewrite(page(""))).not.toContain("data-of");
  });

  it.each([
    `<script${NONCE}>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]})</script>`,
    `<script${NONCE}>watch("zone")</script>`,
    '<script src="/elsewhere.js"></script>',
    "<p>Eén zin over &lt;script&gt;</p>",
    "<scripture>",
  ])("are no other than those of the framework: %s stays", (element) => {
    expect(rewrite(`<body>${element}</body>`)).toBe(`<body>${element}</body>`);
  });

  it("stay as they are on a page without a nonce, where the loader could not run", () => {
    const page = '<script src="/_next/static/chunks/a.js" async=""></script>';
    expect(rewrite(page)).toBe(page);
  });

  it("are found wherever a chunk ends, also within a letter", () => {
    const page = `<head><link rel="preload" as="script" href="/x.js"/>${file}</head><p>Eén 🌊</p><script${NONCE}>self.__next_f.push([1,"1:é\\n"])</script>`;
    const whole = rewrite(page);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 20 }), (lengths) => {
        expect(rewrite(page, lengths)).toBe(whole);
      }),
    );
  });

  it("cost no more than the length of the page, also when an end never comes", () => {
    const make = (length: number) => `<script${NONCE}>${"<link <script self.__next_f.push([1,".repeat(length / 36)}`;
    expectLinear(
      "a page",
      (page) =>
        rewrite(
          page,
          Array.from({ length: page.length / 500 }, () => 500),
        ),
      {
        make,
        length: 4_000_000,
      },
    );
  });
});
