import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LockNews } from "@/lib/account/components/lock-news";
import { InSessionPoints } from "@/lib/views/talking-points/components/in-session-points";
import { HelpLink } from "@/components/shell/help-link";
import { TopStrip } from "@/components/shell/top-strip";
import { BackLink } from "@/components/ui/back-link";
import { isDemoUser } from "@/lib/account/auth/demo-user";
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
    isDemo,
    t,
  } = await together({
    context: loadDayContext(user),
    points: loadTalkingPoints(user),
    homework: loadHomework(user),
    isLocked: isLockedAway(),
    isDemo: isDemoUser(user),
    t: getTranslations("inSession"),
  });
  return (
    <>
      <LockNews isLocked={isLocked} />
      <TopStrip>
        {isLocked ? (
          <span className="font-semibold">{t("title")}</span>
        ) : (
          <BackLink href="/talking-points">{t("unlock")}</BackLink>
        )}
        <HelpLink />
      </TopStrip>
      <InSessionPoints
        points={pointsOfSession(points, today)}
        agreed={listHomework(homework).open}
        isLocked={isLocked}
        isDemo={isDemo}
      />
    </>
  );
}
