import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { getLocale, getTranslations } from "next-intl/server";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { addDays } from "@/lib/platform/calendar/local-date";
import { loadDoubts } from "@/lib/features/therapy/doubt/loaders";
import { RECORD_DAYS, countRecord, listDoubts } from "@/lib/features/therapy/doubt/rules";
import { doubtSentence } from "@/lib/features/therapy/doubt/sentence";
import { DOUBT_STEPS } from "@/lib/features/therapy/doubt/choices";
import { roundToGoOnWith } from "@/lib/features/therapy/doubt/steps";
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

/** The address of the page: which round and step is asked for, or which round was just ended. */
const addressSchema = z.object({
  round: z.uuid().optional().catch(undefined),
  step: z.enum(DOUBT_STEPS).catch("1"),
  said: z.uuid().optional().catch(undefined),
});

/**
 * The doubt compass: the step that is asked for, earlier rounds, and what the record says to compare the answers with.
 * A round of today that is not finished is gone on with; after one that is, nothing is asked until another is begun.
 */
export async function loadDoubtPage(user: CurrentUser, address: Record<string, string | string[] | undefined> = {}) {
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
  const { t, tFindings, tEffects, locale } = await together({
    t: getTranslations("doubtSentence"),
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
  const { round: asked, step, said } = addressSchema.parse(address);
  const listed = listDoubts(doubts);
  const round = roundToGoOnWith(listed, { round: asked, today });
  const isDone = asked === undefined && round === null && listed.some(({ content }) => content.day === today);
  const id = round?.id ?? asked ?? randomUUID();
  return {
    doubts: listed.filter((doubt) => doubt !== round),
    said: listed.find((doubt) => doubt.id === said),
    /** The id that another round would have. */
    nextId: randomUUID(),
    hasCompass: !isDone,
    compass: { id, round, step, offered: doubtSentence(t, round?.content ?? {}) },
    beside: {
      counts: countRecord({ startedOn: current?.content.startedOn ?? null, sessions: own, moments, today }),
      findings: going.map((finding) => findingSentence({ t: tFindings, format, today: record.today }, finding)),
      effects: listEffects(effects, today).open.map(({ content }) => effectName({ t: tEffects }, content)),
      expectations: unseen.map(({ content }) => content.text),
      events: eventsAround(events, { from: addDays(today, -RECORD_DAYS), until: today }).map(
        ({ content }) => content.name,
      ),
    },
  };
}
