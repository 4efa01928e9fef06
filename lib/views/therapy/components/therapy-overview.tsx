import { PhaseSection } from "@/lib/features/therapy/trajectories/components/phase-section";
import { SignState } from "@/lib/features/therapy/relapse-plan/components/sign-state";
import { TwoRoads } from "@/lib/features/therapy/doubt/components/two-roads";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { formatter } from "@/lib/platform/i18n/format";
import { linesOf } from "@/lib/features/therapy/relapse-plan/rules";
import { therapyDays, therapyName } from "@/lib/features/therapy/trajectories/text";
import { useTranslations, useLocale } from "next-intl";
import { TherapyRows } from "./therapy-rows";
import type { TherapyView } from "@/lib/views/therapy/view";

/** What to do with doubt, in the first screen of a phone, where the therapy stands, and a row for each of its parts. */
export function TherapyOverview({ view }: { view: TherapyView }) {
  const t = useTranslations("therapy");
  const tTherapies = useTranslations("therapies");
  const format = formatter(useLocale());
  const { today, current, lines } = view;
  const words = { t: tTherapies, format };
  return (
    <>
      <PageHead
        title={t("title")}
        sub={current ? `${therapyName(words, current.content)}, ${therapyDays(words, current.content)}.` : t("sub")}
      >
        {current?.content.helpWish && (
          <p dir="auto" className="own-words mt-3 max-w-measure whitespace-pre-line">
            {current.content.helpWish}
          </p>
        )}
        {current ? (
          <TextLink href="/therapy/trajectories" tone="quiet">
            {t("allTrajectories")}
          </TextLink>
        ) : (
          <div className="mt-5">
            <p className="font-serif text-lead">{t("empty")}</p>
            <p className="mb-4 max-w-measure text-ink-2">{t("emptyHint")}</p>
            <ButtonLink href="/therapy/trajectories">{t("begin")}</ButtonLink>
          </div>
        )}
      </PageHead>
      <Section label={t("doubt")}>
        <div className="flex items-start justify-between gap-8">
          <div>
            <h2>{t("doubtTitle")}</h2>
            <p className="mt-1.5 mb-4 max-w-measure">{t("doubtText")}</p>
            <div className="flex flex-wrap items-center gap-x-6.5 gap-y-1">
              <ButtonLink href="/therapy/doubt" variant="secondary">
                {t("toDoubt")}
              </ButtonLink>
              <TextLink href="/summary?for=second-opinion">{t("toSecondOpinion")}</TextLink>
            </div>
          </div>
          <TwoRoads />
        </div>
      </Section>
      {current && <PhaseSection therapy={current} phase={view.phase} />}
      <TherapyRows view={view} />
      {view.phase === "aftercare" && linesOf(lines, "sign").length > 0 && (
        <Section label={t("signs")} isLabelHeading>
          <SignState lines={lines} checks={view.checks} today={today} />
        </Section>
      )}
    </>
  );
}
