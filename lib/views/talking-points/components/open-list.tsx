import { useTranslations } from "next-intl";
import { movedTo } from "@/components/forms/moved-to";
import { PostButton } from "@/components/forms/post-button";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { choosePointAction, letPointGoAction } from "@/lib/views/talking-points/actions";
import type { ShownPoint } from "./chosen-list";
import { ChooseButton } from "./choose-button";
import { Fold } from "@/components/ui/fold";
import { OriginLine } from "./origin-line";
import { Quote } from "@/lib/features/talking-points/components/quote";
import { RaiseForm } from "./raise-form";
import { RewordForm } from "./reword-form";

interface OpenListProps {
  points: readonly ShownPoint[];
  hasRoom: boolean;
  reasonId: string;
  today: LocalDate;
  raiseDay: LocalDate;
}

/** Points that are kept for later. */
export function OpenList({ points, hasRoom, reasonId, today, raiseDay }: OpenListProps) {
  const t = useTranslations("talkingPoints");
  return (
    <ul className="mt-6">
      {points.map(({ id, revision, text, outcome, origin }) => (
        <li key={id} {...movedTo(id)} className="border-t border-hair py-4 first:border-t-0 last:-mb-3 last:pb-0">
          <Quote text={text} />
          <OriginLine origin={origin} />
          <div className="mt-0.5 flex flex-wrap gap-x-6.5">
            <ChooseButton
              action={choosePointAction}
              fields={{ id }}
              about={text}
              hasRoom={hasRoom}
              reasonId={reasonId}
            />
            <Fold label={t("edit")} about={text} name={id}>
              <RewordForm id={id} text={text} revision={revision} />
            </Fold>
            <Fold label={t("raise")} about={text} name={id}>
              <RaiseForm id={id} revision={revision} day={raiseDay} today={today} outcome={outcome} />
            </Fold>
            <PostButton
              action={letPointGoAction}
              fields={{ id }}
              label={t("letGo")}
              ariaLabel={`${t("letGo")}: ${text}`}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
