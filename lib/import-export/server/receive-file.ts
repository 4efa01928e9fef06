import { MAX_REQUEST_BYTES } from "@/lib/platform/http/limits";
import { readable, refused, type Readable } from "@/lib/platform/reading/fault";

/**
 * How much of a body that is too large is read and thrown away, so that the browser gets to the answer instead of a
 * broken connection. Beyond this it gets the broken connection.
 */
const MAX_DISCARDED_BYTES = 512 * 1024 * 1024;

/** Bytes that are kept up to a limit; above it nothing is kept and the rest is only counted. */
class BoundedBytes {
  private chunks: Uint8Array[] = [];
  private received = 0;

  add(chunk: Uint8Array): void {
    this.received += chunk.byteLength;
    if (this.isTooMuch) this.chunks = [];
    else this.chunks.push(chunk);
  }

  get isTooMuch(): boolean {
    return this.received > MAX_REQUEST_BYTES;
  }

  get isHopeless(): boolean {
    return this.received > MAX_DISCARDED_BYTES;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(Buffer.concat(this.chunks));
  }
}

/** The body of a request, or null when it is larger than a file can be. */
async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const body = new BoundedBytes();
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    body.add(part.value);
    if (body.isHopeless) {
      await reader?.cancel();
      break;
    }
  }
  return body.isTooMuch ? null : body.bytes();
}

export interface ReceivedUpload {
  /** Names of the files, to be shown. */
  name: string;
  files: Uint8Array[];
}

/** Most files of one upload: an export in parts by year. */
const MOST_FILES = 50;

/**
 * Takes the files out of a posted form. Read by hand and counted on the way: the framework's own reader would hold a
 * body of any size in memory first. Never throws.
 */
export async function receiveFile(request: Request): Promise<Readable<ReceivedUpload>> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  const body = await readBody(request);
  if (body === null || announced > MAX_REQUEST_BYTES) return refused("too-large");
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  const form = await new Response(body, { headers }).formData().catch(() => null);
  const files = (form?.getAll("file") ?? []).filter((each) => each instanceof File).slice(0, MOST_FILES);
  if (files.length === 0) return refused("empty-file");
  const name = files.map((file) => file.name).join(", ");
  const bytes = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
  return readable({ name, files: bytes });
}
