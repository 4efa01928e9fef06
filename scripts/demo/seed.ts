// Fills the instance of the demo with the year of a made-up person. Started by scripts/demo.mjs, which sets the settings.
import { DEFAULT_DAY_STARTS_AT_HOUR, localDayAt } from "@/lib/platform/calendar/clock";
import { env } from "@/lib/platform/env";
import { LOCALES } from "@/lib/platform/i18n/config";
import { newAccount } from "./new-account";
import { demoYear } from "./year";

const { demo } = env();
if (!demo) throw new Error("KEERPUNT_DEMO is not set");
const locale = LOCALES.find((each) => each === process.argv[2]) ?? "nl";
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
await newAccount(demoYear(localDayAt(new Date(), zone, DEFAULT_DAY_STARTS_AT_HOUR), locale), demo);
process.exit(0);
