import { useLocale, useTranslations } from "next-intl";
import { EntryRow } from "@/components/forms/entry-row";
import { PostButton } from "@/components/forms/post-button";
import { Fold } from "@/components/ui/fold";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import {
  deleteHomeworkAction,
  homeworkMomentAction,
  reopenHomeworkAction,
} from "@/lib/features/therapy/homework/actions";
import { mayBecomeMoment, type HomeworkEntry } from "@/lib/features/therapy/homework/rules";
import { formatter } from "@/lib/platform/i18n/format";
import { HomeworkAnswerForm } from "./homework-answer-form";
import { HomeworkForm } from "./homework-form";

interface HomeworkRowProps {
  item: HomeworkEntry & { revision: number };
  today: LocalDate;
}

/** One thing that was agreed: what, how it went, and what can be made of it. */
export function HomeworkRow({ item: { id, revision, content }, today }: HomeworkRowProps) {
  const t = useTranslations("homework");
  const format = formatter(useLocale());
  const { text, agreedOn, answer, answeredOn, note } = content;
  return (
    <EntryRow
      id={id}
      name={text}
      isOwnWords
      facts={[
        t("agreed", { day: format.dayYear(agreedOn) }),
        answer && answeredOn && t("answeredOn", { answer: t(`answer.${answer}`), day: format.dayYear(answeredOn) }),
      ]
        .filter(Boolean)
        .join(" · ")}
      actions={
        <>
          {answer === undefined ? (
            <Fold label={t("howWasIt")} about={text} name={id}>
              <HomeworkAnswerForm id={id} revision={revision} content={content} />
            </Fold>
          ) : (
            <PostButton
              action={reopenHomeworkAction}
              fields={{ id }}
              label={t("reopen")}
              ariaLabel={`${t("reopen")}: ${text}`}
            />
          )}
          {mayBecomeMoment(content) && (
            <PostButton
              action={homeworkMomentAction}
              fields={{ id }}
              label={t("toMoment")}
              ariaLabel={`${t("toMoment")}: ${text}`}
            />
          )}
        </>
      }
      editLabel={t("edit")}
      form={<HomeworkForm id={id} revision={revision} content={content} today={today} />}
      remove={deleteHomeworkAction}
      removeLabel={t("delete")}
    >
      {note && (
        <p dir="auto" className="own-words mt-2 max-w-measure whitespace-pre-line">
          {note}
        </p>
      )}
    </EntryRow>
  );
}
