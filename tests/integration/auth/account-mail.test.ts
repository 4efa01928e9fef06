import { afterEach, expect, it } from "vitest";
import { mailNews, type AccountNews } from "@/lib/account/auth/tell-account";
import { NO_REMINDERS } from "@/lib/account/reminders/schema";
import { reminderChoices } from "@/lib/account/reminders/store";
import { useMailer } from "@/lib/platform/mail/mailer";
import type { Mail } from "@/lib/platform/mail/send-mail";
import { makeAccount, SIGNED_UP } from "../../factories/account";
import { describeStores } from "../../setup/stores";

const NEWS: readonly AccountNews[] = [
  "new-device",
  "password-changed",
  "password-reset",
  "recovery-code-replaced",
  "second-factor-on",
  "second-factor-off",
];

afterEach(() => useMailer(undefined));

function sentMail(): Mail[] {
  const sent: Mail[] = [];
  const send = async (mail: Mail) => {
    sent.push(mail);
    return "sent" as const;
  };
  useMailer({ send, close: () => undefined });
  return sent;
}

describeStores("news of an account", () => {
  it.each(NEWS)("of the kind %s is mailed to its owner, in both languages", async (news) => {
    const { owner, email } = await makeAccount();
    const sent = sentMail();
    await mailNews(owner, { news, locale: "nl" });
    await mailNews(owner, { news, locale: "en" });
    expect(sent.map(({ to }) => to)).toEqual([email, email]);
    expect(sent.map(({ subject }) => subject)).toEqual(["Je account", "Your account"]);
    for (const { text } of sent) expect(text).toMatch(/\/settings\/account\n/);
    expect(sent[0]?.text).not.toBe(sent[1]?.text);
  });

  it("is not mailed to whoever turned it off", async () => {
    const { owner } = await makeAccount();
    const sent = sentMail();
    await reminderChoices.save(owner, { ...NO_REMINDERS, accountMail: false }, SIGNED_UP);
    await mailNews(owner, { news: "new-device", locale: "nl" });
    expect(sent).toEqual([]);
  });
});
