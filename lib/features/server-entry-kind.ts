import type { Messages } from "next-intl";
import type { Route } from "next";
import type { ChartRecord } from "@/lib/analysis/charts/types";
import type { FindingsRecord } from "@/lib/analysis/findings/record";
import type { FhirConcept, FhirReference, FhirResource } from "@/lib/platform/fhir/resources";
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

/** An entry as the search sees it. */
export interface SearchedEntry {
  readonly day: LocalDate;
  /** The page that it stands on, and the place in it. */
  readonly href: Route | `${Route}/${string}`;
  /** What it is called on its page, beside the name of its kind. */
  readonly name?: string | undefined;
  /** Every text that was written freely, in the order of its page. */
  readonly texts: readonly (string | undefined)[];
}

/** How a kind is written for other systems of care. */
export interface FhirKind {
  /** What its own codes mean. */
  readonly concepts: readonly FhirConcept[];
  /** Its entries, as resources about a patient. */
  resources(context: Pick<EntryContext, "entries" | "translator">, patient: FhirReference): Promise<FhirResource[]>;
}

interface EntryStore {
  readonly collection: Collection<unknown>;
  /** What the made-up person of the demo wrote down; tests of exports write it too. */
  demo(context: DemoContext): readonly unknown[];
  /** What the search looks through, in any order; null for a kind in which nothing is written freely. */
  readonly searchedEntries: ((context: EntryContext) => Promise<SearchedEntry[]>) | null;
  /** What other systems of care can read of it, as resources of FHIR R4; absent for a kind in words alone. */
  readonly fhir?: FhirKind;
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
