import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import { effectStatus } from "./rules";
import type { Effect } from "./schema";

/** What the words about an effect are made with. */
export interface EffectContext {
  t: Translator<"effects">;
  format: Formatter;
  today: LocalDate;
}

/** What it is called: the client's own words when there are any. */
export function effectName({ t }: Pick<EffectContext, "t">, { kind, ownWords }: Effect): string {
  return ownWords ?? t(`kind.${kind}`);
}

/** Where it stands, and what is known of it: only what was said. */
export function effectFacts(context: EffectContext, effect: Effect): string {
  const status = effectStatus(effect, context.today);
  const facts = knownFacts(context, effect);
  return status === "new" || status === "ongoing" ? `${context.t(`status.${status}`)} · ${facts}` : facts;
}

/** Since when, how strong, and what the client thinks it comes from. */
export function knownFacts(context: EffectContext, effect: Effect): string {
  const { t, today } = context;
  const { strength, cause, since, discussedOn, overOn } = effect;
  const status = effectStatus(effect, today);
  return [
    t("since", { day: dayOf(context, since) }),
    strength === undefined ? "" : t(`strengthFact.${strength}`),
    cause === undefined ? "" : t(`causeFact.${cause}`),
    status === "discussed" && discussedOn ? t("discussedOn", { day: dayOf(context, discussedOn) }) : "",
    status === "over" && overOn ? t("overOn", { day: dayOf(context, overOn) }) : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** The sentence to say aloud about it, first person; one that was talked about before says so. */
export function effectSentence(context: EffectContext, effect: Effect): string {
  const { t } = context;
  if (effect.discussedOn !== undefined) {
    return t("say.again", { what: inSentence(effectName(context, effect)), day: dayOf(context, effect.discussedOn) });
  }
  if (effect.kind === "own" || effect.ownWords) {
    return t("say.own", { what: effectName(context, effect), day: dayOf(context, effect.since) });
  }
  return t(`say.${effect.kind}`, { day: dayOf(context, effect.since) });
}

function dayOf({ format, today }: EffectContext, day: LocalDate): string {
  return format.dayAsOf(day, today);
}

// Within a sentence a name begins small, unless it is written in capitals on purpose.
function inSentence(name: string): string {
  const [first = "", second = ""] = name;
  return second === second.toLowerCase() ? first.toLowerCase() + name.slice(first.length) : name;
}
