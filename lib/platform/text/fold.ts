const ASCII = /^[\x00-\x7f]*$/;
/** Latin letters and the signs of a keyboard: one lookup each. A character of any other script needs the whole way. */
const LATIN = /^[\x00-\u024f\u2010-\u203f]*$/;
const NOT_ASCII = /[^\x00-\x7f]/g;
const WHITESPACE = /\s+/g;
const IS_SPACED = /\s\s|[^\S ]/;
/** Marks above, below and in letters, and what is not seen at all: soft hyphens, joiners, direction marks. */
const NOT_COMPARED = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/** Letters that Unicode does not take apart, and the signs that keyboards write in several ways. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  ς: "σ",
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  "`": "'",
  ʼ: "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "−": "-",
};
const SPELLED = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "gu");

/**
 * A text as it is compared in a search: compatibility letters taken apart (NFKD), without marks and case, one spelling of
 * quotes, apostrophes and dashes, and one space for each run of white space. Idempotent, linear, never throws.
 */
export function foldText(text: string): string {
  const folded = ASCII.test(text) ? foldAscii(text) : LATIN.test(text) ? foldLatin(text) : foldLetters(text);
  return IS_SPACED.test(folded) ? folded.replace(WHITESPACE, " ") : folded;
}

/** A folded text with the place in the original that each of its UTF-16 units comes from. */
export interface PlacedText {
  readonly text: string;
  /** One longer than `text`: its last is the length of the original. */
  readonly places: readonly number[];
}

/** `foldText` with places, for marking what was found. Slower by far: for the texts that are shown. */
export function foldWithPlaces(original: string): PlacedText {
  const foldedLetters = new Map<string, string>();
  const places: number[] = [];
  let text = "";
  let place = 0;
  for (const letter of original) {
    const folded = foldedLetters.get(letter) ?? (ASCII.test(letter) ? foldAscii(letter) : foldLetters(letter));
    foldedLetters.set(letter, folded);
    for (const unit of folded.replace(WHITESPACE, " ")) {
      if (unit === " " && text.endsWith(" ")) continue;
      for (let index = 0; index < unit.length; index += 1) places.push(place);
      text += unit;
    }
    place += letter.length;
  }
  return { text, places: [...places, original.length] };
}

function foldAscii(text: string): string {
  return text.toLowerCase().replaceAll("`", "'");
}

const latin = new Map<string, string>();

/** A tenth of the time of `foldLetters`. The table is of letters, and of few: it says nothing about a text. */
function foldLatin(text: string): string {
  return foldAscii(text).replace(NOT_ASCII, (letter) => {
    const folded = latin.get(letter) ?? foldLetters(letter);
    latin.set(letter, folded);
    return folded;
  });
}

function foldLetters(text: string): string {
  // NFKD makes a space and a mark of an acute accent that stands alone, as some keyboards write an apostrophe.
  const bare = text.normalize("NFD").replaceAll("´", "'").normalize("NFKD").replace(NOT_COMPARED, "");
  // "ẞ" becomes "ß", "SS", "ss": one change of case does not bring all spellings together.
  const lower = bare.toLowerCase().toUpperCase().toLowerCase();
  return lower
    .normalize("NFKD")
    .replace(NOT_COMPARED, "")
    .replace(SPELLED, (letter) => PLAIN[letter] ?? letter);
}
