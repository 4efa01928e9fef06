import { DEFAULT_DAY_STARTS_AT_HOUR, journalDay } from "@/lib/platform/calendar/clock";
import { addDays, isLocalDate, type LocalDate } from "@/lib/platform/calendar/local-date";
import { answersBy } from "./answers";
import type { FieldChoice, FormatChoices, OpenQuestions } from "./choices";
import { cleanTags, noteOf } from "./entry-text";
import { FormatFault } from "./format-fault";
import { LeftOutCounts, type LeftOut, type LeftOutReason } from "./left-out";
import { MAX_RECORDS } from "./limits";
import type { DayAndTime } from "./moments";
import { nightsOf, type DayNight } from "./nights";
import type { SleepPiece } from "./sleep-piece";

/** A check-in as a file of another app gives it; absent means not logged. */
export interface FormatCheckIn {
  day: LocalDate;
  time?: string;
  mood?: number;
  stress?: number;
  sleepHours?: number;
  sleepQuality?: number;
  tags?: string[];
  note?: string;
}

/** Where a check-in comes from: an entry of an app, or the night of a day as a device or an app measured it. */
export type Origin = { kind: "entry"; format: string } | { kind: "night"; source: string };

/** A check-in with where it comes from. */
export interface CollectedCheckIn {
  checkIn: FormatCheckIn;
  origin: Origin;
}

/** What an entry says, before it is cleaned. */
export interface EntryFields {
  mood?: number | null | undefined;
  stress?: number | null | undefined;
  sleepHours?: number | null | undefined;
  sleepQuality?: number | null | undefined;
  tags?: Iterable<string>;
  note?: string;
}

/** What holds for every file of an import. */
export interface FormatContext {
  /** IANA zone of the person, for instants without offset or zone. */
  timeZone: string;
  today: LocalDate;
  choices: FormatChoices;
  /** Hour (0–12) before which a clock time belongs to the day before. */
  dayStartsAtHour?: number;
}

/** Most names that are asked of each kind. */
const MOST_QUESTIONS = 60;
const NUMBERS = ["mood", "stress", "sleepHours", "sleepQuality"] as const;
/** No app is older; 1970 is how programs write "none". */
const FIRST_DAY = "1971-01-01";

/** Takes what the readers of formats find: entries, sleeps and what stays out. */
export class Collected {
  readonly timeZone: string;
  private readonly checkIns: CollectedCheckIn[] = [];
  private format = "";
  private readonly pieces: SleepPiece[] = [];
  private readonly byDay: DayNight[] = [];
  private readonly leftOut = new LeftOutCounts();
  private readonly moodNames = new Map<string, number | null>();
  private readonly fieldEnds = new Map<string, { low: number; high: number } | null>();
  private readonly moods: (name: string) => number | undefined;
  private readonly fields: (name: string) => FieldChoice | undefined;
  private readonly lastDay: LocalDate;
  private records = 0;
  private readonly earlierFiles = new Map<string, number>();
  private readonly thisFile = new Map<string, number>();

  constructor(private readonly context: FormatContext) {
    this.timeZone = context.timeZone;
    this.lastDay = addDays(context.today, 1);
    this.moods = answersBy(context.choices.moods);
    this.fields = answersBy(context.choices.fields);
  }

  /** Says that something stays out. */
  leave(...about: Parameters<LeftOutCounts["add"]>): void {
    this.leftOut.add(...about);
  }

  /** Counts records; beyond what an import can have it is refused. */
  count(records = 1): void {
    this.records += records;
    if (this.records > MAX_RECORDS) throw new FormatFault("too-many-entries");
  }

  /** The grade that the person gave to the name of a mood; asks for one that has none. */
  moodNamed(name: string, usual?: number | null): number | null {
    const trimmed = name.trim();
    if (trimmed === "") return null;
    if (this.moodNames.size < MOST_QUESTIONS) this.moodNames.set(trimmed, usual ?? null);
    return this.moods(name) ?? usual ?? null;
  }

  /** What the person said that a field of theirs stands for, with the ends of its scale where the file tells them. */
  fieldNamed(name: string, ends?: { low: number | null; high: number | null }): FieldChoice | undefined {
    const trimmed = name.trim();
    if (this.fieldEnds.size < MOST_QUESTIONS && !this.fieldEnds.has(trimmed)) {
      const [low, high] = [ends?.low ?? null, ends?.high ?? null];
      this.fieldEnds.set(trimmed, low !== null && high !== null && low < high ? { low, high } : null);
    }
    return this.fields(name);
  }

