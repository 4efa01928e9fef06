import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LockNews } from "@/lib/account/components/lock-news";
import { PointNow } from "@/lib/views/talking-points/components/point-now";
import { StartInSession } from "@/lib/account/components/start-in-session";
import { UnlockForm } from "@/lib/account/components/unlock-form";
import { HelpLink } from "@/components/shell/help-link";
import { BackLink } from "@/components/ui/back-link";
import { isLockedAway } from "@/lib/account/auth/in-session-lock";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadHomework } from "@/lib/features/therapy/homework/loaders";
import { listHomework } from "@/lib/features/therapy/homework/rules";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadTalkingPoints } from "@/lib/features/talking-points/points-loader";
import { pointsOfSession } from "@/lib/features/talking-points/rules";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("inSession"))("title") };
}

export default async function InSessionPage() {
  const user = await requireUser();
  const {
    context: { today },
    points,
    homework,
    isLocked,
    t,
  } = await together({
    context: loadDayContext(user),
    points: loadTalkingPoints(user),
    homework: loadHomework(user),
    isLocked: isLockedAway(),
    t: getTranslations("inSession"),
  });
  const shown = pointsOfSession(points, today);
  const agreed = listHomework(homework).open;
  return (
    <>
      <LockNews isLocked={isLocked} />
      <header className="shell-top">
        {isLocked ? (
          <span className="font-semibold">{t("title")}</span>
        ) : (
          <BackLink href="/talking-points">{t("unlock")}</BackLink>
        )}
        <HelpLink />
      </header>
      <main id="content" className="mx-auto w-full max-w-page px-edge pt-7 pb-16 shell:px-12 shell:pt-12">
        <h1 className="sr-only">{t("title")}</h1>
        {shown.length === 0 ? (
          <>
            <p className="font-serif text-h2">{t("none")}</p>
            <p className="mt-1 text-ink-2">{t("noneHint")}</p>
          </>
        ) : (
          <ol>
            {shown.map(({ id, content }, index) => (
              <PointNow key={id} id={id} place={index + 1} text={content.text} isRaised={content.status === "raised"} />
            ))}
          </ol>
        )}
        {agreed.length > 0 && (
          <section className="mt-8 border-t border-hair pt-5">
            <h2 className="font-sans text-small font-semibold">{t("agreed")}</h2>
            <ul className="mt-2 grid gap-2">
              {agreed.map(({ id, content }) => (
                <li key={id} dir="auto" className="own-words text-h2">
                  {content.text}
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className="mt-8 border-t border-hair pt-5 font-serif text-lead">{t("say")}</p>
        <section className="mt-10 border-t border-hair pt-5">{isLocked ? <UnlockForm /> : <StartInSession />}</section>
      </main>
    </>
  );
}
