import { useLocale, useTranslations } from "next-intl";
import { Fragment, type MouseEvent, type ReactNode, type Ref } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import { formatter } from "@/lib/platform/i18n/format";
import { distinctTags } from "@/lib/platform/text/tags";
import { useCheckInFacts } from "./use-check-in-facts";

interface CheckInLineProps {
  content: CheckIn;
  /** Whether it is saved, and when. */
  status: ReactNode;
  /** Unfolds the form at a field; without a script the links open the page with the form unfolded. */
  onOpen: (field: "mood" | "note") => void;
  ref: Ref<HTMLDivElement>;
}

/** The check-in of today as one line, with the ways to go on with it. */
export function CheckInLine({ content, status, onOpen, ref }: CheckInLineProps) {
  const t = useTranslations("checkIns");
  const { grade } = formatter(useLocale());
  const facts = useCheckInFacts(content);
  const { mood, tags, note } = content;
  const opening = (field: "mood" | "note") => (event: MouseEvent) => {
    event.preventDefault();
    onOpen(field);
  };
  return (
    <div ref={ref} className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4">
      <span className="min-w-8 font-serif text-[1.75rem] leading-8 text-pine-ink">
        <span className="sr-only">{t("mood")} </span>
        {mood === undefined ? "–" : grade(mood)}
      </span>
      <p className="text-control text-ink">
        {[
          ...facts,
          ...distinctTags(tags).map((tag) => <bdi key={tag}>{tag}</bdi>),
          ...(note ? [t("hasNote")] : []),
        ].map((fact, index) => (
          <Fragment key={index}>
            {index > 0 && " · "}
            {fact}
          </Fragment>
        ))}
      </p>
      <div className="col-span-2 flex flex-wrap items-center gap-x-5">
        {status}
        <TextLink href="/today?edit=mood" onClick={opening("mood")} label={t("editToday")}>
          {t("edit")}
        </TextLink>
        {!note && (
          <TextLink href="/today?edit=note" onClick={opening("note")} icon="plus">
            {t("note")}
          </TextLink>
        )}
      </div>
    </div>
  );
}
