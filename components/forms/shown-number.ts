import type { Locale } from "@/lib/platform/i18n/config";
import { formatter } from "@/lib/platform/i18n/format";
import { numberIn } from "@/lib/platform/text/number-in";

/** A number as a language writes it, where that reads back as the same number; else the text as it is. */
export function shownNumber(value: string | number, locale: Locale): string {
  const number = numberIn(String(value));
  const shown = formatter(locale).exact(number);
  return numberIn(shown) === number ? shown : String(value);
}
