import { once } from "node:events";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { freePort } from "./free-port";

/** What stands before a server and can be away, or make it look like the next build. */
export interface FrontProxy {
  url: string;
  /** "up": as it is; "down": no connection; "bad-gateway": 502; "updated": up, with a worker of another build. */
  state: "up" | "down" | "bad-gateway" | "updated";
  stop(): Promise<void>;
}

const BUILD = /KEERPUNT_BUILD="[^"]*"/;

/** Starts a proxy before a server on this machine. */
export async function startFrontProxy(target: string): Promise<FrontProxy> {
  const port = await freePort();
  const { hostname, port: targetPort } = new URL(target);
  const pass = (from: IncomingMessage, to: ServerResponse) => {
    if (front.state === "down") return void from.socket.destroy();
    if (front.state === "bad-gateway") return void to.writeHead(502).end();
    const isWorker = front.state === "updated" && from.url?.startsWith("/sw.js");
    const options = { hostname, port: targetPort, path: from.url, method: from.method, headers: from.headers };
    const outgoing = request(options, (answer) => {
      const { "content-length": _length, ...headers } = answer.headers;
      to.writeHead(answer.statusCode ?? 502, isWorker ? headers : answer.headers);
      if (!isWorker) return void answer.pipe(to);
      let script = "";
      answer.on("data", (chunk) => (script += String(chunk)));
      answer.on("end", () => to.end(script.replace(BUILD, 'KEERPUNT_BUILD="next-build"')));
    });
    outgoing.on("error", () => to.destroy());
    from.pipe(outgoing);
  };
  const server = createServer(pass).listen(port, "localhost");
  await once(server, "listening");
  const front: FrontProxy = {
    url: `http://localhost:${port}`,
    state: "up",
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return front;
}
