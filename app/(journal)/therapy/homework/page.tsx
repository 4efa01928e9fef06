import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddEntry } from "@/components/forms/add-entry";
import { EntriesHead } from "@/components/forms/entries-head";
import { BackToTherapy } from "@/lib/views/therapy/components/back-to-therapy";
import { HomeworkForm } from "@/lib/features/therapy/homework/components/homework-form";
import { HomeworkList } from "@/lib/features/therapy/homework/components/homework-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { restoreHomeworkAction } from "@/lib/features/therapy/homework/actions";
import { loadHomework } from "@/lib/features/therapy/homework/loaders";
import { listHomework } from "@/lib/features/therapy/homework/rules";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("homework"))("title") };
}

export default async function HomeworkPage({ searchParams }: PageProps<"/therapy/homework">) {
  const user = await requireUser();
  const {
    context: { today },
    items,
    t,
    query: { deleted },
  } = await together({
    context: loadDayContext(user),
    items: loadHomework(user),
    t: getTranslations("homework"),
    query: searchParams,
  });
  const { open, answered } = listHomework(items);
  return (
    <>
      <EntriesHead
        words="homework"
        searchedKind="homework"
        margin={<BackToTherapy />}
        deleted={deleted}
        restore={restoreHomeworkAction}
      />
      <Section label={t("list")} isLabelHeading>
        {open.length === 0 && <EmptyState title={t("empty")} text={t("emptyHint")} />}
        <HomeworkList items={open} today={today} />
      </Section>
      <AddEntry label={t("add")} summary={t("addOne")} isFirst={items.length === 0}>
        <HomeworkForm id={randomUUID()} today={today} />
      </AddEntry>
      {answered.length > 0 && (
        <Section label={t("answered")} isLabelHeading>
          <HomeworkList items={answered} today={today} />
        </Section>
      )}
    </>
  );
}
