/** A copy that owns its memory, which is what the database client takes. */
export function toColumn(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(buffer);
}

/** A column of bytes as a Buffer over the same memory. */
export function fromColumn(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
