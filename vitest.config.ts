import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { testsThatReplaceModules } from "./tests/setup/isolated-tests.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = {
  "@": root.replace(/\/$/, ""),
  // The marker throws outside a React server; tests of server code load it harmlessly.
  "server-only": fileURLToPath(new URL("tests/setup/server-only.ts", import.meta.url)),
};
const shared = { setupFiles: ["tests/setup/fail-on-console-error.ts"], env: { TZ: "Asia/Kathmandu" } };

const unit = {
  ...shared,
  include: ["{app,components,lib,tests/unit}/**/*.test.{ts,tsx}"],
  globalSetup: ["tests/setup/jobs.ts"],
  // On a busy machine a property test takes several times as long as alone.
  testTimeout: 30_000,
};
const integration = {
  ...shared,
  setupFiles: [...shared.setupFiles, "tests/setup/quick-password-cost.ts"],
  include: ["tests/integration/**/*.test.ts"],
  globalSetup: ["tests/setup/jobs.ts", "tests/setup/databases.ts"],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

const unitIsolated = testsThatReplaceModules(["app", "components", "lib", "tests/unit"]);
const integrationIsolated = testsThatReplaceModules(["tests/integration"]);

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      { resolve: { alias }, test: { ...unit, name: "unit", exclude: unitIsolated, isolate: false } },
      { resolve: { alias }, test: { ...unit, name: "unit-isolated", include: unitIsolated } },
      {
        resolve: { alias },
        test: { ...integration, name: "integration", exclude: integrationIsolated, isolate: false },
      },
      { resolve: { alias }, test: { ...integration, name: "integration-isolated", include: integrationIsolated } },
    ],
  },
});
