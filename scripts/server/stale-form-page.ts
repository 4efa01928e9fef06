import { createHash } from "node:crypto";
import type { Messages } from "next-intl";
import type { Locale } from "@/lib/platform/i18n/config";
import { staleForm as english } from "@/lib/platform/i18n/messages/en.json";
import { staleForm as dutch } from "@/lib/platform/i18n/messages/nl.json";

const WORDS: Record<Locale, Messages["staleForm"]> = { nl: dutch, en: english };

/** Colours of app/tokens.css, written out: the page loads nothing. */
const STYLE = `:root{color-scheme:light dark}
body{margin:0;background:light-dark(#f7f2e7,#161b1a);color:light-dark(#1d2a2c,#ede7da);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{box-sizing:border-box;max-width:40rem;margin:0 auto;padding:2rem 1.25rem 3rem}
h1{margin:0 0 1rem;font:500 1.75rem/1.25 "Iowan Old Style",Georgia,serif}
p{margin:0 0 1rem}
label{display:block;margin:1.5rem 0 .375rem;font-weight:600}
textarea{box-sizing:border-box;width:100%;padding:.75rem;border:1px solid light-dark(#897f6a,#7f8a84);border-radius:.5rem;background:light-dark(#fcfaf4,#1e2423);color:inherit;font:inherit}
a{display:inline-block;padding:.625rem 0;color:light-dark(#0b4a42,#9bd8c9)}
:focus-visible{outline:2px solid light-dark(#0e5a50,#7fc9b8);outline-offset:2px}`;

/** The content security policy of the page: it runs nothing, loads nothing and sends nothing. */
export const STALE_FORM_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Lines of a field: as many as a text of this length takes on a phone, within these bounds. */
const MIN_ROWS = 2;
const MAX_ROWS = 16;
const SIGNS_A_ROW = 36;

/**
 * The page that answers a form whose action the server no longer has, with what was typed in it.
 *
 * @param texts what was typed; null when it could not be read
 * @returns a whole page of HTML, which runs no script
 */
export function staleFormPage(locale: Locale, texts: readonly string[] | null): string {
  const t = (key: keyof Messages["staleForm"]) => escaped(WORDS[locale][key]);
  const told = texts === null ? t("notShown") : texts.length === 0 ? t("nothingTyped") : t("typedBelow");
  const fields = (texts ?? []).map((text, at) => {
    // The parser drops a line break right after the tag.
    const field = `<textarea id="text-${at}" readonly rows="${rowsOf(text)}">\n${escaped(text)}</textarea>`;
    return `<label for="text-${at}">${t("text")} ${at + 1}</label>\n${field}`;
  });
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${t("title")} · Keerpunt</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${t("title")}</h1>
<p>${t("notSaved")} ${told}</p>
<p><a href="" target="_blank" rel="noopener">${t("open")}</a></p>
${fields.join("\n")}
<p><a href="/help">${t("help")}</a></p>
</main>
</body>
</html>
`;
}

function rowsOf(text: string): number {
  const rows = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / SIGNS_A_ROW), 0);
  return Math.min(MAX_ROWS, Math.max(MIN_ROWS, rows));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
