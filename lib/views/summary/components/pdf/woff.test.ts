import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { unpackWoff } from "./woff";

const FOLDERS = ["newsreader", "noto-sans"].map((name) => path.join("node_modules/@fontsource", name, "files"));
const fonts = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /-latin(-ext)?-(400|600)-(normal|italic)\.woff$/.test(file))
    .map((file) => path.join(folder, file)),
);

interface Table {
  tag: string;
  checksum: number;
  bytes: Buffer;
}

function tablesOf(sfnt: Buffer): Table[] {
  return Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index;
    const offset = sfnt.readUInt32BE(at + 8);
    expect(offset % 4, "begins at a multiple of four").toBe(0);
    const bytes = sfnt.subarray(offset, offset + sfnt.readUInt32BE(at + 12));
    return { tag: sfnt.toString("latin1", at, at + 4), checksum: sfnt.readUInt32BE(at + 4), bytes };
  });
}

/** As the specification of OpenType sums a table; the adjustment in `head` counts as nothing. */
function sumOf({ tag, bytes }: Table): number {
  const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  if (tag === "head") padded.writeUInt32BE(0, 8);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

describe("a packed font", () => {
  it.each(fonts)("comes out whole, by the sums it carries: %s", (file) => {
    const woff = readFileSync(file);
    const sfnt = unpackWoff(woff);
    const tables = tablesOf(sfnt);
    expect(sfnt.length).toBe(woff.readUInt32BE(16));
    expect(tables.map(({ tag }) => tag)).toEqual(expect.arrayContaining(["cmap", "glyf", "head", "hmtx", "loca"]));
    for (const table of tables) expect(sumOf(table), table.tag).toBe(table.checksum);
  });

  it("is refused when it is none", () => {
    expect(() => unpackWoff(Buffer.from("OTTO, and then something else altogether"))).toThrow(RangeError);
  });
});
