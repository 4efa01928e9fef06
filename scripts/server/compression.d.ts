declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";
  import type { BrotliOptions } from "node:zlib";

  type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

  /** Compresses each response in the encoding that the browser prefers. */
  export default function compression(options: { brotli: BrotliOptions }): Middleware;
}
