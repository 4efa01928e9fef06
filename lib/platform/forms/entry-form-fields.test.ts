import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { entryIdForm } from "./entry-form-fields";
import { isUuid } from "@/lib/platform/journal/entry-id";

it("security fault F18: an id in capitals is the same id", () => {
  const id = randomUUID();
  const read = entryIdForm.parse({ id: id.toUpperCase() });
  expect(read.id).toBe(id);
  expect(isUuid(read.id)).toBe(true);
});
