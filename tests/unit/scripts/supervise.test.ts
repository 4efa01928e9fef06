import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { freePort } from "../../setup/free-port";

const running: ChildProcess[] = [];
const POLL_MS = 50;

/** A supervisor with its server, which has no app in it; `ask` gives the id of the process that answered. */
async function startSupervised(environment: Readonly<Record<string, string>> = {}) {
  const port = await freePort();
  const env = { ...process.env, ...environment };
  const supervisor = spawn(process.execPath, ["tests/setup/supervised-server.mjs", String(port)], {
    env,
    stdio: "ignore",
  });
  running.push(supervisor);
  const ask = (path = "/") =>
    fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(1_000) }).then(
      async (answer) => Number(await answer.text()),
      () => null,
    );
  return { supervisor, ask, exit: once(supervisor, "exit") };
}

/** Asks until the answer is as wanted. */
async function until<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

const isProcess = (answer: number | null) => answer !== null;

afterEach(() => {
  for (const each of running.splice(0)) each.kill("SIGKILL");
});

describe("a supervised server", { timeout: 60_000 }, () => {
  it("security fault F16: is ended when its loop stands still, and answers again", async () => {
    const { ask } = await startSupervised();
    const first = await until(ask, isProcess);
    await ask("/block");
    expect(await until(ask, (answer) => answer !== null && answer !== first)).toBeGreaterThan(0);
  });

  it("is started again when it ends by itself", async () => {
    const { ask } = await startSupervised();
    const first = await until(ask, isProcess);
    await ask("/exit");
    expect(await until(ask, (answer) => answer !== null && answer !== first)).toBeGreaterThan(0);
  });

  it("ends with the code of its server when it is asked to, and leaves the port free", async () => {
    const { supervisor, ask, exit } = await startSupervised();
    await until(ask, isProcess);
    supervisor.kill("SIGTERM");
    expect(await exit).toEqual([143, null]);
    expect(await ask()).toBeNull();
  });

  it("security fault F16: ends within seconds when it is asked to while its loop stands still", async () => {
    const { supervisor, ask, exit } = await startSupervised();
    await until(ask, isProcess);
    await ask("/block");
    supervisor.kill("SIGTERM");
    expect(await exit).toEqual([143, null]);
    expect(await ask()).toBeNull();
  });

  it("leaves no server behind when the supervisor is killed", async () => {
    const { supervisor, ask, exit } = await startSupervised();
    await until(ask, isProcess);
    supervisor.kill("SIGKILL");
    await exit;
    expect(await until(ask, (answer) => answer === null)).toBeNull();
  });

  it("is not tried again and again when it never answered", async () => {
    const { exit } = await startSupervised({ NEVER_READY: "yes" });
    expect(await exit).toEqual([9, null]);
  });
});
