/**
 * Whether a request says that it comes from a phone: by the client hint that Chromium sends, or by the user agent of
 * other browsers. A guess, for what is shown first; it is stored nowhere.
 */
export function isPhone(headers: Pick<Headers, "get">): boolean {
  const hint = headers.get("sec-ch-ua-mobile");
  return hint === null ? /\bMobi/.test(headers.get("user-agent") ?? "") : hint === "?1";
}