  /** Why a day cannot be that of an entry; null when it can. */
  private refusedDay(day: LocalDate): LeftOutReason | null {
    if (day > this.lastDay) return "future-date";
    return day < FIRST_DAY ? "too-long-ago" : null;
  }

  /** Takes an entry; a clock time before the day begins belongs to the day before. */
  entry(moment: DayAndTime | null, fields: EntryFields): void {
    this.count();
    if (!moment || !isLocalDate(moment.day)) return this.leave("entry", "no-date");
    const { time } = moment;
    const startsAt = this.context.dayStartsAtHour ?? DEFAULT_DAY_STARTS_AT_HOUR;
    const day = time === undefined ? moment.day : journalDay(moment.day, Number(time.slice(0, 2)), startsAt);
    const refused = this.refusedDay(day);
    if (refused) return this.leave("entry", refused);
    const values = this.cleanFields(fields);
    if (Object.keys(values).length === 0) return this.leave("entry", "no-values");
    const checkIn = { day, ...(time !== undefined && { time }), ...values };
    if (this.isInEarlierFile(checkIn)) this.leave("entry", "duplicate");
    else this.checkIns.push({ checkIn, origin: { kind: "entry", format: this.format } });
  }

  /**
   * Begins the next file of one import, with the name of its format: what an earlier file has, too, counts once; twice in
   * a file stays twice.
   */
  nextFile(format: string): void {
    this.format = format;
    for (const [key, count] of this.thisFile)
      this.earlierFiles.set(key, Math.max(count, this.earlierFiles.get(key) ?? 0));
    this.thisFile.clear();
  }

  private isInEarlierFile(checkIn: FormatCheckIn): boolean {
    const key = JSON.stringify(checkIn);
    const count = (this.thisFile.get(key) ?? 0) + 1;
    this.thisFile.set(key, count);
    return count <= (this.earlierFiles.get(key) ?? 0);
  }

  private cleanFields(fields: EntryFields): Omit<FormatCheckIn, "day" | "time"> {
    const values: Omit<FormatCheckIn, "day" | "time"> = {};
    for (const name of NUMBERS) {
      const value = fields[name];
      if (value === undefined || value === null) continue;
      const isInRange = name === "sleepHours" ? value >= 0 && value <= 24 : value >= 1 && value <= 10;
      if (isInRange) values[name] = value;
      else this.leave(name, "out-of-range");
    }
    const tags = cleanTags(fields.tags ?? []);
    if (tags.length > 0) values.tags = tags;
    const note = noteOf(fields.note ?? "");
    if (note !== "") values.note = note;
    return values;
  }

  /** Takes a sleep. */
  sleep(piece: SleepPiece): void {
    this.count();
    this.pieces.push(piece);
  }

  /** Takes the length of a night of which only the day is known. */
  night(night: DayNight): void {
    this.count();
    this.byDay.push(night);
  }

  private addNights(): void {
    for (const { day, sleepHours, details, source } of nightsOf(this.pieces, this.byDay, this.leftOut)) {
      const refused = this.refusedDay(day);
      if (refused) this.leave("sleep", refused);
      else if (sleepHours > 24) this.leave("sleep", "out-of-range");
      else {
        const checkIn = { day, sleepHours, ...this.cleanFields(details) };
        this.checkIns.push({ checkIn, origin: { kind: "night", source } });
      }
    }
  }

  /** Everything that was taken: check-ins by day and time, what stays out, and what is open. */
  result(): { collected: CollectedCheckIn[]; leftOut: LeftOut[]; asked: OpenQuestions } {
    this.addNights();
    const moment = ({ checkIn: { day, time = "" } }: CollectedCheckIn) => `${day} ${time}`;
    const sorted = this.checkIns.toSorted((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0));
    const usual = Object.fromEntries(
      [...this.moodNames].flatMap(([name, grade]) => (grade === null ? [] : [[name, grade]])),
    );
    const ends = Object.fromEntries([...this.fieldEnds].flatMap(([name, own]) => (own ? [[name, own]] : [])));
    const asked = { moods: [...this.moodNames.keys()], fields: [...this.fieldEnds.keys()], usual, ends };
    return { collected: sorted, leftOut: this.leftOut.list(), asked };
  }
}
