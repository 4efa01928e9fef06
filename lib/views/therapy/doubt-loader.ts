import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { addDays } from "@/lib/platform/calendar/local-date";
import { loadDoubts } from "@/lib/features/therapy/doubt/loaders";
import { RECORD_DAYS, countRecord, listDoubts } from "@/lib/features/therapy/doubt/rules";
import { loadEffects } from "@/lib/features/effects/loaders";
import { listEffects } from "@/lib/features/effects/rules";
import { effectName } from "@/lib/features/effects/text";
import { loadExpectations } from "@/lib/features/therapy/expectations/loaders";
import { loadFindings } from "@/lib/views/record/loaders";
import { orderFindings } from "@/lib/analysis/findings/order";
import { findingSentence } from "@/lib/analysis/findings/sentences";
import { formatter } from "@/lib/platform/i18n/format";
import { loadLifeEvents } from "@/lib/features/life-events/loaders";
import { eventsAround } from "@/lib/features/life-events/rules";
import { loadProtectionMoments } from "@/lib/features/protection/loaders";
import { loadSessions } from "@/lib/features/sessions/loaders";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadTherapies } from "@/lib/features/therapy/trajectories/loaders";
import { therapyOfSession, therapyOn } from "@/lib/features/therapy/trajectories/rules";
import { together } from "@/lib/platform/concurrency/together";

/** The doubt compass: earlier rounds, and what the record says to compare the answers with. */
export async function loadDoubtPage(user: CurrentUser) {
  const {
    context: { today },
    doubts,
    therapies,
    sessions,
    moments,
    record,
    effects,
    expectations,
    events,
  } = await together({
    context: loadDayContext(user),
    doubts: loadDoubts(user),
    therapies: loadTherapies(user),
    sessions: loadSessions(user),
    moments: loadProtectionMoments(user),
    record: loadFindings(user),
    effects: loadEffects(user),
    expectations: loadExpectations(user),
    events: loadLifeEvents(user),
  });
  const { tFindings, tEffects, locale } = await together({
    tFindings: getTranslations("findings"),
    tEffects: getTranslations("effects"),
    locale: getLocale(),
  });
  const format = formatter(locale);
  const current = therapyOn(therapies, today);
  const own = current
    ? sessions.filter(({ content }) => therapyOfSession(therapies, content)?.id === current.id)
    : sessions;
  const going = orderFindings(record.findings).now.filter(({ id }) => record.answers.get(id)?.answer !== "hide");
  const unseen = expectations.filter(({ content: { noticed } }) => noticed === "not-yet" || noticed === "otherwise");
  return {
    today,
    doubts: listDoubts(doubts),
    counts: countRecord({ startedOn: current?.content.startedOn ?? null, sessions: own, moments, today }),
    findings: going.map((finding) => findingSentence({ t: tFindings, format, today: record.today }, finding)),
    effects: listEffects(effects, today).open.map(({ content }) => effectName({ t: tEffects }, content)),
    expectations: unseen.map(({ content }) => content.text),
    events: eventsAround(events, { from: addDays(today, -RECORD_DAYS), until: today }).map(
      ({ content }) => content.name,
    ),
  };
}
