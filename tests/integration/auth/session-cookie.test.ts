import { beforeEach, expect, it, vi } from "vitest";
import { startSession } from "@/lib/account/auth/accounts";
import { isLockedAway, lockAway, unlock } from "@/lib/account/auth/in-session-lock";
import { hasFormerSessionCookie, readSessionCookie, writeSessionCookie } from "@/lib/account/auth/session-cookie";
import { openSession } from "@/lib/account/auth/sessions";
import { makeAccount, SIGNED_UP } from "../../factories/account";
import { describeStores } from "../../setup/stores";

// A browser: its cookies, with their flags, and the headers that its proxy sends along.
const browser = vi.hoisted(() => ({
  jar: new Map<string, string>(),
  flags: new Map<string, object>(),
  headers: new Headers(),
}));
vi.mock("next/headers", () => ({
  headers: async () => browser.headers,
  cookies: async () => ({
    get: (name: string) => (browser.jar.has(name) ? { name, value: browser.jar.get(name) } : undefined),
    has: (name: string) => browser.jar.has(name),
    set: (name: string, value: string, flags: { maxAge?: number }) => {
      browser.flags.set(name, flags);
      if (flags.maxAge === 0) browser.jar.delete(name);
      else browser.jar.set(name, value);
    },
  }),
}));

const SESSION = "next-auth.session-token";

beforeEach(() => {
  browser.jar.clear();
  browser.flags.clear();
  browser.headers = new Headers();
});

describeStores("the cookies of a signed-in browser", () => {
  it("security fault F17: every cookie is of this host alone over https, and none of them is without", async () => {
    const { token } = await makeAccount();
    await writeSessionCookie(token, true);
    await lockAway(true);
    expect([...browser.jar.keys()].sort()).toEqual(["keerpunt-device", "keerpunt-locked", SESSION]);
    browser.jar.clear();
    browser.headers = new Headers({ "x-forwarded-proto": "https" });
    await writeSessionCookie(token, true);
    await lockAway(true);
    expect([...browser.jar.keys()].sort()).toEqual([
      "__Host-keerpunt-device",
      "__Host-keerpunt-locked",
      `__Host-${SESSION}`,
    ]);
    for (const name of browser.jar.keys()) {
      expect(browser.flags.get(name), name).toMatchObject({ secure: true, path: "/", sameSite: "lax" });
      expect(browser.flags.get(name), name).not.toHaveProperty("domain");
    }
  });

  it("security fault F17: a cookie under the former name opens nothing; the session behind it ends at sign-in", async () => {
    const { token, vault } = await makeAccount();
    browser.headers = new Headers({ "x-forwarded-proto": "https" });
    await writeSessionCookie(token, false);
    browser.jar.set(`__Secure-${SESSION}`, browser.jar.get(`__Host-${SESSION}`) ?? "");
    browser.jar.delete(`__Host-${SESSION}`);
    expect(await readSessionCookie()).toBeNull();
    expect(await hasFormerSessionCookie(), "so that the page says why").toBe(true);
    const next = await startSession(vault, false, SIGNED_UP);
    await writeSessionCookie(next.token, false);
    expect(await hasFormerSessionCookie()).toBe(false);
    expect(await openSession(token, SIGNED_UP)).toBeNull();
    expect(await openSession(next.token, SIGNED_UP)).not.toBeNull();
  });

  it("security fault F18: signing in over a session ends the old one", async () => {
    const { token, vault } = await makeAccount();
    await writeSessionCookie(token, false);
    const next = await startSession(vault, false, SIGNED_UP);
    await writeSessionCookie(next.token, false);
    expect(await openSession(token, SIGNED_UP)).toBeNull();
    expect(await openSession(next.token, SIGNED_UP)).not.toBeNull();
  });

  it("security fault F7: the lock is in the session's own cookie, and goes with no other", async () => {
    const { token } = await makeAccount();
    await writeSessionCookie(token, false);
    await lockAway(false);
    const locked = new Map(browser.jar);
    for (const name of locked.keys()) {
      browser.jar = new Map(locked);
      browser.jar.delete(name);
      const isOpen = (await readSessionCookie()) !== null && !(await isLockedAway());
      expect(isOpen, `without ${name}`).toBe(false);
    }
    browser.jar = new Map(locked);
    await unlock(false);
    expect(await isLockedAway()).toBe(false);
    expect(await readSessionCookie()).toMatchObject({ sid: token.sid });
    expect(browser.jar.has("keerpunt-locked")).toBe(false);
  });
});
