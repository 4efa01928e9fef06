// A supervised server without the app. As supervisor: node supervised-server.mjs PORT. What it answers and does is
// told by the path of the request.
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { supervise } from "../../scripts/start/supervise.mjs";
import { joinSupervisor } from "../../scripts/start/supervised.mjs";

const STALL_SECONDS = 2;
const [port, role] = process.argv.slice(2);

async function superviseItself() {
  const { code } = await supervise({
    args: [fileURLToPath(import.meta.url), port, "serve"],
    environment: process.env,
    becomesReady: async (signal) => {
      while (!signal.aborted && !(await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null))) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  });
  process.exit(code);
}

function serve() {
  joinSupervisor(STALL_SECONDS);
  let isSeenReady = false;
  const server = createServer((request, response) => {
    // A test that asks sooner than the supervisor gets no answer: one that ends before it was ready is not started again.
    isSeenReady ||= request.url === "/ready";
    if (!isSeenReady) return request.socket.destroy();
    if (request.url === "/exit") process.exit(7);
    response.end(String(process.pid));
    if (request.url === "/block") setTimeout(() => block(), 50);
  });
  // As Next does: it ends when it is asked to.
  process.on("SIGTERM", () => process.exit(143));
  if (process.env.NEVER_READY) process.exit(9);
  server.listen(Number(port), "127.0.0.1");
}

function block() {
  for (;;);
}

await (role === "serve" ? serve() : superviseItself());
