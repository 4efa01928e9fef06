import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { npmCommand } from "../../setup/npm-command";

it("the image starts the app as `npm start` does", () => {
  const [, command = "[]"] = /^CMD (\[.*\])$/m.exec(readFileSync("Dockerfile", "utf8")) ?? [];
  expect(JSON.parse(command)).toEqual(npmCommand("start").split(" "));
});
