const BETWEEN = " | ";

/** Tags in one cell: "walk | music". A bar or a backslash within a tag gets a backslash in front. */
export function writeTags(tags: readonly string[]): string {
  return tags.map((tag) => tag.replace(/[\\|]/g, "\\$&")).join(BETWEEN);
}

/** The tags of a cell that `writeTags` wrote; blank for none. */
export function readTags(cell: string): string[] {
  const tags: string[] = [];
  let tag = "";
  for (let at = 0; at < cell.length; at += 1) {
    const [sign = "", next = ""] = [cell[at], cell[at + 1]];
    if (sign === "|") {
      tags.push(tag);
      tag = "";
    } else if (sign === "\\" && /[\\|]/.test(next)) {
      tag += next;
      at += 1;
    } else tag += sign;
  }
  return [...tags, tag].map((each) => each.trim()).filter((each) => each !== "");
}
