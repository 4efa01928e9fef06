import { addDays, daysBetween, type LocalDate } from "@/lib/platform/calendar/local-date";
import { EFFECT_KINDS, MAX_DISCUSSION_LENGTH } from "./choices";
import type { Effect, EffectKind } from "./schema";

/** From this many days on something that was noted once is no longer new: it goes on until somebody says otherwise. */
export const ONGOING_FROM_DAYS = 14;

/** Where an effect can stand, in the order in which it goes. */
export const EFFECT_STATUSES = ["new", "ongoing", "discussed", "over"] as const;
export type EffectStatus = (typeof EFFECT_STATUSES)[number];

/** Effects after which somebody may wonder whether the therapy helps. */
const DOUBT_KINDS: ReadonlySet<EffectKind> = new Set(["nothing-changes", "not-understood", "hurt"]);

/** True when an effect of this kind leads to the doubt compass. */
export function raisesDoubt(kind: EffectKind): boolean {
  return DOUBT_KINDS.has(kind);
}

/** An effect with the id of its entry. */
export interface EffectEntry {
  id: string;
  content: Effect;
}

/** What a page shows: each effect in exactly one list. */
export interface EffectLists<E extends EffectEntry> {
  /** New or going on: to be talked about. */
  open: E[];
  discussed: E[];
  over: E[];
}

/** The last day it was noticed. */
export function lastNoticed({ since, noticedOn }: Effect): LocalDate {
  return noticedOn.reduce((last, day) => (day > last ? day : last), since);
}

/**
 * Where an effect stands. What was talked about and was noticed again on a later day is ongoing again, so that it
 * comes back among the things to say.
 */
export function effectStatus(effect: Effect, today: LocalDate): EffectStatus {
  if (effect.overOn !== undefined) return "over";
  const last = lastNoticed(effect);
  if (effect.discussedOn !== undefined && last <= effect.discussedOn) return "discussed";
  return last > effect.since || daysBetween(effect.since, today) >= ONGOING_FROM_DAYS ? "ongoing" : "new";
}

/** Where an effect has been up to now; one that ended without a talk was never discussed. */
export function passedStatuses(effect: Effect, today: LocalDate): ReadonlySet<EffectStatus> {
  const last = EFFECT_STATUSES.indexOf(effectStatus(effect, today));
  const wasDiscussed = effect.discussedOn !== undefined;
  return new Set(EFFECT_STATUSES.slice(0, last + 1).filter((status) => status !== "discussed" || wasDiscussed));
}

/** True until it was talked about or is over. */
export function isToDiscuss(effect: Effect, today: LocalDate): boolean {
  const status = effectStatus(effect, today);
  return status === "new" || status === "ongoing";
}

/** Sorts effects into the lists of the page: open by strength, strongest first; the others newest first. */
export function listEffects<E extends EffectEntry>(effects: readonly E[], today: LocalDate): EffectLists<E> {
  const having = (...statuses: EffectStatus[]) =>
    effects.filter(({ content }) => statuses.includes(effectStatus(content, today)));
  return {
    open: having("new", "ongoing").sort(strongestFirst),
    discussed: having("discussed").sort((a, b) => newerFirst(a, b, ({ discussedOn }) => discussedOn)),
    over: having("over").sort((a, b) => newerFirst(a, b, ({ overOn }) => overOn)),
  };
}

/**
 * The effect as noticed on one more day; the same day twice counts once. A day before its end leaves the end as it is.
 * From its end on it goes on, and the end is remembered, so that taking the day back restores it.
 */
export function noticeAgain(effect: Effect, day: LocalDate): Effect {
  return withNotice(reopenedOn(effect, day), day);
}

function reopenedOn(effect: Effect, day: LocalDate): Effect {
  const { overOn, ...rest } = effect;
  return overOn === undefined || day < overOn ? effect : { ...rest, reopened: { overOn, day } };
}

function withNotice(rest: Effect, day: LocalDate): Effect {
  if (day < rest.since) return { ...rest, since: day, noticedOn: withDay(rest.noticedOn, rest.since) };
  return day === rest.since ? rest : { ...rest, noticedOn: withDay(rest.noticedOn, day) };
}

/** Whether it was noticed on a day. */
export function wasNoticedOn({ since, noticedOn }: Effect, day: LocalDate): boolean {
  return since === day || noticedOn.includes(day);
}

/**
 * The effect as not noticed on a day after all; null when nothing else was ever said of it. The first day stays when
 * there is anything else to lose. An end that a noticed day had set aside comes back once no such day is left.
 */
export function unnotice(effect: Effect, day: LocalDate): Effect | null {
  const { since, noticedOn } = effect;
  if (since !== day) return endedAgain({ ...effect, noticedOn: noticedOn.filter((each) => each !== day) });
  const [next, ...later] = [...noticedOn].sort();
  if (next !== undefined) return endedAgain({ ...effect, since: next, noticedOn: later });
  return isBare(effect) ? null : effect;
}

function endedAgain(effect: Effect): Effect {
  const { reopened, ...rest } = effect;
  if (reopened === undefined || lastNoticed(effect) >= reopened.day) return effect;
  return { ...rest, overOn: reopened.overOn };
}

