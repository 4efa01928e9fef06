import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import en from "@/lib/platform/i18n/messages/en.json";
import nl from "@/lib/platform/i18n/messages/nl.json";
import { findItems } from "./find-items";
import { MENU_ITEMS } from "./menu-items";

const items = { nl, en };

function search(locale: "nl" | "en", query: string): string[] {
  const t = createTranslator({ locale, messages: items[locale], namespace: "more" });
  const described = MENU_ITEMS.map(({ href, label }) => ({
    href,
    name: t(`items.${label}.name`),
    line: t(`items.${label}.line`),
    words: t(`items.${label}.words`),
  }));
  return findItems(described, query).map(({ href }) => href);
}

describe("the search of the page 'more'", () => {
  it.each([
    ["bijsluiter", "/therapy/leaflet"],
    ["waar is de bijsluiter", "/therapy/leaflet"],
    ["stoppen", "/therapy/leaflet"],
    ["twijfel", "/therapy/doubt"],
    ["PHQ", "/questionnaires"],
    ["phq-9", "/questionnaires"],
    ["GAD7", "/questionnaires"],
    ["bijwerking", "/effects"],
    ["dissociatie", "/protection"],
    ["huiswerk", "/therapy/homework"],
    ["medicijnen", "/life-events"],
    ["vakantie", "/life-events"],
    ["punten", "/talking-points"],
    ["agenda", "/therapy/appointments"],
    ["Daylio", "/settings/import"],
    ["back-up", "/settings/export"],
    ["wachtwoord", "/settings/account"],
    ["tweede mening", "/summary?for=second-opinion"],
    ["pdf", "/summary"],
    ["crisis", "/help"],
    ["113", "/help"],
    ["DOELEN", "/therapy/goals"],
    ["terugval", "/therapy/plan"],
    ["slaap", "/trends"],
    ["donker", "/settings"],
  ])("finds for %s the page %s", (query, href) => {
    expect(search("nl", query)).toContain(href);
  });

  it.each([
    ["stop", "/therapy/leaflet"],
    ["side effect", "/effects"],
    ["doubt", "/therapy/doubt"],
    ["phq", "/questionnaires"],
    ["medication", "/life-events"],
    ["password", "/settings/account"],
    ["crisis", "/help"],
    ["homework", "/therapy/homework"],
  ])("finds for %s in English the page %s", (query, href) => {
    expect(search("en", query)).toContain(href);
  });

  it("finds nothing for what is not there, and everything without a query", () => {
    expect(search("nl", "fietsenstalling")).toEqual([]);
    expect(search("nl", " – ")).toHaveLength(MENU_ITEMS.length);
  });

  it("ignores accents and capitals", () => {
    expect(search("nl", "TWÍJFEL")).toEqual(search("nl", "twijfel"));
  });
});
