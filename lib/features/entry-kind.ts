import type { Route } from "next";

/** Where the lines of a kind stand in the summary. */
export interface SummaryPlace<Part extends string = string> {
  /** Name of the part in the address of the summary and in its messages: never rename it. */
  readonly part: Part;
  /** Lower stands first. */
  readonly order: number;
  /** Stands before the chart, as what everything else belongs to. */
  readonly isBeforeChart?: boolean;
  /** In an overview for another clinician until somebody changes the choice. */
  readonly isInSecondOpinion?: boolean;
}

/** How an entry of a kind becomes a talking point. */
export interface TalkingPointPlace<Origin extends string = string> {
  /** Part of the source that a point is sealed with: never rename it. */
  readonly origin: Origin;
  /** Lower is more pressing. Absent for a kind that suggests nothing by itself. */
  readonly order?: number;
}

/** A page in the menu below "more". */
export interface MenuPage<Label extends string = string> {
  readonly href: Route;
  /** Name of its messages in `more.items`. */
  readonly label: Label;
  /** The heading it stands under. */
  readonly group: "write" | "take" | "therapy";
}

/**
 * What a kind of entry is called and where it appears: facts that may reach the browser, without code of the server.
 * See docs/adding-an-entry-kind.md.
 */
export interface EntryKind {
  /** Name in the export: never rename it. */
  readonly exportName: string;
  /** Absent for a kind whose page has a tab, or that stands on the page of another kind. */
  readonly menu?: MenuPage;
  /** Absent for a kind that adds no lines to the summary. */
  readonly summary?: SummaryPlace;
  readonly talkingPoint?: TalkingPointPlace;
}
