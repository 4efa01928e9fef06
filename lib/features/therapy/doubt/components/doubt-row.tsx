import { useLocale, useTranslations } from "next-intl";
import { EntryRow } from "@/components/forms/entry-row";
import { Quote } from "@/lib/features/talking-points/components/quote";
import { deleteDoubtAction } from "@/lib/features/therapy/doubt/actions";
import type { DoubtEntry } from "@/lib/features/therapy/doubt/rules";
import { DOUBT_QUESTIONS } from "@/lib/features/therapy/doubt/choices";
import { formatter } from "@/lib/platform/i18n/format";
import { DoubtForm } from "./doubt-form";

/** One round with the compass: the answers as they were given, the road and the sentence. */
export function DoubtRow({ doubt: { id, revision, content } }: { doubt: DoubtEntry & { revision: number } }) {
  const t = useTranslations("doubt");
  const format = formatter(useLocale());
  const { day, words, road, sentence } = content;
  return (
    <EntryRow
      id={id}
      name={t("roundOn", { day: format.dayYear(day) })}
      facts={road && t("chosenRoad", { road: t(`road.${road}`) })}
      editLabel={t("edit")}
      form={<DoubtForm id={id} revision={revision} content={content} />}
      remove={deleteDoubtAction}
      removeLabel={t("delete")}
    >
      <ul className="mt-2 max-w-measure">
        {DOUBT_QUESTIONS.map((question) => {
          const answer = content[question];
          return (
            answer && (
              <li key={question}>{t("answersOf", { question: t(`q.${question}`), answer: t(`a.${answer}`) })}</li>
            )
          );
        })}
      </ul>
      {words && (
        <p dir="auto" className="own-words mt-2 max-w-measure whitespace-pre-line">
          {words}
        </p>
      )}
      {sentence && (
        <div className="mt-2">
          <Quote text={sentence} />
        </div>
      )}
    </EntryRow>
  );
}
