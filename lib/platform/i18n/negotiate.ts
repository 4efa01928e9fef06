import { DEFAULT_LOCALE, isLocale, type Locale } from "./config";

/**
 * The language to speak: the person's own choice, else the first one of the browser's list that we have,
 * else Dutch. `acceptLanguage` is the raw header (RFC 9110, section 12.5.4).
 */
export function negotiateLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((item) => {
      const [tag = "", ...parameters] = item.trim().split(";");
      const q = parameters.map((each) => each.trim()).find((each) => each.startsWith("q="));
      return { language: tag.split("-")[0]?.toLowerCase(), weight: q ? Number(q.slice(2)) : 1 };
    })
    .filter((item) => item.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted.map((item) => item.language).find(isLocale) ?? DEFAULT_LOCALE;
}
