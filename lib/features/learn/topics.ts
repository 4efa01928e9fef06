import type { Route } from "next";

/** The short pieces, in the order one would read them. */
export const TOPICS = ["worse-first", "resistance", "side-effects", "alliance", "doubt", "limits"] as const;
export type Topic = (typeof TOPICS)[number];

/** Where a piece leads to in the app. */
export const TOOL_OF = {
  "worse-first": "/trends",
  resistance: "/protection",
  "side-effects": "/therapy/leaflet",
  alliance: "/sessions",
  doubt: "/therapy/doubt",
  limits: "/help",
} as const satisfies Record<Topic, Route>;

const STRAUSS = "Strauss et al. 2021, BJPsych Open 7:e186";
const CRAWFORD = "Crawford et al. 2016, BJPsych 208:260";
const GAINS = "PubMed 35025537";
const ALLIANCE = "Flückiger et al. 2018, Psychotherapy 55:316";

/** What a piece rests on; one that gives no figure and no finding rests on none. */
export const SOURCES_OF: Record<Topic, readonly string[]> = {
  "worse-first": [GAINS],
  resistance: [],
  "side-effects": [STRAUSS, CRAWFORD],
  alliance: [ALLIANCE],
  doubt: [],
  limits: [],
};

/** The piece of an address; undefined for an address that names none. */
export function topicOf(name: string): Topic | undefined {
  return TOPICS.find((topic) => topic === name);
}
