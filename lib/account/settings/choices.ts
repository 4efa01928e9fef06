export const THEMES = ["system", "light", "dark"] as const;

/** Countries whose help lines we know; product safety text, see the help page. */
export const HELP_COUNTRIES = ["nl", "be", "uk", "us", "de"] as const;
