import { useLocale, useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { formatter } from "@/lib/platform/i18n/format";
import { deleteQuestionnaireAction } from "@/lib/features/questionnaires/actions";
import type { Instrument } from "@/lib/features/questionnaires/instruments";
import { historyOf, jumpsIn, type QuestionnaireEntry } from "@/lib/features/questionnaires/rules";
import { changeText, suddenChangeText, totalText } from "@/lib/features/questionnaires/text";

interface HistoryProps {
  entries: readonly QuestionnaireEntry[];
  instrument: Instrument;
  /** Only the newest, without what can be done with it. */
  isShort?: boolean;
}

/** The totals of an instrument, newest first, each beside the first one; and what changed suddenly. */
export function History({ entries, instrument, isShort = false }: HistoryProps) {
  const t = useTranslations("questionnaires");
  const format = formatter(useLocale());
  const context = { t, format };
  const history = historyOf(entries, instrument);
  const shown = history.toReversed().slice(0, isShort ? 1 : undefined);
  return (
    <>
      <ul>
        {shown.map((score) => {
          const change = changeText(context, instrument, score);
          return (
            <li key={score.entry.id} className="border-t border-hair py-4 first:border-t-0 first:pt-0">
              <p>
                <span className="font-serif text-lead">{totalText(context, instrument, score)}</span>{" "}
                <span className="text-small text-ink-2">{format.dayYear(score.day)}</span>
              </p>
              {change && <p className="mt-0.5 max-w-measure text-small text-ink-2">{change}</p>}
              {!isShort && (
                <PostButton
                  action={deleteQuestionnaireAction}
                  fields={{ id: score.entry.id }}
                  label={t("delete")}
                  ariaLabel={`${t("delete")}: ${t(`name.${instrument}`)}, ${format.dayYear(score.day)}`}
                />
              )}
            </li>
          );
        })}
      </ul>
      {!isShort &&
        jumpsIn(history, instrument).map((jump) => (
          <p key={jump.after + jump.direction} className="mt-2 max-w-measure">
            {suddenChangeText(context, jump)}
          </p>
        ))}
    </>
  );
}
