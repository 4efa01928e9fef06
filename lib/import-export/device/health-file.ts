import { dayOfWall, wallAt } from "@/lib/import-export/formats/moments";
import { NO_CHOICES } from "@/lib/import-export/formats/answers";
import { APPLE_HEALTH, appleHealth, appleHealthSteps } from "@/lib/import-export/formats/apple-health";
import { headOf } from "@/lib/import-export/formats/bounded-bytes";
import { chunksOf, type ByteSource } from "@/lib/import-export/formats/byte-source";
import { Collected, type CollectedCheckIn } from "@/lib/import-export/formats/collected";
import { HEAD_BYTES } from "@/lib/import-export/formats/limits";
import type { LooseStage } from "@/lib/import-export/formats/sessions-of-stages";
import { looksLikeZip, zipEntries } from "@/lib/import-export/formats/zip-directory";
import { unpackedChunks } from "@/lib/import-export/formats/zip-entry";

/** Files of an archive that are looked at, the largest first: the export is larger than all that comes with it. */
const LOOKED_AT = 8;

/** The bytes of the export of Apple Health in a file, itself or in its archive; null for any other file. */
export function healthExportIn(source: ByteSource): Iterable<Uint8Array> | null {
  const begins = (chunks: () => Iterable<Uint8Array>) => appleHealth.begins(headOf(chunks(), HEAD_BYTES));
  if (!looksLikeZip(source.read(0, Math.min(4, source.size)))) {
    const chunks = () => chunksOf(source);
    return begins(chunks) ? chunks() : null;
  }
  const largest = zipEntries(source)
    .toSorted((a, b) => b.size - a.size)
    .slice(0, LOOKED_AT);
  const found = largest.find((entry) => begins(() => unpackedChunks(source, entry)));
  return found ? unpackedChunks(source, found) : null;
}

/** What of an export leaves the device: its nights, as the import reads them, and a count of what stays out. */
export interface HealthNights {
  /** JSON. */
  document: string;
  count: number;
}

/**
 * Reads the nights of an export.
 *
 * @param onPiece told how many nights were found so far, after each piece of the file; what it returns is awaited
 * @throws FormatFault
 */
export async function healthNights(
  content: Iterable<Uint8Array>,
  context: { timeZone: string; today: string },
  onPiece: (nights: number) => Promise<void> | undefined,
): Promise<HealthNights> {
  const into = new Collected({ ...context, choices: NO_CHOICES });
  const days = new Set<string>();
  const note = ({ level, end, place }: LooseStage) => {
    if (level !== "bed" && level !== "awake") days.add(dayOfWall(wallAt(end, place)));
  };
  for (const _step of appleHealthSteps(content, into, note)) await onPiece(days.size);
  const { collected, leftOut } = into.result();
  const checkIns = collected.map(nightOf);
  return { document: JSON.stringify({ format: APPLE_HEALTH, checkIns, leftOut }), count: checkIns.length };
}

function nightOf({ checkIn: { day, sleepHours }, origin }: CollectedCheckIn) {
  return { day, sleepHours, ...(origin.kind === "night" && { sleepSource: origin.source }) };
}
