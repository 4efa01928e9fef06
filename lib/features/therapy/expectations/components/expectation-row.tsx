import { useLocale, useTranslations } from "next-intl";
import { EntryRow } from "@/components/forms/entry-row";
import { Fold } from "@/components/ui/fold";
import { deleteExpectationAction } from "@/lib/features/therapy/expectations/actions";
import { isToReview, type compareWithRecord, type ExpectationEntry } from "@/lib/features/therapy/expectations/rules";
import { expectationFacts, sideText } from "@/lib/features/therapy/expectations/text";
import { formatter } from "@/lib/platform/i18n/format";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { ExpectationForm } from "./expectation-form";
import { ReviewForm } from "./review-form";

interface ExpectationRowProps {
  expectation: ExpectationEntry & { revision: number };
  comparison: ReturnType<typeof compareWithRecord>;
  today: LocalDate;
}

/** One expectation compared with what the record shows, and the form to look back at it. */
export function ExpectationRow({ expectation: { id, revision, content }, comparison, today }: ExpectationRowProps) {
  const t = useTranslations("expectations");
  const context = { t, format: formatter(useLocale()) };
  const { text, sign, seenIn, noticedNote } = content;
  return (
    <EntryRow
      id={id}
      name={text}
      isOwnWords
      facts={expectationFacts(context, content)}
      actions={
        <Fold label={t("review")} about={text} name={id}>
          <ReviewForm id={id} revision={revision} content={content} />
        </Fold>
      }
      editLabel={t("edit")}
      form={<ExpectationForm id={id} revision={revision} content={content} />}
      remove={deleteExpectationAction}
      removeLabel={t("delete")}
    >
      {isToReview(content, today) && <p className="mt-1 font-medium">{t("reviewDue")}</p>}
      {noticedNote && (
        <p dir="auto" className="own-words mt-2 max-w-measure whitespace-pre-line">
          {noticedNote}
        </p>
      )}
      {(sign || seenIn) && (
        <dl className="mt-3 grid max-w-measure gap-x-8 gap-y-3 text-control shell:grid-cols-2">
          <div>
            <dt className="text-small text-ink-2">{t("expected")}</dt>
            <dd>
              {sign ? (
                <span dir="auto" className="own-words">
                  {sign}
                </span>
              ) : (
                seenIn && t(`channel.${seenIn}`)
              )}
            </dd>
          </div>
          {seenIn && (
            <div>
              <dt className="text-small text-ink-2">
                {t("record")}, {t(`channel.${seenIn}`)}
              </dt>
              {comparison ? (
                <>
                  <dd>
                    {t("before")} {sideText(context, comparison.before)}.
                  </dd>
                  <dd>
                    {t("now")} {sideText(context, comparison.now)}.
                  </dd>
                  <dd className="text-small text-ink-2">{t("limit")}</dd>
                </>
              ) : (
                <dd>{t("notYet")}</dd>
              )}
            </div>
          )}
        </dl>
      )}
    </EntryRow>
  );
}
