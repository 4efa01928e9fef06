import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { StartFailure } from "../start/failure.mjs";
import { readEnvironment, startSettings } from "../start/settings.mjs";
import { ensureSecrets } from "../start/secrets.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The settings of an instance that was started before, whether or not it runs now. Nothing is made.
 *
 * @returns {{ dataDir: string, port: number, sqliteFile: string | null, environment: Record<string, string> }}
 * @throws {StartFailure} when it has no secrets
 */
export function existingInstance() {
  const given = readEnvironment(root, process.env);
  const settings = startSettings(root, given);
  const secretsFile = path.join(settings.dataDir, "secrets.json");
  if (!given.KEERPUNT_PEPPER && !existsSync(secretsFile)) {
    throw new StartFailure(`${secretsFile} is not there. Put the one of this instance into the data folder first.`);
  }
  const { values } = ensureSecrets(settings, given);
  const environment = {
    ...given,
    ...values,
    KEERPUNT_DATA: settings.dataDir,
    DATABASE_URL: settings.databaseUrl,
    PORT: String(settings.port),
  };
  return { ...settings, environment };
}
