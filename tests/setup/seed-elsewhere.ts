import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";
import type { OwnServer } from "./own-server";

const cookieSchema = z.object({ cookieName: z.string(), cookieValue: z.string() });

/**
 * Makes an account on a server of a test's own, in a process of its own: the code of the app reads its settings once, and
 * in this process they are those of the server that all tests share.
 *
 * @param content the example journal, or nothing
 * @param nodeOptions for that process, such as a clock
 */
export async function seedElsewhere(
  { dataDir, baseURL }: Pick<OwnServer, "dataDir" | "baseURL">,
  content: "example" | "empty",
  nodeOptions: readonly string[] = [],
): Promise<z.infer<typeof cookieSchema>> {
  const command = ["--import", "tsx", "--conditions=react-server", "tests/setup/seed-command.ts"];
  const { stdout } = await promisify(execFile)("node", [...nodeOptions, ...command, dataDir, baseURL, content]);
  return cookieSchema.parse(JSON.parse(stdout));
}
