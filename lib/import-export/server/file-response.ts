/** A file to download. Nobody between server and person may keep a copy. */
export function fileResponse(file: string | Uint8Array<ArrayBuffer>, contentType: string, fileName: string): Response {
  return new Response(file, {
    headers: {
      "Content-Type": contentType,
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
