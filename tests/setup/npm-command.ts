import { readFileSync } from "node:fs";
import { z } from "zod";

/** The commands of package.json, by name. */
export const { scripts: npmScripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

/** What `npm run NAME` runs, as a line for a shell. */
export function npmCommand(name: "start" | "demo"): string {
  const command = npmScripts[name];
  if (!command) throw new Error(`package.json has no command ${name}`);
  return command;
}
