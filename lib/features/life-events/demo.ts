import type { DemoContext } from "@/lib/features/demo-context";
import type { LifeEvent } from "./schema";

const NAMES = { nl: { flu: "griep", job: "nieuwe baan" }, en: { flu: "flu", job: "new job" } };

/** A week of illness and a new job. */
export function demoLifeEvents({ locale, ago }: DemoContext): LifeEvent[] {
  return [
    { name: NAMES[locale].flu, day: ago(216), until: ago(210), goesOn: false },
    { name: NAMES[locale].job, day: ago(60), goesOn: false },
  ];
}
