import { Agent, get } from "node:http";

/** What is asked of a server again and again. */
export interface Load {
  url: string;
  cookie: string;
  connections: number;
  requests: number;
}

/** How long every request took, in ms, and all of them together. */
export interface LoadResult {
  times: number[];
  totalMs: number;
}

/** Asks for a page over several connections that stay open, each asking again as soon as it was answered. */
export async function putUnderLoad({ url, cookie, connections, requests }: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let left = requests;
  const startedAt = performance.now();
  const askAgain = async () => {
    while (left-- > 0) {
      const askedAt = performance.now();
      await ask(url, cookie, agent);
      times.push(performance.now() - askedAt);
    }
  };
  await Promise.all(Array.from({ length: connections }, askAgain));
  agent.destroy();
  return { times: times.sort((a, b) => a - b), totalMs: performance.now() - startedAt };
}

/** One whole answer, compressed as a browser asks for it. */
function ask(url: string, cookie: string, agent: Agent): Promise<void> {
  const headers = { "accept-encoding": "gzip, deflate, br", ...(cookie && { cookie }) };
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
      answer.on("error", reject).on("end", resolve).resume();
    }).on("error", reject);
  });
}
