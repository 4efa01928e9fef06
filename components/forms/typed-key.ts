/** Where in the session storage of a tab text waits that was typed before the page was loaded anew. */
export const TYPED_KEY = "keerpunt-typed";
