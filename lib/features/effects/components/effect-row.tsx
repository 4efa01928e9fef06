import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { DoubtLink } from "@/components/shell/doubt-link";
import { PostButton } from "@/components/forms/post-button";
import { Fold } from "@/components/ui/fold";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import {
  deleteEffectAction,
  endEffectAction,
  noticeAgainAction,
  reopenEffectAction,
} from "@/lib/features/effects/actions";
import { effectStatus, isToDiscuss, lastNoticed, raisesDoubt, type EffectEntry } from "@/lib/features/effects/rules";
import { effectName, effectSentence, knownFacts } from "@/lib/features/effects/text";
import { entryAnchor } from "@/lib/platform/forms/entry-anchor";
import { formatter } from "@/lib/platform/i18n/format";
import { DiscussForm } from "./discuss-form";
import { EffectForm } from "./effect-form";
import { EffectTrack } from "./effect-track";

/** An effect with the revision that a change of it is made on. */
export interface ShownEffect extends EffectEntry {
  revision: number;
}

interface EffectRowProps {
  effect: ShownEffect;
  today: LocalDate;
  discussDay: LocalDate;
}

/** One effect: what it is, what is known of it, what one could say, and what can be done with it. */
export function EffectRow({ effect: { id, revision, content }, today, discussDay }: EffectRowProps) {
  const t = useTranslations("effects");
  const context = { t, format: formatter(useLocale()), today };
  const name = effectName(context, content);
  const status = effectStatus(content, today);
  const isOpen = isToDiscuss(content, today);
  const button = { fields: { id }, about: name };
  return (
    <li id={entryAnchor(id)} className="border-t border-hair py-5 first:border-t-0 first:pt-0 last:-mb-3 last:pb-0">
      <h3 className={content.ownWords ? "font-serif text-lead italic" : "font-serif text-lead"}>{name}</h3>
      <p className="mt-0.5 text-small text-ink-2">
        {knownFacts(context, content)}
        {content.noticedOn.length > 0 && ` · ${t("noticedDays", { count: content.noticedOn.length })}`}
      </p>
      <EffectTrack effect={content} today={today} />
      {content.note && (
        <p dir="auto" className="own-words mt-2 max-w-measure whitespace-pre-line">
          {content.note}
        </p>
      )}
      {content.discussion && (
        <p className="mt-2 max-w-measure">
          {t("discussion")}{" "}
          <span dir="auto" className="own-words whitespace-pre-line">
            {content.discussion}
          </span>
        </p>
      )}
      {isOpen && (
        <p className="mt-2 max-w-measure text-small text-ink-2">
          {t("youCanSay")} <span className="font-serif text-body text-ink">‘{effectSentence(context, content)}’</span>
        </p>
      )}
      {isOpen && raisesDoubt(content.kind) && <DoubtLink />}
      <div className="mt-1 flex flex-wrap gap-x-6.5">
        {isOpen && (
          <Fold label={t("discuss")} about={name} name={id}>
            <DiscussForm
              id={id}
              revision={revision}
              day={discussDay}
              today={today}
              discussion={content.discussion ?? ""}
            />
          </Fold>
        )}
        {status !== "over" && lastNoticed(content) < today && (
          <Button action={noticeAgainAction} label={t("again")} {...button} />
        )}
        {status === "over" || status === "discussed" ? (
          <Button action={reopenEffectAction} label={t("reopen")} {...button} />
        ) : null}
        {status !== "over" && <Button action={endEffectAction} label={t("end")} {...button} />}
        <Fold label={t("edit")} about={name} name={id}>
          <EffectForm id={id} revision={revision} content={content} today={today} />
          <div className="mt-3">
            <Button action={deleteEffectAction} label={t("delete")} {...button} />
          </div>
        </Fold>
      </div>
    </li>
  );
}

function Button<T>({ about, ...button }: ComponentProps<typeof PostButton<T>> & { about: string }) {
  return <PostButton {...button} ariaLabel={`${button.label}: ${about}`} />;
}
