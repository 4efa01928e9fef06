import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { Zip, ZipDeflate } from "fflate";

const NIGHTS_EACH = 400;
const STAGES = ["AsleepCore", "AsleepDeep", "AsleepCore", "AsleepREM", "Awake", "AsleepCore"];
const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
const FIRST_NIGHT = Date.UTC(2016, 0, 1, 23);
const DEVICE =
  'sourceName="Watch of Sam" sourceVersion="11.1" device="&lt;&lt;HKDevice: 0x2&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:11.1&gt;"';

const stamp = (instant: number) => `${new Date(instant).toISOString().slice(0, 19).replace("T", " ")} +0000`;

function sleepOf(night: number): string {
  const begin = FIRST_NIGHT + night * DAY_MS;
  return Array.from({ length: 30 }, (_, at) => {
    const [start, end] = [begin + at * 15 * MINUTE_MS, begin + (at + 1) * 15 * MINUTE_MS];
    const value = `HKCategoryValueSleepAnalysis${STAGES[at % STAGES.length] ?? ""}`;
    return ` <Record type="HKCategoryTypeIdentifierSleepAnalysis" ${DEVICE} creationDate="${stamp(end)}" startDate="${stamp(start)}" endDate="${stamp(end)}" value="${value}"/>\n`;
  }).join("");
}

function pulseOf(from: number, count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const when = stamp(FIRST_NIGHT + (from + at) * 5 * MINUTE_MS);
    return ` <Record type="HKQuantityTypeIdentifierHeartRate" ${DEVICE} unit="count/min" creationDate="${when}" startDate="${when}" endDate="${when}" value="${50 + ((from + at) % 90)}">\n  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="1"/>\n </Record>\n`;
  }).join("");
}

/** The text of an export of about this size, in pieces: ten years of nights, and between them what a watch measures. */
function* piecesOf(bytes: number): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<HealthData locale="nl_NL">\n';
  let [written, night, pulse] = [0, 0, 0];
  while (written < bytes) {
    const sleep = night < 9 * NIGHTS_EACH ? sleepOf(night++) : "";
    const piece = sleep + pulseOf(pulse, 600);
    pulse += 600;
    written += piece.length;
    yield piece;
  }
  yield "</HealthData>\n";
}

/** Writes an export of Apple Health of about this many bytes, or its archive when the name of the file says so. */
export async function writeHealthExport(file: string, bytes: number): Promise<void> {
  const out = createWriteStream(file);
  const write = async (piece: string | Uint8Array) => {
    if (!out.write(piece)) await once(out, "drain");
  };
  if (file.endsWith(".zip")) {
    const packed: Uint8Array[] = [];
    const zip = new Zip((error, piece) => {
      if (error) throw error;
      packed.push(piece);
    });
    const entry = new ZipDeflate("apple_health_export/export.xml", { level: 1 });
    zip.add(entry);
    for (const piece of piecesOf(bytes)) {
      entry.push(new TextEncoder().encode(piece));
      for (const each of packed.splice(0)) await write(each);
    }
    entry.push(new Uint8Array(), true);
    zip.end();
    for (const each of packed.splice(0)) await write(each);
  } else for (const piece of piecesOf(bytes)) await write(piece);
  out.end();
  await once(out, "finish");
}
