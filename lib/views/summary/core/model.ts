import type { ChartModel, EpisodeStatus } from "@/lib/analysis/charts/types";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { PointEntry } from "@/lib/features/talking-points/rules";
import type { DatedLine } from "@/lib/features/dated-line";
import type { DatedPart } from "@/lib/features/entry-kinds";
import type { Day } from "@/lib/analysis/trends/analyse";

/**
 * The summary as plain data in the words of one language. The screen, the print and the PDF draw this and nothing
 * else, so what is not in here cannot end up on paper.
 */
export interface SummaryDocument {
  title: string;
  /** Lines beside the title: the session it is for, the period. */
  meta: string[];
  basis: { name: string; text: string };
  blocks: SummaryBlock[];
  madeOn: string;
}

export type SummaryBlock =
  | PointsBlock
  | ChartBlock
  | { kind: "findings"; heading: string; items: FindingLine[] }
  | { kind: "table"; heading: string; columns: TableColumn[]; rows: string[][] }
  | { kind: "notes"; heading: string; items: NoteLine[] }
  | { kind: "text"; heading: string; text: string }
  /** Nothing to show in a part that was asked for: said, not left out. */
  | { kind: "empty"; heading: string; text: string }
  | { kind: "room"; heading: string };

export interface ChartBlock {
  kind: "chart";
  heading: string;
  chart: ChartModel;
  /** What the chart shows, in sentences, for who cannot see it. */
  label: string;
  caption: string;
}

export interface PointsBlock {
  kind: "points";
  heading: string;
  items: string[];
  /** Number of the first item; 1 when absent. */
  first?: number;
  /** True when the first item began on the page before. */
  isContinued?: boolean;
}

/** What stands before an item; nothing before the rest of one that began on the page before. */
export function pointNumber({ first = 1, isContinued = false }: PointsBlock, index: number): number | null {
  return isContinued && index === 0 ? null : first + index;
}

export interface FindingLine {
  letter: string;
  status: EpisodeStatus;
  name: string;
  text: string;
  /** What the client answered, if anything. */
  answer?: string;
}

export interface NoteLine {
  label: string;
  /** What Keerpunt says of it, set upright; one page or less. */
  facts?: string;
  /** The client's own words, set in italics; empty when there are only facts. */
  text: string;
}

export interface TableColumn {
  label: string;
  /** Share of the width; all shares of a table add up to 100. */
  share: number;
}

/** A page as it is printed: blocks that fit, and a sentence when something had to stay behind. */
export interface SummaryPage {
  blocks: SummaryBlock[];
  left?: string;
}

/** What a summary is made of. Everything of the account may be handed over: the choice decides what is used. */
export interface SummaryRecord {
  days: readonly Day[];
  checkIns: readonly { day: LocalDate; time?: string | undefined; note?: string | undefined }[];
  sessions: readonly SummarySession[];
  points: readonly PointEntry[];
  findings: readonly SummaryFinding[];
  /** What the other features wrote down, in words with their days; a part that is absent has nothing. */
  lines: Partial<Record<DatedPart, readonly DatedLine[]>>;
}

/** A finding already put in words, with what is needed to tell whether it belongs to the period. */
export interface SummaryFinding extends FindingLine {
  from: LocalDate;
  until: LocalDate | null;
  noticedOn: LocalDate;
}

export interface SummarySession {
  id: string;
  /** Its place in the row of sessions; absent for one that was called off. */
  number?: number | undefined;
  content: {
    day: LocalDate;
    startTime?: string | undefined;
    status: "planned" | "held" | "not-held";
    moodBefore?: number | undefined;
    moodAfter?: number | undefined;
    tensionBefore?: number | undefined;
    tensionAfter?: number | undefined;
    heard?: "no" | "partly" | "yes" | undefined;
    goalsFit?: "no" | "partly" | "yes" | undefined;
    couldSay?: "no" | "partly" | "yes" | undefined;
    pace?: "slow" | "right" | "fast" | undefined;
    afterwards?: "light" | "hard-useful" | "hard-pointless" | undefined;
    note?: string | undefined;
  };
}
