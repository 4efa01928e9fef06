import { useTranslations } from "next-intl";
import { EntriesHead } from "@/components/forms/entries-head";
import { MovedFocus } from "@/components/forms/moved-focus";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { restoreDoubtAction } from "@/lib/features/therapy/doubt/actions";
import { DoubtRow } from "@/lib/features/therapy/doubt/components/doubt-row";
import { DoubtSaid } from "@/lib/features/therapy/doubt/components/doubt-said";
import type { DoubtView } from "@/lib/views/therapy/view";
import { BackToTherapy } from "./back-to-therapy";
import { DoubtCompass, OtherWays } from "./doubt-compass";

interface DoubtSectionsProps {
  view: DoubtView;
  /** The round that was just deleted, from the address. */
  deleted: string | string[] | undefined;
}

/** The doubt compass: one step at a time, and the earlier rounds below the first. */
export function DoubtSections({ view, deleted }: DoubtSectionsProps) {
  const t = useTranslations("doubt");
  const { doubts, said, hasCompass, compass, beside } = view;
  return (
    <MovedFocus>
      <EntriesHead
        words="doubt"
        searchedKind="doubts"
        margin={<BackToTherapy />}
        deleted={deleted}
        restore={restoreDoubtAction}
        isTitleOnly={hasCompass && compass.step !== "1"}
      >
        {said && <DoubtSaid said={said} />}
      </EntriesHead>
      {hasCompass ? (
        <DoubtCompass compass={compass} beside={beside} />
      ) : (
        <Section label={t("questions")}>
          <TextLink href={`/therapy/doubt?round=${view.nextId}&step=1`} icon="plus">
            {t("again")}
          </TextLink>
          <OtherWays />
        </Section>
      )}
      {doubts.length > 0 && (!hasCompass || compass.step === "1") && (
        <Section label={t("earlier")} isLabelHeading>
          <Disclosure
            summary={t("showEarlier", { count: doubts.length })}
            isOpen={!hasCompass || deleted !== undefined}
          >
            <ul>
              {doubts.map((doubt) => (
                <DoubtRow key={doubt.id} doubt={doubt} />
              ))}
            </ul>
          </Disclosure>
        </Section>
      )}
    </MovedFocus>
  );
}
