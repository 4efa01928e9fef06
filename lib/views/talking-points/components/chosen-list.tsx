import { useTranslations } from "next-intl";
import { movedTo } from "@/components/forms/moved-to";
import { PostButton } from "@/components/forms/post-button";
import { EmptyState } from "@/components/ui/empty-state";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { unchoosePointAction } from "@/lib/views/talking-points/actions";
import { Fold } from "@/components/ui/fold";
import { MoveButtons } from "./move-buttons";
import { OriginLine, type PointOrigin } from "./origin-line";
import { Quote } from "@/lib/features/talking-points/components/quote";
import { RaiseForm } from "./raise-form";
import { RewordForm } from "./reword-form";

export interface ShownPoint {
  id: string;
  revision: number;
  text: string;
  /** What came of it, when it was raised before and taken back. */
  outcome?: string | undefined;
  origin: PointOrigin;
  /** "Schoof door van 9 juni". */
  carried?: string | undefined;
}

interface ChosenListProps {
  points: readonly ShownPoint[];
  today: LocalDate;
  /** The day a point that is marked as raised now was most likely raised. */
  raiseDay: LocalDate;
}

/** The points for the next session, in their order. */
export function ChosenList({ points, today, raiseDay }: ChosenListProps) {
  const t = useTranslations("talkingPoints");
  if (points.length === 0) return <EmptyState title={t("noneChosen")} text={t("noneChosenHint")} />;
  return (
    <ol>
      {points.map(({ id, revision, text, outcome, origin, carried }, index) => (
        <li
          key={id}
          {...movedTo(id)}
          className="grid grid-cols-[2rem_minmax(0,1fr)] border-t border-hair pt-5.5 pb-3 first:border-t-0 first:pt-0 shell:grid-cols-[2.75rem_minmax(0,1fr)_3rem]"
        >
          <span className="figures text-[1.75rem] leading-8 text-pine-ink shell:text-num">{index + 1}</span>
          <div className="min-w-0">
            <Quote text={text} look="large" />
            <OriginLine origin={origin}>{carried && <span>· {carried}</span>}</OriginLine>
            <div className="mt-0.5 flex flex-wrap gap-x-6.5">
              <Fold label={t("raise")} about={text} name={id}>
                <RaiseForm id={id} revision={revision} day={raiseDay} today={today} outcome={outcome} />
              </Fold>
              <Fold label={t("reword")} about={text} name={id}>
                <RewordForm id={id} text={text} revision={revision} />
              </Fold>
              <PostButton
                action={unchoosePointAction}
                fields={{ id }}
                label={t("takeOff")}
                ariaLabel={`${t("takeOff")}: ${text}`}
              />
            </div>
          </div>
          <div className="col-start-2 shell:col-start-3">
            <MoveButtons id={id} about={text} isFirst={index === 0} isLast={index === points.length - 1} />
          </div>
        </li>
      ))}
    </ol>
  );
}
