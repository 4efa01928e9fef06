import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Files that shrink; fonts and pictures are compressed in themselves. */
const SHRINKS = /\.(?:js|css|svg|json|txt)$/;
const compressors = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Writes each file of a build once more in the two encodings that browsers accept, at their best, so that the server
 * compresses none of them again.
 *
 * @param {string} folder with the files of the build
 */
export async function compressStatic(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => SHRINKS.test(file));
  await Promise.all(
    files.flatMap((file) => {
      const full = path.join(folder, file);
      const bytes = readFileSync(full);
      return Object.entries(compressors).map(async ([extension, compress]) =>
        writeFileSync(`${full}.${extension}`, await compress(bytes)),
      );
    }),
  );
}
