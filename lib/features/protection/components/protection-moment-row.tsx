import { useLocale, useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { Fold } from "@/components/ui/fold";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { entryAnchor } from "@/lib/platform/forms/entry-anchor";
import { formatter } from "@/lib/platform/i18n/format";
import { deleteMomentAction } from "@/lib/features/protection/actions";
import { isReviewed, type ProtectionMomentEntry } from "@/lib/features/protection/rules";
import { protectionMomentSentence, whatHappened, whatItNeeded } from "@/lib/features/protection/text";
import { ProtectionMomentForm } from "./protection-moment-form";

/** A moment with the revision that a change of it is made on. */
export interface ShownMoment extends ProtectionMomentEntry {
  revision: number;
}

/** One moment: what happened, what was found of it, and the form to look at it. */
export function ProtectionMomentRow({ moment, today }: { moment: ShownMoment; today: LocalDate }) {
  const t = useTranslations("protection");
  const context = { t, format: formatter(useLocale()), today };
  const { id, revision, content } = moment;
  const name = whatHappened(context, content) || t("unnamed");
  const needed = whatItNeeded(context, content);
  return (
    <li id={entryAnchor(id)} className="border-t border-hair py-5 first:border-t-0 first:pt-0 last:-mb-3 last:pb-0">
      <h3 className="font-serif text-lead first-letter:uppercase">{name}</h3>
      <p className="mt-0.5 text-small text-ink-2">{context.format.dayYear(content.day)}</p>
      {content.protectedWhat && (
        <p className="mt-2 max-w-measure">
          {t("itProtected")}{" "}
          <span dir="auto" className="own-words whitespace-pre-line">
            {content.protectedWhat}
          </span>
        </p>
      )}
      {needed && (
        <p className="mt-2 max-w-measure">
          {t("itNeeded")} {needed}
        </p>
      )}
      {content.share === "yes" && (
        <p className="mt-2 max-w-measure text-small text-ink-2">
          {t("youCanSay")}{" "}
          <span className="font-serif text-body text-ink">‘{protectionMomentSentence(context, content)}’</span>{" "}
          {t("toPoints")}
        </p>
      )}
      <div className="mt-1 flex flex-wrap gap-x-6.5">
        <Fold label={isReviewed(content) ? t("edit") : t("look")} about={name} name={id}>
          <ProtectionMomentForm id={id} revision={revision} content={content} today={today} />
          <div className="mt-3">
            <PostButton
              action={deleteMomentAction}
              fields={{ id }}
              label={t("delete")}
              ariaLabel={`${t("delete")}: ${name}`}
            />
          </div>
        </Fold>
      </div>
    </li>
  );
}
