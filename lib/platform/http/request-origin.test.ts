import { describe, expect, it } from "vitest";
import { isSameOrigin } from "./request-origin";

const own = {
  origin: "http://localhost:3000",
  host: "localhost:3000",
  forwardedHost: null,
  fetchSite: "same-origin",
  baseUrl: "http://localhost:3000",
  forwardedProto: "http",
};

describe("the origin of a form", () => {
  it.each([
    ["our own page", {}, true],
    [
      "our own page behind a proxy",
      { origin: "https://k.example", host: "10.0.0.2:3000", forwardedHost: "k.example", forwardedProto: "https" },
      true,
    ],
    ["a browser that sends no fetch metadata", { fetchSite: null }, true],
    ["no origin at all", { origin: null }, false],
    ["an opaque origin", { origin: "null" }, false],
    ["another site", { origin: "https://evil.example" }, false],
    ["another port", { origin: "http://localhost:4000" }, false],
    [
      "the public address, whose proxy does not say https",
      { origin: "https://k.example", host: "k.example", baseUrl: "https://k.example" },
      true,
    ],
    ["security fault F18: https for a page without", { origin: "https://localhost:3000" }, false],
    [
      "security fault F18: a page without https for one with",
      { forwardedProto: "https", baseUrl: "http://a.example" },
      false,
    ],
    [
      "security fault F18: http for the https address of the settings",
      { origin: "http://k.example", host: "k.example", baseUrl: "https://k.example", forwardedProto: "http" },
      false,
    ],
    ["a cross-site request that claims our origin", { fetchSite: "cross-site" }, false],
  ])("%s", (_, change, allowed) => {
    expect(isSameOrigin({ ...own, ...change })).toBe(allowed);
  });
});
