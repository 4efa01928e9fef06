/** A file to download. Nobody between server and person may keep a copy. */
export function fileResponse(text: string, contentType: string, fileName: string): Response {
  return new Response(text, {
    headers: {
      "Content-Type": contentType,
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
