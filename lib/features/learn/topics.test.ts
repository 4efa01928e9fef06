import { expect, it } from "vitest";
import nl from "@/lib/platform/i18n/messages/nl.json";
import { SOURCES_OF, TOPICS, topicOf } from "./topics";

it("names a source for every piece that gives a figure", () => {
  const withFigures = TOPICS.filter((topic) => /\d/.test(Object.values(nl.learn.t[topic]).join(" ")));
  expect(withFigures).toEqual(["worse-first", "side-effects"]);
  expect(withFigures.filter((topic) => SOURCES_OF[topic].length === 0)).toEqual([]);
});

it("knows no piece of another name", () => {
  expect(topicOf("doubt")).toBe("doubt");
  expect(topicOf("toString")).toBeUndefined();
});
