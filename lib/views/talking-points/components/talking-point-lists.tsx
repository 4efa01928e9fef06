import { randomUUID } from "node:crypto";
import { StartInSession } from "@/lib/account/components/start-in-session";
import { ChosenList } from "./chosen-list";
import { LeftNotice } from "./left-notice";
import { LetGoList } from "./let-go-list";
import { OpenList } from "./open-list";
import { OwnPointForm } from "./own-point-form";
import { PointsHead } from "./points-head";
import { RaisedList } from "./raised-list";
import { shownPoint, shownSuggestion, type PointContext } from "./shown-points";
import { SuggestionList } from "./suggestion-list";
import { MovedFocus } from "@/components/forms/moved-focus";
import { SearchLink } from "@/components/shell/search-link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { entryAnchor } from "@/lib/platform/forms/entry-anchor";
import { formatter } from "@/lib/platform/i18n/format";
import { MAX_CHOSEN } from "@/lib/features/talking-points/rules";
import { spokenDay } from "@/lib/features/talking-points/sentences";
import { useTranslations, useLocale } from "next-intl";
import type { TalkingPointsView } from "@/lib/views/talking-points/view";

const FULL_REASON = "three-chosen";

interface TalkingPointListsProps {
  view: TalkingPointsView;
  /** The point that was just raised or let go, from the address. */
  left: string | string[] | undefined;
}

/** The talking points: chosen, suggested, written oneself, raised and let go. */
export function TalkingPointLists({ view, left }: TalkingPointListsProps) {
  const t = useTranslations("talkingPoints");
  const tFinding = useTranslations("findings");
  const { today, lists, sessions } = view;
  const format = formatter(useLocale());
  const held = sessions.filter(({ content }) => content.status === "held" && content.day <= today);
  const context: PointContext = {
    sentence: { t, format, today },
    finding: { t: tFinding, format, today: view.today },
    findings: view.findings,
    letters: view.letters,
    heldOn: held.map(({ content }) => content.day),
  };
  const hasRoom = lists.chosen.length < MAX_CHOSEN;
  const raiseDay = held[0]?.content.day ?? today;
  const raisedWhen = (day: string) => {
    const number = held.find(({ content }) => content.day === day)?.number;
    const spoken = spokenDay(context.sentence, day);
    return number ? t("raisedInSession", { day: spoken, number }) : spoken;
  };
  const leftPoint = [...lists.raised, ...lists.letGo].find(({ id }) => id === left);
  // The notice about a point that just left takes the focus, under the id that its row has otherwise.
  const anchorOf = (id: string) => (id === leftPoint?.id ? undefined : entryAnchor(id));
  const choice = { hasRoom, reasonId: FULL_REASON };
  return (
    <MovedFocus>
      <PointsHead next={view.nextSession} today={today}>
        {leftPoint && (
          <LeftNotice id={leftPoint.id} status={leftPoint.content.status === "raised" ? "raised" : "let-go"} />
        )}
      </PointsHead>
      <Section label={t("chosen")} sub={<ChosenCount count={lists.chosen.length} />} isLabelHeading>
        <ChosenList
          points={lists.chosen.map((point) => shownPoint(context, point))}
          today={today}
          raiseDay={raiseDay}
        />
        {lists.chosen.length > 0 && (
          <div className="mt-5 border-t border-hair pt-3">
            <StartInSession />
          </div>
        )}
      </Section>
      <Section label={t("suggested")} sub={t("suggestedFrom")} isLabelHeading>
        {!hasRoom && (
          <div id={FULL_REASON} className="mb-6">
            <Notice>{t("full")}</Notice>
          </div>
        )}
        <SuggestionList
          suggestions={view.suggestions.map((suggestion) => shownSuggestion(context, suggestion, randomUUID()))}
          {...choice}
        />
      </Section>
      <Section label={t("own")} isLabelHeading>
        <OwnPointForm id={randomUUID()} />
        {lists.open.length > 0 && (
          <OpenList
            points={lists.open.map((point) => shownPoint(context, point))}
            today={today}
            raiseDay={raiseDay}
            {...choice}
          />
        )}
      </Section>
      {lists.raised.length > 0 && (
        <Section label={t("raised")} isLabelHeading>
          <RaisedList
            today={today}
            points={lists.raised.map(({ id, revision, content }) => {
              const day = content.raisedOn ?? content.writtenOn;
              return {
                id,
                anchor: anchorOf(id),
                revision,
                text: content.text,
                day,
                when: raisedWhen(day),
                outcome: content.outcome,
              };
            })}
          />
        </Section>
      )}
      {lists.letGo.length > 0 && (
        <Section label={t("letGoHeading")}>
          <LetGoList
            points={lists.letGo.map(({ id, content }) => ({ id, anchor: anchorOf(id), text: content.text }))}
          />
        </Section>
      )}
      <div className="border-t border-hair wide:ml-42">
        <SearchLink kind="talkingPoints" />
      </div>
    </MovedFocus>
  );
}

/** How many are chosen; read out when a tap changes it. */
function ChosenCount({ count }: { count: number }) {
  const t = useTranslations("talkingPoints");
  return (
    <span role="status">
      <span className="sr-only">{t("chosen")}, </span>
      {t("chosenCount", { count, most: MAX_CHOSEN })}
    </span>
  );
}
