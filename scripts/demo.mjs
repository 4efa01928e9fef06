// npm run demo: a throwaway instance with the year of a made-up person, gone when it is stopped.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuild } from "./start/build.mjs";
import { runCommand, StartFailure } from "./start/failure.mjs";
import { startPhases } from "./start/phases.mjs";
import { prepare } from "./start/prepare.mjs";
import { runTool } from "./start/run-tool.mjs";
import { serve } from "./start/serve.mjs";

const DEFAULT_PORT = "3100";
const LOCALES = ["nl", "en"];

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
  const locale = process.argv[2] ?? "nl";
  if (!LOCALES.includes(locale)) throw new StartFailure(`The demo speaks nl and en: npm run demo -- en`);
  const dataDir = mkdtempSync(path.join(tmpdir(), "keerpunt-demo-"));
  process.once("exit", () => rmSync(dataDir, { recursive: true, force: true }));
  Object.assign(process.env, {
    KEERPUNT_DATA: dataDir,
    DATABASE_URL: `file:${path.join(dataDir, "keerpunt.db")}`,
    PORT: process.env.PORT || DEFAULT_PORT,
    NEXTAUTH_URL: "",
    // Nobody needs to know it: the page signs in with one tap.
    KEERPUNT_DEMO: `demo@example.test ${randomBytes(12).toString("base64url")}`,
  });
  const phases = startPhases();
  const { settings, environment } = await prepare(root, phases);
  await phases.time("build", () => ensureBuild(root, environment));
  console.log("▸ Writing the year of a made-up person");
  const seed = ["--conditions=react-server", "scripts/demo/seed.ts", locale];
  const code = await phases.time("journal", () => runTool(root, "tsx", seed, environment));
  if (code !== 0) throw new StartFailure("The demo could not be filled; the lines above say why.");
  await serve(root, { ...settings, phases }, environment);
});
