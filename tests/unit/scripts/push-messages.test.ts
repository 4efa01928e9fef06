import { expect, it } from "vitest";
import { showPushMessages } from "../../../scripts/server/page/push-messages";

type Listener = (event: Event) => void;

/** A service worker that notes what it shows and opens. */
function worker(open: readonly string[] = []) {
  const listeners = new Map<string, Listener>();
  const done: string[] = [];
  const work: Promise<unknown>[] = [];
  showPushMessages({
    addEventListener: (type, listener) => void listeners.set(type, listener),
    registration: {
      showNotification: async (title, options) => void done.push(`show ${title} ${JSON.stringify(options)}`),
    },
    clients: {
      matchAll: async () => open.map((url) => ({ url, focus: async () => done.push(`focus ${url}`) })),
      openWindow: async (url) => done.push(`open ${url}`),
    },
    location: { origin: "https://schrift.example.test" },
  });
  const send = async (type: string, facts: object) => {
    const event = Object.assign(new Event(type), facts, { waitUntil: (each: Promise<unknown>) => work.push(each) });
    listeners.get(type)?.(event);
    await Promise.all(work);
    return done;
  };
  return { push: (text: string | null) => send("push", { data: text === null ? null : { text: () => text } }), send };
}

const click = (data: unknown) => ({ notification: { data, close: () => undefined } });

it("shows the sentence of a message", async () => {
  const shown = await worker().push(`${JSON.stringify({ title: "Planten", url: "/today#mood" })}      `);
  expect(shown).toEqual(['show Planten {"tag":"reminder","icon":"/icon.svg","data":"/today#mood"}']);
});

it.each([null, "", "no JSON", "null", '{"title":""}', '{"title":7,"url":"https://elsewhere.test"}'])(
  "shows something for a message that says %s",
  async (text) => {
    expect((await worker().push(text))[0]).toMatch(/^show Keerpunt .*"data":"\/today"/);
  },
);

it("opens the page of a message that is tapped, and never one of another site", async () => {
  const opened = async (data: unknown) => worker().send("notificationclick", click(data));
  expect(await opened("/today#mood")).toEqual(["open https://schrift.example.test/today#mood"]);
  for (const data of ["//elsewhere.test", "/\\elsewhere.test", "https://elsewhere.test", "javascript:alert(1)", 7])
    expect(await opened(data)).toEqual(["open https://schrift.example.test/today"]);
});

it("comes back to a window that shows the page, and leads no other away", async () => {
  const [today, form] = ["https://schrift.example.test/today", "https://schrift.example.test/sessions/new"];
  expect(await worker([form, today]).send("notificationclick", click("/today#mood"))).toEqual([`focus ${today}`]);
  expect(await worker([form]).send("notificationclick", click("/today#mood"))).toEqual([`open ${today}#mood`]);
});
