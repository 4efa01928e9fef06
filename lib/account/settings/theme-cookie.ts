import { THEMES } from "./choices";

/** Remembers the theme on this device, so that the first paint is already right. */
export const THEME_COOKIE = "keerpunt-theme";

/** The theme to force, or undefined to follow the device. */
export function forcedTheme(cookie: string | undefined): "light" | "dark" | undefined {
  const theme = THEMES.find((each) => each === cookie);
  return theme === "system" ? undefined : theme;
}
