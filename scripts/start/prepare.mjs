import path from "node:path";
import { StartFailure } from "./failure.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { installDependencies } from "./install.mjs";
import { readEnvironment, startSettings } from "./settings.mjs";
import { ensureDataFolder } from "./data-folder.mjs";
import { discardSecrets, ensureSecrets } from "./secrets.mjs";
import { ensurePortIsFree } from "./port.mjs";
import { complaintOf } from "./run-tool.mjs";
import { databaseCommand } from "./build-database-command.mjs";
import { hasCurrentBuild } from "./build.mjs";
import { startPhases } from "./phases.mjs";

/**
 * Everything that comes before building and serving: checks, packages, data folder, secrets, clients, database.
 *
 * @param {string} root the project's folder
 * @param {ReturnType<typeof startPhases>} phases in which the time is noted
 * @returns what the server is started with
 * @throws {StartFailure}
 */
export async function prepare(root, phases = startPhases()) {
  const { settings, secrets, environment } = await phases.time("checks", () => check(root));
  await phases.time("database", () => prepareDatabase(root, { settings, secrets, environment }));
  return { settings, environment };
}

async function check(root) {
  const problem = checkNodeVersion(process.versions.node);
  if (problem) throw new StartFailure(problem);
  const given = readEnvironment(root, process.env);
  const settings = startSettings(root, given);
  await ensurePortIsFree(settings.port);
  ensureDataFolder(settings.dataDir);
  await installDependencies(root);
  const secrets = ensureSecrets(settings, given);
  const environment = serverEnvironment(given, settings, secrets.values);
  await generate(root);
  return { settings, secrets, environment };
}

function serverEnvironment(given, { dataDir, databaseUrl, port }, secrets) {
  return {
    ...given,
    ...secrets,
    KEERPUNT_DATA: dataDir,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    NEXTAUTH_URL: given.NEXTAUTH_URL ?? `http://localhost:${port}`,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

async function generate(root) {
  const { generateClients } = await import("../prisma/generate-clients.mjs");
  if (generateClients(root)) console.log("▸ Database clients generated");
}

async function prepareDatabase(root, { settings: { dataDir }, secrets, environment }) {
  const [tool, file] = hasCurrentBuild(root)
    ? ["node", databaseCommand(root)]
    : ["tsx", path.join("scripts", "prepare-database.ts")];
  const complaint = await complaintOf(root, tool, [file], environment);
  if (complaint === null) return;
  // Secrets made a moment ago have sealed nothing yet: left behind, they would hide that the right ones are lost.
  if (secrets.areNew) discardSecrets(dataDir);
  throw new StartFailure(complaint);
}
