import type { Messages } from "next-intl";
import type { ChartRecord } from "@/lib/analysis/charts/types";
import type { FindingsRecord } from "@/lib/analysis/findings/record";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Collection } from "@/lib/platform/journal/collection";
import type { Entry } from "@/lib/platform/journal/entry";
import type { DatedLine } from "./dated-line";
import type { DemoContext } from "./demo-context";
import type { EntryKind } from "./entry-kind";

/** What a kind reads and with what it puts its entries in words. A view makes it for one request. */
export interface EntryContext {
  /** Every entry of a collection, opened once for one request. */
  entries<T>(collection: Collection<T>): Promise<readonly Entry<T>[]>;
  translator<Namespace extends keyof Messages>(namespace: Namespace): Promise<Translator<Namespace>>;
  readonly today: LocalDate;
  readonly format: Formatter;
  /** What the record says as of today; it runs the engine, once for one request. */
  record(): Promise<FindingsRecord>;
}

/** An entry that asks to be talked about, with the sentence to say. */
export interface EntrySentence {
  readonly entryId: string;
  readonly text: string;
  /** It is offered before all else, whatever the number of suggestions. */
  readonly isFirst?: boolean;
}

/** What happened, as it is marked below the charts. */
export type ChartEvent = NonNullable<ChartRecord["events"]>[number];

interface EntryStore {
  readonly collection: Collection<unknown>;
  /** What the made-up person of the demo wrote down; tests of exports write it too. */
  demo(context: DemoContext): readonly unknown[];
  /** Marks below the charts; in the summary they stand with the part of the kind. */
  chartEvents?(context: Pick<EntryContext, "entries">): Promise<ChartEvent[]>;
}

type SummaryLines<Kind> = Kind extends { summary: object }
  ? { summaryLines(context: EntryContext): Promise<DatedLine[]> }
  : { summaryLines?: undefined };

type Suggestions<Kind> = Kind extends { talkingPoint: { order: number } }
  ? {
      /** What to talk about, most pressing first. */
      suggestions(context: EntryContext): Promise<EntrySentence[]>;
    }
  : { suggestions?: undefined };

/** What a kind of entry does on the server; a kind with a part in the summary must say its lines, and so on. */
export type ServerEntryKind<Kind extends EntryKind = EntryKind> = EntryStore & SummaryLines<Kind> & Suggestions<Kind>;
