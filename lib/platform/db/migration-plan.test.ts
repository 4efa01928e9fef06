import { describe, expect, it } from "vitest";
import { pendingMigrations, type RecordedMigration } from "./migration-plan";

const file = (name: string) => ({ name, sql: "", checksum: `sum of ${name}` });
const record = (name: string, change: Partial<RecordedMigration> = {}): RecordedMigration => ({
  name,
  checksum: `sum of ${name}`,
  finished: true,
  rolledBack: false,
  ...change,
});

describe("pendingMigrations", () => {
  it("gives what is missing, in the order of the names", () => {
    const pending = pendingMigrations([file("3"), file("1"), file("2")], [record("1")]);
    expect(pending.map(({ name }) => name)).toEqual(["2", "3"]);
  });

  it("applies again what was rolled back", () => {
    const rolledBack = record("1", { rolledBack: true, finished: false });
    expect(pendingMigrations([file("1")], [rolledBack])).toHaveLength(1);
  });

  it.each([
    ["edited", [file("1")], record("1", { checksum: "other" })],
    ["unknown", [], record("1")],
    ["half-applied", [file("1")], record("1", { finished: false })],
  ])("refuses one that is %s", (code, files, recorded) => {
    expect(() => pendingMigrations(files, [recorded])).toThrow(expect.objectContaining({ code, migration: "1" }));
  });
});
