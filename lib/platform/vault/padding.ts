/** Sealed lengths come in steps of this many bytes, so that a size says little about a note. */
const PADDING_STEP_BYTES = 256;

const MARK = 0x80;

/** Pads to the next multiple of 256 bytes: a mark byte 0x80, then zeros (ISO/IEC 7816-4). */
export function pad(plain: Buffer): Buffer {
  const steps = Math.floor(plain.length / PADDING_STEP_BYTES) + 1;
  const padded = Buffer.alloc(steps * PADDING_STEP_BYTES);
  plain.copy(padded);
  padded[plain.length] = MARK;
  return padded;
}

/** Takes the padding off again. Throws RangeError when there is none. */
export function unpad(padded: Buffer): Buffer {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end -= 1;
  if (end < 0 || padded[end] !== MARK) throw new RangeError("No padding found");
  return padded.subarray(0, end);
}
