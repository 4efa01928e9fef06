/**
 * The cookies of an answer of next-auth, without what it does to the session cookie unasked: its session route renews
 * the cookie with one lifetime for everybody, which would sign out early who asked to stay signed in, and keep the
 * cookie after the browser closes of who did not. How long a session lasts is up to its row.
 *
 * @param cookies values of Set-Cookie
 * @param name name of the session cookie
 * @param route the first part of the route below /api/auth
 */
export function withoutRenewal(cookies: readonly string[], name: string, route: string | undefined): string[] {
  return cookies.flatMap((cookie) => {
    // An empty one takes the cookie away.
    if (!cookie.startsWith(`${name}=`) || cookie.startsWith(`${name}=;`)) return [cookie];
    return route === "session" ? [] : [endingWithBrowser(cookie)];
  });
}

function endingWithBrowser(cookie: string): string {
  return cookie.replaceAll(/; *(?:expires|max-age)=[^;]*/gi, "");
}
