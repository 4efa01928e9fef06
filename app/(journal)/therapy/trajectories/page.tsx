import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddEntry } from "@/components/forms/add-entry";
import { EntriesHead } from "@/components/forms/entries-head";
import { BackToTherapy } from "@/lib/views/therapy/components/back-to-therapy";
import { TrajectoryForm } from "@/lib/features/therapy/trajectories/components/trajectory-form";
import { TrajectoryRow } from "@/lib/features/therapy/trajectories/components/trajectory-row";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { restoreTherapyAction } from "@/lib/features/therapy/trajectories/actions";
import { loadTherapies } from "@/lib/features/therapy/trajectories/loaders";
import { listTherapies } from "@/lib/features/therapy/trajectories/rules";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("therapies"))("title") };
}

export default async function TrajectoriesPage({ searchParams }: PageProps<"/therapy/trajectories">) {
  const user = await requireUser();
  const {
    context: { today },
    therapies,
    t,
    query: { deleted },
  } = await together({
    context: loadDayContext(user),
    therapies: loadTherapies(user),
    t: getTranslations("therapies"),
    query: searchParams,
  });
  const form = <TrajectoryForm id={randomUUID()} today={today} />;
  return (
    <>
      <EntriesHead
        words="therapies"
        searchedKind="therapies"
        margin={<BackToTherapy />}
        deleted={deleted}
        restore={restoreTherapyAction}
      />
      {therapies.length > 0 && (
        <Section label={t("list")} isLabelHeading>
          <ul>
            {listTherapies(therapies).map((therapy) => (
              <TrajectoryRow key={therapy.id} therapy={therapy} today={today} />
            ))}
          </ul>
        </Section>
      )}
      <AddEntry label={t("add")} summary={t("addOne")} isFirst={therapies.length === 0}>
        {form}
      </AddEntry>
    </>
  );
}
