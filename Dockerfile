# One image for SQLite and PostgreSQL. It runs as a user without rights on a file system that may be read-only; what it
# keeps lies in /data. See README, "In a container".
FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs && npm prune --omit=dev --no-audit --no-fund && rm -rf .next/cache
# What building needs and serving does not.
RUN cd node_modules && rm -rf effect @electric-sql playwright playwright-core typescript @typescript elkjs prisma/build \
  @prisma/studio-core @prisma/engines @prisma/fetch-engine @prisma/dev lightningcss* @tailwindcss next/dist/docs

FROM node:24-bookworm-slim
ENV NEXT_TELEMETRY_DISABLED=1 KEERPUNT_DATA=/data HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /app ./
RUN mkdir -m 0700 /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# As `npm start` does.
CMD ["node", "--max-semi-space-size=64", "scripts/start.mjs"]
