import { joinLines } from "@/lib/features/dated-line";
import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { entryAnchor } from "@/lib/platform/forms/entry-anchor";
import { demoHomework } from "./demo";
import type { homeworkKind } from "./kind";
import { listHomework } from "./rules";
import { homeworkItems } from "./store";

export const serverHomeworkKind: ServerEntryKind<typeof homeworkKind> = {
  collection: homeworkItems,

  /** What was agreed, and how it went. */
  async summaryLines({ entries, translator, format }) {
    const [all, t] = await Promise.all([entries(homeworkItems), translator("homework")]);
    return all.map(({ content }) => ({
      label: content.text,
      text: joinLines(
        t("agreed", { day: format.dayYear(content.agreedOn) }),
        content.answer && t(`answer.${content.answer}`),
      ),
      own: content.note,
      from: content.agreedOn,
      until: content.answeredOn ?? null,
    }));
  },

  /** The last thing that was agreed and did not work out. */
  async suggestions({ entries, translator }) {
    const [all, t] = await Promise.all([entries(homeworkItems), translator("homework")]);
    const [last] = listHomework(all).answered;
    if (!last || (last.content.answer !== "not-done" && last.content.answer !== "partly")) return [];
    const { text, answer } = last.content;
    return [{ entryId: last.id, text: t("say", { text, answer }) }];
  },

  async searchedEntries({ entries }) {
    const all = await entries(homeworkItems);
    return all.map(({ id, content: { text, note, agreedOn } }) => ({
      day: agreedOn,
      href: `/therapy/homework#${entryAnchor(id)}` as const,
      texts: [text, note],
    }));
  },

  demo: demoHomework,
};
