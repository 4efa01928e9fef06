/** What a column of a table can become. */
export const COLUMN_TARGETS = ["date", "time", "mood", "stress", "sleepHours", "sleepQuality", "note"] as const;
export type ColumnTarget = (typeof COLUMN_TARGETS)[number];

/**
 * Words in the names of columns, Dutch and English, most telling first. A name is compared as its words in lower
 * case, so "positive_feeling" and "Positive feeling" are the same. The order of the targets matters: sleep quality
 * before sleep, since both contain "sleep".
 */
const WORDS: readonly (readonly [ColumnTarget, readonly string[]])[] = [
  ["sleepQuality", ["slaapkwaliteit", "sleep quality", "quality of sleep", "kwaliteit slaap", "kwaliteit", "quality"]],
  ["date", ["full date", "datum", "date", "dag", "day", "wanneer", "when", "timestamp", "tijdstempel", "datetime"]],
  ["time", ["tijd", "tijdstip", "time", "uur", "hour"]],
  [
    "sleepHours",
    [
      "slaap uren",
      "uren slaap",
      "sleep hours",
      "hours of sleep",
      "hours slept",
      "slaapduur",
      "slaap",
      "sleep",
      "geslapen",
      "slept",
      "nacht",
    ],
  ],
  ["stress", ["stress", "spanning", "tension", "anxiety", "angst", "onrust", "gespannen", "nervous", "worry"]],
  [
    "mood",
    [
      "stemming",
      "mood",
      "humeur",
      "gevoel",
      "feeling",
      "positive feeling",
      "wellbeing",
      "welbevinden",
      "affect",
      "cijfer",
      "score",
      "rating",
    ],
  ],
  [
    "note",
    [
      "notitie",
      "note",
      "notes",
      "opmerking",
      "opmerkingen",
      "toelichting",
      "comment",
      "comments",
      "tekst",
      "text",
      "dagboek",
      "diary",
    ],
  ],
];

/** Words that say a high value is the bad end of mood or sleep quality, or the calm end of stress. */
const REVERSED = {
  mood: [
    "negative",
    "negatief",
    "negatieve",
    "somber",
    "somberheid",
    "depressie",
    "depression",
    "sad",
    "sadness",
    "low mood",
  ],
  stress: ["rust", "calm", "calmness", "ontspanning", "ontspannen", "relaxed", "relaxation"],
  sleepQuality: ["insomnia", "slapeloosheid", "slaapproblemen", "sleep problems", "trouble sleeping"],
} as const satisfies Partial<Record<ColumnTarget, readonly string[]>>;
export type RatedTarget = keyof typeof REVERSED;

/** A name of a column as words: lower case, without accents, signs and digits. */
export function headerWords(header: string): string {
  const words = header
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/\p{L}+/gu);
  return ` ${(words ?? []).join(" ")} `;
}

function mentions(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}

/** Targets that the name of a column suggests, best first. */
export function suggestedTargets(header: string): ColumnTarget[] {
  const words = headerWords(header);
  const named = WORDS.filter(([, phrases]) => mentions(words, phrases)).map(([target]) => target);
  const opposite = ratedTargets.filter((target) => mentions(words, REVERSED[target]));
  return [...new Set([...named, ...opposite])];
}

const ratedTargets = ["mood", "stress", "sleepQuality"] as const satisfies readonly RatedTarget[];

/** True when the name of a column says that it counts the other way round. */
export function suggestsReversed(header: string, target: RatedTarget): boolean {
  return mentions(headerWords(header), REVERSED[target]);
}
