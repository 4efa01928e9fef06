import { useTranslations } from "next-intl";
import { StartInSession } from "@/lib/account/components/start-in-session";
import { UnlockForm } from "@/lib/account/components/unlock-form";
import type { HomeworkEntry } from "@/lib/features/therapy/homework/rules";
import type { PointEntry } from "@/lib/features/talking-points/rules";
import { PointNow } from "./point-now";

interface InSessionPointsProps {
  points: readonly PointEntry[];
  /** What was agreed to do and has no answer yet. */
  agreed: readonly HomeworkEntry[];
  /** Whether the rest of the journal is locked while others look along. */
  isLocked: boolean;
  /** Whether this is the account of a demo. */
  isDemo: boolean;
}

/** The talking points of a session, in large letters, to look at together. */
export function InSessionPoints({ points, agreed, isLocked, isDemo }: InSessionPointsProps) {
  const t = useTranslations("inSession");
  return (
    <main id="content" className="mx-auto w-full max-w-page px-edge pt-7 pb-16 shell:px-12 shell:pt-12">
      <h1 className="sr-only">{t("title")}</h1>
      {points.length === 0 ? (
        <>
          <p className="font-serif text-h2">{t("none")}</p>
          <p className="mt-1 text-ink-2">{t("noneHint")}</p>
        </>
      ) : (
        <ol>
          {points.map(({ id, content }, index) => (
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
      <section className="mt-10 border-t border-hair pt-5">
        {isLocked ? <UnlockForm isDemo={isDemo} /> : <StartInSession />}
      </section>
    </main>
  );
}