const DAY_FIELDS = ["kind", "since", "noticedOn"];

/** True when an effect says nothing but what it is and when: nothing was written, weighed or talked about. */
export function isBare(effect: Effect): boolean {
  return Object.entries(effect).every(([name, value]) => DAY_FIELDS.includes(name) || value === undefined);
}

/**
 * The effect that a tap on `kind` on a day is about: one that was noticed that day, else the last one of the kind that
 * had begun and was not over by then, else the first one that began later.
 */
export function effectOnDay<E extends EffectEntry>(
  effects: readonly E[],
  kind: Effect["kind"],
  day: LocalDate,
): E | undefined {
  const newest = effects
    .filter(({ content }) => content.kind === kind && (content.overOn === undefined || content.overOn >= day))
    .sort((a, b) => newerFirst(a, b, ({ since }) => since));
  return (
    newest.find(({ content }) => wasNoticedOn(content, day)) ??
    newest.find(({ content }) => content.since <= day) ??
    newest.at(-1)
  );
}

/** Every effect of a kind that was noticed on a day. */
export function effectsNoticedOn<E extends EffectEntry>(
  effects: readonly E[],
  kind: Effect["kind"],
  day: LocalDate,
): E[] {
  return effects.filter(({ content }) => content.kind === kind && wasNoticedOn(content, day));
}

/** The kinds that were noticed on a day, in the order of the list. */
export function kindsNoticedOn(effects: readonly EffectEntry[], day: LocalDate): EffectKind[] {
  return EFFECT_KINDS.filter((kind) => effectsNoticedOn(effects, kind, day).length > 0);
}

/** The effect as talked about on a day, said in these words; blank ones leave what was written before. */
export function discuss(effect: Effect, { day, discussion }: { day: LocalDate; discussion: string }): Effect {
  const words = discussion.trim();
  const { discussedOn } = effect;
  const before = discussedOn !== undefined && discussedOn !== day ? { discussedBefore: discussedOn } : {};
  return { ...effect, discussedOn: day, ...before, ...(words && { discussion: words }) };
}

/** The effect with the last time it was talked about taken back; the time before that counts again. */
export function undiscuss(effect: Effect): Effect {
  const { discussedOn: _, discussedBefore, ...rest } = effect;
  return { ...rest, ...(discussedBefore !== undefined && { discussedOn: discussedBefore }) };
}

/**
 * The effect as talked about once more, with what came of it under what was written before. Words that are there
 * already, or for which there is no room any more, are left out: whoever brings them keeps them too. A day before the
 * last one that it was talked about leaves that one as it is.
 */
export function discussAgain(effect: Effect, { day, discussion }: { day: LocalDate; discussion: string }): Effect {
  const before = effect.discussion ?? "";
  const words = discussion.trim();
  const both = before.includes(words) ? before : [before, words].filter((text) => text !== "").join("\n");
  const lastDay = effect.discussedOn !== undefined && effect.discussedOn > day ? effect.discussedOn : day;
  return discuss(effect, { day: lastDay, discussion: both.length > MAX_DISCUSSION_LENGTH ? before : both });
}

/** The effect as gone from a day on. */
export function endEffect(effect: Effect, day: LocalDate): Effect {
  const { reopened: _, ...rest } = effect;
  return { ...rest, overOn: day };
}

/** The effect taken back from being over, or from being talked about; what was written stays. */
export function reopenEffect(effect: Effect): Effect {
  const { overOn, discussedOn, discussedBefore: _, ...rest } = effect;
  return overOn === undefined ? rest : { ...rest, ...(discussedOn !== undefined && { discussedOn }) };
}

/** The effects that were there on a day of the period. Both ends included; one that is not over goes on. */
export function effectsInPeriod<E extends EffectEntry>(
  effects: readonly E[],
  { from, to }: { from: LocalDate; to: LocalDate },
): E[] {
  return effects
    .filter(({ content: { since, overOn } }) => since <= to && (overOn ?? addDays(to, 1)) >= from)
    .sort((a, b) => a.content.since.localeCompare(b.content.since) || a.id.localeCompare(b.id));
}

function withDay(days: readonly LocalDate[], day: LocalDate): LocalDate[] {
  return [...new Set([...days, day])].sort();
}

function strongestFirst(a: EffectEntry, b: EffectEntry): number {
  const [strengthA, strengthB] = [a.content.strength ?? -1, b.content.strength ?? -1];
  return strengthB - strengthA || newerFirst(a, b, lastNoticed);
}

function newerFirst(a: EffectEntry, b: EffectEntry, dayOf: (effect: Effect) => LocalDate | undefined): number {
  return (dayOf(b.content) ?? "").localeCompare(dayOf(a.content) ?? "") || a.id.localeCompare(b.id);
}

/** How many effects were there on a day: begun by then, and not yet over. */
export function presentOn(effects: readonly Pick<EffectEntry, "content">[], day: LocalDate): number {
  return effects.filter(({ content: { since, overOn } }) => since <= day && (overOn === undefined || day < overOn))
    .length;
}
