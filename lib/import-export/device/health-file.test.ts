import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { archiveOf, converted, fileOf } from "@/tests/factories/format-files";
import { sample } from "@/tests/factories/import-context";
import { MAX_FILE_BYTES } from "@/lib/platform/http/limits";
import type { ByteSource } from "@/lib/import-export/formats/byte-source";
import { FormatFault } from "@/lib/import-export/formats/format-fault";
import { healthExportIn, healthNights } from "./health-file";

const CONTEXT = { timeZone: "Europe/Amsterdam", today: "2026-04-15" };
const EXPORT = sample("imports/apple-health-12.xml");

async function nightsIn(source: ByteSource) {
  const content = healthExportIn(source);
  return content && healthNights(content, CONTEXT, () => undefined);
}

async function faultIn(source: ByteSource) {
  try {
    await nightsIn(source);
  } catch (error) {
    if (error instanceof FormatFault) return error.fault.code;
    throw error;
  }
  return null;
}

describe("an export of Apple Health that is read on the device", () => {
  it("gives the server the same nights as the whole file, itself or in its archive", async () => {
    const whole = converted(fileOf(EXPORT));
    const archive = archiveOf({
      "apple_health_export/export_cda.xml": "<ClinicalDocument></ClinicalDocument>",
      "apple_health_export/export.xml": EXPORT,
    });
    for (const source of [fileOf(EXPORT), archive]) {
      const nights = await nightsIn(source);
      const sent = converted(fileOf(nights?.document ?? ""));
      expect(sent.collected).toEqual(whole.collected);
      expect(sent.formats).toEqual(whole.formats);
      expect(sent.leftOut).toEqual(whole.leftOut);
      expect(nights?.count).toBe(16);
    }
  });

  it("sends nothing of a record but the day, the hours and the source of a night", async () => {
    const document = (await nightsIn(fileOf(EXPORT)))?.document ?? "";
    const value: unknown = JSON.parse(document);
    expect(value).toMatchObject({ format: "Apple Health export" });
    expect(document).not.toMatch(/StepCount|BodyMass|HKDevice|\d\d:\d\d/);
  });

  it("counts nights while it reads", async () => {
    const counts: number[] = [];
    const content = healthExportIn(fileOf(EXPORT));
    const pieces = [...(content ?? [])].flatMap((piece) => [piece.subarray(0, 9_000), piece.subarray(9_000)]);
    await healthNights(pieces, CONTEXT, (count) => void counts.push(count));
    expect(counts).toHaveLength(4);
    expect(counts[0]).toBeLessThan(counts.at(-1) ?? 0);
  });

  it("is no other file: those go to the server", async () => {
    expect(await nightsIn(fileOf('<?xml version="1.0"?><gpx></gpx>'))).toBeNull();
    expect(await nightsIn(fileOf(""))).toBeNull();
    expect(await nightsIn(fileOf(sample("imports/day-one.zip")))).toBeNull();
  });

  it("that was cut, nests wrongly, declares entities or is a bomb gives its fault and no nights", async () => {
    const packed = zipSync({ "export.xml": EXPORT });
    for (let end = 100; end < packed.length; end += 997)
      expect(await faultIn(fileOf(packed.subarray(0, end)))).toBe("broken-archive");
    expect(await faultIn(fileOf(EXPORT.subarray(0, EXPORT.length - 20)))).toBe("invalid-xml");
    const text = new TextDecoder().decode(EXPORT);
    expect(await faultIn(fileOf(text.replace("</Record>", "</Records>")))).toBe("invalid-xml");
    expect(await faultIn(fileOf(text.replace("<!ELEMENT ExportDate", '<!ENTITY a "b">\n<!ELEMENT ExportDate')))).toBe(
      "invalid-xml",
    );
    const bomb = archiveOf({ "export.xml": `<HealthData>${" ".repeat(24 * 1024 * 1024)}</HealthData>` });
    expect(await faultIn(bomb)).toBe("archive-too-large");
  });

  it("is sent as far less than a file may be, with 200,000 records", async () => {
    const record = (at: number) => {
      const day = new Date(Date.UTC(2000, 0, 1) + Math.floor(at / 30) * 86_400_000).toISOString().slice(0, 10);
      const minute = String(at % 30).padStart(2, "0");
      return `<Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="Watch" startDate="${day} 02:${minute}:00 +0100" endDate="${day} 02:${minute}:50 +0100" value="HKCategoryValueSleepAnalysisAsleepCore"/>`;
    };
    const records = Array.from({ length: 200_000 }, (_, at) => record(at)).join("\n");
    const nights = await nightsIn(fileOf(`<?xml version="1.0"?>\n<HealthData>\n${records}\n</HealthData>`));
    expect(nights?.count).toBe(6_667);
    expect(nights?.document.length).toBeLessThan(MAX_FILE_BYTES / 50);
  });
});
