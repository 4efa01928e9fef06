/** Pieces of bytes as one, at most `most` of them; null when there are more. Stops reading there. */
export function joined(chunks: Iterable<Uint8Array>, most: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let total = 0;
  for (const chunk of chunks) {
    total += chunk.byteLength;
    if (total > most) return null;
    parts.push(chunk);
  }
  return concatenated(parts, total);
}

/** The first bytes of pieces, at most `most`. */
export function headOf(chunks: Iterable<Uint8Array>, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let total = 0;
  for (const chunk of chunks) {
    parts.push(chunk);
    total += chunk.byteLength;
    if (total >= most) break;
  }
  return concatenated(parts, total).subarray(0, most);
}

function concatenated(parts: readonly Uint8Array[], total: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
