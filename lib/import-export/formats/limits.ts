const MEGABYTE = 1024 * 1024;

/** Most files in an archive: a journal of ten years with a photo a day, and its days. */
export const MAX_ARCHIVE_FILES = 20_000;

/** Most bytes of an archive that are unpacked to be held in memory, all its files together. */
export const MAX_UNPACKED_BYTES = 128 * MEGABYTE;

/** Text packs about 30 times; a file that unpacks to more than this many times its size is made to fill a memory. */
export const MAX_UNPACKED_RATIO = 300;
/** Below this the ratio says nothing: a short file of blanks harms nobody. */
export const RATIO_FROM_BYTES = 8 * MEGABYTE;

/** The beginning of a file that is looked at to see what it is, in bytes. */
export const HEAD_BYTES = 64 * 1024;

/** Most pieces of sleep, stages and rows of one import: ten years of two devices with thirty stages a night are 220,000. */
export const MAX_RECORDS = 2_000_000;

/** Most cells of a table of another app: 200,000 nights with 20 columns. */
export const MAX_FORMAT_CELLS = 8_000_000;

/** Deepest nesting of a JSON or XML text; the deepest export known to us has 9. */
export const MAX_DEPTH = 64;

/** Most values of a JSON text: a value takes far more memory than the two characters it can be written in. */
export const MAX_JSON_VALUES = 6_000_000;

/** Longest tag of an XML text, in characters. */
export const MAX_XML_TAG = 256 * 1024;
