import { readDate } from "@/lib/import-export/core/date-format";
import type { Collected } from "./collected";
import { noteOf } from "./entry-text";
import { meanGrade } from "./five-levels";
import type { FormatFile, PageFormat } from "./format";
import { htmlText } from "./html-text";

const HEADER = /class=["']pageHeader["'][^>]{0,200}>([^<]{0,200})/;
const TITLE = /class=["']title["'][^>]{0,200}>/;
const BODY = /class=["']bodyText["'][^>]{0,200}>/;

/** What stands between a place and the end of its block. */
function blockText(html: string, start: number): string {
  const end = html.indexOf("</div>", start);
  return htmlText(html.slice(start, end === -1 ? html.length : end));
}

/** The words of each state of mind: they stand in the header of its tile, what they are about in the footer. */
function statesOfMind(html: string): string[] {
  const words: string[] = [];
  for (const { index } of html.matchAll(/assetType_stateOfMind/g)) {
    const header = /gridItemOverlayHeader["'][^>]{0,200}>/g;
    header.lastIndex = index;
    const tileEnd = html.indexOf("gridItem ", index);
    const found = header.exec(html);
    if (found && (tileEnd === -1 || found.index < tileEnd))
      for (const word of blockText(html, found.index + found[0].length).split(/[,،、;]/)) words.push(word);
  }
  return words;
}

/** The day that the header writes, else the one that the name of the file begins with. */
function dayOf({ path, content }: FormatFile<string>, timeZone: string): string | null {
  const written = readDate(HEADER.exec(content)?.[1] ?? "", "month-name", { timeZone });
  if (written.ok) return written.day;
  const inName = /(?:^|\/)(\d{4}-\d\d-\d\d)[^/]*$/.exec(path)?.[1] ?? "";
  const named = readDate(inName, "year-month-day", { timeZone });
  return named.ok ? named.day : null;
}

function readPage(file: FormatFile<string>, into: Collected): void {
  const { content } = file;
  const title = TITLE.exec(content);
  const body = BODY.exec(content);
  const words = statesOfMind(content.slice(0, body?.index ?? content.length));
  const day = dayOf(file, into.timeZone);
  into.entry(day === null ? null : { day }, {
    mood: meanGrade(words.flatMap((word) => into.moodNamed(word) ?? [])),
    tags: words,
    note: noteOf(
      title ? blockText(content, title.index + title[0].length) : "",
      body ? htmlText(content.slice(body.index + body[0].length)) : "",
    ),
  });
}

/** Apple Journal: a page of HTML a day; a state of mind is in words and comes in as tags. */
export const appleJournal: PageFormat = {
  kind: "page",
  name: "Apple Journal export",
  matches: (html) => HEADER.test(html) && (BODY.test(html) || TITLE.test(html) || html.includes("assetGrid")),
  read(files, into) {
    for (const file of files) readPage(file, into);
  },
};
