import { once } from "node:events";
import { createServer } from "node:net";
import { StartFailure } from "./failure.mjs";

// A port is taken when anything listens on it, on whichever of these.
const ADDRESSES = ["127.0.0.1", "::1", "::"];

/**
 * @param {number} port
 * @throws {StartFailure} when something listens on it already, or we may not
 */
export async function ensurePortIsFree(port) {
  for (const address of ADDRESSES) {
    const code = await tryListen(port, address);
    if (code === "EADDRINUSE") {
      throw new StartFailure(`port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
    }
    if (code === "EACCES") {
      throw new StartFailure(`this user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`);
    }
  }
}

// Any other failure is an address that this machine does not have, such as IPv6.
async function tryListen(port, host) {
  const server = createServer();
  try {
    server.listen({ port, host, exclusive: true });
    await once(server, "listening");
    server.close();
    await once(server, "close");
    return null;
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : null;
  }
}
