import type { Collected } from "./collected";
import type { BytesFormat } from "./format";
import { FormatFault } from "./format-fault";
import { placeNamed, type Place } from "./moments";
import { sessionsOfStages, type LooseStage } from "./sessions-of-stages";
import type { StageLevel } from "./sleep-piece";
import { instantOf, placeOf, readIsoStamp } from "./stamp";
import { attributeOf } from "./xml-attributes";
import { XmlScanner } from "./xml-scanner";

const TYPE = "HKCategoryTypeIdentifierSleepAnalysis";
const VALUE = "HKCategoryValueSleepAnalysis";
const LEVELS: Readonly<Record<string, StageLevel>> = {
  InBed: "bed",
  Asleep: "asleep",
  AsleepUnspecified: "asleep",
  AsleepCore: "light",
  AsleepDeep: "deep",
  AsleepREM: "rem",
  Awake: "awake",
};

/** Gathers the records of sleep of an export by their source. */
class AppleSleep {
  readonly bySource = new Map<string, LooseStage[]>();
  others = 0;
  private current: LooseStage | null = null;
  private currentDepth = -1;

  constructor(
    private readonly timeZone: string,
    private readonly onRecord: (stage: LooseStage | null) => void,
    private readonly leave: (why: "no-end" | "not-sleep") => void,
  ) {}

  open(name: string, tag: string, depth: number): void {
    if (depth === 0 && name !== "HealthData") throw new FormatFault("unknown-format");
    if (name === "Record") {
      if (tag.includes(TYPE) && attributeOf(tag, "type") === TYPE) this.openRecord(tag, depth);
      else this.others += 1;
    } else if (name === "MetadataEntry" && this.current && depth === this.currentDepth + 1) this.takeZone(tag);
  }

  close(_name: string, depth: number): void {
    if (depth === this.currentDepth) {
      this.current = null;
      this.currentDepth = -1;
    }
  }

  private openRecord(tag: string, depth: number): void {
    const level = LEVELS[(attributeOf(tag, "value") ?? "").replace(VALUE, "")];
    const start = readIsoStamp(attributeOf(tag, "startDate") ?? "");
    const end = readIsoStamp(attributeOf(tag, "endDate") ?? "");
    if (level === undefined) return this.refuse("not-sleep");
    if (!start || !end || instantOf(end, 0) <= instantOf(start, 0)) return this.refuse("no-end");
    const place: Place = placeOf(end, this.timeZone);
    const stage = { level, start: instantOf(start, this.timeZone), end: instantOf(end, this.timeZone), place };
    this.onRecord(stage);
    this.stagesOf(attributeOf(tag, "sourceName") ?? "").push(stage);
    this.current = stage;
    this.currentDepth = depth;
  }

  private refuse(why: "no-end" | "not-sleep"): void {
    this.onRecord(null);
    this.leave(why);
  }

  private stagesOf(source: string): LooseStage[] {
    const existing = this.bySource.get(source);
    if (existing) return existing;
    const stages: LooseStage[] = [];
    // A copy: a part of a text keeps the whole piece of the file in memory.
    this.bySource.set([...source].join(""), stages);
    return stages;
  }

  /** The record itself says in which zone the person was. */
  private takeZone(tag: string): void {
    if (!this.current || attributeOf(tag, "key") !== "HKTimeZone") return;
    const zone = placeNamed(attributeOf(tag, "value") ?? "", "");
    if (zone !== "") this.current.place = zone;
  }
}

/** Bytes that are a text at a time: below the size that V8 keeps apart from what is short-lived. */
const TEXT_BYTES = 64 * 1024;

function* scan(chunks: Iterable<Uint8Array>, sleep: AppleSleep): Generator<undefined> {
  const scanner = new XmlScanner(sleep);
  const decoder = new TextDecoder("utf-8");
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.byteLength; at += TEXT_BYTES)
      scanner.push(decoder.decode(chunk.subarray(at, at + TEXT_BYTES), { stream: true }));
    yield;
  }
  scanner.push(decoder.decode());
  scanner.finish();
}

/**
 * Reads an export of any size piece by piece, a step for each.
 *
 * @param onStage told of each stretch of sleep as it is found
 * @throws FormatFault invalid-xml, too-many-entries
 */
export function* appleHealthSteps(
  content: Iterable<Uint8Array>,
  into: Collected,
  onStage?: (stage: LooseStage) => void,
): Generator<undefined> {
  const sleep = new AppleSleep(
    into.timeZone,
    (stage) => {
      into.count();
      if (stage) onStage?.(stage);
    },
    (why) => into.leave("sleep", why),
  );
  yield* scan(content, sleep);
  if (sleep.others > 0) into.leave("record", "no-place", sleep.others);
  for (const [source, stages] of sleep.bySource)
    for (const session of sessionsOfStages(source, stages)) into.sleep(session);
}

/** As people know it. */
export const APPLE_HEALTH = "Apple Health export";

/** Apple Health, `export.xml` of any size; of it only the records of sleep are read. */
export const appleHealth: BytesFormat = {
  kind: "bytes",
  name: APPLE_HEALTH,
  begins(head) {
    const text = new TextDecoder().decode(head);
    const isXml = /^\ufeff?\s{0,100}<(?:\?xml|!DOCTYPE HealthData|HealthData)/.test(text);
    return isXml && /<(?:!DOCTYPE )?HealthData\b/.test(text);
  },
  read(files, into) {
    for (const { content } of files) for (const _step of appleHealthSteps(content, into));
  },
};
