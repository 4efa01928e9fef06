/** Fields that nobody typed in: those of the framework, and what the forms of the app send along unseen. */
const NOT_TYPED =
  /^(?:\$.*|id|.*Id|revision|version|accountMail|box|byMail|dateColumn|for|instrument|intent|list|locale|mark|next|offered|part|senderName|shownDay|step)$/;
/** What must not stand on a page for all to read. */
const SECRET = /password|recoverycode|passphrase|secret|token/i;
/** Choices, grades, days and times of day: quickly given again, and no help without the words around them. */
const NO_TEXT = /^(?:on|true|false|[+-]?\d{1,4}(?:[.,]\d{1,3})?|\d{4}-\d\d-\d\d(?:T[\d:]*)?|\d\d:\d\d(?::\d\d)?)$/;

/**
 * The texts that were typed in a form, from the body that a browser posted: each once, in the order of the form, without
 * hidden fields, passwords, files and bare numbers and days.
 *
 * @param body the whole body, in bytes
 * @param contentType the header that names the boundary of its parts
 * @returns null when the body cannot be read, as when it was cut
 */
export async function typedTexts(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<string[] | null> {
  let form: FormData;
  try {
    form = await new Response(body, { headers: { "Content-Type": contentType } }).formData();
  } catch {
    return null;
  }
  const texts = new Set<string>();
  for (const [name, value] of form) {
    if (typeof value !== "string" || NOT_TYPED.test(name) || SECRET.test(name)) continue;
    const text = value.replaceAll("\r\n", "\n");
    const words = text.trim();
    if (words !== "" && !NO_TEXT.test(words)) texts.add(text);
  }
  return [...texts];
}
