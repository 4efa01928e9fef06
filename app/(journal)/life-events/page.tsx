import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntriesHead } from "@/components/forms/entries-head";
import { EventForm } from "@/lib/features/life-events/components/event-form";
import { EventRow } from "@/lib/features/life-events/components/event-row";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireUser } from "@/lib/account/auth/require-user";
import { restoreLifeEventAction } from "@/lib/features/life-events/actions";
import { loadLifeEvents } from "@/lib/features/life-events/loaders";
import { listEvents } from "@/lib/features/life-events/rules";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lifeEvents"))("title") };
}

export default async function LifeEventsPage({ searchParams }: PageProps<"/life-events">) {
  const user = await requireUser();
  const {
    context: { today },
    events,
    t,
    query: { deleted },
  } = await together({
    context: loadDayContext(user),
    events: loadLifeEvents(user),
    t: getTranslations("lifeEvents"),
    query: searchParams,
  });
  return (
    <>
      <EntriesHead words="lifeEvents" searchedKind="lifeEvents" deleted={deleted} restore={restoreLifeEventAction} />
      <Section label={t("add")} isLabelHeading>
        <EventForm id={randomUUID()} today={today} />
      </Section>
      <Section label={t("list")} isLabelHeading>
        {events.length === 0 ? (
          <EmptyState title={t("empty")} text={t("emptyHint")} />
        ) : (
          <ul>
            {listEvents(events).map((event) => (
              <EventRow key={event.id} event={event} today={today} />
            ))}
          </ul>
        )}
        <p className="mt-6">
          <TextLink tone="quiet" href="/trends">
            {t("toTrends")}
          </TextLink>
        </p>
      </Section>
    </>
  );
}
