import { useTranslations } from "next-intl";
import { movedTo } from "@/components/forms/moved-to";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { DoubtStepForm } from "@/lib/features/therapy/doubt/components/doubt-step-form";
import { DOUBT_STEPS } from "@/lib/features/therapy/doubt/choices";
import type { DoubtView } from "@/lib/views/therapy/view";
import { RecordComparison } from "./record-comparison";

/** One step of the compass: the questions, the own notebook beside them, or the sentence to say. */
export function DoubtCompass({ compass: { id, round, step, offered }, beside }: Pick<DoubtView, "compass" | "beside">) {
  const t = useTranslations("doubt");
  return (
    <Section label={t("step", { step, of: DOUBT_STEPS.length })}>
      <h2 {...movedTo(id)}>{t(`stepTitle.${step}`)}</h2>
      {step === "2" && (
        <div className="mt-3 mb-7">
          <RecordComparison {...beside} />
        </div>
      )}
      <div className="mt-4">
        <DoubtStepForm key={step} id={id} round={round} step={step} offered={offered} />
      </div>
      <OtherWays />
    </Section>
  );
}

/** What one can do besides talking about it, at every step. */
export function OtherWays() {
  const t = useTranslations("doubt");
  return (
    <div className="mt-3 flex flex-wrap gap-x-6.5">
      <TextLink tone="quiet" href="/summary?for=second-opinion">
        {t("toSecondOpinion")}
      </TextLink>
      <TextLink tone="quiet" href="/therapy/expectations">
        {t("toExpectations")}
      </TextLink>
    </div>
  );
}
