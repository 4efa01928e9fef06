import fc from "fast-check";
import { expect, it } from "vitest";
import { isSameContent } from "./same-content";

it("does not mind the order of keys and absent values", () => {
  expect(isSameContent({ a: 1, b: { c: [1, 2], d: undefined } }, { b: { c: [1, 2] }, a: 1 })).toBe(true);
  expect(isSameContent({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(isSameContent({ a: null }, {})).toBe(false);
});

it("finds any JSON equal to what comes back from the store", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => isSameContent(value, JSON.parse(JSON.stringify(value)))));
});

it("is equal in another Unicode form and with other line ends", () => {
  expect(isSameContent({ note: "cafe\u0301\r\nthuis" }, { note: "café\nthuis" })).toBe(true);
  expect(isSameContent({ note: "cafe" }, { note: "café" })).toBe(false);
});
