import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { ProtectionMoment } from "./schema";

/** What the words about a moment are made with. */
export interface ProtectionContext {
  t: Translator<"protection">;
  format: Formatter;
  today: LocalDate;
}

/** What happened, in the words that were tapped and one's own; "" when only the day is known. */
export function whatHappened({ t }: Pick<ProtectionContext, "t">, { signs, ownSign }: ProtectionMoment): string {
  return [...signs.map((sign) => t(`sign.${sign}`)), ...(ownSign ? [ownSign] : [])].join(", ");
}

/** What it needed, in the words that were tapped and one's own; "" when nothing was said. */
export function whatItNeeded({ t }: Pick<ProtectionContext, "t">, { needs, ownNeed }: ProtectionMoment): string {
  return [...needs.map((need) => t(`need.${need}`)), ...(ownNeed ? [ownNeed] : [])].join(", ");
}

/** The sentence to say aloud about a moment: what happened, and what would help, as far as it was written. */
export function protectionMomentSentence(context: ProtectionContext, moment: ProtectionMoment): string {
  const { t, format, today } = context;
  const day = format.dayAsOf(moment.day, today);
  const [first] = moment.signs;
  const began = first ? t(`say.${first}`, { day }) : t("say.own", { day });
  const needed = whatItNeeded(context, moment);
  return needed ? t("say.needed", { began, needed }) : t("say.look", { began });
}
