import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = {
  "@": root.replace(/\/$/, ""),
  // The marker throws outside a React server; tests of server code load it harmlessly.
  "server-only": fileURLToPath(new URL("tests/setup/server-only.ts", import.meta.url)),
};
const shared = { setupFiles: ["tests/setup/fail-on-console-error.ts"], env: { TZ: "Asia/Kathmandu" } };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          ...shared,
          name: "unit",
          include: ["{app,components,lib,tests/unit}/**/*.test.{ts,tsx}"],
          globalSetup: ["tests/setup/jobs.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          ...shared,
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/setup/jobs.ts", "tests/setup/databases.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
