import type { Locale } from "./config";
import type nl from "./messages/nl.json";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof nl;
  }
}
