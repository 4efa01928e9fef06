import { guessedPart } from "./detection";

/** What a column of a table can become. */
export const COLUMN_TARGETS = ["date", "time", "mood", "stress", "sleepHours", "sleepQuality", "note"] as const;
export type ColumnTarget = (typeof COLUMN_TARGETS)[number];

/**
 * Words in the names of columns, Dutch and English, most telling first. A name is compared as its words in lower
 * case, so "positive_feeling" and "Positive feeling" are the same. The order of the targets matters: sleep quality
 * before sleep, since both contain "sleep".
 */
const WORDS: readonly (readonly [ColumnTarget, readonly string[]])[] = [
  [
    "sleepQuality",
    [
      "slaapkwaliteit",
      "sleep quality",
      "quality of sleep",
      "kwaliteit slaap",
      "kwaliteit van slaap",
      "kwaliteit van de slaap",
    ],
  ],
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
    ["stemming", "mood", "humeur", "gevoel", "feeling", "positive feeling", "wellbeing", "welbevinden", "affect"],
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

function setOf(...words: string[]): string[] {
  return words.join(" ").split(" ");
}

const SMALL_WORDS = setOf(
  "a an the of your you my i me is are was were do did does been have has on total today daily overall general average",
  "avg mean day last morning afternoon evening night per",
  "de het een van je jij jouw u uw mijn ik is was waren per totaal totale vandaag dagelijks dagelijkse algemeen",
  "algemene gemiddeld gemiddelde dag ochtend middag avond nacht laatste afgelopen",
);
const RATING_WORDS = setOf(
  "how would rate rated rating score level value grade scale number feel feeling felt in at to from with and low high",
  "lowest highest best worst positive self reported state",
  "hoe zou geef gaat ging geweest cijfer waarde niveau schaal getal voel voelde gevoel in op om met en t m tot laag hoog",
  "laagste hoogste positief positieve score",
);
const LENGTH_WORDS = setOf("hours hour hrs hr h minutes mins min m duration length uren uur minuten duur lengte");
const CLOCK_WORDS = setOf("clock local entry check in input h m hh mm ss klok lokale invoer ingevuld");

/**
 * Words that may stand beside the telling word of a column and change nothing of what it holds. Any other word makes
 * it a column of something else: "mood swings", "deep sleep", "tijd in bed". Words such as "rating", "amount",
 * "cijfer" and "aantal" alone tell nothing: what they rate stands elsewhere. A date or a note may be of anything.
 */
const NEUTRAL: Partial<Record<ColumnTarget, ReadonlySet<string>>> = {
  time: new Set([...SMALL_WORDS, ...CLOCK_WORDS]),
  mood: new Set([...SMALL_WORDS, ...RATING_WORDS]),
  stress: new Set([...SMALL_WORDS, ...RATING_WORDS]),
  sleepQuality: new Set([...SMALL_WORDS, ...RATING_WORDS]),
  sleepHours: new Set([...SMALL_WORDS, ...LENGTH_WORDS]),
};

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

/** True when the words beside a phrase change nothing of what the column holds. */
function saysNothingElse(words: string, phrase: string, neutral: ReadonlySet<string>): boolean {
  return words
    .replace(` ${phrase} `, " ")
    .split(" ")
    .every((word) => word === "" || neutral.has(word));
}

/** Targets that the name of a column suggests, best first. Looks at the beginning of a name only. */
export function suggestedTargets(header: string): ColumnTarget[] {
  const words = headerWords(guessedPart(header));
  return WORDS.filter(([target, phrases]) => {
    const neutral = NEUTRAL[target];
    const said = phrases.filter((phrase) => words.includes(` ${phrase} `));
    return neutral ? said.some((phrase) => saysNothingElse(words, phrase, neutral)) : said.length > 0;
  }).map(([target]) => target);
}

/** True when the name of a column says that it counts the other way round. */
export function suggestsReversed(header: string, target: RatedTarget): boolean {
  return mentions(headerWords(guessedPart(header)), REVERSED[target]);
}
