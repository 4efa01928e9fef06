import type { Translator } from "@/lib/platform/i18n/translator";
import { MENU_ITEMS } from "./menu-items";

/** An item with its name, its line and the words it is found by. */
export type DescribedItem = ReturnType<typeof describeItems>[number];

/** All items in the language of `t`. */
export function describeItems(t: Translator<"more">) {
  return MENU_ITEMS.map((item) => ({
    ...item,
    name: t(`items.${item.label}.name`),
    line: t(`items.${item.label}.line`),
    words: t(`items.${item.label}.words`),
  }));
}
