import { joinLines } from "@/lib/features/dated-line";
import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { together } from "@/lib/platform/concurrency/together";
import { entryAnchor } from "@/lib/platform/forms/entry-anchor";
import { demoPlanLines } from "./demo";
import type { planLineKind, signCheckKind } from "./kind";
import { isCheckDue, lastCheck, linesOf, seenSigns } from "./rules";
import { PLAN_LISTS } from "./schema";
import { planLines, signChecks } from "./store";

export const serverPlanLineKind: ServerEntryKind<typeof planLineKind> = {
  collection: planLines,

  /** The relapse plan, list by list. */
  async summaryLines({ entries, translator }) {
    const [all, t] = await Promise.all([entries(planLines), translator("relapsePlan")]);
    return PLAN_LISTS.flatMap((list) => {
      const own = linesOf(all, list);
      const first = own[0]?.content.writtenOn;
      if (first === undefined) return [];
      const text = joinLines(...own.map(({ content }) => content.text));
      return [{ label: t(`list.${list}`), text, isTextOwn: true, from: first, until: null }];
    });
  },

  async searchedEntries({ entries, translator }) {
    const [all, t] = await Promise.all([entries(planLines), translator("relapsePlan")]);
    return all.map(({ id, content: { list, text, writtenOn } }) => ({
      day: writtenOn,
      href: `/therapy/plan#${entryAnchor(id)}` as const,
      name: t(`list.${list}`),
      texts: [text],
    }));
  },

  demo: demoPlanLines,
};

export const serverSignCheckKind: ServerEntryKind<typeof signCheckKind> = {
  collection: signChecks,

  /** Own early signs that were there at the last look. */
  async suggestions({ entries, translator, today }) {
    const { lines, checks, t } = await together({
      lines: entries(planLines),
      checks: entries(signChecks),
      t: translator("relapsePlan"),
    });
    const last = lastCheck(checks);
    const seen = seenSigns(lines, checks);
    if (!last || seen.length === 0 || isCheckDue(checks, today)) return [];
    return [{ entryId: last.id, text: t("say", { signs: seen.map(({ content }) => content.text).join("; ") }) }];
  },

  searchedEntries: null,

  /** The made-up person has not looked at the signs yet. */
  demo: () => [],
};
