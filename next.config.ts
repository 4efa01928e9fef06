import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { MAX_ACTION_BYTES, MAX_REQUEST_BYTES } from "./lib/platform/http/limits";
import { STATIC_SECURITY_HEADERS } from "./lib/platform/http/security-headers";

const PAGES = ["tsx", "ts", "jsx", "js"];

const config: NextConfig = {
  poweredByHeader: false,
  // The server around the app compresses (scripts/server).
  compress: false,
  reactStrictMode: true,
  typedRoutes: true,
  // Pages for whoever works on the app, such as the one with every component, are not in what people run.
  pageExtensions: process.env.NODE_ENV === "development" ? ["dev.tsx", ...PAGES] : PAGES,
  // Development must not write files into the repository.
  agentRules: false,
  devIndicators: false,
  // `npm test` and `npm run typecheck` check the types of everything. Checking them again would make each build half as
  // long again, and take most of the memory of a small machine.
  typescript: { ignoreBuildErrors: true },
  // Native code and packages that read their own files at run time stay outside the bundle.
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "pdfkit", "pg", "nodemailer", "web-push"],
  images: { unoptimized: true },
  logging: { serverFunctions: false, incomingRequests: false },
  experimental: {
    // Writing it costs two thirds as much as the build itself, and 150 MB; an instance builds once for each version.
    turbopackFileSystemCacheForBuild: false,
    // A page is loaded when somebody first asks for it. Loading all of them took a start 0.6 s and 70 MB.
    preloadEntriesOnStart: false,
    serverActions: { bodySizeLimit: MAX_ACTION_BYTES },
    proxyClientMaxBodySize: MAX_REQUEST_BYTES,
  },
  headers: async () => [{ source: "/:path*", headers: STATIC_SECURITY_HEADERS }],
};

const withMessages = createNextIntlPlugin({
  requestConfig: "./lib/platform/i18n/request.ts",
  // Sentences are compiled when the app is built, so that a phone neither loads nor runs a parser for them.
  experimental: {
    messages: { path: "./lib/platform/i18n/messages", format: "json", locales: "infer", precompile: true },
  },
});

export default withMessages(config);
