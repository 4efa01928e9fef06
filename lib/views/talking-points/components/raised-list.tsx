import { useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { Icon } from "@/components/ui/icon";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { reopenPointAction } from "@/lib/views/talking-points/actions";
import { Fold } from "@/components/ui/fold";
import { Quote } from "@/lib/features/talking-points/components/quote";
import { RaiseForm } from "./raise-form";

export interface RaisedPoint {
  id: string;
  /** The id of its element; absent while the notice of the page has it. */
  anchor: string | undefined;
  revision: number;
  text: string;
  day: LocalDate;
  /** "9 juni, sessie 15". */
  when: string;
  outcome?: string | undefined;
}

/** What was talked about, with what came of it. */
export function RaisedList({ points, today }: { points: readonly RaisedPoint[]; today: LocalDate }) {
  const t = useTranslations("talkingPoints");
  return (
    <ul>
      {points.map(({ id, anchor, revision, text, day, when, outcome }) => (
        <li
          key={id}
          id={anchor}
          className="grid gap-2 border-t border-hair py-5 first:border-t-0 first:pt-0 last:-mb-3 last:pb-0 shell:grid-cols-[10.5rem_minmax(0,1fr)] shell:gap-5"
        >
          <p className="relative pt-1 pl-6.5 text-small font-semibold">
            <span className="absolute top-1.5 left-0 text-pine">
              <Icon name="check" className="size-4.5" />
            </span>
            {t("raised")}
            <span className="block font-normal text-ink-2">{when}</span>
          </p>
          <div className="min-w-0">
            <Quote text={text} />
            {outcome && (
              <div className="mt-2 grid items-baseline shell:grid-cols-[4.75rem_minmax(0,1fr)]">
                <span className="text-small text-ink-2">{t("outcome")}</span>
                <span dir="auto" className="own-words whitespace-pre-line">
                  {outcome}
                </span>
              </div>
            )}
            <div className="mt-0.5 flex flex-wrap gap-x-6.5">
              <Fold label={outcome ? t("editOutcome") : t("addOutcome")} about={text} name={id}>
                <RaiseForm id={id} revision={revision} day={day} today={today} outcome={outcome} />
              </Fold>
              <PostButton
                action={reopenPointAction}
                fields={{ id }}
                label={t("notRaised")}
                ariaLabel={`${t("notRaised")}: ${text}`}
              />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
